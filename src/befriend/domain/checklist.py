"""The checklist of a day: each practice with what the day says of it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple, TypeVar

from befriend.domain.day import Day, Plan, Rest, Tick, as_shown
from befriend.domain.practice import Practice

_FIRST = datetime.min.replace(tzinfo=UTC)
_Said = TypeVar("_Said", Tick, Plan)


class Row(NamedTuple):
    """A practice on a day."""

    practice: Practice
    ticks: tuple[Tick, ...] = ()
    plans: tuple[Plan, ...] = ()
    derived: bool = False
    """Whether something else on the day ticks it."""

    resting: tuple[Rest, ...] = ()
    """What makes it rest."""

    asked: bool = True
    """Whether its schedule asks for it on the day."""

    @property
    def rests(self) -> bool:
        """Whether it rests, or the whole day does."""
        return bool(self.resting)

    @property
    def state(self) -> Literal["done", "planned", "rests", "open", "free"]:
        """What the row says in one word."""
        if self.ticks or self.derived:
            return "done"
        if self.plans:
            return "planned"
        if self.rests:
            return "rests"
        return "open" if self.asked else "free"

    @property
    def ahead(self) -> tuple[Plan, ...]:
        """The plans that no tick has come after."""
        if self.derived:
            return ()
        ticked = max(map(_when, self.ticks), default=None)
        return tuple(plan for plan in self.plans if ticked is None or _when(plan) > ticked)

    @property
    def plan(self) -> Plan | None:
        """The plan that keys act on: the day's own latest, or else the latest that repeats."""
        own = [plan for plan in self.plans if not plan.repeats]
        return next(reversed(own or self.plans), None)

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
    ticks, plans = _by_practice(day.ticks), _by_practice(day.plans)
    return tuple(
        Row(
            practice,
            ticks=as_shown(ticks[practice.id]),
            plans=tuple(plans[practice.id]),
            derived=day.is_derived(practice.id),
            resting=tuple(rest for rest in day.rests if rest.practice in (None, practice.id)),
            asked=practice.schedule.asks_on(day.date.weekday()),
        )
        for practice in _listed(practices, {**ticks, **plans})
    )


def _listed(practices: Iterable[Practice], named: Iterable[str]) -> list[Practice]:
    """The practices in use, then what else is named."""
    listed = {practice.id: practice for practice in practices}
    shown = [practice for practice in listed.values() if not practice.archived]
    others = [
        listed.get(name, Practice(name, name))
        for name in named
        if name not in listed or listed[name].archived
    ]
    return [*shown, *others]


def _by_practice(said: Iterable[_Said]) -> defaultdict[str, list[_Said]]:
    """Ticks or plans, by what they are of."""
    by_practice = defaultdict[str, list[_Said]](list)
    for each in said:
        by_practice[each.practice].append(each)
    return by_practice


def _when(said: Tick | Plan) -> datetime:
    """When something was written; what has no time, or one of nowhere, came first."""
    return said.at if said.at and said.at.tzinfo else _FIRST
