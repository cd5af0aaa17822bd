"""The one thread that writes: what it is given to do, it does in order."""

import traceback
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from datetime import date, datetime
from itertools import chain, repeat
from threading import Event, Thread
from typing import NamedTuple

from befriend.errors import DayIsFull, Trouble, sentence_of
from befriend.journal import Defined, Journal, Opened
from befriend.pages.change import Change
from befriend.storage.folder import Look
from befriend.tui.afterwards import tell
from befriend.tui.news import Looked, News, NotRead, NotSaved, Saved, Told
from befriend.tui.outcome import settle

PAUSES = (1, 2, 5)
"""Seconds before a change that was not saved is tried again; after these, fifteen each time."""

_LONGEST_PAUSE = 15

_PATIENCE = 0.3
"""Seconds after which who left is told that the last change is still being saved."""


class _Write(NamedTuple):
    day: date | None
    changes: tuple[Change, ...]


class _Look(NamedTuple):
    day: date


class _LookOver(NamedTuple):
    pass


class Writer:
    """Writes changes, and looks at pages, in the order in which it is asked.

    A look over the whole folder goes on, page by page, where nothing else waits. What fails, for a
    fault of befriend's own as well, is told and tried again: what was typed stays on the screen.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Callable[[], datetime],
        tell: Callable[[News], object],
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._tell = tell
        self._jobs: deque[_Write | _Look | _LookOver] = deque()
        self._over: Iterator[Look | None] = iter(())
        self._wake = Event()
        self._leaving = Event()
        self.unsaved: str | None = None
        """Why the last changes were given up on leaving, if they were."""
        self._thread = Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is done, but for a look over the folder."""
        return not self._jobs

    def write(self, day: date | None, changes: tuple[Change, ...]) -> None:
        """Write these changes to a day's page, or, without a day, to that of the practices."""
        self._ask(_Write(day, changes))

    def look(self, day: date) -> None:
        """Look at a day's page, and put right what is not as it should be."""
        self._ask(_Look(day))

    def look_over(self) -> None:
        """Look the whole folder over."""
        self._ask(_LookOver())

    def leave(self) -> None:
        """Finish writing what was asked for, trying once more what fails; looks are given up."""
        self._leaving.set()
        self._wake.set()
        with suppress(KeyboardInterrupt):
            self._thread.join(_PATIENCE)
            if self._unwritten:
                tell("saving the last change; ctrl+c leaves without it.")
                self._thread.join()
        if self._unwritten:
            self.unsaved = "it was still being written."

    @property
    def _unwritten(self) -> bool:
        return any(isinstance(job, _Write) for job in self._jobs.copy())

    def _ask(self, job: _Write | _Look | _LookOver) -> None:
        self._jobs.append(job)
        self._wake.set()

    def _work(self) -> None:
        while True:
            self._wake.clear()
            if self._jobs:
                self._do(self._jobs[0])
                self._jobs.popleft()
            elif self._leaving.is_set():
                return
            elif not self._look_on():
                self._wake.wait()

    def _do(self, job: _Write | _Look | _LookOver) -> None:
        match job:
            case _Write(day, changes):
                self._write(day, changes)
            case _ if self._leaving.is_set():
                return
            case _Look(day):
                self._look(day)
            case _LookOver():
                self._over = self._journal.look_over_each(self._clock())

    def _write(self, day: date | None, changes: tuple[Change, ...]) -> None:
        for pause in chain(PAUSES, repeat(_LONGEST_PAUSE)):
            last = self._leaving.is_set()
            if self._try_to_write(day, changes, last=last) or last:
                return
            self._leaving.wait(pause)

    def _try_to_write(self, day: date | None, changes: tuple[Change, ...], *, last: bool) -> bool:
        """Write these changes, and tell what came of it; gives whether to leave it at that."""
        opened = settle(Future(), lambda: self._change(day, changes))
        error = opened.exception()
        if error is None:
            self._tell(Saved(day, changes, opened.result()))
            return True
        refused = isinstance(error, DayIsFull)
        if last:
            self.unsaved = sentence_of(error) + _frames_of(error)
        self._tell(NotSaved(day, changes, sentence_of(error), refused=refused))
        return refused

    def _change(self, day: date | None, changes: tuple[Change, ...]) -> Opened | Defined:
        now = self._clock()
        if day is None:
            return self._journal.define(changes, now)
        return self._journal.change(day, changes, now)

    def _look(self, day: date) -> None:
        journal, now = self._journal, self._clock()
        looked = settle(Future(), lambda: Looked(day, journal.day(day, now), journal.defined()))
        error = looked.exception()
        self._tell(NotRead(day, sentence_of(error)) if error else looked.result())

    def _look_on(self) -> bool:
        """Look at the next page of the look over; gives whether there was one."""
        step = settle(Future(), lambda: next(self._over))
        error = step.exception()
        if isinstance(error, StopIteration):
            return False
        for sentence in [sentence_of(error)] if error else _sentences(step.result()):
            self._tell(Told(sentence))
        return True


def _sentences(look: Look | None) -> Iterator[str]:
    """What there is to say about a page that was looked at."""
    if look:
        yield from look.notes
        if look.fault:
            yield look.fault


def _frames_of(error: BaseException) -> str:
    """Where in the program an error came from that nobody foresaw; no values: a diary."""
    if isinstance(error, Trouble):
        return ""
    return "\n" + "".join(traceback.format_tb(error.__traceback__)).rstrip()
