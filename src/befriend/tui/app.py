"""The full-screen app: its themes, its screens, and how it leaves."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from textual import on
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.events import Event, Key, Paste, Resize
from textual.screen import Screen

from befriend.collector import wake_the_collector
from befriend.domain.search import Found
from befriend.journal import Journal
from befriend.plain import plain
from befriend.storage.drafts import LeftDrafts
from befriend.storage.settings_file import Keep, Settings
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.everywhere import EVERYWHERE
from befriend.tui.keys import keys_of
from befriend.tui.news import News
from befriend.tui.reader import Reader
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.day import DayScreen
from befriend.tui.screens.opening import Opening, Wish
from befriend.tui.screens.too_small import TooSmall, is_too_small
from befriend.tui.screens.wishes import ShowDay, ShowPeople, ShowWeek
from befriend.tui.signals import heed
from befriend.tui.taste import Taste
from befriend.tui.themes import EVENING, MORNING, chosen_theme, wants_no_color
from befriend.tui.turns import Turns
from befriend.tui.widgets.question import Draft
from befriend.tui.writer import Writer

_FIRST_LOOK = 0.3
"""Seconds after the start at which the whole folder is looked over."""


class Befriend(App[None]):
    """befriend, full-screen."""

    TITLE = "befriend"
    CSS_PATH = "screens/day.tcss"
    BINDINGS: ClassVar[list[BindingType]] = EVERYWHERE

    def __init__(
        self,
        journal: Journal,
        settings: Settings,
        clock: Callable[[], datetime],
        used_keys: UsedKeys,
        keep: Keep,
        drafts: LeftDrafts,
    ) -> None:
        super().__init__(ansi_color=wants_no_color() or None)
        self.register_theme(EVENING)
        self.register_theme(MORNING)
        self.set_reactive(App.theme, chosen_theme(settings.theme, self.available_themes))
        # What assigning the theme would bring about, without styling everything a second time.
        self._refresh_truecolor_filter(self.ansi_theme)
        self.stylesheet.set_variables(self.get_css_variables())
        tell = self.post_message
        self._desk = Desk(journal, clock, Writer(journal, clock, tell), Reader(journal, tell))
        self._used_keys = used_keys
        self._taste = Taste(settings, keep, tell)
        self._day_screen = DayScreen(self._desk, used_keys)
        self._journal = journal
        self._opening = Opening(self._desk, used_keys, self._taste, settings.first_weekday)
        self._turns = Turns(self)
        self._drafts = drafts
        self.left_behind: tuple[Draft, ...] = ()
        """What was typed and not saved when a signal, or a fault, ended the app."""

    def get_css_variables(self) -> dict[str, str]:
        """The theme's; none yet while Textual sets up, as all of them would be made again."""
        ours = EVENING.name in self.available_themes
        return super().get_css_variables() if ours else {}

    def watch_theme(self, theme: str) -> None:
        """Have a theme that is chosen stay."""
        self._taste.choose(theme)

    def get_default_screen(self) -> Screen[None]:
        """Today."""
        return self._day_screen

    def get_driver_class(self) -> type[Driver]:
        """What draws on the terminal: Textual's own where it is not a Unix."""
        usual = super().get_driver_class()
        if usual.__name__ != "LinuxDriver":
            return usual
        from befriend.tui.terminal import Terminal

        return Terminal

    def on_load(self) -> None:
        """Leave by the front door when told to, so that the terminal is restored."""
        heed(self.leave_on)

    def on_mount(self) -> None:
        """What can wait for the first paint does."""
        self.call_after_refresh(self._make_ready)
        self.set_timer(_FIRST_LOOK, self._desk.look_over)

    def _make_ready(self) -> None:
        """Have at hand what the week and the palette need, now that the day is painted."""
        from befriend.tui import palette
        from befriend.tui.drafts import take_up
        from befriend.tui.screens import week

        for module in (palette.__file__, week.__file__):
            self.stylesheet.read(Path(module).with_suffix(".tcss"))
        self.stylesheet.parse()
        wake_the_collector()
        if said := take_up(self._drafts, self._desk):
            self.at_desk.say(said)

    def on_resize(self, event: Resize) -> None:
        """Say so where there is too little room, for as long as that is so."""
        cover = next((each for each in self.screen_stack if isinstance(each, TooSmall)), None)
        if is_too_small(event.size):
            if not cover:
                self.push_screen(TooSmall())
        elif cover:
            self._close_above(cover)
            self.pop_screen()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette's commands."""
        from befriend.tui.palette import commands

        return commands(self, screen, super().get_system_commands(screen))

    def action_help(self) -> None:
        """Show the keys of what is worked in."""
        from befriend.tui.screens.help import Help

        about = getattr(self.screen.focused, "about", None)
        self.push_screen(Help(keys_of(self.screen.active_bindings), about))

    def action_search(self) -> None:
        """Search everything; what is chosen there is shown on its day."""
        from befriend.tui.screens.search import Search

        def show(found: Found | None) -> None:
            if found:
                self.post_message(ShowDay(found.day, found.record))

        self.push_screen(Search(self._journal, self._desk.today), show)

    async def on_event(self, event: Event) -> None:
        """Take keys one by one; what is pasted is made safe to show, wherever it goes."""
        if isinstance(event, Paste):
            event.text = plain("\n".join(event.text.splitlines()))
        typed = event if isinstance(event, Key | Paste) and not event.is_forwarded else None
        if typed and (not self.screen_stack or self._turns.has_to_wait(typed)):
            return
        await super().on_event(event)
        if typed:
            self._turns.follow(typed)

    @on(Driver.SignalResume)
    def _paint_anew(self) -> None:
        """Paint all of a screen that others have used meanwhile."""
        self.refresh()

    @property
    def at_desk(self) -> AtDesk:
        """The screen at the desk, below any Form."""
        stack = reversed(self.screen_stack)
        return next((each for each in stack if isinstance(each, AtDesk)), self._day_screen)

    @on(News)
    def _hear(self, news: News) -> None:
        self._desk.hear(news)
        if self.at_desk.is_running:
            self.at_desk.hear(news)

    @on(ShowWeek)
    @on(ShowPeople)
    def _open(self, wish: Wish) -> None:
        self.push_screen(self._opening.screen(wish))

    @on(ShowDay)
    def _show_day(self, message: ShowDay) -> None:
        if self.at_desk is not self._day_screen:
            self.pop_screen()
        self._day_screen.show_day(message.day, message.record)

    def action_suspend_process(self) -> None:
        """Stop whoever is in the foreground, as a terminal does: who started befriend as well."""
        if stop := getattr(self._driver, "stop_with_others", None):
            self._suspend_signal()
            stop()

    async def action_quit(self) -> None:
        """Leave as `q` does, with what is typed as a draft."""
        at_desk = self.at_desk
        if self.screen is at_desk:
            at_desk.action_leave()
        else:
            self._close_above(at_desk)
            self.call_next(at_desk.call_after_refresh, at_desk.action_leave)

    def _close_above(self, below: Screen[Any]) -> None:
        """Close what lies above a screen, the topmost first, a Form with a draft."""
        while self.screen is not below:
            getattr(self.screen, "action_close", self.screen.dismiss)()

    def leave_drafts(self) -> bool:
        """Leave behind what was typed and not saved; gives whether the next start has it."""
        return self._drafts.leave(self.left_behind)

    def leave_desk(self) -> str | None:
        """Wait for the last change; gives the sentence why it could not be saved, if so."""
        unsaved = self._desk.leave()
        self._used_keys.save()
        return unsaved

    def _leave_behind(self) -> None:
        from befriend.tui.drafts import left_behind

        # The first time counts: the screens that are typed into close after it.
        self.left_behind = self.left_behind or left_behind(self.screen_stack, self._desk)

    def leave_on(self, number: int) -> None:
        """Leave at once, as a signal of this number asks, with what is typed left behind."""
        self._leave_behind()
        self.exit(return_code=128 + number)

    def _fatal_error(self) -> None:
        """Exit after an unhandled error; local variables and messages may be a diary."""
        from befriend.tui.parting import report_of_fault

        with suppress(Exception):
            self._leave_behind()
        self.left_behind = self.left_behind or tuple(self._desk.drafts.values())
        self._exit_renderables.append(report_of_fault())
        self._close_messages_no_wait()
