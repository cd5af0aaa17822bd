"""Reads pages for the screen, which waits for no disk: what takes long comes as news."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from functools import partial
from threading import Lock, Thread

from befriend.domain.day import Day
from befriend.errors import StillReading, sentence_of
from befriend.journal import Journal
from befriend.pages.names import day_page, title
from befriend.tui.news import Coming, Looked, Met, Named, News, NotRead
from befriend.tui.outcome import settle

_PATIENCE = 0.05
"""Seconds that a key waits for a page: less than a person notices."""


class Reader:
    """Reads one page at a time, beside the writer: a drive may be slow to write only."""

    def __init__(self, journal: Journal, tell: Callable[[News], object]) -> None:
        self._journal = journal
        self._tell = tell
        self._reading: Future[Looked] | None = None
        self._meeting = self._meet_again = False
        self._meets = Lock()

    def read(self, day: date) -> Looked:
        """A day's page and the practices. Raises StillReading, and Trouble.

        Where a page is still being read, it is told when it is there; a page that is asked for
        meanwhile has to be asked for again.
        """
        if self._reading and not self._reading.done():
            raise StillReading(title(day_page(day)))
        reading: Future[Looked] = Future()
        self._reading = reading
        Thread(target=self._read, args=(day, reading), name="reader", daemon=True).start()
        try:
            return reading.result(_PATIENCE)
        except TimeoutError as late:
            reading.add_done_callback(partial(self._tell_late, day))
            raise StillReading(title(day_page(day))) from late

    def read_people(self) -> None:
        """Read who was named of late, which is told."""
        Thread(target=self._read_people, name="people", daemon=True).start()

    def _read_people(self) -> None:
        people = settle(Future(), self._journal.people)
        if not people.exception():
            self._tell(Named(people.result()))

    def read_met(self) -> None:
        """Read all days that name people, which are told; where that is under way, once more."""
        with self._meets:
            self._meet_again = True
            if self._meeting:
                return
            self._meeting = True
        Thread(target=self._read_met, name="met", daemon=True).start()

    def _read_met(self) -> None:
        while self._has_to_meet():
            self._tell(self._met())

    def _met(self) -> Met:
        days: list[Day] = []
        error = settle(Future(), lambda: days.extend(self._journal.days_with_people())).exception()
        return Met(tuple(days), sentence_of(error) if error else "")

    def _has_to_meet(self) -> bool:
        """Whether somebody asked since the last reading began."""
        with self._meets:
            self._meeting, self._meet_again = self._meet_again, False
            return self._meeting

    def read_coming(self, days: Sequence[date]) -> None:
        """Read days to come, which are told together."""
        Thread(target=self._read_coming, args=(days,), name="coming", daemon=True).start()

    def _read_coming(self, days: Sequence[date]) -> None:
        looked = [settle(Future(), partial(self._journal.peek, day)) for day in days]
        readable = (each.result() for each in looked if not each.exception())
        self._tell(Coming(tuple(readable)))  # what cannot be read is told when it is opened

    def _read(self, day: date, reading: Future[Looked]) -> None:
        journal = self._journal
        settle(reading, lambda: Looked(day, journal.peek(day), journal.defined()))

    def _tell_late(self, day: date, reading: Future[Looked]) -> None:
        error = reading.exception()
        self._tell(NotRead(day, sentence_of(error)) if error else reading.result())
