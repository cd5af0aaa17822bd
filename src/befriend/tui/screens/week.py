"""The screen of a week: practices by days, and what the chosen day says."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.domain.dates import away
from befriend.domain.history import Done
from befriend.domain.overview import Overview
from befriend.domain.week import reviewed_on, reviews_of, week_of
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.review import review_question
from befriend.tui.forms.row import plan_row_question
from befriend.tui.screens.on_rows import OnRows
from befriend.tui.screens.shown_week import open_week
from befriend.tui.screens.week_keys import KEYS
from befriend.tui.screens.wishes import ShowDay
from befriend.tui.taste import Taste
from befriend.tui.widgets.day_pane import DayPane
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.panes import Panes
from befriend.tui.widgets.reviews import Reviews
from befriend.tui.widgets.status_line import StatusLine
from befriend.tui.widgets.week_grid import WeekGrid
from befriend.tui.widgets.week_header import WeekHeader

_TO_COME = "That week is still to come: there is nothing to look back on yet."
_AFTERWARDS = 0.3
"""Seconds after its first paint at which all days are read, for one line that is in no hurry."""


class _Panes(Panes, inherit_bindings=False):
    """Leaves the keys to the panes."""


class WeekScreen(OnRows):
    """Owns the week that is shown and the day chosen in it; asks the app for what others show."""

    CSS_PATH = "week.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high"), (30, "-tall")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = KEYS

    overview: reactive[Overview | None] = reactive(None, repaint=False)
    """The week that is shown."""

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day that is chosen."""

    def __init__(
        self, desk: Desk, used_keys: UsedKeys, taste: Taste, day: dt.date, first_weekday: int
    ) -> None:
        super().__init__(desk, used_keys)
        self._taste = taste
        self._from = None if day == desk.today else day
        self._first_weekday = first_weekday
        self.set_reactive(WeekScreen.date, day)
        width, height = self.app.size
        across = _reached(width, self.HORIZONTAL_BREAKPOINTS)
        self.set_classes([across, _reached(height, self.VERTICAL_BREAKPOINTS)])

    def compose(self) -> ComposeResult:
        """The week, and its chosen day."""
        trouble = self._open()
        shown = WeekScreen.overview, WeekScreen.date
        yield WeekHeader().data_bind(*shown)
        with _Panes(id="panes"):
            yield WeekGrid("Week").data_bind(*shown)
            yield Reviews().data_bind(WeekScreen.overview)
            yield DayPane("").data_bind(*shown)
        yield Foot(trouble)
        yield StatusLine()

    def on_mount(self) -> None:
        """Have all days read that name people, once, if they are to be thought of."""
        if self._taste.reconnect and not self.desk.meetings.are_read:
            self.set_timer(_AFTERWARDS, self.desk.read_met)

    def on_screen_resume(self) -> None:
        """Have the keys that act here in the first paint."""
        self.show_hints()

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:  # noqa: ARG002
        """Show what a deed changed, with the cursor on its day."""
        self.date = deed.day or self.date
        self._open()

    def show_saved(self, deed: Done) -> None:
        """Have what was written on looking back in sight."""
        if any(record.kind == "review" for record in deed.written):
            reviews = self.query_one(Reviews)
            self.call_after_refresh(reviews.scroll_visible, animate=False)

    def show_anew(self) -> None:
        """Show the week as the desk and the files have it."""
        self.complain(self._open())

    def look(self) -> None:
        """Have a look at the page of each day."""
        self.desk.look(*self._dates)

    @property
    def _dates(self) -> list[dt.date]:
        return week_of(self.date, self._first_weekday)

    def _open(self) -> str:
        """Open the days of the week; gives the sentences why they may not be all, if so."""
        reconnect = self._taste.reconnect
        self.overview, faults = open_week(self.desk, self._dates, reconnect=reconnect)
        return faults

    @on(WeekGrid.Highlighted)
    def _highlight(self, message: WeekGrid.Highlighted) -> None:
        self._choose_day(message.day)

    @on(WeekGrid.Chosen)
    def _choose(self, message: WeekGrid.Chosen) -> None:
        self.post_message(ShowDay(message.day))

    def action_open(self) -> None:
        """Open the chosen day."""
        self.post_message(ShowDay(self.date))

    @on(WeekHeader.Further)
    def action_back(self) -> None:
        """Go back to the day from which one came; to today, whatever day it is by now."""
        self.post_message(ShowDay(self._from or self.desk.today))

    def action_plan(self) -> None:
        """Ask for a plan of the practice under the cursor, on the chosen day if it is to come."""
        if row := self.query_one(WeekGrid).row:
            records = self.desk.records(self.date) if row.plans else {}
            today, known = self.desk.today, self.desk.people
            self.ask(plan_row_question(self.date, row, records, today, known))

    @property
    def chosen(self) -> tuple[dt.date, Row | None]:
        """The chosen day, and what it says of the practice under the cursor."""
        return self.date, self.query_one(WeekGrid).row

    @on(Reviews.Chosen)
    def action_look_back(self) -> None:
        """Ask what helped, who mattered and what comes next, or what to change in that."""
        written = reviews_of(self.overview.days) if self.overview else []
        on_day = reviewed_on(self._dates, self.desk.today)
        day, review = written[-1] if written else (on_day, None)
        if day is None:
            self.say(_TO_COME)
            return
        record = self.desk.page(day).records.get(review.id) if review else None
        self.ask(review_question(day, self._dates[0], record, self.desk.people))

    def action_step(self, by: int) -> None:
        """Choose the day so many days away; the row stays."""
        self._choose_day(away(self.date, by))

    def action_turn(self, by: int) -> None:
        """Choose the same day so many weeks away."""
        self._choose_day(away(self.date, 7 * by))

    def action_page(self, by: int) -> None:
        """Scroll by a screen, but for a line that stays in sight."""
        panes = self.query_one(_Panes)
        rows = max(1, panes.scrollable_content_region.height - 1)
        panes.scroll_relative(y=by * rows, animate=False, immediate=True)

    def action_today(self) -> None:
        """Choose today."""
        self._choose_day(self.desk.today)

    def _choose_day(self, day: dt.date) -> None:
        self.date = day
        self.show_anew()
        self.show_hints()

    @property
    def idle(self) -> frozenset[str]:
        """Where the week is still to come, there is nothing to look back on."""
        return frozenset({"week.review"} if self._dates[0] > self.desk.today else ())


def _reached(cells: int, points: list[tuple[int, str]]) -> str:
    """The class that so many cells reach, so that the first paint is in it."""
    return max(point for point in points if point[0] <= cells)[1]
