"""Defining: what a person does to the practices, as Changes to their page.

A definition is never edited: a change is a new record of what is different from today on, so that
the days before keep what held for them.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeAlias
from unicodedata import combining, normalize

from befriend.domain.moment import behind
from befriend.domain.practice import FARTHEST, Practice, practices_on, since_of
from befriend.domain.schedule import Schedule
from befriend.errors import Mistake
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change
from befriend.pages.digest import digest
from befriend.pages.record import Page, Record, write_record

Said: TypeAlias = str | bool | Schedule
"""What a field of a practice may be."""

_LONGEST = 40
"""Signs of an id that is made from a name, at the most."""


class Definitions(NamedTuple):
    """The practices as they are defined on a day, to be defined anew from then on."""

    page: Page
    today: date
    now: datetime

    @property
    def practices(self) -> list[Practice]:
        """All of them in their order, archived ones among them."""
        return practices_on(self.today, self.page)

    @property
    def in_use(self) -> list[Practice]:
        """Those on the checklist, in their order."""
        return [practice for practice in self.practices if not practice.archived]

    def add(self, name: str, **said: Said) -> tuple[Change, ...]:
        """Have a new practice, the last. Raises Mistake where another is called so."""
        ever = practices_on(date.max, self.page)
        new = Practice(id_for(name, [practice.id for practice in ever]), "", place=0)
        last = max(practice.place for practice in ever)
        fields = {**self._changed(new, {"name": name, **said}), "place": last + 1}
        return (self._record(new, fields),)

    def change(self, practice: Practice, **said: Said) -> tuple[Change, ...]:
        """Have a practice be as is said; nothing where it is. Raises Mistake: see `add`."""
        fields = self._changed(practice, said)
        return (self._record(practice, fields),) if fields else ()

    def move(self, practice: Practice, to: int) -> tuple[Change, ...]:
        """Have a practice be number `to` of those in use, 0 the first; nothing where it is."""
        others = [each for each in self.in_use if each.id != practice.id]
        to = max(0, min(to, len(others)))
        order = [*others[:to], practice, *others[to:]]
        if order == self.in_use:
            return ()
        place = _between(others[:to], others[to:])
        if place is not None:
            return (self._record(practice, {"place": place}),)
        places = {each: number for number, each in enumerate(order) if each.place != number}
        first = {practice: to} | places
        return tuple(self._record(each, {"place": number}) for each, number in first.items())

    def _changed(self, practice: Practice, said: dict[str, Said]) -> dict[str, Value]:
        """The fields that are to be other than they are. Raises Mistake."""
        fields = {name: value for name, value in said.items() if value != getattr(practice, name)}
        if "name" in fields:
            self._require_free(str(fields["name"]), practice)
        return {
            name: str(value) if isinstance(value, Schedule) else value
            for name, value in fields.items()
        }

    def _require_free(self, name: str, practice: Practice) -> None:
        for other in self.practices:
            if other.id != practice.id and other.name.casefold() == name.casefold():
                where = " It is archived, and can be brought back." if other.archived else ""
                raise Mistake(f"Another practice is called {other.name} already.{where}")

    def _record(self, practice: Practice, fields: dict[str, Value]) -> Change:
        """Say this of a practice from today on, after all that is said of it from today on."""
        said = [record for record in self.page.records.values() if _is_of(practice, record)]
        outdone = [record for record in said if since_of(record) == self.today]
        named = {"practice": practice.id, **fields, "since": self.today}
        return Add(write_record("practice", named, behind(outdone, self.now)))


def id_for(name: str, used: Sequence[str]) -> str:
    """An id for a practice of this name: its letters and dashes; unlike any that is used.

    Letters that are no ASCII are told by a hash, so that computers that are apart give two names
    two ids, and one name the same.
    """
    spelt = re.sub("['’]", "", normalize("NFKD", name.casefold()))
    letters = [sign for sign in spelt if sign.isalpha() and not combining(sign)]
    words = "-".join(re.findall("[a-z0-9]+", "".join(s for s in spelt if not combining(s))))
    said = words[:_LONGEST].strip("-")
    if not letters or not "".join(letters).isascii():
        said = f"{said or 'practice'}-{digest(name.encode(), 3)}"
    numbered = (f"{said}-{number}" for number in range(2, len(used) + 3))
    return next(each for each in (said, *numbered) if each not in used)


def _is_of(practice: Practice, record: Record) -> bool:
    return record.kind == "practice" and record.fields.get("practice") == practice.id


def _between(before: Sequence[Practice], after: Sequence[Practice]) -> float | None:
    """A place behind some practices and before others; None where they leave none."""
    low = before[-1].place if before else -FARTHEST
    high = after[0].place if after else FARTHEST
    if not before:
        place = high - 1
    elif not after:
        place = low + 1
    else:
        place = (low + high) / 2
    return place if low < place < high else None
