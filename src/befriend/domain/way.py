"""How somebody sits for loving-kindness: what is wished, for whom, and for how long."""

import re
from datetime import datetime
from typing import NamedTuple

from befriend.domain.fields import Wrong, names_of, number_of, text_of
from befriend.domain.values import LONGEST_SITTING
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change
from befriend.pages.record import Page, Record, write_record

_NAMES = ("dear", "friend", "difficult")
"""The fields that hold a name."""

_MAY = re.compile(r"^may (i|you|they|we)( all)? ", re.IGNORECASE)
"""How a wish may begin, which is said anew for each person."""


class Way(NamedTuple):
    """How somebody sits: what is wished, for whom by name, and for how many minutes."""

    wishes: tuple[str, ...] = ("be safe", "be well", "be at ease", "be loved")
    minutes: int = 10
    dear: str = ""
    friend: str = ""
    difficult: str = ""
    """Somebody who is hard to wish well; nobody is unless a name is given."""


def read_way(page: Page) -> Way:
    """How somebody sits, from the page of the practices: field by field, the latest counts."""
    way = Way()
    for record in page.in_order:
        try:
            way = _changed(way, record) if record.kind == "meditation" else way
        except Wrong:
            continue
    return way


def is_way(record: Record) -> bool:
    """Whether a record can be understood, if it says how to sit."""
    try:
        return record.kind != "meditation" or bool(_changed(Way(), record))
    except Wrong:
        return False


def change_way(before: Way, after: Way, now: datetime) -> tuple[Change, ...]:
    """Sit in another way from now on."""
    fields: dict[str, Value] = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in after._asdict().items()
        if value != getattr(before, name)
    }
    return (Add(write_record("meditation", fields, now)),) if fields else ()


def wishes_in(text: str) -> tuple[str, ...]:
    """The wishes that somebody typed, parted by semicolons: be safe; be well."""
    parts = (
        re.sub(r"(?i)^may (i|you|they|we)( all)? ", "", each.strip()) for each in text.split(";")
    )
    return tuple(dict.fromkeys(part.rstrip(" .") for part in parts if part.rstrip(" .")))


def _changed(way: Way, record: Record) -> Way:
    fields = record.fields
    minutes = number_of(fields.get("minutes"), LONGEST_SITTING)
    if minutes == 0:
        raise Wrong
    texts = {name: text_of(fields, name).strip() for name in _NAMES if name in fields}
    wishes = names_of(fields.get("wishes"))
    return way._replace(
        wishes=wishes or way.wishes,
        minutes=minutes or way.minutes,
        **texts,
    )
