"""The one thread that touches the disk: what it is given to do, it does in order."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import chain, repeat
from queue import SimpleQueue
from threading import Event, Thread
from typing import NamedTuple

from befriend.errors import DayIsFull, Trouble
from befriend.journal import Journal
from befriend.pages.change import Change
from befriend.tui.news import Looked, News, NotSaved, Saved, Told

PAUSES = (1, 2, 5)
"""Seconds before a change that was not saved is tried again; after these, fifteen each time."""

_LONGEST_PAUSE = 15


class _Write(NamedTuple):
    day: date
    changes: tuple[Change, ...]


class _Look(NamedTuple):
    day: date


class _LookOver(NamedTuple):
    pass


class Writer:
    """Writes changes, and looks at pages, in the order in which it is asked."""

    def __init__(
        self,
        journal: Journal,
        clock: Callable[[], datetime],
        tell: Callable[[News], object],
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._tell = tell
        self._jobs: SimpleQueue[_Write | _Look | _LookOver | None] = SimpleQueue()
        self._leaving = Event()
        self._thread = Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()
        self.unsaved: str | None = None
        """Why the last changes were given up on leaving, if they were."""

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be done."""
        return self._jobs.empty()

    def write(self, day: date, changes: tuple[Change, ...]) -> None:
        """Write these changes to a day's page."""
        self._jobs.put(_Write(day, changes))

    def look(self, day: date) -> None:
        """Look at a day's page, and put right what is not as it should be."""
        self._jobs.put(_Look(day))

    def look_over(self) -> None:
        """Look the whole folder over."""
        self._jobs.put(_LookOver())

    def leave(self) -> None:
        """Finish what was asked for, trying once more what fails, and end."""
        self._leaving.set()
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            match job:
                case _Write(day, changes):
                    self._write(day, changes)
                case _Look(day):
                    self._look(day)
                case _LookOver():
                    self._look_over()

    def _write(self, day: date, changes: tuple[Change, ...]) -> None:
        for pause in chain(PAUSES, repeat(_LONGEST_PAUSE)):
            last = self._leaving.is_set()
            try:
                opened = self._journal.change(day, changes, self._clock())
            except Trouble as trouble:
                refused = isinstance(trouble, DayIsFull)
                self._tell(NotSaved(day, changes, str(trouble), refused=refused))
                if last:
                    self.unsaved = str(trouble)
                if last or refused:
                    return
                self._leaving.wait(pause)
            else:
                self._tell(Saved(day, changes, opened))
                return

    def _look(self, day: date) -> None:
        try:
            self._tell(Looked(day, self._journal.day(day, self._clock())))
        except Trouble as trouble:
            self._tell(Told(str(trouble)))

    def _look_over(self) -> None:
        try:
            for look in self._journal.look_over(self._clock()):
                for sentence in (*look.notes, *([look.fault] if look.fault else [])):
                    self._tell(Told(sentence))
        except Trouble as trouble:
            self._tell(Told(str(trouble)))
