"""Seeks a text beside the screen, which waits for no disk: what says it comes page by page."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial
from threading import Lock, Thread
from time import sleep

from textual.message import Message

from befriend.domain.search import Found
from befriend.errors import sentence_of
from befriend.journal import Journal
from befriend.tui.outcome import settle

MOST = 500
"""How much is found at the most: nobody reads more."""

_PAINT = 0.02
"""Seconds that the paint of what was typed has to itself before the seeker is at work."""


class Sought:
    """A text that is sought, from when it was asked for until another one is."""

    def __init__(self, text: str) -> None:
        self.text = text


class Seen(Message):
    """Records of a day say what is sought."""

    def __init__(self, sought: Sought, found: tuple[Found, ...]) -> None:
        super().__init__()
        self.sought = sought
        self.found = found


class Ended(Message):
    """A text is not sought any more: all was searched, or enough is found, or a page is amiss."""

    def __init__(self, sought: Sought, *, more: bool, trouble: str) -> None:
        super().__init__()
        self.sought = sought
        self.more = more
        self.trouble = trouble


class Seeker:
    """Seeks one text at a time; another one ends that at the next page."""

    def __init__(self, journal: Journal, tell: Callable[[Message], object], today: date) -> None:
        self._journal = journal
        self._today = today
        self._tell = tell
        self._lock = Lock()
        self._sought: Sought | None = None
        self._at_work = False

    def seek(self, text: str) -> Sought:
        """Seek this text from now on, and no other."""
        sought = Sought(text)
        with self._lock:
            self._sought, idle = sought, not self._at_work
            self._at_work = True
        if idle:
            Thread(target=self._work, name="seeker", daemon=True).start()
        return sought

    def stop(self) -> None:
        """Seek nothing any more."""
        with self._lock:
            self._sought = None

    def _work(self) -> None:
        sought = self._after(None)
        while sought:
            outcome = settle(Future[bool](), partial(self._seek, sought))
            error = outcome.exception()
            trouble = sentence_of(error) if error else ""
            self._tell(Ended(sought, more=not error and outcome.result(), trouble=trouble))
            sought = self._after(sought)

    def _after(self, done: Sought | None) -> Sought | None:
        """What is to be sought once this is done with, if anything."""
        with self._lock:
            self._at_work = self._sought not in (None, done)
            return self._sought if self._at_work else None

    def _seek(self, sought: Sought) -> bool:
        """Tell what is found; gives whether there is more than is told."""
        sleep(_PAINT)
        room = MOST
        for found in self._journal.search(sought.text, self._today):
            if self._sought is not sought:
                return False
            if told := found[:room]:
                self._tell(Seen(sought, told))
            room -= len(told)
            if len(told) < len(found):
                return True
        return False
