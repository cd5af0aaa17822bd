"""Schedules: on which days a practice is asked for, or how often in a week."""

import re
from typing import NamedTuple

from befriend.domain.words import in_words
from befriend.pages.names import WEEKDAYS

_WEEK = range(7)
_SHORT = 3
"""Letters by which a weekday is known."""


class Schedule(NamedTuple):
    """When a practice is asked for."""

    weekdays: frozenset[int] = frozenset()
    """On which days, 0 for Monday; on none where it is only there to be ticked."""

    times: int = 0
    """How often in a week, 1–7, where that is said instead of days."""

    def asks_on(self, weekday: int) -> bool:
        """Whether the practice is asked for on this weekday, 0 for Monday."""
        return bool(self.times) or weekday in self.weekdays

    def __str__(self) -> str:
        """The schedule as a person writes it."""
        if self.times:
            return f"{self.times} a week"
        days = " ".join(WEEKDAYS[day][:_SHORT].lower() for day in sorted(self.weekdays))
        return _NAMED.get(self.weekdays, days)


EVERY_DAY = Schedule(frozenset(_WEEK))
WHENEVER = Schedule()

_CALLED = {
    "every day": EVERY_DAY,
    "daily": EVERY_DAY,
    "whenever": WHENEVER,
    "weekdays": Schedule(frozenset(range(5))),
    "weekends": Schedule(frozenset((5, 6))),
}
_NAMED = {
    _CALLED[name].weekdays: name for name in ("every day", "whenever", "weekdays", "weekends")
}
_EACH = {EVERY_DAY.weekdays: "day", _CALLED["weekdays"].weekdays: "weekday"}


def each_of(weekdays: frozenset[int]) -> str:
    """Each of some weekdays, 0 for Monday, in a sentence: every Monday and Thursday."""
    named = in_words([WEEKDAYS[day] for day in sorted(weekdays)])
    return f"every {_EACH.get(weekdays, named)}"


def parse_schedule(text: str) -> Schedule | None:
    """The schedule that a person means, or None where the text is none.

    `every day`, `mon wed fri`, `weekdays`, `weekends`, `3 a week`, `whenever`.
    """
    words = " ".join(text.casefold().split())
    if often := re.fullmatch(r"([1-7])( ?x)?( times)?( a week)?", words):
        return Schedule(times=int(often[1]))
    return _CALLED.get(words) or _on(parse_weekdays(words))


def parse_weekdays(text: str) -> frozenset[int] | None:
    """The weekdays that a person names, 0 for Monday, or None where a word is none: mon, wed."""
    words = re.split(r"[\s,+]+", text.casefold().removeprefix("every ").strip())
    days = [_weekday(word) for word in words if word not in ("", "and")]
    return frozenset(day for day in days if day is not None) if days and None not in days else None


def _weekday(word: str) -> int | None:
    names = enumerate(name.casefold() for name in WEEKDAYS)
    known = (
        day for day, name in names if name.startswith(word.rstrip("s.")) and len(word) >= _SHORT
    )
    return next(known, None)


def _on(weekdays: frozenset[int] | None) -> Schedule | None:
    return Schedule(weekdays) if weekdays else None
