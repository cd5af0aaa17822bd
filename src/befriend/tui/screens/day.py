"""The screen of a day: its checklist, mood and gratitudes."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import reactive

from befriend.domain import deeds
from befriend.domain.checklist import Row, checklist
from befriend.domain.dates import away, called
from befriend.domain.day import Day, Gratitude, Mood, Note, read_day
from befriend.domain.misread import misread
from befriend.domain.practice import Practice
from befriend.errors import Trouble
from befriend.pages.change import Change, TakeAway
from befriend.pages.record import NOTHING, Page, Record
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.gratitude import gratitude_question
from befriend.tui.forms.mood import mood_question
from befriend.tui.forms.row import plan_row_question, row_question
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.mood_visit import MoodVisit
from befriend.tui.screens.on_day import go_to
from befriend.tui.screens.wishes import ShowWeek
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.drawn import Column
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.header import Header
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.notes import Notes
from befriend.tui.widgets.panes import Panes
from befriend.tui.widgets.status_line import StatusLine


class DayScreen(AtDesk):
    """Owns the day that is shown, and takes the panes' wishes to the desk."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "go_to('MoodPane')", "mood", id="day.mood", tooltip="Go to the mood"),
        Binding("g", "thank", "gratitude", id="day.gratitude", tooltip="Write a gratitude"),
        Binding(
            "p", "plan", "plan", id="day.plan", tooltip="Plan the practice, with whom and when"
        ),
        Binding("w", "week", "week", id="day.week", tooltip="The week of this day"),
        Binding(
            "escape",
            "go_to('Checklist')",
            "checklist",
            show=False,
            id="day.checklist",
            tooltip="Back to the checklist",
        ),
    ]

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day that is shown."""

    rows: reactive[tuple[Row, ...]] = reactive((), repaint=False)
    """Its checklist."""

    moods: reactive[tuple[Mood, ...]] = reactive((), repaint=False)
    """Its readings of the mood."""

    gratitudes: reactive[tuple[Gratitude, ...]] = reactive((), repaint=False)
    """Its gratitudes."""

    notes: reactive[tuple[Note, ...]] = reactive((), repaint=False)
    """Its notes, which have no pane where there are none."""

    row: reactive[Row | None] = reactive(None, repaint=False)
    """The row of the checklist under the cursor."""

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__(desk, used_keys)
        self._day = Day(desk.today)
        self._page = NOTHING
        self._today, self._practices = desk.today, list[Practice]()
        self._visit = MoodVisit()
        self.set_reactive(DayScreen.date, desk.today)
        self.set_classes("-wide -high")  # as most terminals are: their first paint is the last

    def compose(self) -> ComposeResult:
        """The panes, each bound to what it shows."""
        trouble = self._open()
        self.row = self.rows[0] if self.rows else None
        yield Header().data_bind(DayScreen.date)
        with Panes(id="panes"):
            yield Checklist(called(self.date, self.desk.today)).data_bind(DayScreen.rows)
            with Column(id="right"):
                yield MoodPane("Mood").data_bind(DayScreen.moods)
                yield GratitudePane("Grateful for").data_bind(DayScreen.gratitudes)
                if self.notes:
                    yield Notes().data_bind(DayScreen.notes)
        yield Foot(trouble).data_bind(DayScreen.row)
        yield StatusLine()

    def watch_notes(self) -> None:
        """Have a pane for notes once there are any."""
        if self.notes and self.is_mounted and not self.query(Notes):
            self.query_one("#right").mount(Notes().data_bind(DayScreen.notes))

    def show_day(self, day: dt.date, record: Record | None = None) -> None:
        """Show another day; focus and row stay, unless a record is what was looked for."""
        self.date = day
        self.query_one(MoodPane).action_anew()
        self.show_anew()
        if record:
            go_to(self, record).focus()

    def show_deed(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Show what a deed changed on this day, and say so of another."""
        self._visit.follow(changes)
        if day != self.date:
            self.show_day(day)
        self._show(self.desk.page(day))
        for change in changes:
            if not isinstance(change, TakeAway):
                go_to(self, change.record)

    def show_anew(self) -> None:
        """Show the day as the desk and the files have it."""
        self.complain(self._open())
        self.query_one(Checklist).name_it(called(self.date, self.desk.today))

    def look(self) -> None:
        """Have a look at the day's page; whoever is done with the day that ended sees the new."""
        if self.is_active and not self._visit.on:
            before, self._today = self._today, self.desk.today
            if before == self.date != self._today:
                self.show_day(self._today)
        self.desk.look(self.date)

    def _open(self) -> str:
        """Open the day; gives the sentence why it may not be all, if so."""
        try:
            self._practices = self.desk.practices(self.date)
            self._show(self.desk.page(self.date))
            return self.desk.fault(self.date) or " ".join(misread(self._day.unreadable))
        except Trouble as trouble:
            self._show(NOTHING)
            return str(trouble)

    def _show(self, page: Page) -> None:
        self._page = page
        self._day = read_day(self.date, page)
        self.rows = checklist(self._day, self._practices)
        under = [row for row in self.rows if self.row and row.practice == self.row.practice]
        self.row = under[0] if under else self.row  # with the rows, so that one paint shows both
        self.moods = self._day.moods
        self.gratitudes = self._day.gratitudes
        self.notes = self._day.notes

    @on(Checklist.Highlighted)
    def _highlight(self, message: Checklist.Highlighted) -> None:
        self.row = message.row

    @on(Checklist.Toggled)
    def _toggle(self, message: Checklist.Toggled) -> None:
        self._tick(message.practice, deeds.toggle)

    @on(Checklist.Added)
    def _add(self, message: Checklist.Added) -> None:
        self._tick(message.practice, deeds.add)

    @on(Checklist.TakenAway)
    def _take_away(self, message: Checklist.TakenAway) -> None:
        self._tick(message.practice, deeds.take_away)

    def _tick(self, practice: str, deed: Callable[..., tuple[Change, ...]]) -> None:
        self.perform(self.date, deed(self._day, practice, self.desk.clock(), self.desk.today))

    @on(Checklist.Elsewhere)
    def _go_elsewhere(self, message: Checklist.Elsewhere) -> None:
        if self.date > self.desk.today:  # where it is planned, not ticked
            self.post_message(message.wish)
        else:
            self.query_one(GratitudePane).focus()

    @on(Checklist.Chosen)
    def _say_more(self, message: Checklist.Chosen) -> None:
        row = next(row for row in self.rows if row.practice.id == message.practice)
        today, known = self.desk.today, self.desk.people
        self.ask(row_question(self.date, row, self._page, today, known))

    @on(MoodPane.Slid)
    def _slide(self, message: MoodPane.Slid) -> None:
        changes = self._visit.slide(message.value, self._page, self.desk.clock())
        self.perform(self.date, changes)

    @on(MoodPane.Left)
    def _leave_mood(self) -> None:
        self._visit.over()

    @on(MoodPane.TakenAway)
    def _take_mood_away(self) -> None:
        if reading := self._visit.reading(self._day):
            self._visit.over()
            self.perform(self.date, deeds.remove(reading))

    @on(GratitudePane.TakenAway)
    def _take_gratitude_away(self, message: GratitudePane.TakenAway) -> None:
        self.perform(self.date, deeds.remove(message.gratitude.id))

    @on(MoodPane.Chosen)
    def _say_more_of_mood(self) -> None:
        record = self._page.records.get(self._visit.reading(self._day))
        if record:
            self.ask(mood_question(self.date, record))
        else:
            self.say("Set the mood first, with a digit or the arrows.")

    @on(GratitudePane.Chosen)
    def _edit_gratitude(self, message: GratitudePane.Chosen) -> None:
        record = self._page.records.get(message.gratitude.id)
        self.ask(gratitude_question(self.date, record, self.desk.people))

    @on(GratitudePane.Wanted)
    def action_thank(self) -> None:
        """Ask for a new gratitude."""
        self.ask(gratitude_question(self.date, None, self.desk.people))

    def action_plan(self) -> None:
        """Ask for a plan of the practice under the checklist's cursor."""
        if self.row:
            today, known = self.desk.today, self.desk.people
            self.ask(plan_row_question(self.date, self.row, self._page, today, known))

    def action_go_to(self, pane: str) -> None:
        """Go to a pane."""
        self.query_one(pane).focus()

    def action_turn(self, by: int) -> None:
        """Show the day so many days away."""
        self.show_day(away(self.date, by))

    def action_today(self) -> None:
        """Show today."""
        self.show_day(self.desk.today)

    def action_week(self) -> None:
        """Show the week of this day."""
        self.post_message(ShowWeek(self.date))
