"""What was done, to be undone and done again: a deed too, with new records for what went.

An id that was taken away never returns, or a join would drop its record again. So what comes back
has an heir: a record with the same content under a new id, which stands for the old from then on.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from befriend.pages.change import Add, Change, Replace, TakeAway
from befriend.pages.ids import fitting_id, new_prefix
from befriend.pages.record import Page, Record


class Done(NamedTuple):
    """A deed: its day, its changes, and the records that they took away."""

    day: date | None
    """None where it is about the practices, or about many days at once."""

    changes: tuple[Change, ...]
    taken: Mapping[str, Record]

    @property
    def written(self) -> list[Record]:
        """The records that it wrote."""
        return [each.record for each in self.changes if isinstance(each, Add | Replace)]

    @property
    def about_plans(self) -> bool:
        """Whether it is about plans alone."""
        kinds = {record.kind for record in (*self.written, *self.taken.values())}
        return kinds == {"plan"}


class Turned(NamedTuple):
    """What undoes a deed, or does it again."""

    day: date | None
    changes: tuple[Change, ...]
    deed: Done
    """The deed that is undone, or done again."""


class History:
    """The deeds since the start, in order, and those that were undone."""

    def __init__(self) -> None:
        self._done: list[tuple[Done, ...]] = []
        self._undone: list[tuple[Done, ...]] = []
        self._heirs: dict[str, str] = {}

    def did(self, *deeds: Done) -> None:
        """Deeds were done as one; what was undone before them cannot be done again."""
        self._done.append(deeds)
        self._undone.clear()

    def refused(self, changes: tuple[Change, ...]) -> None:
        """A deed never came to be, so there is nothing to undo."""
        for rows in (self._done, self._undone):
            left = (tuple(deed for deed in row if deed.changes is not changes) for row in rows)
            rows[:] = filter(None, left)

    def undo(self) -> list[Turned]:
        """What undoes the latest deed, or those that were done as one; nothing if there is none."""
        if not self._done:
            return []
        deeds = self._done.pop()
        inverses = [self._inverse(deed) for deed in reversed(deeds)]
        self._undone.append(tuple(inverses))
        return [
            Turned(inverse.day, inverse.changes, deed)
            for inverse, deed in zip(inverses, reversed(deeds), strict=True)
        ]

    def redo(self) -> list[Turned]:
        """What does again what was undone last; nothing if nothing was."""
        if not self._undone:
            return []
        deeds = [self._inverse(deed) for deed in reversed(self._undone.pop())]
        self._done.append(tuple(deeds))
        return [Turned(deed.day, deed.changes, deed) for deed in deeds]

    def _inverse(self, deed: Done) -> Done:
        """The deed that turns another back."""
        written = {self._heir(record.id): record for record in deed.written}
        taken = {name: Record(record.kind, record.fields, name) for name, record in written.items()}
        changes = tuple(
            inverse
            for change in reversed(deed.changes)
            for inverse in self._inverses(change, deed.taken)
        )
        return Done(deed.day, changes, taken)

    def _inverses(self, change: Change, taken: Mapping[str, Record]) -> list[Change]:
        match change:
            case Add(record):
                return [TakeAway(self._heir(record.id))]
            case TakeAway(name):
                return [Add(self._returned(taken[name]))] if name in taken else []
            case _ if change.id in taken:
                return [Replace(self._heir(change.record.id), self._returned(taken[change.id]))]
            case _:
                return [TakeAway(self._heir(change.record.id))]

    def _returned(self, record: Record) -> Record:
        """A record that was taken away, under an id that is new."""
        heir = fitting_id(new_prefix(), record.kind, record.fields)
        self._heirs[record.id] = heir
        return Record(record.kind, record.fields, heir)

    def _heir(self, name: str) -> str:
        """The id that stands for this one now."""
        while name in self._heirs:
            name = self._heirs[name]
        return name


def deed_on(page: Page, day: date | None, changes: tuple[Change, ...]) -> Done:
    """What these changes do to a page."""
    gone = [change.id for change in changes if not isinstance(change, Add)]
    return Done(day, changes, {name: page.records[name] for name in gone if name in page.records})
