"""The grid of a week: practices by days, drawn as one widget."""

import datetime as dt

from textual import on
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.domain.overview import Overview
from befriend.tui.widgets.pane import Pane
from befriend.tui.widgets.week_lines import WeekLines, columns, summary

_AIR = 30
"""Lines that there have to be, besides two for each row, before a blank one parts the rows.

A day of a few lines stands below them in full then.
"""


class WeekGrid(Pane):
    """Shows a week at a glance; its cursor is on a practice and on a day."""

    BINDING_GROUP_TITLE = "Week"
    DEFAULT_CSS = """
    WeekGrid, WeekGrid:focus { border: none; }
    """

    overview: reactive[Overview | None] = reactive(None, repaint=False)
    """What is shown."""

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day that the cursor is on."""

    class _OfDay(Message):
        def __init__(self, day: dt.date) -> None:
            super().__init__()
            self.day = day

    class Highlighted(_OfDay):
        """The mouse points to this day."""

    class Chosen(_OfDay):
        """This day is to be opened."""

    @property
    def row(self) -> Row | None:
        """What the day that the cursor is on says of the practice that it is on."""
        if self.overview is None or self.cursor >= len(self.overview.rows):
            return None
        return self.overview.rows[self.cursor].days[self.overview.dates.index(self.date)]

    def lines(self, width: int) -> list[tuple[int, Content]]:
        """The days, their mood, and a line for each practice, which the cursor can be on."""
        if self.overview is None:
            return []
        drawn = WeekLines(self.overview, self.date, columns(self.overview, width))
        gap = [(-1, drawn.gap)] if self._airy else []
        shown = [(-1, drawn.weekdays), (-1, drawn.dates), *gap, (-1, drawn.mood)]
        for number, row in enumerate(self.overview.rows):
            marked = self.has_focus and number == self.cursor
            shown += [*gap, (number, drawn.practice(row, marked=marked))]
        below = summary(self.overview, width)
        return [*shown, (-1, Content("")), *((-1, each) for each in below)]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as there are, blank ones among them where there is room."""
        rows = self.overview.rows if self.overview else ()
        self._airy = container.height >= 2 * len(rows) + _AIR
        self._lay_out(width)
        return len(self._lines)

    def watch_overview(self, before: Overview | None, now: Overview | None) -> None:
        """Stay on the practice that the cursor was on, as far as it is there."""
        was = [row.practice.id for row in before.rows][self.cursor :] if before else []
        ids = [row.practice.id for row in now.rows] if now else []
        if was and was[0] in ids:
            self.cursor = ids.index(was[0])
        self.show_anew()

    def watch_date(self) -> None:
        """Show which day the cursor is on."""
        self.show_anew()

    def watch_cursor(self, before: int, now: int) -> None:
        """Show which practice the cursor is on."""
        super().watch_cursor(before, now)
        self.show_anew()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show the cursor while the grid is worked in."""
        super().watch_has_focus(has_focus)
        self.show_anew()

    @on(Click)
    def _clicked(self, event: Click) -> None:
        row, day = self.item_at(event), self._day_at(event)
        if row is not None:
            self.cursor = row
        if day is not None:
            self.post_message(self.Chosen(day) if event.chain > 1 else self.Highlighted(day))

    def _day_at(self, event: Click) -> dt.date | None:
        """The day whose column was clicked, if one was."""
        offset = event.get_content_offset(self)
        if offset is None or self.overview is None:
            return None
        number = columns(self.overview, self.content_size.width).day_at(offset.x)
        return dict(enumerate(self.overview.dates)).get(number)
