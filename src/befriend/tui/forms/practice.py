"""The question for a practice: its name, what it asks and why, its schedule, if it connects."""

import datetime as dt
from collections.abc import Callable
from typing import TypeAlias

from befriend.domain import values
from befriend.domain.defining import Definitions, Said
from befriend.domain.practice import Practice
from befriend.pages.record import Page
from befriend.plain import plain_line
from befriend.tui.forms.edited import edited
from befriend.tui.forms.typed import text_in, typed_into
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed

_NEW = Practice("", "")
_NO_NAME = "Give it a name, too; esc keeps the rest as a draft."
_Answering: TypeAlias = Callable[[Typed, dt.datetime], Answer]
_TEXTS = ("name", "asks", "why", "alone")


def new_practice_question(page: Page, today: dt.date) -> Question:
    """A practice of one's own."""

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        if typed == _typed(_NEW):
            return Answer(None, ())
        said = _said(_NEW, typed)
        with typed_into("name"):
            name = str(said.pop("name", ""))
            return Answer(None, Definitions(page, today, now).add(name, **said))

    return _question("practice", "A new practice", _NEW, answer, "a")


def practice_question(practice: Practice, page: Page, today: dt.date) -> Question:
    """A practice to be changed, from today on."""

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        said = _said(practice, typed)
        with typed_into("name"):
            return Answer(None, Definitions(page, today, now).change(practice, **said))

    key = f"practice {practice.id}"
    return _question(key, practice.name, practice, answer, f"enter on {practice.name}")


def _question(key: str, title: str, practice: Practice, answer: _Answering, again: str) -> Question:
    typed = _typed(practice)
    fields = (
        Field("name", "Name", typed["name"], "Choir"),
        Field("asks", "What it asks", typed["asks"], "An evening of singing together"),
        Field("why", "Why", typed["why"], "It lifts all of us"),
        Field("alone", "When alone", typed["alone"], "Sing along to a record"),
        Field(
            "schedule",
            "When it is asked for",
            typed["schedule"],
            "mon wed fri, 3 a week",
            replaced=True,
        ),
        Field("connects", "Connects: yes or no", typed["connects"], "yes", replaced=True),
    )
    return Question(key, title, fields, answer, again, begin="name")


def _typed(practice: Practice) -> dict[str, str]:
    """What stands in the Form for a practice."""
    texts = {name: plain_line(getattr(practice, name)) for name in _TEXTS}
    connects = "yes" if practice.connects else "no"
    return {**texts, "schedule": str(practice.schedule), "connects": connects}


def _said(practice: Practice, typed: Typed) -> dict[str, Said]:
    """What is typed otherwise than it stood there. Raises Refused."""
    before = _typed(practice)
    said: dict[str, Said] = {
        name: text_in(edited(getattr(practice, name), typed[name]))
        for name in _TEXTS
        if typed[name] != before[name]
    }
    if not text_in(typed["name"]):
        raise Refused("name", _NO_NAME)
    with typed_into("schedule"):
        said["schedule"] = values.schedule(typed["schedule"])
    with typed_into("connects"):
        said["connects"] = values.switch(typed["connects"])
    return said
