"""What is said for many days at once, on the page of the practices.

Rests from one day to another, plans that repeat, and names that are spelt in more than one way.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from befriend.domain.dates import away
from befriend.domain.day import Day, Plan, Rest
from befriend.domain.fields import Wrong, date_of, names_of, practice_of, text_of, written_at
from befriend.domain.practice import since_of
from befriend.domain.schedule import parse_schedule
from befriend.pages.record import Page, Record


class Span(NamedTuple):
    """A rest from one day to another, both with it; without an end, until it is taken away."""

    first: date
    last: date
    rest: Rest

    def covers(self, day: date) -> bool:
        """Whether a day is within it."""
        return self.first <= day <= self.last


class Repeated(NamedTuple):
    """A plan for some weekdays, from one day to another, both with it."""

    weekdays: frozenset[int]
    """0 for Monday."""

    first: date
    last: date
    plan: Plan

    def falls_on(self, day: date) -> bool:
        """Whether it is a plan for a day."""
        return self.first <= day <= self.last and day.weekday() in self.weekdays

    def holds(self, other: "Repeated") -> bool:
        """Whether it says all that another plan says, on all of its days."""
        in_time = self.first <= other.first and other.last <= self.last
        return in_time and other.weekdays <= self.weekdays and other.plan.says == self.plan.says


class Standing(NamedTuple):
    """What is said for many days at once."""

    rests: tuple[Span, ...] = ()
    plans: tuple[Repeated, ...] = ()
    names: Mapping[str, str] = {}
    """What people are called, by another spelling of their name."""

    archived: Mapping[str, tuple[tuple[date, bool], ...]] = {}
    """From which days on practices are archived, or in use again."""

    def on(self, day: Day) -> Day:
        """A day with all that is said of it: a plan that repeats rests where its practice does.

        Where that is archived, it is no plan.
        """
        rests = (*day.rests, *(each.rest for each in self.rests if each.covers(day.date)))
        resting = {rest.practice for rest in rests}
        plans = (
            each.plan
            for each in self.plans
            if each.falls_on(day.date) and resting.isdisjoint((None, each.plan.practice))
            if not self._is_archived(each.plan.practice, day.date)
        )
        return self._called(day._replace(rests=rests, plans=(*day.plans, *plans)))

    def _is_archived(self, practice: str, day: date) -> bool:
        said = [archived for since, archived in self.archived.get(practice, ()) if since <= day]
        return said[-1:] == [True]

    def _called(self, day: Day) -> Day:
        """A day with everybody under one name."""
        if not self.names:
            return day
        return day._replace(
            ticks=tuple(each._replace(people=self.people(each.people)) for each in day.ticks),
            plans=tuple(each._replace(people=self.people(each.people)) for each in day.plans),
            gratitudes=tuple(
                each._replace(people=self.people(each.people)) for each in day.gratitudes
            ),
            reviews=tuple(
                each._replace(mattered=self.people(each.mattered)) for each in day.reviews
            ),
        )

    def people(self, spelt: tuple[str, ...]) -> tuple[str, ...]:
        """People by the names they go by, each once."""
        return tuple(dict.fromkeys(self.names.get(name, name) for name in spelt))


def read_standing(page: Page) -> Standing:
    """What the page of the practices says for many days; records that cannot be are left out."""
    rests, plans, names = list[Span](), list[Repeated](), dict[str, str]()
    for record in page.in_order:
        try:
            match record.kind:
                case "rest":
                    rests.append(_span(record))
                case "plan":
                    plans.append(_repeated(record))
                case "person":
                    names = _renamed(names, record)
        except Wrong:
            continue
    return Standing(tuple(rests), tuple(plans), names, _archived(page))


def _archived(page: Page) -> dict[str, tuple[tuple[date, bool], ...]]:
    said = dict[str, tuple[tuple[date, bool], ...]]()
    for record in sorted(page.in_order, key=since_of):
        match record.kind, record.fields:
            case "practice", {"practice": str(name), "archived": bool(archived)}:
                said[name] = (*said.get(name, ()), (since_of(record), archived))
    return said


def stands(record: Record) -> bool:
    """Whether a record of the page of the practices can be understood, if it is of these kinds."""
    readers = {"rest": _span, "plan": _repeated, "person": lambda record: _renamed({}, record)}
    try:
        readers.get(record.kind, lambda _: None)(record)
    except Wrong:
        return False
    return True


def first_day(record: Record, today: date) -> date | None:
    """The first day of a rest or a plan of many days, None for what is neither.

    Where a plan does not say since when, it is the next of its days.
    """
    if record.kind not in ("rest", "plan") or not stands(record):
        return None
    if record.kind == "rest":
        return _span(record).first
    plan = _repeated(record)
    since = plan.first if "since" in record.fields else min(today, plan.last)
    week = (away(since, number) for number in range(7))
    return next(filter(plan.falls_on, week), since)


def _span(record: Record) -> Span:
    fields = record.fields
    first, last = date_of(fields, "from"), date_of(fields, "to")
    practice = practice_of(fields) if "practice" in fields else None
    if first is None or (last and last < first):
        raise Wrong
    note = text_of(fields, "note")
    rest = Rest(record.id, written_at(record), practice, note, spans=True, last=last)
    return Span(first, last or date.max, rest)


def _repeated(record: Record) -> Repeated:
    fields = record.fields
    schedule = parse_schedule(" ".join(names_of(fields.get("every"))))
    if schedule is None or not schedule.weekdays:
        raise Wrong
    plan = Plan(
        record.id,
        written_at(record),
        practice_of(fields),
        names_of(fields.get("with")),
        text_of(fields, "cue"),
        repeats=True,
    )
    first, last = date_of(fields, "since") or date.min, date_of(fields, "until") or date.max
    return Repeated(schedule.weekdays, first, last, plan)


def _renamed(names: Mapping[str, str], record: Record) -> dict[str, str]:
    """The names with one more: whoever went by that spelling goes by this name from now on.

    A name that is a spelling of another one by then means whoever goes by that.
    """
    spelling = text_of(record.fields, "spelling", required=True).strip()
    name = text_of(record.fields, "name", required=True).strip()
    meant = names.get(name, name)
    name = name if meant == spelling else meant
    after = {other: name if called == spelling else called for other, called in names.items()}
    return {other: called for other, called in {**after, spelling: name}.items() if other != called}
