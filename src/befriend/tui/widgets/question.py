"""What the Form asks, what is typed into it, and what becomes of that."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple, TypeAlias

from befriend.errors import Mistake
from befriend.pages.change import Change
from befriend.pages.names import weekday_date

Typed: TypeAlias = Mapping[str, str]
"""What is typed into each field."""


class Field(NamedTuple):
    """One line to type into."""

    name: str
    label: str
    value: str = ""
    example: str = ""
    """What stands there, faint, while it is empty."""

    known: tuple[str, ...] = ()
    """Names, any of which completes what is typed of it."""

    replaced: bool = False
    """Whether what stands there at first is replaced by what is typed."""


class Answer(NamedTuple):
    """What is to be done with what was typed: changes to the page of a day, or of the practices."""

    day: date | None
    changes: tuple[Change, ...]
    besides: tuple[date | None, tuple[Change, ...]] | None = None
    """What is to be done on another page in the same deed."""

    @property
    def parts(self) -> list[tuple[date | None, tuple[Change, ...]]]:
        """What is to be done on each page."""
        besides = [self.besides] if self.besides else []
        return [(self.day, self.changes), *besides]


class Refused(Mistake):
    """What was typed into one field cannot be."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class Question(NamedTuple):
    """What the Form asks."""

    key: str
    """What its draft is kept by."""

    title: str
    fields: tuple[Field, ...]
    answer: Callable[[Typed, datetime], Answer]
    """What follows from what is typed, at this time; raises Mistake where that cannot be."""

    again: str = ""
    """What asks it again."""

    begin: str = ""
    """The name of the field to begin in, if that is not the first."""

    day: date | None = None
    """The day that is in sight when it is asked."""

    @property
    def before(self) -> dict[str, str]:
        """What stands in the fields at first."""
        return {field.name: field.value for field in self.fields}

    def with_draft(self, draft: "Draft | None") -> "Question":
        """The question with what was typed before in its fields."""
        typed = draft.typed if draft else {}
        fields = (field._replace(value=typed.get(field.name, field.value)) for field in self.fields)
        return self._replace(fields=tuple(fields))

    def draft(self, typed: Typed) -> "Draft":
        """What is typed, to be kept."""
        return Draft(self.key, typed, self.title, self.day)


class Filled(NamedTuple):
    """What was typed, and its answer; none where it is only kept as a draft."""

    typed: dict[str, str]
    answer: Answer | None = None


class Draft(NamedTuple):
    """What was typed for a question and is not written; nothing where there is none."""

    key: str
    """Which question it is for."""

    typed: Typed
    called: str = ""
    """What the question is called."""

    day: date | None = None
    """The day that was in sight when it was asked, if one was."""

    def about(self, today: date) -> str:
        """What the question is called, and of which day it is, unless that is today."""
        if self.day is None or self.day == today:
            return self.called
        return f"{self.called} on {weekday_date(self.day)}"
