"""People: whom the days name, how often, with what, and how those days felt."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from befriend.domain import deeds
from befriend.domain.day import Day
from befriend.domain.moment import behind
from befriend.domain.practice import Practice
from befriend.domain.standing import Standing
from befriend.pages.change import Change
from befriend.pages.record import Page

_ENOUGH = 3
"""Days with a mood from which on their mean says something."""

_LATEST = 5
"""How much of what was written with somebody is remembered here."""


class Together(NamedTuple):
    """A practice, and how often it was ticked with somebody."""

    practice: Practice
    times: int


class Felt(NamedTuple):
    """How the days with somebody felt; it says nothing of why."""

    mean: float
    """The mean of their moods, 0–10."""

    days: int
    """How many of them have a mood."""


class Written(NamedTuple):
    """What was written of somebody."""

    day: date
    text: str


class Person(NamedTuple):
    """Somebody whom a tick or a gratitude names."""

    name: str
    days: int
    """On how many days."""

    last: date
    """The latest of them."""

    together: tuple[Together, ...] = ()
    """What was ticked with them, most often first."""

    felt: Felt | None = None
    """None where too few of the days have a mood."""

    written: tuple[Written, ...] = ()
    """What was written of them, the latest first."""

    @property
    def ticks(self) -> int:
        """How often something was ticked with them."""
        return sum(each.times for each in self.together)


def people_of(days: Iterable[Day], practices: Iterable[Practice]) -> list[Person]:
    """Everybody whom these days name, whom the latest one names first."""
    called = {practice.id: practice for practice in practices}
    named = defaultdict[str, list[Day]](list)
    for day in sorted(days, key=lambda day: day.date, reverse=True):
        for name in day.people:
            named[name].append(day)
    people = [_person(name, its_days, called) for name, its_days in named.items()]
    return sorted(people, key=lambda each: (-each.last.toordinal(), -each.days, each.name))


def name_meant(said: str, known: Iterable[str], standing: Standing) -> str | None:
    """The name of whoever is meant, by any of its spellings, or by one in another case."""
    goes_by = {**standing.names, **{name: name for name in known}}
    in_one_case = {spelling.casefold(): name for spelling, name in goes_by.items()}
    return goes_by.get(said) or in_one_case.get(said.casefold())


def name_after(person: str, typed: str, known: Iterable[str], standing: Standing) -> str:
    """What somebody goes by who is renamed so: the name of whoever else is meant, or what is typed.

    Who is given the name of somebody else is one with them from then on.
    """
    meant = name_meant(typed, known, standing)
    return meant if meant and meant != person else typed


def rename(person: str, name: str, page: Page, now: datetime) -> tuple[Change, ...]:
    """Have somebody go by this name, whatever the page of the practices says of names by now."""
    said = [record for record in page.records.values() if record.kind == "person"]
    return deeds.rename(person, name, behind(said, now)) if name != person else ()


def _person(name: str, days: list[Day], called: Mapping[str, Practice]) -> Person:
    """Somebody, from the days that name them, the latest first."""
    ticks = (tick for day in days for tick in day.ticks if name in tick.people)
    times = Counter(tick.practice for tick in ticks)
    unknown = {each: Practice(each, each, place=len(called)) for each in times}
    together = [Together({**unknown, **called}[each], times[each]) for each in times]
    together.sort(key=lambda each: (-each.times, each.practice.place, each.practice.name))
    return Person(name, len(days), days[0].date, tuple(together), _felt(days), _written(name, days))


def _felt(days: Iterable[Day]) -> Felt | None:
    moods = [day.mood for day in days if day.mood is not None]
    return Felt(sum(moods) / len(moods), len(moods)) if len(moods) >= _ENOUGH else None


def _written(name: str, days: Iterable[Day]) -> tuple[Written, ...]:
    """The latest that was written of somebody."""
    latest: list[Written] = []
    for day in days:
        thanked = (each.text for each in reversed(day.gratitudes) if name in each.people)
        noted = (each.note for each in reversed(day.ticks) if each.note and name in each.people)
        latest += [Written(day.date, text) for text in (*thanked, *noted)]
        if len(latest) >= _LATEST:
            break
    return tuple(latest[:_LATEST])
