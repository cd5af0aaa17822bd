"""Who was met on which days: read once beside the screen, and shown with what was done since."""

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
        self._shown_of: object = None
        self._shown: tuple[Day, ...] = ()
        self._thought_of: tuple[tuple[Day, ...], date] | None = None
        self._reconnect: Reconnect | None = None

    def hear(self, met: Met) -> None:
        """Take in what was read."""
        self._read, self.trouble, self.are_read = met.days, met.trouble, True

    def days(self, opened: dict[date, Day], standing: Standing) -> tuple[Day, ...]:
        """The days that were read, or opened since, with everybody under one name."""
        shown_of = self._read, opened, standing
        if shown_of != self._shown_of:
            self._shown_of = shown_of
            days = {day.date: day for day in self._read} | opened
            self._shown = tuple(map(standing.on, days.values()))
        return self._shown

    def reconnect(self, days: tuple[Day, ...], first: date) -> Reconnect | None:
        """Whom to think of in the week that begins on a day, once all is read."""
        before = self._thought_of
        if self.are_read and not (before and before[0] is days and before[1] == first):
            self._thought_of = days, first
            self._reconnect = reconnect(days, first)
        return self._reconnect
