"""The question for a plan: which day, with whom, after what, and whether it repeats."""

import datetime as dt
from collections.abc import Callable

from befriend.domain import deeds, planning
from befriend.domain.dates import parse_date
from befriend.domain.practice import Practice
from befriend.domain.schedule import Schedule
from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.names import weekday_date
from befriend.pages.record import Record
from befriend.tui.forms.typed import changed, text_in, typed_anew, typed_of
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed

_NAMES = {"who": "with", "cue": "cue"}
_WEEKDAYS = "A plan repeats on mon thu, weekdays, weekends or every day; left empty, it does not."


def plan_question(
    day: dt.date, today: dt.date, practice: Practice, known: tuple[str, ...]
) -> Question:
    """A practice to plan, for this day unless another is typed."""

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        when = parse_date(typed["day"], today, ahead=True)
        if when is None:
            raise Refused("day", "A day is tomorrow, +3, fri, or a date such as 2026-11-27.")
        if when < today:
            raise Refused("day", "That day is over: plan for today, or a day to come.")
        people, cue = [*map(str, names_in(typed["who"]))], text_in(typed["cue"])
        if weekdays := _weekdays(typed):
            repeated = planning.repeat(practice.id, weekdays, when, now, people=people, cue=cue)
            return Answer(None, repeated)
        return Answer(when, deeds.plan(practice.id, now, people=people, cue=cue))

    named = {0: "today", 1: "tomorrow"}.get((day - today).days, day.isoformat())
    when = Field("day", "Day", named, "tomorrow, fri, 2026-11-27", replaced=True)
    return Question(
        key=f"plan {day} {practice.id}",
        title=f"Plan: {practice.name}",
        fields=(when, *_fields({"who": "", "cue": "", "every": ""}, known)),
        answer=answer,
        again=f"p on {practice.name}",
        begin="who" if day > today else "day",
    )


def planned_question(
    day: dt.date, practice: Practice, record: Record, known: tuple[str, ...]
) -> Question:
    """A plan of one day to be edited; one that is to repeat from then on is another."""

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        said, weekdays = _said(typed), _weekdays(typed)
        if not weekdays:
            return Answer(day, changed(record, _NAMES, typed, said, now))
        anew = {**record.fields, **typed_anew(record, _NAMES, typed, said)}
        repeated = planning.repeat_as(anew, weekdays, day, now)
        return Answer(None, repeated, (day, deeds.remove(record.id)))

    fields = _fields({**typed_of(record, _NAMES), "every": ""}, known)
    return _edited(day, practice, practice.name, fields, answer)


def repeated_question(
    day: dt.date, practice: Practice, record: Record, known: tuple[str, ...]
) -> Question:
    """A plan that repeats to be edited, from this day on; without weekdays this day keeps it."""
    before = planning.weekdays_of(record)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        weekdays, anew = _weekdays(typed), typed_anew(record, _NAMES, typed, _said(typed))
        if not weekdays:
            here = planning.once({**record.fields, **anew}, now)
            return Answer(day, (here,), (None, planning.end_repeated(record, day, now)))
        if weekdays != before:
            anew["every"] = planning.every(weekdays)
        return Answer(None, planning.change_repeated(record, anew, day, now) if anew else ())

    fields = _fields({**typed_of(record, _NAMES), "every": str(Schedule(before))}, known)
    return _edited(day, practice, f"{practice.name}, from {weekday_date(day)} on", fields, answer)


def _edited(
    day: dt.date,
    practice: Practice,
    called: str,
    fields: tuple[Field, ...],
    answer: Callable[[Typed, dt.datetime], Answer],
) -> Question:
    return Question(
        key=f"plan {day} {practice.id}",
        title=f"Plan: {called}",
        fields=fields,
        answer=answer,
        again=f"enter on {practice.name}",
    )


def _said(typed: Typed) -> dict[str, Value]:
    return {"who": names_in(typed["who"]), "cue": text_in(typed["cue"])}


def _weekdays(typed: Typed) -> frozenset[int]:
    """The weekdays that are typed, none where it is for once. Raises Refused."""
    said = typed["every"].strip()
    weekdays = planning.parse_every(said) if said else frozenset[int]()
    if weekdays is None:
        raise Refused("every", _WEEKDAYS)
    return weekdays


def _fields(typed: Typed, known: tuple[str, ...]) -> tuple[Field, ...]:
    return (
        Field("who", "With whom", typed["who"], "Ana", known),
        Field("cue", "After what", typed["cue"], "after dinner"),
        Field("every", "Repeats, if it does", typed["every"], "mon thu, weekdays"),
    )
