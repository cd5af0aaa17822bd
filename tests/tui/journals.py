"""A journal that the world can get in the way of."""

from collections.abc import Iterable
from datetime import date, datetime
from threading import Event

from befriend.errors import DayIsFull, Trouble
from befriend.journal import Journal, Opened
from befriend.pages.change import Change

ALWAYS = 10**9
"""As a number of failures: there is no end to them."""

_PATIENCE = 20
"""Seconds after which a disk that was stopped goes on by itself."""


class TroubledJournal(Journal):
    """A journal whose disk can be stopped, fail, or be full; at first it is none of that."""

    failures = 0
    """How many of the next writes fail."""

    faults = 0
    """How many of the next writes run into an error that nobody thought of, after these."""

    diary = "dear diary"
    """What is in such an error."""

    full = False
    """Whether each write is refused."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal.folder)
        self.go = Event()
        self.go.set()
        self.asked: list[tuple[Change, ...]] = []
        """What it was asked to write, in order."""

    def change(self, day: date, changes: Iterable[Change], now: datetime) -> Opened:
        """Write, unless something is in the way."""
        self.asked.append(tuple(changes))
        self.go.wait(_PATIENCE)
        if self.full:
            raise DayIsFull("Monday")
        if self.failures:
            self.failures -= 1
            raise Trouble("the stick was pulled out.")
        if self.faults:
            self.faults -= 1
            raise KeyError(self.diary)
        return super().change(day, self.asked[-1], now)
