"""What a day says besides its ticks: gratitudes, notes, moods, with whom, plans."""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from itertools import repeat
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.domain.day import Day
from befriend.domain.misread import misread
from befriend.domain.overview import Overview
from befriend.domain.resting import resting
from befriend.domain.words import in_words
from befriend.pages.names import long_date
from befriend.tui.text import cell, line, lines, shortened
from befriend.tui.widgets.checklist import SIGNS, STYLES, details
from befriend.tui.widgets.gratitude_pane import gratitude_lines
from befriend.tui.widgets.mood_pane import reading
from befriend.tui.widgets.pane import Pane
from befriend.tui.widgets.week_lines import NARROW

_UP_DOWN = Binding.Group("A line up, or down, in what the day says")
_ABOUT = 30
"""Cells of what it is about, at the most."""


class _Said(NamedTuple):
    """What is said, and what it is about, which is told once for several in a row."""

    about: Content
    body: Callable[[int], list[Content]]
    """Its lines, in so many cells."""


class DayPane(Pane):
    """Shows a day of an overview."""

    BINDING_GROUP_TITLE = "Day"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "up,k",
            "scroll(-1)",
            "up",
            show=False,
            id="week.up",
            tooltip="A line up in what the day says",
            group=_UP_DOWN,
        ),
        Binding(
            "down,j",
            "scroll(1)",
            "down",
            show=False,
            id="week.down",
            tooltip="A line down in what the day says",
            group=_UP_DOWN,
        ),
    ]

    overview: reactive[Overview | None] = reactive(None, repaint=False)
    """The week that the day is of."""

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day that is shown."""

    def items(self, width: int) -> list[list[Content]]:
        """What is said of the day, each with what it is about."""
        if self.overview is None or self.date not in self.overview.dates:
            return []
        number = self.overview.dates.index(self.date)
        day, rows = self.overview.days[number], [row.days[number] for row in self.overview.rows]
        said = list(_said(day, rows))
        if not said:
            return [lines(_nothing(rows, self.overview.today - self.date), width, "$text-muted")]
        column = min(max(each.about.cell_length for each in said), _ABOUT) + 2
        arrange = _below if width < NARROW else partial(_beside, column)
        return [arrange(each, width) for each in said]

    def lines(self, width: int) -> list[tuple[int, Content]]:
        """All there is to read, where no cursor is needed."""
        return [(-1, line) for _, line in super().lines(width)]

    def watch_overview(self) -> None:
        """Show what became of the day."""
        self.show_anew()

    def watch_date(self, date: dt.date) -> None:
        """Show the day, from its beginning."""
        self.name_it(long_date(date))
        self.cursor = 0
        self.show_anew()
        self._begin()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Read from the beginning, whoever comes here."""
        super().watch_has_focus(has_focus)
        self._begin()

    def _begin(self) -> None:
        """Have the first line in sight, once there is room for all."""
        if self.has_focus:
            self.call_after_refresh(self.scroll_visible, animate=False, top=True)

    def action_scroll(self, by: int) -> None:
        """Scroll what there is to read by so many lines."""
        self.screen.query_one("#panes").scroll_relative(y=by, animate=False, immediate=True)


def _said(day: Day, rows: list[Row]) -> Iterator[_Said]:
    for number, gratitude in enumerate(day.gratitudes):
        yield _Said(_about("Grateful for", number), partial(gratitude_lines, gratitude))
    for number, note in enumerate(day.notes):
        yield _Said(_about("Note", number), partial(lines, note.text))
    for number, mood in enumerate(day.moods):
        yield _Said(_about("Mood", number), reading(mood, day.date).wrap)
    if whole := [rest for rest in day.rests if rest.practice is None]:
        yield _Said(_about("Rest"), partial(lines, resting("The whole day", whole)))
    elif names := [row.practice.name for row in rows if row.state == "rests"]:
        yield _Said(_about("Rest"), line(in_words(names)).wrap)
    for row in rows:
        if row.state == "planned" or (row.ticks and details(row)):
            sign = Content.styled(SIGNS[row.state], STYLES[row.state])
            yield _Said(Content.assemble(sign, " ", line(row.practice.name)), details(row).wrap)
    for sentence in misread(day.unreadable):
        yield _Said(Content(""), partial(lines, sentence, style="$warning"))


def _about(what: str, number: int = 0) -> Content:
    return Content.styled("" if number else what, "$text-muted")


def _beside(column: int, said: _Said, width: int) -> list[Content]:
    """What is said, in a column of its own."""
    body = said.body(max(1, width - column)) or [Content("")]
    about = cell(shortened(said.about, column - 2), column - 2)
    abouts = [about, *[Content(" " * (column - 2))] * (len(body) - 1)]
    return [Content.assemble(*each) for each in zip(abouts, repeat("  "), body, strict=False)]


def _below(said: _Said, width: int) -> list[Content]:
    """What is said, below what it is about."""
    about = said.about.wrap(width) if said.about else []
    return [*about, *(Content.assemble("  ", each) for each in said.body(max(1, width - 2)))]


def _nothing(rows: list[Row], since: dt.timedelta) -> str:
    """What there is to say of a day that says nothing here."""
    if since.days < 0:
        return "Nothing planned yet: p plans a practice."
    if any(row.state == "done" for row in rows):
        return "No more than is ticked."
    return "Nothing written."
