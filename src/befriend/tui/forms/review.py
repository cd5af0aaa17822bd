"""The question on which a week is looked back: what helped, who mattered, what comes next."""

import datetime as dt

from befriend.domain import deeds
from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.record import Record
from befriend.tui.forms.typed import changed, text_in, typed_of
from befriend.tui.widgets.question import Answer, Field, Question, Typed

_NAMES = {"helped": "helped", "mattered": "mattered", "next": "next"}


def review_question(
    day: dt.date, first: dt.date, record: Record | None, known: tuple[str, ...]
) -> Question:
    """What there is to say of the week from its first day on, to be written on the page of a day.

    What was said before is edited, or, where nothing of it is left, taken away.
    """
    before = typed_of(record, _NAMES)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        helped, then = text_in(typed["helped"]), text_in(typed["next"])
        mattered = names_in(typed["mattered"])
        if typed == before or not (record or helped or mattered or then):
            return Answer(day, ())
        if not record:
            people = map(str, mattered)
            return Answer(day, deeds.look_back(now, helped=helped, mattered=people, then=then))
        if not (helped or mattered or then):
            return Answer(day, deeds.remove(record.id))
        said: dict[str, Value] = {"helped": helped, "mattered": mattered, "next": then}
        return Answer(day, changed(record, _NAMES, typed, said, now))

    return Question(
        key=f"review {first}",
        title="Looking back",
        fields=(
            Field("helped", "What helped", before["helped"], "Evenings without a screen"),
            Field("mattered", "Who mattered", before["mattered"], "Ana, Ben", known),
            Field("next", "One thing to plan for next week", before["next"], "Lunch with Ben"),
        ),
        answer=answer,
        again="b in the week",
    )
