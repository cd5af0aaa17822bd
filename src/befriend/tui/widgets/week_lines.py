"""The lines of a week: its days side by side, practices below each other."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

from befriend.domain.checklist import Row
from befriend.domain.curve import curve
from befriend.domain.overview import Overview, WeekRow
from befriend.domain.words import connection, in_words
from befriend.pages.names import WEEKDAYS
from befriend.tui.text import line, shortened
from befriend.tui.widgets.checklist import SIGNS, STYLES

_NOTHING = ("·", "$text-muted")
"""What stands for nothing: quiet, since it is no reproach."""

NARROW = 48
"""Cells below which a day of a week has room for a sign alone."""

_SIGN, _DAY, _WIDE_DAY = 3, 5, 13
"""Cells of a day: where it is narrow, otherwise at least, and at the most."""

_PRACTICE, _PEOPLE = 30, 10
"""Cells of a practice, at the most, and of the people, at least."""

_PART = 5
"""Which part of the width the people get, rather than wider days."""

_GAP = "  "
"""What parts the people from the days."""

_CURSOR = "bold $accent reverse"
"""How the cell under the cursor looks: turned over, so that it shows without colour."""

_MANY = 9
"""The highest number of one sign."""


class Columns(NamedTuple):
    """The cells of the practices, of each day, and of the people, side by side."""

    practice: int
    day: int
    people: int

    @property
    def narrow(self) -> bool:
        """Whether a day has room for a sign alone."""
        return self.day == _SIGN

    def day_at(self, x: int) -> int:
        """The number of the day that this cell is of, or one that there is not."""
        return (x - self.practice) // self.day


class WeekLines(NamedTuple):
    """Draws the lines of a week, the column of one day marked."""

    overview: Overview
    chosen: date
    columns: Columns

    @property
    def weekdays(self) -> Content:
        """The names of the days; today is called so."""
        days = self.overview.dates
        return self._line(Content(""), [(self._weekday(day), self._title(day)) for day in days])

    @property
    def dates(self) -> Content:
        """The dates of the days."""
        days = self.overview.dates
        return self._line(Content(""), [(str(day.day), self._title(day)) for day in days])

    @property
    def mood(self) -> Content:
        """The mood of all days as a curve, and of each as a number."""
        moods = [self._number(day.mood) for day in self.overview.days]
        return self._line(_mood_label(self.overview), moods)

    @property
    def gap(self) -> Content:
        """Nothing, but the chosen day's column goes on."""
        return self._line(Content(""), [("", "")] * len(self.overview.days))

    def practice(self, row: WeekRow, *, marked: bool) -> Content:
        """A practice, what each day says of it, and who was met; the cursor may be on it."""
        name = _called(row, self.columns)
        names = line(", ".join(row.people), "$text-muted")
        people = shortened(names, self.columns.people - len(_GAP))
        return Content.assemble(
            self._line(name, [_sign(each) for each in row.days], marked=marked),
            *((_GAP, people) if people else ()),
        )

    def _line(
        self, label: Content, cells: Sequence[tuple[str, str]], *, marked: bool = False
    ) -> Content:
        """What it is about, and a few signs in the middle of each day's column."""
        styled = [(" " * (self.columns.practice - label.cell_length), "")]
        for day, (text, style) in zip(self.overview.dates, cells, strict=True):
            ground = _CURSOR if marked else f"{style} on $surface"
            styled.append((self._centred(text), ground if day == self.chosen else style))
        return Content.assemble(label, *_joined(styled))

    def _centred(self, text: str) -> str:
        left = max(0, self.columns.day // 2 - cell_len(text) // 2)
        return f"{' ' * left}{text}".ljust(self.columns.day)

    def _title(self, day: date) -> str:
        if day == self.chosen:
            return "bold $accent"
        return "bold" if day == self.overview.today else "$text-muted"

    def _weekday(self, day: date) -> str:
        name, today = WEEKDAYS[day.weekday()], day == self.overview.today
        if self.columns.narrow:
            return f"({name[0]})" if today else name[0]
        return "Today" if today else name[:3]

    def _number(self, mood: float | None) -> tuple[str, str]:
        if mood is None:
            return _NOTHING
        return f"{round(mood, 0 if self.columns.narrow else 1):g}", ""


def columns(overview: Overview, width: int) -> Columns:
    """The columns of a week in so many cells."""
    days = len(overview.days)
    if width < NARROW:
        return Columns(max(0, width - _SIGN * days), _SIGN, 0)
    names = [_named(row).cell_length for row in overview.rows]
    practice = min(max([_mood_label(overview).cell_length, *names]), _PRACTICE)
    day = max(_DAY, min((width - practice - width // _PART) // days, _WIDE_DAY))
    people = width - practice - day * days
    if people < _PEOPLE:
        return Columns(practice + people, day, 0)
    return Columns(practice, day, people)


def _often(row: WeekRow) -> Content:
    return Content.styled(f"  {row.often}" if row.often else "", "$text-muted")


def _named(row: WeekRow) -> Content:
    """A practice, and how often it was done of how many times it is asked for."""
    return Content.assemble(line(row.practice.name), _often(row))


def _called(row: WeekRow, columns: Columns) -> Content:
    """A practice in its column: its name is cut, and how often goes where a day is narrow."""
    name, often = line(row.practice.name), Content("") if columns.narrow else _often(row)
    return Content.assemble(shortened(name, columns.practice - often.cell_length), often)


def summary(overview: Overview, width: int) -> list[Content]:
    """In a sentence each: with whom there was connection, whom to think of, what is planned."""
    said = []
    if overview.connected:
        said.append(line(connection(overview.connected, overview.people)))
    if overview.reconnect:
        said.append(line(overview.reconnect.sentence(overview.today), "$text-muted"))
    if overview.ahead:
        said.append(line(f"Ahead: {_plans(overview)}.", "$text-muted"))
    return [each for sentence in said for each in sentence.wrap(max(1, width))]


def _plans(overview: Overview) -> str:
    """What is planned, the nearest first, with all of its days; what has the same days together."""
    days: dict[str, list[date]] = {}
    for ahead in overview.ahead:
        days.setdefault(_plan(ahead.row), []).append(ahead.date)
    together: dict[tuple[date, ...], list[str]] = {}
    for plan, its_days in days.items():
        together.setdefault(tuple(its_days), []).append(plan)
    return "; ".join(
        f"{', '.join(plans)} {_on(on, overview.today)}" for on, plans in together.items()
    )


def _on(days: Sequence[date], today: date) -> str:
    """On which days: today and on Tuesday."""
    later = [WEEKDAYS[day.weekday()] for day in days if day != today]
    said = ["today"] if today in days else []
    return " and ".join([*said, f"on {in_words(later)}"] if later else said)


def _plan(row: Row) -> str:
    """A practice, and with whom."""
    people = row.planned_people
    return f"{row.practice.name} with {in_words(people)}" if people else row.practice.name


def _joined(styled: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The same with fewer parts, which paint faster."""
    for style, parts in groupby(styled, lambda part: part[1]):
        yield "".join(text for text, _ in parts), style


def _mood_label(overview: Overview) -> Content:
    moods = curve(day.mood for day in overview.days)
    return Content.assemble("Mood  ", (moods, "$accent"))


def _sign(row: Row) -> tuple[str, str]:
    """What a day says of a practice: nothing, planned, rest, done, or how often."""
    times = len(row.ticks)
    if times > 1:
        return (str(times) if times <= _MANY else "+"), "bold $accent"
    unsaid = {"open": _NOTHING, "free": (" ", "")}
    return unsaid.get(row.state) or (SIGNS[row.state], STYLES[row.state])
