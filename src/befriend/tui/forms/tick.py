"""The question for a tick: with whom, a note, how many minutes."""

import datetime as dt

from befriend.domain import deeds, values
from befriend.domain.checklist import Row
from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.record import Record
from befriend.plain import plain_line
from befriend.tui.forms.typed import changed, one_of, text_in, typed_into, typed_of
from befriend.tui.widgets.question import Answer, Field, Question, Typed

_NAMES = {"who": "with", "note": "note", "minutes": "minutes"}


def tick_question(
    day: dt.date, row: Row, record: Record | None, known: tuple[str, ...]
) -> Question:
    """A practice to tick on a day, with the people that were planned; or a tick to be edited."""
    practice, planned = row.practice, row.planned_people
    ids = [tick.id for tick in row.ticks]
    typed = typed_of(record, _NAMES)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        who, note = names_in(typed["who"], planned), text_in(typed["note"])
        with typed_into("minutes"):
            minutes = values.minutes(typed["minutes"]) if typed["minutes"].strip() else None
        if record:
            said: dict[str, Value] = {"who": who, "note": note, "minutes": minutes or ""}
            return Answer(day, changed(record, _NAMES, typed, said, now))
        people = map(str, who)
        return Answer(day, deeds.tick(practice.id, now, people=people, note=note, minutes=minutes))

    return Question(
        key=f"done {day} {practice.id}",
        title=one_of(practice.name, ids, record.id) if record else practice.name,
        fields=(
            Field(
                "who",
                "With whom",
                typed["who"] or plain_line(", ".join(row.planned_people)),
                "Ana, Ben",
                known,
            ),
            Field("note", "Note", typed["note"], "Over lunch, phones away"),
            Field("minutes", "Minutes", typed["minutes"], "20"),
        ),
        answer=answer,
        again=f"enter on {practice.name}",
    )
