"""The journal: the app without a screen."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from befriend.domain.day import Day, read_day
from befriend.domain.practice import Practice, hour_the_day_ends, practices_on
from befriend.domain.search import Found, may_be_needed_for_people, want
from befriend.domain.standing import Standing, read_standing
from befriend.domain.week import Week, week_of
from befriend.errors import NotAllSearched, Trouble
from befriend.pages.change import Change
from befriend.pages.names import PRACTICES, date_of, day_page
from befriend.pages.record import Page, page_of
from befriend.storage.folder import Folder, Look

_OF_LATE = 100
"""Days whose people are soon named again."""


class Opened(NamedTuple):
    """A day as its page has it now."""

    day: Day
    page: Page
    notes: tuple[str, ...] = ()
    """What was done to the files, a sentence each."""

    fault: str | None = None
    """Why what is shown may not be all: a sentence."""


class Defined(NamedTuple):
    """What the page of the practices says."""

    page: Page
    fault: str | None = None
    """Why the practices may not be all: a sentence."""

    notes: tuple[str, ...] = ()
    """What was done to the file, a sentence each."""

    def practices(self, day: date) -> list[Practice]:
        """The practices as they were defined on a day, archived ones among them."""
        return practices_on(day, self.page)

    @property
    def standing(self) -> Standing:
        """What is said for many days at once."""
        return read_standing(self.page)

    @property
    def day_ends(self) -> int:
        """The hour, 0–23, at which the day ends."""
        return hour_the_day_ends(self.page)


class Journal:
    """Days and weeks in a data folder. Each method raises Trouble where the world is in the way."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder

    def day(self, day: date, now: datetime) -> Opened:
        """A day."""
        return _opened(day, self.folder.look(day_page(day), now.timestamp()))

    def peek(self, day: date) -> Opened:
        """A day as it is known now; nothing is written, and nothing waited for."""
        return _opened(day, self.folder.peek(day_page(day)))

    def change(self, day: date, changes: Iterable[Change], now: datetime) -> Opened:
        """A day after these changes, which are then on the disk."""
        return _opened(day, self.folder.change(day_page(day), changes, now.timestamp()))

    def define(self, changes: Iterable[Change], now: datetime) -> Defined:
        """The page of the practices after these changes, which are then on the disk."""
        look = self.folder.change(PRACTICES, changes, now.timestamp())
        return Defined(look.page, look.fault, look.notes)

    def week(self, day: date, first_weekday: int, now: datetime) -> tuple[Week, list[Opened]]:
        """The week that holds a day, and its days as they were opened."""
        opened = [self.day(each, now) for each in week_of(day, first_weekday)]
        return Week(tuple(each.day for each in opened)), opened

    def search(self, text: str, today: date) -> Iterator[tuple[Found, ...]]:
        """What says a text, a page after the other, the newest day first; a page may say nothing.

        What is said for many days comes by itself, at its first one. Raises Trouble at the end,
        where a page that may say it cannot be read.
        """
        defined = self.defined()
        wanted = want(text, defined.practices(date.max), defined.standing.names)
        beyond = wanted.find_for_many_days(defined.page.in_order, today)
        try:
            for name, records in self.folder.search(wanted.may_be_in):
                day = date_of(name) or date.min
                while beyond and beyond[0].day > day:
                    yield (beyond.pop(0),)
                yield wanted.find(day, records) if records else ()
        except NotAllSearched:
            yield tuple(beyond)
            raise
        if beyond:
            yield tuple(beyond)

    def days_with_people(self) -> Iterator[Day]:
        """The days that name somebody, as they are written, the newest first: ticks, thanks, moods.

        Raises Trouble at the end, where a page that may name somebody cannot be read.
        """
        for name, records in self.folder.search(may_be_needed_for_people):
            day = read_day(date_of(name) or date.min, page_of(records))
            if day.people or day.plans:
                yield day

    def people(self) -> tuple[str, ...]:
        """Everybody named on the latest hundred days with a page, each once, the latest first."""
        days = islice(filter(None, map(date_of, self.folder.names())), _OF_LATE)
        return tuple(dict.fromkeys(name for day in days for name in self._named(day)))

    def _named(self, day: date) -> list[str]:
        with suppress(Trouble):  # it is told when the day is opened
            return self.peek(day).day.people
        return []

    def defined(self) -> Defined:
        """What is known now of the practices; nothing is written, and nothing waited for."""
        look = self.folder.peek(PRACTICES)
        return Defined(look.page, look.fault)

    def practices(self, day: date) -> list[Practice]:
        """The practices as they were defined on a day, archived ones among them."""
        return self.defined().practices(day)

    def practices_fault(self) -> str | None:
        """Why the practices may not be all: a sentence."""
        return self.defined().fault

    def day_ends(self) -> int:
        """The hour, 0–23, at which the day ends."""
        return self.defined().day_ends

    def look_over(self, now: datetime) -> Iterator[Look]:
        """Look the whole folder over, and put right what is not as it should be."""
        return self.folder.look_over(now.timestamp())

    def look_over_each(self, now: datetime) -> Iterator[Look | None]:
        """The same page by page: nothing for one that is as it should be."""
        return self.folder.look_over_each(now.timestamp())


def _opened(day: date, look: Look) -> Opened:
    return Opened(read_day(day, look.page), look.page, look.notes, look.fault)
