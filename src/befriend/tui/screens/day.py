"""The screen of a day: its checklist, mood and gratitudes."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.reactive import reactive

from befriend.domain import deeds
from befriend.domain.checklist import Row, checklist
from befriend.domain.day import Day, Gratitude, Mood
from befriend.domain.misread import misread
from befriend.domain.practice import Practice
from befriend.errors import Trouble
from befriend.pages.change import Add, Change, Replace
from befriend.pages.record import Record
from befriend.tui.desk import Desk
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.fields import Filled
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.header import Header
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.status_line import StatusLine


class DayScreen(AtDesk):
    """Owns the day that is shown, and takes the panes' wishes to the desk."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "mood", "mood", id="day.mood", tooltip="Go to the mood"),
        Binding("g", "thank", "gratitude", id="day.gratitude", tooltip="Write a gratitude"),
        Binding(
            "left_square_bracket,comma",
            "turn(-1)",
            "day",
            key_display="[ ]",
            id="day.before",
            tooltip="The day before",
        ),
        Binding(
            "right_square_bracket,full_stop",
            "turn(1)",
            "day after",
            key_display="]",
            show=False,
            id="day.after",
            tooltip="The day after",
        ),
        Binding("t", "today", "today", show=False, id="day.today", tooltip="Back to today"),
        Binding(
            "escape",
            "checklist",
            "checklist",
            key_display="esc",
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

    practice: reactive[Practice | None] = reactive(None, repaint=False)
    """The practice under the cursor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._day = Day(desk.today)
        self._practices: list[Practice] = []
        self._reading: Record | None = None
        self._drafts: dict[str, dict[str, str]] = {}
        self.set_reactive(DayScreen.date, desk.today)
        self.set_classes("-wide -high")  # as most terminals are: their first paint is the last

    def compose(self) -> ComposeResult:
        """The panes, each bound to what it shows."""
        trouble = self._open()
        self.practice = self.rows[0].practice if self.rows else None
        yield Header().data_bind(DayScreen.date)
        with VerticalScroll(id="panes", can_focus=False), Horizontal(id="beside"):
            yield Checklist(self._name_of_day()).data_bind(DayScreen.rows)
            with Vertical(id="right"):
                yield MoodPane("Mood").data_bind(DayScreen.moods)
                yield GratitudePane("Grateful for").data_bind(DayScreen.gratitudes)
        yield Foot(trouble).data_bind(DayScreen.practice)
        yield StatusLine()

    def show_changes(self) -> None:
        """Show the day as it is on the desk."""
        self._show(self.desk.day(self.date))

    def show_anew(self) -> None:
        """Show the day as the desk and the files have it."""
        self.complain(self._open())
        self.query_one(Checklist).name_it(self._name_of_day())

    def look(self) -> None:
        """Have a look at the day's page."""
        self.desk.look(self.date)

    def _open(self) -> str:
        """Open the day; gives the sentence why it may not be all, if so."""
        try:
            self._practices = self.desk.practices(self.date)
            self.show_changes()
            return self.desk.fault(self.date) or " ".join(misread(self._day.unreadable))
        except Trouble as trouble:
            self._show(Day(self.date))
            return str(trouble)

    def _show(self, day: Day) -> None:
        self._day = day
        self.rows = checklist(day, self._practices)
        self.moods = day.moods
        self.gratitudes = day.gratitudes

    def _name_of_day(self) -> str:
        """What the day is called from where one stands."""
        days = (self.date - self.desk.today).days
        return {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}.get(days, f"{self.date:%d %b}")

    @on(Checklist.Toggled)
    def _toggle(self, message: Checklist.Toggled) -> None:
        if self._day.is_derived(message.practice):
            self.query_one(GratitudePane).focus()
        else:
            self.perform(self.date, deeds.toggle(self._day, message.practice, self.desk.clock()))

    @on(Checklist.Added)
    def _add(self, message: Checklist.Added) -> None:
        again = bool(self._day.ticks_of(message.practice))
        self.perform(self.date, deeds.tick(message.practice, self.desk.clock(), again=again))

    @on(Checklist.Highlighted)
    def _highlight(self, message: Checklist.Highlighted) -> None:
        self.practice = message.row.practice

    @on(MoodPane.Slid)
    def _slide(self, message: MoodPane.Slid) -> None:
        now = self.desk.clock()
        if self._reading and any(mood.id == self._reading.id for mood in self.moods):
            changes = deeds.rewrite(self._reading, {"value": message.value}, now)
        else:
            changes = deeds.slide(message.value, now)
        self._reading = _written(changes)
        self.perform(self.date, changes)

    @on(MoodPane.Left)
    def _leave_mood(self) -> None:
        self._reading = None

    @on(MoodPane.TakenAway)
    def _take_mood_away(self) -> None:
        readings = [self._reading.id] if self._reading else [mood.id for mood in self.moods]
        self._reading = None
        if readings:
            self.perform(self.date, deeds.remove(readings[-1]))

    @on(GratitudePane.TakenAway)
    def _take_gratitude_away(self, message: GratitudePane.TakenAway) -> None:
        self.perform(self.date, deeds.remove(message.gratitude.id))

    @on(GratitudePane.Chosen)
    def _choose(self, message: GratitudePane.Chosen) -> None:
        self._ask(self.desk.page(self.date).records.get(message.gratitude.id))

    @on(GratitudePane.Wanted)
    def action_thank(self) -> None:
        """Ask for a new gratitude."""
        self._ask(None)

    def _ask(self, record: Record | None) -> None:
        """Open the Form of a gratitude; what is typed goes to the day it was opened on."""
        from befriend.tui.screens import gratitude_form as form

        before = form.typed_of(record) if record else {}
        day, key = self.date, _draft_key(self.date, record.id if record else "")

        def take(filled: Filled | None) -> None:
            typed = filled.values if filled else {}
            save = filled is not None and filled.save
            changes = form.gratitude_changes(record, typed, self.desk.clock()) if save else ()
            self._drafts[key] = {} if changes or typed == before else typed
            if written := _written(changes):
                self.perform(day, changes)
                self.query_one(GratitudePane).go_to(written.id)

        self.app.push_screen(form.gratitude_form(record, self._drafts.get(key)), take)

    def take_back(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Make a gratitude that was refused a draft again."""
        from befriend.tui.screens.gratitude_form import typed_of

        refused = _written(changes)
        if refused and refused.kind == "gratitude":
            edited = str(refused.fields.get("was", ""))
            self._drafts[_draft_key(day, edited)] = typed_of(refused)

    @property
    def has_draft(self) -> bool:
        """Whether a gratitude was typed and not saved."""
        return any(any(typed.values()) for typed in self._drafts.values())

    def action_mood(self) -> None:
        """Go to the mood."""
        self.query_one(MoodPane).focus()

    def action_checklist(self) -> None:
        """Go back to the checklist."""
        self.query_one(Checklist).focus()

    def action_turn(self, by: int) -> None:
        """Show the day so many days away; focus and row stay."""
        self.date += dt.timedelta(days=by)
        self.query_one(MoodPane).action_anew()
        self.show_anew()

    def action_today(self) -> None:
        """Show today."""
        self.action_turn((self.desk.today - self.date).days)


def _draft_key(day: dt.date, gratitude: str) -> str:
    """What the draft of a gratitude is kept by: its day, and its id unless it is a new one."""
    return f"{day} {gratitude}"


def _written(changes: tuple[Change, ...]) -> Record | None:
    """The record that these changes write."""
    return next((c.record for c in changes if isinstance(c, Add | Replace)), None)
