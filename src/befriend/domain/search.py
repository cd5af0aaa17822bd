"""Search: which records say a text, case aside."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from befriend.domain.practice import THE_NINE, Practice, practice_id
from befriend.pages.canonical import Value
from befriend.pages.kinds import field_order
from befriend.pages.record import Record
from befriend.plain import plain, plain_line

_BETWEEN_WORDS = "[\\s,\ufffd]+"
"""What need not stand in a file as it is shown: blanks, what joins a list, what is not safe."""

_SAYING_NOTHING = frozenset({"at", "was"})
_CALLED = {"done": "tick"}


class Found(NamedTuple):
    """A record that says what was wanted."""

    day: date
    record: Record
    texts: tuple[str, ...]
    """What it says: a text for each field that has one, a practice by its name."""

    @property
    def called(self) -> str:
        """What its kind is called."""
        return _CALLED.get(self.record.kind, self.record.kind)


class Wanted(NamedTuple):
    """A text to look for."""

    folded: str
    """The text as it is compared; an empty one is nowhere."""

    names: Mapping[str, str]
    """What practices are called, by id."""

    clues: frozenset[tuple[str, ...]]
    """Words: all of one row of them stand in whatever says the text."""

    def may_be_in(self, raw: str) -> bool:
        """Whether a record of a file with this text in it, its escapes undone, may say it."""
        low = _in_one_case(raw)
        return bool(self.folded) and any(all(word in low for word in words) for words in self.clues)

    def find(self, day: date, records: Iterable[Record]) -> tuple[Found, ...]:
        """The records of a day that say it, the latest first."""
        saying = [record for record in records if self._is_said_by(record)]
        saying.sort(key=lambda record: record.order, reverse=True)
        return tuple(Found(day, each, tuple(_shown(each, self.names))) for each in saying)

    def _is_said_by(self, record: Record) -> bool:
        named = self.names.get(practice_id(_text(record.fields.get("practice", ""))), "")
        texts = (named, *(_text(value) for _, value in _fields(record)))
        return bool(self.folded) and any(self.folded in fold(text) for text in texts)


def want(text: str, practices: Iterable[Practice]) -> Wanted:
    """A text to look for in records that may name these practices."""
    folded = fold(text)
    names = {practice.id: practice.name for practice in practices}
    meant = {name for name in names if folded in fold(names[name])}
    by_hand = {practice.name for practice in THE_NINE if practice.id in meant}
    clues = frozenset(_words(fold(each)) for each in (text, *meant, *by_hand))
    return Wanted(folded, names, clues)


def fold(text: str) -> str:
    """The text as it is compared: as it is shown, on one line and in one case."""
    return _in_one_case(plain_line(text))


def _in_one_case(text: str) -> str:
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    return normalize("NFC", plain(text).casefold())


def _words(folded: str) -> tuple[str, ...]:
    return tuple(re.split(_BETWEEN_WORDS, folded))


def _fields(record: Record) -> Iterator[tuple[str, Value]]:
    """The fields that may say something, in their order."""
    for name in field_order(record.kind, record.fields):
        if name not in _SAYING_NOTHING:
            yield name, record.fields[name]


def _shown(record: Record, names: Mapping[str, str]) -> Iterator[str]:
    """The text of each field that has one; a bare number, as a mood is, counts too."""
    for name, value in _fields(record):
        said = str(value) if name == "value" and isinstance(value, int | float) else _text(value)
        if name == "practice":
            said = names.get(practice_id(said), said)
        if said.strip():
            yield said


def _text(value: Value) -> str:
    """The texts within a value."""
    if isinstance(value, str):
        return value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return ", ".join(filter(None, map(_text, inside)))
