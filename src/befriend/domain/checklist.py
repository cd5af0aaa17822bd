"""The checklist of a day: each practice with what the day says of it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from befriend.domain.day import Day, Plan, Tick
from befriend.domain.practice import Practice

_FIRST = datetime.min.replace(tzinfo=UTC)


class Row(NamedTuple):
    """A practice on a day."""

    practice: Practice
    ticks: tuple[Tick, ...] = ()
    plans: tuple[Plan, ...] = ()
    derived: bool = False
    """Whether something else on the day ticks it."""

    rests: bool = False

    @property
    def state(self) -> Literal["done", "planned", "rests", "open"]:
        """What the row says in one word."""
        if self.ticks or self.derived:
            return "done"
        if self.plans:
            return "planned"
        return "rests" if self.rests else "open"

    @property
    def ahead(self) -> tuple[Plan, ...]:
        """The plans that no tick has come after."""
        if self.derived:
            return ()
        ticked = max(map(_when, self.ticks), default=None)
        return tuple(plan for plan in self.plans if ticked is None or _when(plan) > ticked)

    @property
    def people(self) -> list[str]:
        """Everybody the ticks name, each once."""
        return list(dict.fromkeys(name for tick in self.ticks for name in tick.people))

    @property
    def planned_people(self) -> list[str]:
        """Everybody the plans name, each once."""
        return list(dict.fromkeys(name for plan in self.plans for name in plan.people))

    @property
    def notes(self) -> list[str]:
        """What the ticks say besides."""
        return [tick.note for tick in self.ticks if tick.note]

    @property
    def minutes(self) -> int:
        """The minutes of all ticks."""
        return sum(tick.minutes or 0 for tick in self.ticks)


def checklist(day: Day, practices: Iterable[Practice]) -> tuple[Row, ...]:
    """The rows of a day: practices in use, then what else was ticked or planned."""
    listed = {practice.id: practice for practice in practices}
    named = dict.fromkeys([*(t.practice for t in day.ticks), *(p.practice for p in day.plans)])
    shown = [practice for practice in listed.values() if not practice.archived]
    others = [
        listed.get(name, Practice(name, name))
        for name in named
        if name not in listed or listed[name].archived
    ]
    return tuple(_row(day, practice) for practice in [*shown, *others])


def _when(said: Tick | Plan) -> datetime:
    """When something was written; what has no time, or one of nowhere, came first."""
    return said.at if said.at and said.at.tzinfo else _FIRST


def _row(day: Day, practice: Practice) -> Row:
    return Row(
        practice,
        ticks=day.ticks_of(practice.id),
        plans=tuple(plan for plan in day.plans if plan.practice == practice.id),
        derived=day.is_derived(practice.id),
        rests=any(rest.practice in (None, practice.id) for rest in day.rests),
    )
