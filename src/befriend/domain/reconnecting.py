"""Reconnecting: somebody who was often met, and not for a while; one a week, and gently."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from befriend.domain.dates import away
from befriend.domain.day import Day
from befriend.pages.names import MONTHS

_OFTEN = 3
"""Days on which somebody has to be named to be thought of."""

_WHILE = 21
"""Days before a week on which nobody is named who is thought of in it."""


class Reconnect(NamedTuple):
    """Somebody to reconnect with."""

    name: str
    last: date
    """When they were named last."""

    def sentence(self, today: date) -> str:
        """The one line that is said of it."""
        year = f" {self.last.year}" if self.last.year != today.year else ""
        since = f"{self.last.day} {MONTHS[self.last.month - 1]}{year}"
        return f"You and {self.name} have not met here since {since}."


def reconnect(days: Iterable[Day], first: date) -> Reconnect | None:
    """Whom to think of in the week that begins on a day: the one named on most days before.

    It is one person a week: who is met in it, or planned to be, gives way to nobody else.
    """
    before: list[Day] = []
    since: list[Day] = []
    for day in sorted(days, key=lambda day: day.date, reverse=True):
        (before if day.date < first else since).append(day)
    chosen = _missed(before, away(first, -_WHILE))
    named = {name for day in since for name in _named(day)}
    return None if chosen is None or chosen.name in named else chosen


def _missed(days: Sequence[Day], since: date) -> Reconnect | None:
    """The one named on most days and on none since then, of two the one named later."""
    lately = {name for day in days if day.date >= since for name in day.people}
    named = [(name, day.date) for day in days for name in day.people if name not in lately]
    times = Counter(name for name, _ in named)
    last = dict(reversed(named))
    often = [Reconnect(name, last[name]) for name in times if times[name] >= _OFTEN]
    return min(often, key=lambda each: _rank(each, times[each.name]), default=None)


def _rank(each: Reconnect, times: int) -> tuple[int, int, str]:
    return -times, -each.last.toordinal(), each.name


def _named(day: Day) -> list[str]:
    """Everybody whom a day names, plans with it."""
    return [*day.people, *(name for plan in day.plans for name in plan.people)]
