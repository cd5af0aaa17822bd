"""The search: a line to type into, and below it everything that says what is typed."""

from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus
from textual.screen import Screen
from textual.widgets import Input, Static

from befriend.domain.search import Found, fold
from befriend.journal import Journal
from befriend.tui.hints import hints
from befriend.tui.seeker import MOST, Ended, Seeker, Seen, Sought
from befriend.tui.text import line
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.results import Results
from befriend.tui.widgets.status_line import StatusLine
from befriend.tui.widgets.typed_line import TypedLine

_PATIENCE = 0.3
"""Seconds after which what was found before gives way to nothing found yet."""

_TITLE = "Search"
_SEARCHED = "Names, practices, gratitudes, notes: all that any day says."
_UP_DOWN = Binding.Group("To the result above, or below")
_PAGES = Binding.Group("A screen of results up, or down")


class _Line(TypedLine):
    """Where one types what to search for."""

    BINDING_GROUP_TITLE = _TITLE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "submit",
            "open",
            id="search.open",
            tooltip="Open the day of this result",
        ),
        Binding(
            "up",
            "screen.move(-1)",
            "another",
            id="search.up",
            tooltip="To the result above",
            group=_UP_DOWN,
        ),
        Binding(
            "down",
            "screen.move(1)",
            "another",
            show=False,
            id="search.down",
            tooltip="To the result below",
            group=_UP_DOWN,
        ),
        Binding(
            "pageup",
            "screen.move_page(-1)",
            "page up",
            show=False,
            id="search.page-up",
            tooltip="A screen of results up",
            group=_PAGES,
        ),
        Binding(
            "pagedown",
            "screen.move_page(1)",
            "page down",
            show=False,
            id="search.page-down",
            tooltip="A screen of results down",
            group=_PAGES,
        ),
    ]


class Search(Screen[Found]):
    """Shows what says a text while one types it; gives what was chosen, if anything."""

    BINDING_GROUP_TITLE = _TITLE
    CSS_PATH = "search.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "back", id="search.close", tooltip="Back to where one was"),
        Binding("f1", "app.help", "help", id="search.help", tooltip="Help for the search"),
    ]

    def __init__(self, journal: Journal, today: date) -> None:
        super().__init__()
        self._seeker = Seeker(journal, self.post_message, today)
        self._sought: Sought | None = None
        self._found: tuple[Found, ...] = ()
        self._ended: Ended | None = None
        self._opening = False

    def compose(self) -> ComposeResult:
        """The line, how much was found, what, and the keys."""
        box = _Line(select_on_focus=False)
        box.border_title = line(_TITLE)
        yield box
        yield Static(line(_SEARCHED, "$text-muted"), id="count")
        yield Results()
        yield Foot("")
        yield StatusLine()

    def on_unmount(self) -> None:
        """Seek nothing for a screen that is gone."""
        self._seeker.stop()

    @on(DescendantFocus)
    def _hint(self) -> None:
        self.call_after_refresh(self._show_hints)

    def _show_hints(self) -> None:
        self.query_one(StatusLine).hints = hints(self.active_bindings, ())

    @on(Input.Changed)
    def _type(self, message: Input.Changed) -> None:
        """Seek what is typed now; what was found before stays in sight for a moment."""
        self._found, self._ended, self._opening = (), None, False
        if fold(message.value):
            self._sought = self._seeker.seek(message.value)
            self.set_timer(_PATIENCE, self._show)
        else:
            self._sought = None
            self._seeker.stop()
            self._show()

    @on(Seen)
    def _see(self, message: Seen) -> None:
        if message.sought is self._sought:
            self._found += message.found
            self._show()

    @on(Ended)
    def _end(self, message: Ended) -> None:
        if message.sought is self._sought:
            self._ended = message
            self._show()

    def _show(self) -> None:
        """Show what is found so far, and open the first that was waited for."""
        text = self._sought.text if self._sought else ""
        results = self.query_one(Results)
        results.show(self._found, fold(text))
        self.query_one("#count", Static).update(line(self._count, "$text-muted"))
        self.query_one(Foot).trouble = self._ended.trouble if self._ended else ""
        if self._opening and results.chosen:
            self._leave(results.chosen)

    @property
    def _count(self) -> str:
        """How much is found so far, or, while nothing is typed, what is searched."""
        return _in_words(len(self._found), self._ended) if self._sought else _SEARCHED

    @on(Input.Submitted)
    def action_open(self) -> None:
        """Open the day of the result under the cursor, or of the first that will be found."""
        self._opening = True
        self._show()

    @on(Results.Chosen)
    def _choose(self, message: Results.Chosen) -> None:
        self._leave(message.found)

    def action_move(self, by: int) -> None:
        """Move the cursor by so many results."""
        self.query_one(Results).move(by)

    def action_move_page(self, by: int) -> None:
        """Move the cursor by a screen of results."""
        self.query_one(Results).move_page(by)

    def action_close(self) -> None:
        """Go back to where one was."""
        self._leave(None)

    def _leave(self, found: Found | None) -> None:
        """Close once, and nothing else than the search."""
        if self.is_current:
            self.dismiss(found)


def _in_words(found: int, ended: Ended | None) -> str:
    """How much was found, in words."""
    if ended is None:
        return f"{found} found, searching…" if found else "Searching…"
    if ended.more:
        return f"The latest {MOST} found; there are more."
    if found:
        return f"{found} found"
    return "Nothing found." if ended.trouble else "Nothing says that."
