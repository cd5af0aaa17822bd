"""What the screen of a day shows, and how it follows what is done and what the files say."""

import datetime as dt

from textual import on
from textual.app import ComposeResult
from textual.events import DescendantFocus
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.domain.coming import DAYS, Ahead, coming_days
from befriend.domain.dates import called
from befriend.domain.day import Gratitude, Mood, Note
from befriend.domain.history import Done
from befriend.domain.resting import until
from befriend.domain.telling import wrote
from befriend.pages.change import Change, TakeAway
from befriend.pages.record import Record
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.screens.coming_up import coming_up
from befriend.tui.screens.mood_visit import MoodVisit
from befriend.tui.screens.on_day import go_to, said_of
from befriend.tui.screens.on_rows import OnRows
from befriend.tui.screens.shown_day import ShownDay, open_day
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.drawn import Column
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.header import Header
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.notes import Notes
from befriend.tui.widgets.panes import Panes
from befriend.tui.widgets.status_line import StatusLine


class DayView(OnRows):
    """Owns the day that is shown, and how it is shown; what keys do there is others' affair."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day that is shown."""

    rows: reactive[tuple[Row, ...]] = reactive((), repaint=False)
    """Its checklist."""

    moods: reactive[tuple[Mood, ...]] = reactive((), repaint=False)
    """Its readings of the mood."""

    slid: reactive[int | None] = reactive(None, repaint=False)
    """What the reading of this visit to the slider is, 0–10, or None where there is none."""

    begun: reactive[bool] = reactive(True, repaint=False)
    """Whether that reading is begun, and nothing set of it yet."""

    gratitudes: reactive[tuple[Gratitude, ...]] = reactive((), repaint=False)
    """Its gratitudes."""

    notes: reactive[tuple[Note, ...]] = reactive((), repaint=False)
    """Its notes, which have no pane where there are none."""

    coming: reactive[tuple[Ahead, ...]] = reactive((), repaint=False)
    """What is planned for the days after today, where that is shown."""

    row: reactive[Row | None] = reactive(None, repaint=False)
    """The row of the checklist under the cursor."""

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__(desk, used_keys)
        self.shown = open_day(desk, desk.today)
        """The day, as it is shown."""
        self._today = desk.today
        self._looks = 0
        self.visit = MoodVisit()
        """The visit to the slider."""
        self.set_reactive(DayView.date, desk.today)
        self.set_classes("-wide -high")  # as most terminals are: their first paint is the last

    def compose(self) -> ComposeResult:
        """The panes, each bound to what it shows."""
        self._show(self.shown)
        self.row = self.rows[0] if self.rows else None
        yield Header().data_bind(DayView.date)
        with Panes(id="panes"):
            yield Checklist(self._title).data_bind(DayView.rows)
            with Column(id="right"):
                yield MoodPane("Mood").data_bind(
                    DayView.date, DayView.moods, DayView.slid, DayView.begun
                )
                yield GratitudePane("Grateful for").data_bind(DayView.date, DayView.gratitudes)
                if self.notes:
                    yield Notes().data_bind(DayView.notes)
        yield Foot(self.shown.trouble).data_bind(DayView.row)
        yield StatusLine()

    def watch_notes(self) -> None:
        """Have a pane for notes once there are any."""
        if self.notes and self.is_mounted and not self.query(Notes):
            notes = Notes().data_bind(DayView.notes)
            self.query_one("#right").mount(notes, after="GratitudePane")

    def watch_coming(self) -> None:
        """Have a pane for what is planned once something is."""
        if not self.coming:
            return
        from befriend.tui.widgets.coming_up import ComingUp

        if not self.query(ComingUp):
            pane = ComingUp().data_bind(ahead=DayView.coming, today=DayView.date)
            self.query_one("#right").mount(pane)

    def show_day(self, day: dt.date, record: Record | None = None) -> None:
        """Show another day; focus and row stay, unless a record is what was looked for."""
        self.visit.over()
        self.query_one(Foot).forget()
        self.date = day
        self.show_anew()
        self.speak()
        if record:
            go_to(self, record).focus()

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:
        """Show what was changed, and turn to its day, unless it is a plan for another."""
        if deed.day is None:
            self.show_anew()
            return
        if deed.day != self.date:
            if deed.about_plans:
                self._show_coming()
                return
            self.show_day(deed.day)
        self.visit.follow(changes)
        self._show(self.shown.with_page(self.desk.page(self.date)))
        for change in changes:
            if not isinstance(change, TakeAway):
                go_to(self, change.record)

    def show_besides(self, deed: Done) -> None:
        """Show what the day says with that, or what comes after it."""
        if deed.day is None:
            self.show_anew()
        else:
            self._show_coming()

    def show_saved(self, deed: Done) -> None:
        """Go to what a Form wrote; of a plan for another day, say so."""
        if deed.day == self.date:
            go_to(self, deed.written[-1]).focus()
        else:
            self.say(wrote(deed, self.desk.practices(deed.day or self.date)))

    def show_anew(self) -> None:
        """Show the day as the desk and the files have it."""
        self._show(open_day(self.desk, self.date))
        self._show_coming()
        self.complain(self.shown.trouble)
        self.query_one(Checklist).name_it(self._title)

    @property
    def chosen(self) -> tuple[dt.date, Row | None]:
        """The day that is shown, and the row of the checklist under the cursor."""
        return self.date, self.row

    @property
    def _title(self) -> str:
        """What the day is called, and that it rests, where all of it does."""
        whole = [rest for rest in self.shown.day.rests if rest.practice is None]
        name = called(self.date, self.desk.today)
        return f"{name} · rests{until(whole)}" if whole else name

    def look(self) -> None:
        """Have a look at the day's page; whoever is done with the day that ended sees the new."""
        if self.is_active and not self.visit.on:
            before, self._today = self._today, self.desk.today
            if before == self.date != self._today:
                self.show_day(self._today)
        self._looks += 1
        coming = coming_days(self.desk.today) if self.date == self.desk.today else []
        self.desk.look(self.date, *coming[self._looks % DAYS :][:1])  # each in its turn

    def _show_coming(self) -> None:
        """Show what comes after today, where today is shown."""
        self.coming = coming_up(self.desk) if self.date == self.desk.today else ()

    def _show(self, shown: ShownDay) -> None:
        rested, self.shown = self.shown.day.rests, shown
        checklists = list(self.query(Checklist))  # none while it is composed
        under = [each.about.id for each in checklists if each.about]
        for checklist in checklists if rested != shown.day.rests else ():
            checklist.name_it(self._title)
        self.rows = shown.rows
        for checklist, practice in zip(checklists, under, strict=False):
            checklist.go_to(practice)  # wherever it stands by now
        rows = [row for row in self.rows if row.practice.id in under]
        self.row = rows[0] if rows else None  # with the rows, so that one paint shows both
        self.slid, self.begun = self.visit.value(shown.day), self.visit.begun
        self.moods = shown.day.moods
        self.gratitudes = shown.day.gratitudes
        self.notes = shown.day.notes

    @on(DescendantFocus)
    def speak(self) -> None:
        """Have the foot speak of the pane that is worked in."""
        self.query_one(Foot).pane = said_of(self.focused, self.date, self.desk.today)

    @on(Checklist.Highlighted)
    def _highlight(self, message: Checklist.Highlighted) -> None:
        self.row = message.row
        self.query_one(Foot).whole = message.cut
