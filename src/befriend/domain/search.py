"""Search: which records say a text, case aside."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from befriend.domain.practice import THE_NINE, Practice, practice_id
from befriend.domain.standing import first_day
from befriend.pages.canonical import Value
from befriend.pages.kinds import field_order
from befriend.pages.record import Record
from befriend.plain import plain, plain_line

_BETWEEN_WORDS = "[\\s,\ufffd]+"
"""What need not stand in a file as it is shown: blanks, what joins a list, what is not safe."""

_SAYING_NOTHING = frozenset({"at", "was"})
_CALLED = {"done": "tick"}
_PEOPLE = frozenset({"with", "who", "mattered"})
"""The fields that name people."""


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

    people: Mapping[str, str] = {}
    """What people are called, by another spelling of their name."""

    def may_be_in(self, raw: str) -> bool:
        """Whether a record of a file with this text in it, its escapes undone, may say it."""
        low = _in_one_case(raw)
        return bool(self.folded) and any(all(word in low for word in words) for words in self.clues)

    def find(self, day: date, records: Iterable[Record]) -> tuple[Found, ...]:
        """The records of a day that say it, the latest first."""
        saying = [record for record in records if self._is_said_by(record)]
        saying.sort(key=lambda record: record.order, reverse=True)
        return tuple(Found(day, each, tuple(self._shown(each))) for each in saying)

    def find_for_many_days(self, records: Iterable[Record], today: date) -> list[Found]:
        """The rests and plans of many days that say it, each on its first, the newest first."""
        days = ((first_day(record, today), record) for record in records)
        found = [each for day, record in days if day for each in self.find(day, [record])]
        return sorted(found, key=lambda each: (each.day, each.record.order), reverse=True)

    def _is_said_by(self, record: Record) -> bool:
        named = self.names.get(practice_id(_text(record.fields.get("practice", ""))), "")
        texts = (named, *(self._said(*field) for field in _fields(record)))
        return bool(self.folded) and any(self.folded in fold(text) for text in texts)

    def _said(self, name: str, value: Value) -> str:
        """The text of a field, people by the names they go by, unless another one is wanted."""
        said = _text(value)
        if name not in _PEOPLE or not self.people:
            return said
        called = _text(_called(value, self.people))
        only_written = self.folded in fold(said) and self.folded not in fold(called)
        return said if only_written else called

    def _shown(self, record: Record) -> Iterator[str]:
        """The text of each field that has one; a bare number, as a mood is, counts too."""
        for name, value in _fields(record):
            said = self._said(name, value)
            if name == "value" and isinstance(value, int | float):
                said = str(value)
            if name == "practice":
                said = self.names.get(practice_id(said), said)
            if said.strip():
                yield said


def want(
    text: str, practices: Iterable[Practice], people: Mapping[str, str] | None = None
) -> Wanted:
    """A text to look for in records that may name these practices, and people by any spelling."""
    folded = fold(text)
    names = {practice.id: practice.name for practice in practices}
    meant = {name for name in names if folded in fold(names[name])}
    by_hand = {practice.name for practice in THE_NINE if practice.id in meant}
    spelt = people or {}
    spellings = [spelling for spelling, name in spelt.items() if folded in fold(name)]
    clues = frozenset(_words(fold(each)) for each in (text, *meant, *by_hand, *spellings))
    return Wanted(folded, names, clues, spelt)


def may_be_needed_for_people(raw: str) -> bool:
    """Whether a file with this text in it may name people, or is a mood that such a file has."""
    return "with" in raw or "who" in raw or raw.startswith("[[mood]]")


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


def _called(value: Value, people: Mapping[str, str]) -> Value:
    """Names by which people go, one alone as well."""
    if isinstance(value, list):
        return [_called(each, people) for each in value]
    return people.get(value.strip(), value) if isinstance(value, str) else value


def _text(value: Value) -> str:
    """The texts within a value."""
    if isinstance(value, str):
        return value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return ", ".join(filter(None, map(_text, inside)))
