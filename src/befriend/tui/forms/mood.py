"""The question for a reading of the mood: words for it, energy, a note."""

import datetime as dt

from befriend.domain import values
from befriend.domain.day import Day
from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.record import Record
from befriend.tui.forms.typed import (
    changed,
    name_of,
    one_of,
    text_in,
    typed_into,
    typed_of,
)
from befriend.tui.widgets.question import Answer, Field, Question, Typed

_NAMES = {"feelings": "feelings", "energy": "energy", "note": "note"}


def mood_question(day: Day, record: Record) -> Question:
    """What more there is to say of a reading, one of those of the day."""
    ids = [mood.id for mood in day.moods]
    typed = typed_of(record, _NAMES)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        with typed_into("energy"):
            energy: Value = values.energy(typed["energy"]) if typed["energy"].strip() else ""
        feelings, note = names_in(typed["feelings"]), text_in(typed["note"])
        said = {"feelings": feelings, "energy": energy, "note": note}
        return Answer(day.date, changed(record, _NAMES, typed, said, now))

    return Question(
        key=f"mood {day.date} {name_of(record)}",
        title=one_of(f"Mood {record.fields['value']}", ids, record.id),
        fields=(
            Field("feelings", "Feelings", typed["feelings"], "calm, a little tired"),
            Field("energy", "Energy, 0 to 10", typed["energy"], "6"),
            Field("note", "Note", typed["note"], "After the walk"),
        ),
        answer=answer,
        again="enter on the mood",
    )
