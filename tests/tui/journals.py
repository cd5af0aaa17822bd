"""Journals whose world is in the way: slow, failing, or full."""

from collections.abc import Iterable
from datetime import date, datetime
from threading import Event

from befriend.errors import DayIsFull, Trouble
from befriend.journal import Journal, Opened
from befriend.pages.change import Change

_PATIENCE = 20
"""Seconds after which a forgotten brake lets go."""


class SlowJournal(Journal):
    """Writes nothing until it is let."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal.folder)
        self.go = Event()
        self.asked: list[tuple[Change, ...]] = []
        """What it was asked to write, in order."""

    def change(self, day: date, changes: Iterable[Change], now: datetime) -> Opened:
        """Wait, and write."""
        self.asked.append(tuple(changes))
        self.go.wait(_PATIENCE)
        return super().change(day, self.asked[-1], now)


class FailingJournal(Journal):
    """Fails as often as it is told to, and then writes."""

    def __init__(self, journal: Journal, times: int) -> None:
        super().__init__(journal.folder)
        self.times = times
        self.failed = 0

    def change(self, day: date, changes: Iterable[Change], now: datetime) -> Opened:
        """Fail, or write."""
        if self.failed < self.times:
            self.failed += 1
            raise Trouble("the stick was pulled out.")
        return super().change(day, changes, now)


class FullJournal(Journal):
    """Refuses whatever is to be written, until there is room."""

    room = False

    def change(self, day: date, changes: Iterable[Change], now: datetime) -> Opened:
        """Refuse, or write."""
        if not self.room:
            raise DayIsFull("Monday")
        return super().change(day, changes, now)
