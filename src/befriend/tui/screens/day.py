"""The screen of a day: its checklist, mood and gratitudes."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.reactive import reactive

from befriend.domain import deeds
from befriend.domain.checklist import Row
from befriend.domain.dates import away, called
from befriend.domain.day import Gratitude, Mood, Note
from befriend.pages.change import Change, TakeAway
from befriend.pages.record import Record
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.of_day import DayQuestions
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.mood_visit import MoodVisit
from befriend.tui.screens.on_day import go_to
from befriend.tui.screens.shown_day import ShownDay, open_day
from befriend.tui.screens.wishes import ShowWeek
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.header import Header
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.notes import Notes
from befriend.tui.widgets.status_line import StatusLine

_DEEDS: dict[type[Checklist.Wish], Callable[..., tuple[Change, ...]]] = {
    Checklist.Toggled: deeds.toggle,
    Checklist.Added: deeds.add,
    Checklist.TakenAway: deeds.take_away,
}
"""What is done where the checklist wishes so."""


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

    slid: reactive[int | None] = reactive(None, repaint=False)
    """What the reading of this visit to the slider is, 0–10, or None where there is none."""

    gratitudes: reactive[tuple[Gratitude, ...]] = reactive((), repaint=False)
    """Its gratitudes."""

    notes: reactive[tuple[Note, ...]] = reactive((), repaint=False)
    """Its notes, which have no pane where there are none."""

    row: reactive[Row | None] = reactive(None, repaint=False)
    """The row of the checklist under the cursor."""

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__(desk, used_keys)
        self._shown = open_day(desk, desk.today)
        self._today = desk.today
        self._visit = MoodVisit()
        self.set_reactive(DayScreen.date, desk.today)
        self.set_classes("-wide -high")  # as most terminals are: their first paint is the last

    def compose(self) -> ComposeResult:
        """The panes, each bound to what it shows."""
        self._show(self._shown)
        self.row = self.rows[0] if self.rows else None
        yield Header().data_bind(DayScreen.date)
        with VerticalScroll(id="panes", can_focus=False), Horizontal(id="beside"):
            yield Checklist(called(self.date, self.desk.today)).data_bind(DayScreen.rows)
            with Vertical(id="right"):
                yield MoodPane("Mood").data_bind(DayScreen.date, DayScreen.moods, DayScreen.slid)
                yield GratitudePane("Grateful for").data_bind(DayScreen.gratitudes)
                if self.notes:
                    yield Notes().data_bind(DayScreen.notes)
        yield Foot(self._shown.trouble).data_bind(DayScreen.row)
        yield StatusLine()

    def watch_notes(self) -> None:
        """Have a pane for notes once there are any."""
        if self.notes and self.is_mounted and not self.query(Notes):
            self.query_one("#right").mount(Notes().data_bind(DayScreen.notes))

    def show_day(self, day: dt.date, record: Record | None = None) -> None:
        """Show another day; focus and row stay, unless a record is what was looked for."""
        self._visit.over()
        self.date = day
        self.show_anew()
        if record:
            go_to(self, record).focus()

    def show_deed(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Show what a deed changed on this day, and say so of another."""
        if day != self.date:
            self.show_day(day)
        self._visit.follow(changes)
        self._show(self._shown.with_page(self.desk.page(day)))
        for change in changes:
            if not isinstance(change, TakeAway):
                go_to(self, change.record)

    def show_anew(self) -> None:
        """Show the day as the desk and the files have it."""
        self._show(open_day(self.desk, self.date))
        self.complain(self._shown.trouble)
        self.query_one(Checklist).name_it(called(self.date, self.desk.today))

    def look(self) -> None:
        """Have a look at the day's page; whoever is not at work on the old day sees the new."""
        today, before = self.desk.today, self._today
        self._today = today
        if before != today and self.date == before and self.is_current and not self._visit.on:
            self.show_day(today)
        self.desk.look(self.date)

    def _show(self, shown: ShownDay) -> None:
        self._shown = shown
        self.rows = shown.rows
        under = [row for row in self.rows if self.row and row.practice == self.row.practice]
        self.row = under[0] if under else self.row  # with the rows, so that one paint shows both
        self.slid = self._visit.value(shown.day)
        self.moods = shown.day.moods
        self.gratitudes = shown.day.gratitudes
        self.notes = shown.day.notes

    @on(Checklist.Highlighted)
    def _highlight(self, message: Checklist.Highlighted) -> None:
        self.row = message.row

    @on(Checklist.Toggled)
    @on(Checklist.Added)
    @on(Checklist.TakenAway)
    def _tick(self, message: Checklist.Wish) -> None:
        deed = _DEEDS[type(message)]
        now, today = self.desk.clock(), self.desk.today
        self.perform(self.date, deed(self._shown.day, message.practice, now, today))

    @on(Checklist.Elsewhere)
    def _go_elsewhere(self) -> None:
        self.query_one(GratitudePane).focus()

    @on(Checklist.Chosen)
    def _say_more(self, message: Checklist.Chosen) -> None:
        self.ask(self._questions.of_row(message.practice))

    @on(MoodPane.Slid)
    def _slide(self, message: MoodPane.Slid) -> None:
        changes = self._visit.slide(message.value, self._shown.page, self.desk.clock())
        self.perform(self.date, changes)

    @on(MoodPane.Left)
    def _leave_mood(self) -> None:
        self._visit.over()
        self.slid = None

    @on(MoodPane.TakenAway)
    def _take_mood_away(self) -> None:
        if reading := self._visit.reading(self._shown.day):
            self._visit.over()
            self.perform(self.date, deeds.remove(reading))

    @on(GratitudePane.TakenAway)
    def _take_gratitude_away(self, message: GratitudePane.TakenAway) -> None:
        self.perform(self.date, deeds.remove(message.gratitude.id))

    @on(MoodPane.Chosen)
    def _say_more_of_mood(self) -> None:
        if question := self._questions.of_reading(self._visit.reading(self._shown.day)):
            self.ask(question)
        else:
            self.say("Set the mood first, with a digit or the arrows.")

    @on(GratitudePane.Chosen)
    def _edit_gratitude(self, message: GratitudePane.Chosen) -> None:
        self.ask(self._questions.of_gratitude(message.gratitude.id))

    @on(GratitudePane.Wanted)
    def action_thank(self) -> None:
        """Ask for a new gratitude."""
        self.ask(self._questions.of_gratitude())

    def action_plan(self) -> None:
        """Ask for a plan of the practice under the checklist's cursor."""
        if self.row:
            self.ask(self._questions.of_plan(self.row.practice))

    @property
    def _questions(self) -> DayQuestions:
        """What there is to ask of the day as it is shown."""
        today, known = self.desk.today, self.desk.people
        shown = self._shown
        return DayQuestions(shown.day, shown.page, shown.rows, today, known)

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
