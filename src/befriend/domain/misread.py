"""Records with a value that cannot be, told so that a person can find and mend them."""

from collections.abc import Iterable

from befriend.domain.day import read_day
from befriend.domain.practice import misfit
from befriend.domain.standing import stands
from befriend.pages.kinds import bare_field
from befriend.pages.names import date_of
from befriend.pages.record import Page, Record


def judge(name: str, page: Page) -> list[tuple[Record, str]]:
    """The records of the page of this name with a value that cannot be, a sentence for each."""
    day = date_of(name)
    if day is None:
        return _judge_practices(page)
    wrong = read_day(day, page).unreadable
    return list(zip(wrong, misread(wrong), strict=True))


def _judge_practices(page: Page) -> list[tuple[Record, str]]:
    from befriend.domain.way import is_way

    judged = []
    for record in page.in_order:
        if field := misfit(record):
            judged.append((record, _not_understood(record, field)))
        elif not (stands(record) and is_way(record)):
            judged.append((record, _not_understood(record)))
    return judged


_MOST = 60
"""Signs of a value by which it can be found."""


def misread(records: Iterable[Record]) -> list[str]:
    """A sentence for each record that is not understood: its kind and the value it stands with."""
    return [_not_understood(record) for record in records]


def _not_understood(record: Record, field: str = "") -> str:
    """That a record is not understood: its kind and value, and the field that it has to do with."""
    fields, bare = record.fields, bare_field(record.kind)
    value = f" = {_shown(fields.get(bare, fields))}" if bare in fields or not field else ""
    besides = f", {field} = {_shown(fields.get(field))}" if field and field != bare else ""
    return f"Not understood, and kept as it is: {record.kind}{value}{besides}."


def _shown(value: object) -> str:
    text = str(value) if len(str(value)) <= _MOST else f"{str(value)[:_MOST]}…"
    return f'"{text}"' if isinstance(value, str) else text
