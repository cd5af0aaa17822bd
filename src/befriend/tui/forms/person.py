"""The question what somebody is called."""

import datetime as dt
from collections.abc import Callable, Sequence

from befriend.domain import values
from befriend.domain.people import name_after, rename
from befriend.domain.standing import read_standing
from befriend.pages.record import Page
from befriend.plain import plain_line
from befriend.tui.forms.typed import typed_into
from befriend.tui.widgets.question import Answer, Field, Question, Typed


def person_question(person: str, names: Sequence[str], page: Callable[[], Page]) -> Question:
    """What somebody is called, of people with these names; the name of another joins the two.

    Whoever goes by another name by then, as the page of the practices says, is renamed as well.
    """
    before = plain_line(person)

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        if typed["name"].strip() == before:
            return Answer(None, ())
        with typed_into("name"):
            name = values.name(typed["name"])
        said = page()
        standing = read_standing(said)
        [called, *known] = standing.people((person, *names))
        return Answer(None, rename(called, name_after(called, name, known, standing), said, now))

    others = tuple(name for name in names if name != person)
    return Question(
        key=f"person {person}",
        title=f"What {before} is called",
        fields=(Field("name", "Name", before, "Ana", others, replaced=True),),
        answer=answer,
        again=f"enter on {before}",
    )
