"""The question what somebody is called."""

import datetime as dt
from collections.abc import Sequence

from befriend.domain import values
from befriend.domain.people import name_after, rename
from befriend.domain.standing import read_standing
from befriend.pages.record import Page
from befriend.plain import plain_line
from befriend.tui.forms.typed import typed_into
from befriend.tui.widgets.question import Answer, Field, Question, Typed


def person_question(person: str, names: Sequence[str], page: Page) -> Question:
    """What somebody is called, of people with these names; the name of another joins the two."""
    before = plain_line(person)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        if typed["name"].strip() == before:
            return Answer(None, ())
        with typed_into("name"):
            name = name_after(person, values.name(typed["name"]), names, read_standing(page))
        return Answer(None, rename(person, name, page, now))

    others = tuple(name for name in names if name != person)
    return Question(
        key=f"person {person}",
        title=f"What {before} is called",
        fields=(Field("name", "Name", before, "Ana", others, replaced=True),),
        answer=answer,
        again=f"enter on {before}",
    )
