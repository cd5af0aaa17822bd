"""The question for a gratitude: what, why, and to whom."""

import datetime as dt

from befriend.domain import deeds
from befriend.domain.prompts import Prompt, prompt_on
from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.record import Record
from befriend.tui.forms.typed import changed, name_of, text_in, typed_of
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed

_NOTHING = "Write what you are grateful for, too; esc keeps the rest as a draft."
_EXAMPLE = Prompt("A good friend's phone call", "She remembered my interview")
_NAMES = {"text": "text", "why": "why", "who": "who"}


def gratitude_question(day: dt.date, record: Record | None, known: tuple[str, ...]) -> Question:
    """A new gratitude of a day, or one to be edited."""
    before = typed_of(record, _NAMES)
    example = prompt_on(day) or _EXAMPLE

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        text, why, who = text_in(typed["text"]), text_in(typed["why"]), names_in(typed["who"])
        if record and typed == before:
            return Answer(day, ())
        if not text and (record or why or who):
            raise Refused("text", _NOTHING)
        if not text:
            return Answer(day, ())
        if record:
            said: dict[str, Value] = {"text": text, "why": why, "who": who}
            return Answer(day, changed(record, _NAMES, typed, said, now))
        return Answer(day, deeds.thank(text, now, why=why, people=map(str, who)))

    return Question(
        key=f"gratitude {day} {name_of(record) if record else ''}",
        title="Edit the gratitude" if record else "Grateful for",
        fields=(
            Field("text", "What", before["text"], example.what),
            Field("why", "Why", before["why"], example.why),
            Field("who", "Who", before["who"], "Ana, Ben", known),
        ),
        answer=answer,
        again="enter on it" if record else "g",
    )
