"""The screen on which one sits for loving-kindness."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from befriend.domain.history import Done
from befriend.domain.sitting import Elapsed, moment, sit
from befriend.domain.way import read_way
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.forms.way import way_question
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.wishes import ShowDay
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.sitting import Sitting
from befriend.tui.widgets.status_line import StatusLine

_OFTEN = 0.2
"""Seconds after which it is looked whether there is something else to wish."""

_BEFORE = "Sit at ease. A bell rings at each turn, and at the end."
_MEANWHILE = "Take your time; one breath for each wish is plenty."


class SitScreen(AtDesk):
    """Owns how long one has sat; what was sat becomes a tick of today."""

    CSS_PATH = "sit.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "go_on", "begin, pause", id="sit.go-on", tooltip="Begin, pause, go on"),
        Binding(
            "enter", "end", "end", id="sit.end", tooltip="End here, and write the minutes down"
        ),
        Binding(
            "e", "change", "change", id="sit.change", tooltip="Other wishes, names and minutes"
        ),
        Binding("escape,s", "back", "back", id="sit.back", tooltip="Back; while it runs, pause"),
    ]

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__(desk, used_keys)
        self._elapsed = Elapsed()

    def compose(self) -> ComposeResult:
        """The middle, and what there is to know."""
        yield Sitting()
        yield Foot("")
        yield StatusLine()

    def on_mount(self) -> None:
        """Know how to sit, and look often what there is to wish."""
        self.show_anew()
        self.set_interval(_OFTEN, self._show)

    @property
    def _middle(self) -> Sitting:
        return self.query_one(Sitting)

    @property
    def _begun(self) -> bool:
        return self._middle.moment is not None

    def show_anew(self) -> None:
        """Show how one sits, unless one does."""
        if not self._begun:
            self._middle.way = read_way(self.desk.defined.page)
        self.complain(self.desk.defined.fault or "")
        self._speak()

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:  # noqa: ARG002
        """Show what a deed changed."""
        self.show_anew()

    def look(self) -> None:
        """Have a look at today's page, and at how one sits."""
        self.desk.look(self.desk.today)

    def _show(self) -> None:
        """Show what there is to wish now; when it is over, write it down."""
        if not self._begun or not self._elapsed.since:
            return
        before = self._middle.moment
        now = moment(self._middle.way, self._elapsed.seconds(self.desk.clock()))
        if now is None:
            self._end(self._middle.way.minutes)
        elif before and now.number != before.number:
            self.app.bell()
        self._middle.moment = now

    def _end(self, minutes: int) -> None:
        """Write down what was sat."""
        self.app.bell()
        self._middle.moment, self._middle.sat = None, minutes
        self._elapsed = Elapsed()
        today, now = self.desk.today, self.desk.clock()
        self.perform(today, sit(self.desk.day(today), minutes, now))

    def _speak(self) -> None:
        """Have the foot say what there is to know."""
        said = _MEANWHILE if self._begun else _BEFORE
        self.query_one(Foot).pane = "" if self._middle.sat else said

    def action_go_on(self) -> None:
        """Begin; or pause, and go on."""
        now = self.desk.clock()
        if not self._begun:
            self._middle.sat = 0
            self._elapsed = Elapsed()
            self._middle.moment = moment(self._middle.way, 0)
        on = self._elapsed.since is None
        self._elapsed = self._elapsed.gone_on(now) if on else self._elapsed.paused(now)
        self._middle.paused = not on
        self._speak()

    def action_end(self) -> None:
        """Begin; or end before the time, and write down the whole minutes that were sat."""
        if not self._begun:
            self.action_go_on()
        elif minutes := self._elapsed.minutes(self.desk.clock()):
            self._end(minutes)
        else:
            ways = "space pauses" if self._elapsed.since else "space goes on, esc leaves"
            self.say(f"That is no whole minute yet: {ways}.")

    def action_change(self) -> None:
        """Ask how to sit."""
        self._pause()
        if self._begun:
            self.say("Paused. Once this is over, e changes how to sit.")
        else:
            self.ask(way_question(self._middle.way, self.desk.people))

    def _pause(self) -> bool:
        """Stand still; gives whether it was running."""
        running = self._elapsed.since is not None
        if running:
            self._elapsed = self._elapsed.paused(self.desk.clock())
            self._middle.paused = True
        return running

    def action_back(self) -> None:
        """Go back to today; what runs is paused first, so that no minute is lost by a slip."""
        if self._pause():
            minutes = self._elapsed.minutes(self.desk.clock())
            written = f"enter ends here and writes down {minutes} min, " if minutes else ""
            self.say(f"Paused: space goes on, {written}esc leaves and writes nothing.")
        else:
            self.action_today()

    def action_today(self) -> None:
        """Go back to today."""
        self.post_message(ShowDay(self.desk.today))

    def action_leave(self) -> None:
        """Leave; what runs is paused first."""
        if self._elapsed.since:
            self.action_back()
        else:
            super().action_leave()
