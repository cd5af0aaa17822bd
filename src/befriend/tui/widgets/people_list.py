"""Everybody who is named, a line each."""

import datetime as dt
from typing import ClassVar, NamedTuple

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.dates import called
from befriend.domain.people import Person
from befriend.domain.words import count
from befriend.tui.text import cell, line, lines, shortened
from befriend.tui.widgets.pane import Pane

_READING = "Reading…"
_NOBODY = "Nobody is named yet: enter on a practice says with whom."
_GAP = "  "
_NAME = 24
"""Cells of a name, at the most."""

_NAME_PART = 3
"""Which part of the width a name gets, at the most."""

_LEAST = 8
"""Cells that there have to be for practices."""


class _Columns(NamedTuple):
    """The cells of the names, of how many days, and of the last time."""

    name: int
    days: int
    last: int


class PeopleList(Pane):
    """Shows people; posts whom the cursor is on, and who is to be renamed."""

    BINDING_GROUP_TITLE = "People"
    MARK = "›"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,e",
            "choose",
            "rename",
            id="people.rename",
            tooltip="Rename somebody, or make two spellings one",
        ),
    ]
    DEFAULT_CSS = "PeopleList { padding: 0 1 0 0; }"

    people: reactive[tuple[Person, ...] | None] = reactive(None, repaint=False)
    """Everybody who is named, the latest first; None while that is being read."""

    today: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day from which the last time is told."""

    @property
    def idle(self) -> frozenset[str]:  # type: ignore[override]
        """Where nobody is named, nobody can be renamed."""
        return frozenset() if self.people else frozenset({"people.rename"})

    class Highlighted(Message):
        """The cursor is on somebody, if there is anybody."""

        def __init__(self, person: Person | None) -> None:
            super().__init__()
            self.person = person

    class Chosen(Message):
        """Somebody is to be renamed."""

        def __init__(self, person: Person) -> None:
            super().__init__()
            self.person = person

    @property
    def person(self) -> Person | None:
        """Who the cursor is on."""
        return self.people[self.cursor] if self.people else None

    def items(self, width: int) -> list[list[Content]]:
        """One line for each, in columns."""
        if not self.people:
            said = _READING if self.people is None else _NOBODY
            return [lines(said, width, "$text-muted")]
        columns = _columns(self.people, self.today, width)
        return [[_person_line(each, self.today, columns, width)] for each in self.people]

    def watch_people(
        self, before: tuple[Person, ...] | None, now: tuple[Person, ...] | None
    ) -> None:
        """Stay on whom the cursor was on, as far as they are there."""
        was = before[self.cursor :] if before else ()
        self.cursor = min(self.cursor, max(0, len(now or ()) - 1))
        self.go_to(was[0].name if was else "")
        self.show_anew()
        self._tell()

    def watch_today(self) -> None:
        """Tell the last time from this day."""
        self.show_anew()

    def watch_cursor(self, before: int, now: int) -> None:
        """Tell whom the cursor is on."""
        super().watch_cursor(before, now)
        self._tell()

    def go_to(self, name: str) -> None:
        """Put the cursor on whoever is called so, where they are shown."""
        names = [each.name for each in self.people or ()]
        if name in names:
            self.cursor = names.index(name)

    @on(Click)
    def _clicked(self, event: Click) -> None:
        if self.chosen_by(event):
            self.action_choose()

    def action_choose(self) -> None:
        """Have whom the cursor is on renamed."""
        if self.person:
            self.post_message(self.Chosen(self.person))

    def _tell(self) -> None:
        if self.is_mounted and self.cursor < max(1, len(self.people or ())):
            self.post_message(self.Highlighted(self.person))


def _columns(people: tuple[Person, ...], today: dt.date, width: int) -> _Columns:
    """The columns that these people need."""
    names = max(line(each.name).cell_length for each in people)
    return _Columns(
        name=min(names, _NAME, width // _NAME_PART),
        days=max(len(_days(each)) for each in people),
        last=max(len(last_time(each.last, today)) for each in people),
    )


def _person_line(person: Person, today: dt.date, columns: _Columns, width: int) -> Content:
    """Somebody: the name, on how many days, when last, and what was done together."""
    name = cell(shortened(line(person.name, "bold"), columns.name), columns.name)
    days = f"{_GAP}{_days(person):>{columns.days}}"
    last = f"{_GAP}{last_time(person.last, today):{columns.last}}"
    shown = Content.assemble(name, (days, "$text-muted"), last)
    room = width - shown.cell_length - len(_GAP)
    if room < _LEAST or not person.together:
        return shown
    practices = line(", ".join(each.practice.name for each in person.together), "$text-muted")
    return Content.assemble(shown, _GAP, shortened(practices, room))


def _days(person: Person) -> str:
    return count(person.days, "day ", "days")


def last_time(day: dt.date, today: dt.date) -> str:
    """A day as it is called from today, with its year where that is another."""
    said = called(day, today)
    far = day.year != today.year and said[:1].isdecimal()
    return f"{said} {day.year}" if far else said
