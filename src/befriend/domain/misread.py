"""Records with a value that cannot be, told so that a person can find and mend them."""

from collections.abc import Iterable

from befriend.domain.day import read_day
from befriend.domain.practice import defines
from befriend.domain.standing import stands
from befriend.pages.kinds import bare_field
from befriend.pages.names import date_of
from befriend.pages.record import Page, Record


def judge(name: str, page: Page) -> list[tuple[Record, str]]:
    """The records of the page of this name with a value that cannot be, a sentence for each."""
    day = date_of(name)
    wrong = read_day(day, page).unreadable if day else _defining_nothing(page)
    return list(zip(wrong, misread(wrong), strict=True))


def _defining_nothing(page: Page) -> list[Record]:
    from befriend.domain.way import is_way

    judges = (defines, stands, is_way)
    return [each for each in page.in_order if not all(judge(each) for judge in judges)]


_MOST = 60
"""Signs of a value by which it can be found."""


def misread(records: Iterable[Record]) -> list[str]:
    """A sentence for each record that is not understood: its kind and the value it stands with."""
    return [
        f"Not understood, and kept as it is: {record.kind} = {_value(record)}."
        for record in records
    ]


def _value(record: Record) -> str:
    value = record.fields.get(bare_field(record.kind), record.fields)
    text = str(value) if len(str(value)) <= _MOST else f"{str(value)[:_MOST]}…"
    return f'"{text}"' if isinstance(value, str) else text
