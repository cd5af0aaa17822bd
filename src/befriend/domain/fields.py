"""The values of a record's fields, each judged when it is read: one that cannot be is Wrong."""

from collections.abc import Iterable
from datetime import date, datetime

from befriend.domain.practice import practice_id
from befriend.pages.canonical import Fields, Value
from befriend.pages.record import Record


class Wrong(Exception):
    """A record has a value that cannot be."""


def practice_of(fields: Fields) -> str:
    """The id of the practice that is named. Raises Wrong."""
    return practice_id(text_of(fields, "practice", required=True))


def written_at(record: Record) -> datetime | None:
    """When a record was written, where that is known."""
    return record.at if isinstance(record.at, datetime) else None


def text_of(fields: Fields, name: str, *, required: bool = False) -> str:
    """A text, empty where there is none. Raises Wrong."""
    value = fields.get(name, "")
    if not isinstance(value, str) or (required and not value.strip()):
        raise Wrong
    return value


def date_of(fields: Fields, name: str) -> date | None:
    """A date, or None where there is none. Raises Wrong."""
    value = fields.get(name)
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    raise Wrong


def number_of(value: Value | None, highest: int) -> int | None:
    """A whole number from 0 to `highest`, or None where there is none. Raises Wrong."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Wrong
    if value != value // 1 or not 0 <= value <= highest:
        raise Wrong
    return int(value)


def names_of(value: Value | None) -> tuple[str, ...]:
    """Names or words: a list, or one alone. Raises Wrong."""
    listed: Iterable[Value] = [value] if isinstance(value, str) else value or []  # type: ignore[assignment]
    if not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
        raise Wrong
    return tuple(dict.fromkeys(str(name).strip() for name in listed if str(name).strip()))
