"""Plans beyond one day: those that repeat, and those that are carried to another day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias

from befriend.domain import deeds
from befriend.domain.checklist import Row, checklist
from befriend.domain.dates import away
from befriend.domain.day import Day, Plan
from befriend.domain.fields import date_of, names_of
from befriend.domain.schedule import parse_schedule
from befriend.domain.standing import Standing, read_standing
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change, TakeAway, apply
from befriend.pages.names import WEEKDAYS
from befriend.pages.record import NOTHING, Record, write_record

Part: TypeAlias = tuple[date | None, tuple[Change, ...]]
"""What of a deed is for the page of a day, or for that of the practices."""

_REPEATING = ("every", "since", "until")
_SHORT = 3
"""Letters by which a weekday is written."""


def parse_every(text: str) -> frozenset[int] | None:
    """The weekdays on which a plan repeats, 0 for Monday, or None where the text names none.

    `mon thu`, `weekdays`, `weekends`, `every day`.
    """
    schedule = parse_schedule(text)
    return schedule.weekdays if schedule and schedule.weekdays else None


def every(weekdays: Iterable[int]) -> list[Value]:
    """Weekdays as a record has them."""
    return [WEEKDAYS[day][:_SHORT].lower() for day in sorted(weekdays)]


def repeat(
    practice: str,
    weekdays: Iterable[int],
    since: date,
    now: datetime,
    *,
    people: Iterable[str] = (),
    cue: str = "",
) -> tuple[Change, ...]:
    """Plan a practice on each of some weekdays from a day on, on the page of the practices."""
    said: dict[str, Value] = {"practice": practice, "with": [*people], "cue": cue}
    return repeat_as(said, weekdays, since, now)


def repeat_as(
    said: Mapping[str, Value], weekdays: Iterable[int], since: date, now: datetime
) -> tuple[Change, ...]:
    """Plan on each of some weekdays from a day on what a plan says, or is to say."""
    return (_planned({**said, "every": every(weekdays), "since": since}, now),)


def weekdays_left(changes: Iterable[Change], standing: Standing) -> frozenset[int]:
    """The weekdays, 0 for Monday, of a plan that these changes repeat, on which none does yet."""
    made = read_standing(apply(NOTHING, changes)).plans
    by_day = [
        (day, new._replace(weekdays=frozenset((day,)))) for new in made for day in new.weekdays
    ]
    return frozenset(
        day for day, new in by_day if not any(plan.holds(new) for plan in standing.plans)
    )


def weekdays_of(record: Record) -> frozenset[int]:
    """On which weekdays a plan repeats, 0 for Monday."""
    return parse_every(" ".join(names_of(record.fields.get("every")))) or frozenset()


def change_repeated(
    record: Record, fields: Mapping[str, Value], day: date, now: datetime
) -> tuple[Change, ...]:
    """Give a plan that repeats other fields from a day on; the days before stay as they were."""
    since = date_of(record.fields, "since")
    if since is None or _fell_before(record, since, day):
        anew = _planned({**record.fields, **fields, "since": day}, now)
        return (*end_repeated(record, day, now), anew)
    return deeds.rewrite(record, {**fields, "since": max(since, day)}, now)


def end_repeated(record: Record, day: date, now: datetime) -> tuple[Change, ...]:
    """Have a plan that repeats end before a day; one that only begins then, or later, goes."""
    since = date_of(record.fields, "since")
    if since is None or _fell_before(record, since, day):
        return deeds.rewrite(record, {"until": away(day, -1)}, now)
    return deeds.remove(record.id)


def to_carry(row: Row) -> tuple[Plan, ...]:
    """The plans of a row that are carried at once: the day's own latest, or all that repeat."""
    own = [plan for plan in row.ahead if not plan.repeats]
    return tuple(own[-1:]) or row.ahead


def carry(
    plans: Sequence[Plan], records: Mapping[str, Record], day: date, to: Day, now: datetime
) -> tuple[Part, ...]:
    """Carry plans from a day to another: first they are there, then they are here no more.

    What is ahead there already is not planned twice. Those that repeat rest on this day instead,
    where their practice does.
    """
    ahead = {plan.says for row in checklist(to, ()) for plan in row.ahead}
    still = [plan for plan in plans if plan.id in records]
    there = (once(records[plan.id].fields, now) for plan in still if plan.says not in ahead)
    here = (TakeAway(plan.id) for plan in still if not plan.repeats)
    resting = dict.fromkeys(plan.practice for plan in still if plan.repeats)
    skipped = (change for practice in resting for change in deeds.rest(now, practice))
    parts = (to.date, tuple(there)), (day, (*here, *skipped))
    return tuple(part for part in parts if part[1])


def once(said: Mapping[str, Value], now: datetime) -> Change:
    """Plan for one day what a plan says, or is to say, though it repeats."""
    return _planned({name: said[name] for name in said if name not in _REPEATING}, now)


def _planned(fields: Mapping[str, Value], now: datetime) -> Change:
    """A plan of its own, that says the same."""
    said = {name: value for name, value in fields.items() if name not in ("at", "was")}
    return Add(write_record("plan", deeds.filled(said), now))


def _fell_before(record: Record, since: date, day: date) -> bool:
    """Whether a plan that repeats was for any day before this one."""
    first_week = (away(since, number) for number in range(7))
    weekdays = weekdays_of(record)
    return any(each < day and each.weekday() in weekdays for each in first_week)
