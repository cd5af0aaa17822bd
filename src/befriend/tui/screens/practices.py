"""The screen of the practices: all of them, to change, add, move and archive."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import reactive

from befriend.domain.defining import Definitions
from befriend.domain.history import Done
from befriend.domain.practice import Practice
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.practice import new_practice_question, practice_question
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.wishes import ShowDay
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.panes import Panes
from befriend.tui.widgets.practice_list import PracticeList, said_of
from befriend.tui.widgets.status_line import StatusLine
from befriend.tui.widgets.title_line import TitleLine


class PracticesScreen(AtDesk):
    """Owns the practices as they are defined today; what is changed holds from today on."""

    CSS_PATH = "practices.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,c", "back", "back", id="practices.back", tooltip="Back to the day"),
    ]

    practices: reactive[tuple[Practice, ...]] = reactive((), repaint=False)
    """All of them, the archived ones last."""

    about: reactive[str] = reactive("", repaint=False)
    """What there is to say of the practice under the cursor."""

    def __init__(self, desk: Desk, used_keys: UsedKeys, day: dt.date) -> None:
        super().__init__(desk, used_keys)
        self._from = None if day == desk.today else day

    def compose(self) -> ComposeResult:
        """The list, and what there is to say of the practice under the cursor."""
        self.practices = self._listed
        self.about = said_of(self.practices[0])
        yield TitleLine("Practices")
        with Panes(id="panes"):
            yield PracticeList("On the checklist").data_bind(PracticesScreen.practices)
        yield Foot(self.desk.defined.fault or "").data_bind(pane=PracticesScreen.about)
        yield StatusLine()

    def on_screen_resume(self) -> None:
        """Have the keys that act here in the first paint."""
        self.show_hints()

    @property
    def _defined(self) -> Definitions:
        """The practices as they are now, to be defined anew."""
        return Definitions(self.desk.defined.page, self.desk.today, self.desk.clock())

    @property
    def _listed(self) -> tuple[Practice, ...]:
        return tuple(sorted(self._defined.practices, key=lambda practice: practice.archived))

    def show_anew(self) -> None:
        """Show the practices as the desk and the file have them."""
        self.practices = self._listed
        self.complain(self.desk.defined.fault or "")

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:  # noqa: ARG002
        """Show what a deed changed, with the cursor on a practice that it is about."""
        self.practices = self._listed
        for record in deed.written[:1]:
            self.query_one(PracticeList).go_to(str(record.fields.get("practice", "")))

    def look(self) -> None:
        """Have a look at the page of the practices."""
        self.desk.look(self.desk.today)

    @on(PracticeList.Highlighted)
    def _highlight(self, message: PracticeList.Highlighted) -> None:
        self.about = said_of(message.practice)

    @on(PracticeList.Chosen)
    def _change(self, message: PracticeList.Chosen) -> None:
        page, today = self.desk.defined.page, self.desk.today
        self.ask(practice_question(message.practice, page, today))

    @on(PracticeList.Wanted)
    def _add(self) -> None:
        self.ask(new_practice_question(self.desk.defined.page, self.desk.today))

    @on(PracticeList.PutAway)
    def _put_away(self, message: PracticeList.PutAway) -> None:
        practice = message.practice
        self.perform(None, self._defined.change(practice, archived=not practice.archived))
        became = "Brought back" if practice.archived else "Archived"
        self.say(f"{became}: {practice.name}. u undoes.")

    @on(PracticeList.Moved)
    def _move(self, message: PracticeList.Moved) -> None:
        defined, practice = self._defined, message.practice
        if practice in defined.in_use:
            to = defined.in_use.index(practice) + message.by
            self.perform(None, defined.move(practice, to))

    def action_today(self) -> None:
        """Show today."""
        self.post_message(ShowDay(self.desk.today))

    @on(TitleLine.Further)
    def action_back(self) -> None:
        """Go back to the day from which one came; to today, whatever day it is by now."""
        self.post_message(ShowDay(self._from or self.desk.today))
