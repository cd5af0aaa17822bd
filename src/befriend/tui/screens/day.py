"""The screen of a day: its checklist, mood and gratitudes, and what their keys do."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from befriend.domain import deeds
from befriend.domain.dates import away
from befriend.domain.telling import skipped
from befriend.pages.change import Change
from befriend.tui.forms.of_day import DayQuestions
from befriend.tui.screens.day_view import DayView
from befriend.tui.screens.on_day import DERIVED, TO_COME, changes_for
from befriend.tui.screens.wishes import ShowPeople, ShowWeek
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.header import Header
from befriend.tui.widgets.mood_pane import MoodPane

_BESIDE = Binding.Group("The day before, or after")


class DayScreen(DayView):
    """Takes the panes' wishes to the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "go_to('MoodPane')", "mood", id="day.mood", tooltip="Go to the mood"),
        Binding("g", "thank", "gratitude", id="day.gratitude", tooltip="Write a gratitude"),
        Binding(
            "p", "plan", "plan", id="day.plan", tooltip="Plan the practice, with whom and when"
        ),
        Binding("w", "week", "week", id="day.week", tooltip="The week of this day"),
        Binding(
            "c",
            "practices",
            "practices",
            show=False,
            id="day.practices",
            tooltip="The practices: change, add, move, archive them",
        ),
        Binding(
            "s", "sit", "sit", show=False, id="day.sit", tooltip="Sit for loving-kindness, guided"
        ),
        Binding(
            "left_square_bracket,comma",
            "turn(-1)",
            "other days",
            id="day.day-before",
            tooltip="The day before",
            group=_BESIDE,
        ),
        Binding(
            "right_square_bracket,full_stop",
            "turn(1)",
            "day after",
            show=False,
            id="day.day-after",
            tooltip="The day after",
            group=_BESIDE,
        ),
        Binding("f", "people", "people", id="day.people", tooltip="People: whom you met, and when"),
        Binding(
            "escape",
            "go_to('Checklist')",
            "checklist",
            show=False,
            id="day.checklist",
            tooltip="Back to the checklist",
        ),
    ]

    @on(Checklist.Toggled)
    @on(Checklist.Added)
    def _tick(self, message: Checklist.Wish) -> None:
        changes = self._changes(message)
        self.perform(self.date, changes)
        self._say_skipped(changes)

    @on(Checklist.TakenAway)
    def _untick(self, message: Checklist.Wish) -> None:
        changes = self._changes(message)
        self.take_back(self.date, changes)
        self._say_skipped(changes)

    def _say_skipped(self, changes: tuple[Change, ...]) -> None:
        """Say so where a plan that repeats is left out on the day."""
        if said := skipped(self.date, changes, self.shown.practices):
            self.say(said)

    def _changes(self, message: Checklist.Wish) -> tuple[Change, ...]:
        """What a wish of the checklist comes to."""
        now, today = self.desk.clock(), self.desk.today
        return changes_for(message, self.shown.day, now, today)

    @on(Checklist.Derived)
    def _say_where(self, message: Checklist.Derived) -> None:
        if self.date > self.desk.today:  # where it is planned, not ticked
            self.post_message(message.wish)
        else:
            self.say(DERIVED)

    @on(Checklist.Elsewhere)
    def _go_elsewhere(self, message: Checklist.Elsewhere) -> None:
        if self.date > self.desk.today:
            self.post_message(message.wish)
        else:
            self.query_one(GratitudePane).focus()

    @on(Checklist.Chosen)
    def _say_more(self, message: Checklist.Chosen) -> None:
        self.ask(self._questions.of_row(message.practice))

    @on(MoodPane.Slid)
    def _slide(self, message: MoodPane.Slid) -> None:
        if self.date > self.desk.today:
            self.say(TO_COME)
            return
        changes = self.visit.slide(message.value, self.shown.page, self.desk.clock())
        self.perform(self.date, changes)

    @on(MoodPane.Left)
    def _leave_mood(self) -> None:
        self.visit.over()
        self.begun, self.slid = True, None

    @on(MoodPane.TakenAway)
    def _take_mood_away(self) -> None:
        reading, begun = self.visit.reading(self.shown.day), self.visit.begun
        if not reading:
            return
        self.visit.drop()
        if begun:
            self.begun = False
        else:
            self.take_back(self.date, deeds.remove(reading))

    @on(GratitudePane.TakenAway)
    def _take_gratitude_away(self, message: GratitudePane.TakenAway) -> None:
        self.take_back(self.date, deeds.remove(message.gratitude.id))

    @on(MoodPane.Chosen)
    def _say_more_of_mood(self) -> None:
        if question := self._questions.of_reading(self.visit.reading(self.shown.day)):
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
            self.ask(self._questions.of_plan(self.row))

    @property
    def _questions(self) -> DayQuestions:
        """What there is to ask of the day as it is shown."""
        today, known = self.desk.today, self.desk.people
        shown, records = self.shown, self.desk.records(self.date)
        return DayQuestions(shown.day, records, shown.rows, today, known)

    def action_go_to(self, pane: str) -> None:
        """Go to a pane."""
        self.query_one(pane).focus()

    def action_turn(self, by: int) -> None:
        """Show the day so many days away."""
        self.show_day(away(self.date, by))

    def action_today(self) -> None:
        """Show today."""
        self.show_day(self.desk.today)

    def action_people(self) -> None:
        """Show the people."""
        self.post_message(ShowPeople(self.date))

    @on(Header.Further)
    def action_week(self) -> None:
        """Show the week of this day."""
        self.post_message(ShowWeek(self.date))

    def action_practices(self) -> None:
        """Show the practices, to change them."""
        from befriend.tui.screens.practices import PracticesScreen

        self.app.push_screen(PracticesScreen(self.desk, self._used_keys, self.date))

    def action_sit(self) -> None:
        """Show where one sits for loving-kindness."""
        from befriend.tui.screens.sit import SitScreen

        self.app.push_screen(SitScreen(self.desk, self._used_keys))
