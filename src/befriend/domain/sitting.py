"""Loving-kindness: good wishes for oneself, for others, for everybody, each for a while.

The order is the usual one of the practice: oneself, someone dear, a friend, someone neutral,
someone difficult for those who want that, everybody.
"""

from datetime import datetime
from typing import NamedTuple

from befriend.domain.day import Day
from befriend.domain.deeds import tick
from befriend.domain.way import Way
from befriend.pages.change import Change

PRACTICE = "meditation"
"""The practice that a sitting ticks."""

_EACH = 12
"""Seconds for which a wish is shown before the next."""


class Stage(NamedTuple):
    """For whom the wishes are for a while."""

    title: str
    may: str
    """How a wish begins: May I, May Ana."""


class Moment(NamedTuple):
    """What there is to wish now."""

    number: int
    """Of the stage, from 0."""

    stage: Stage
    wish: str
    left: int
    """Seconds of the whole sitting that are left."""


def stages(way: Way) -> tuple[Stage, ...]:
    """For whom, one after the other."""
    there = [
        Stage("Yourself", "May I"),
        Stage(*_somebody("Someone dear", way.dear)),
        Stage(*_somebody("A friend", way.friend)),
        Stage("Someone you hardly know", "May they"),
        *([Stage(way.difficult, f"May {way.difficult}")] if way.difficult else []),
        Stage("Everybody", "May we all"),
    ]
    return tuple(there)


def moment(way: Way, passed: float) -> Moment | None:
    """What there is to wish so many seconds after the beginning; nothing when it is over."""
    whole = 60 * way.minutes
    if passed >= whole:
        return None
    each = whole / len(stages(way))
    number = int(passed // each)
    stage = stages(way)[number]
    wish = way.wishes[int((passed - number * each) // _EACH) % len(way.wishes)]
    return Moment(number, stage, f"{stage.may} {wish}.", whole - int(passed))


class Elapsed(NamedTuple):
    """How long somebody has sat: what passed before a pause, and since when it goes on."""

    before: float = 0
    """Seconds."""

    since: datetime | None = None

    def seconds(self, now: datetime) -> float:
        """Seconds until now, pauses aside; a clock that is set back takes nothing away."""
        on = (now - self.since).total_seconds() if self.since else 0
        return self.before + max(0, on)

    def minutes(self, now: datetime) -> int:
        """Whole minutes until now."""
        return int(self.seconds(now) // 60)

    def paused(self, now: datetime) -> "Elapsed":
        """The same, standing still."""
        return Elapsed(self.seconds(now))

    def gone_on(self, now: datetime) -> "Elapsed":
        """The same, going on."""
        return Elapsed(self.seconds(now), now)


def sit(day: Day, minutes: int, now: datetime) -> tuple[Change, ...]:
    """Tick so many minutes of loving-kindness; once more where some were sat before."""
    again = any(not each.bare for each in day.ticks_of(PRACTICE))
    return tick(PRACTICE, now, minutes=minutes, again=again)


def _somebody(who: str, name: str) -> tuple[str, str]:
    return (f"{who}: {name}", f"May {name}") if name else (who, "May they")
