"""Who was met on which days: read beside the screen, and shown with what was done since."""

from datetime import date

from befriend.domain.day import Day
from befriend.domain.reconnecting import Reconnect, reconnect
from befriend.domain.standing import Standing
from befriend.tui.news import Met


class Meetings:
    """The days that name people, the same ones for as long as nothing changes."""

    def __init__(self) -> None:
        self.trouble = ""
        """Why they may not be all, if so."""
        self.are_read = False
        """Whether they were read at all."""
        self._read: tuple[Day, ...] = ()
        self._asked_with: dict[date, Day] = {}
        self._read_anew: dict[date, Day] = {}
        self._shown_of: object = None
        self._shown: tuple[Day, ...] = ()
        self._thought_of: tuple[tuple[Day, ...], date] | None = None
        self._reconnect: Reconnect | None = None

    def ask(self, opened: dict[date, Day]) -> None:
        """Remember how days that are all on the disk were opened, when they are to be read anew."""
        self._asked_with = opened

    def hear(self, met: Met) -> None:
        """Take in what was read: it is newer than days that stayed as they were opened before."""
        self._read, self.trouble, self.are_read = met.days, met.trouble, True
        self._read_anew = {} if met.trouble else self._asked_with

    def days(self, opened: dict[date, Day], standing: Standing) -> tuple[Day, ...]:
        """The days that were read, or opened since, with everybody under one name."""
        self._read_anew = {
            day: before for day, before in self._read_anew.items() if opened.get(day) == before
        }
        since = {day: each for day, each in opened.items() if day not in self._read_anew}
        shown_of = self._read, since, standing
        if shown_of != self._shown_of:
            self._shown_of = shown_of
            days = {day.date: day for day in self._read} | since
            self._shown = tuple(map(standing.on, days.values()))
        return self._shown

    def reconnect(self, days: tuple[Day, ...], first: date) -> Reconnect | None:
        """Whom to think of in the week that begins on a day, once all is read."""
        before = self._thought_of
        if self.are_read and not (before and before[0] is days and before[1] == first):
            self._thought_of = days, first
            self._reconnect = reconnect(days, first)
        return self._reconnect
