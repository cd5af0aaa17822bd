"""The screen of the people: whom the days name, and what they say of each."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import reactive

from befriend.domain.day import Day
from befriend.domain.history import Done
from befriend.domain.people import Person, people_of
from befriend.domain.practice import Practice
from befriend.pages.change import Change
from befriend.pages.record import Page
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.person import person_question
from befriend.tui.news import Looked, News
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.wishes import ShowDay
from befriend.tui.taste import Taste
from befriend.tui.widgets.drawn import Column
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.header import Headline
from befriend.tui.widgets.panes import Panes
from befriend.tui.widgets.people_header import PeopleHeader
from befriend.tui.widgets.people_list import PeopleList
from befriend.tui.widgets.person_pane import PersonPane
from befriend.tui.widgets.status_line import StatusLine

_ON = "The week may name somebody whom you have not met here for a while."
_OFF = "The week names nobody any more whom you have not met here for a while."


class PeopleScreen(AtDesk):
    """Owns who is shown, and who the cursor is on."""

    CSS_PATH = "people.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f", "back", "back", id="people.back", tooltip="Back to the day"),
        Binding(
            "o",
            "turn_reconnect",
            "reconnect line",
            id="people.reconnect",
            tooltip="Have the week name somebody not met for a while, or not",
        ),
    ]

    people: reactive[tuple[Person, ...] | None] = reactive(None, repaint=False)
    """Everybody who is named, the latest first; None while that is being read."""

    person: reactive[Person | None] = reactive(None, repaint=False)
    """Who the cursor is on."""

    today: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day it is."""

    def __init__(self, desk: Desk, used_keys: UsedKeys, taste: Taste, day: dt.date) -> None:
        super().__init__(desk, used_keys)
        self._from = None if day == desk.today else day
        self._taste = taste
        self._looked: Page | None = None
        self._shown_of: tuple[tuple[Day, ...], list[Practice]] | None = None

    def compose(self) -> ComposeResult:
        """The people, and whoever the cursor is on."""
        self._open()
        yield PeopleHeader()
        with Column(id="people"):
            with Panes(id="panes"):
                shown = PeopleScreen.people, PeopleScreen.today
                yield PeopleList("The latest first").data_bind(*shown)
            yield PersonPane().data_bind(PeopleScreen.person, PeopleScreen.today)
        yield Foot("")
        yield StatusLine()

    def on_mount(self) -> None:
        """Have all days read that name people; those that were read before are shown meanwhile."""
        self.desk.read_met()

    def on_screen_resume(self) -> None:
        """Have the keys that act here in the first paint."""
        self.show_hints()

    def watch_people(self) -> None:
        """Have the keys that act on somebody, once there is anybody."""
        if self.is_mounted:
            self.call_after_refresh(self.show_hints)

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:  # noqa: ARG002
        """Show what a deed changed, with the cursor on whom it renamed."""
        self.show_anew()
        for record in deed.written:
            self.query_one(PeopleList).go_to(str(record.fields.get("name")))

    def show_saved(self, deed: Done) -> None:
        """Say who goes by which name now."""
        for record in deed.written:
            said = record.fields["spelling"], record.fields["name"]
            self.say("{} goes by {} from now on. u undoes.".format(*said))

    def show_anew(self) -> None:
        """Show the people as the desk and the files have them."""
        self._open()
        self.complain(self.desk.meetings.trouble or self.desk.defined.fault or "")

    def hear(self, news: News) -> None:
        """Show what became of the files; where others write, read all days anew."""
        super().hear(news)
        if isinstance(news, Looked):
            before, self._looked = self._looked, news.opened.page
            if before and before != self._looked:
                self.desk.read_met()

    def look(self) -> None:
        """Have a look at the page of today, and so at that of the names."""
        self.desk.look(self.desk.today)

    def _open(self) -> None:
        """Reckon who there is, where something is new."""
        self.today = self.desk.today
        shown_of = self.desk.met, self.desk.practices(self.today)
        before = self._shown_of
        same = before and before[0] is shown_of[0] and before[1] == shown_of[1]
        if self.desk.meetings.are_read and not same:
            self._shown_of = shown_of
            self.people = tuple(people_of(*shown_of))

    @on(PeopleList.Highlighted)
    def _highlight(self, message: PeopleList.Highlighted) -> None:
        self.person = message.person

    @on(PeopleList.Chosen)
    def _rename(self, message: PeopleList.Chosen) -> None:
        names = [each.name for each in self.people or ()]
        self.ask(person_question(message.person.name, names, lambda: self.desk.defined.page))

    def action_turn_reconnect(self) -> None:
        """Have the week name somebody who was not met for a while, or not any more."""
        self._taste.turn_reconnect()
        self.query_one(Foot).forget()
        self.say(_ON if self._taste.reconnect else _OFF)

    @on(Headline.Further)
    def action_back(self) -> None:
        """Go back to the day from which one came; to today, whatever day it is by now."""
        self.post_message(ShowDay(self._from or self.desk.today))

    def action_today(self) -> None:
        """Go to today."""
        self.post_message(ShowDay(self.desk.today))
