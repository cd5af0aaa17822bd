"""The question for a plan: which day, with whom, after what."""

import datetime as dt

from befriend.domain import deeds
from befriend.domain.dates import parse_date
from befriend.domain.practice import Practice
from befriend.pages.canonical import Value
from befriend.pages.record import Record
from befriend.tui.forms.typed import changed, names_in, text_in, typed_of
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed

_NAMES = {"who": "with", "cue": "cue"}


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
        people = map(str, names_in(typed["who"]))
        cue = text_in(typed["cue"])
        return Answer(when, deeds.plan(practice.id, now, people=people, cue=cue))

    named = {0: "today", 1: "tomorrow"}.get((day - today).days, day.isoformat())
    when = Field("day", "Day", named, "tomorrow, fri, 2026-11-27", replaced=True)
    return Question(
        key=f"plan {day} {practice.id}",
        title=f"Plan: {practice.name}",
        fields=(when, *_who_and_cue({"who": "", "cue": ""}, known)),
        answer=answer,
        again=f"p on {practice.name}",
        begin="who" if day > today else "day",
    )


def planned_question(
    day: dt.date, practice: Practice, record: Record, known: tuple[str, ...]
) -> Question:
    """A plan to be edited."""

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        said: dict[str, Value] = {"who": names_in(typed["who"]), "cue": text_in(typed["cue"])}
        return Answer(day, changed(record, _NAMES, typed, said, now))

    return Question(
        key=f"plan {day} {practice.id}",
        title=f"Plan: {practice.name}",
        fields=_who_and_cue(typed_of(record, _NAMES), known),
        answer=answer,
        again=f"enter on {practice.name}",
    )


def _who_and_cue(typed: Typed, known: tuple[str, ...]) -> tuple[Field, ...]:
    return (
        Field("who", "With whom", typed["who"], "Ana", known),
        Field("cue", "After what", typed["cue"], "after dinner"),
    )
