"""Help: the keys of the pane that is worked in, and what the practice under the cursor is about."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget

from befriend.domain.practice import Practice
from befriend.tui.keys import KeyGroup, KeyLine
from befriend.tui.text import cell, line, lines

_GAP = 2
"""Cells between a key and what it does."""


class Help(ModalScreen[None]):
    """Lists keys, below what there is to know about a practice."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,enter,question_mark,f1,q",
            "dismiss",
            "close",
            id="help.close",
            tooltip="Close the help",
        ),
    ]
    DEFAULT_CSS = """
    Help {
        align: center middle;
        & > VerticalScroll {
            width: 70; max-width: 100%; height: auto; max-height: 100%;
            border: round $border; border-title-color: $accent; border-title-style: bold;
            border-subtitle-color: $text-muted; padding: 0 1 0 2; background: $surface;
            scrollbar-size-vertical: 1;
        }
        &.-high > VerticalScroll { padding: 1 1 0 2; }
    }
    """

    def __init__(self, groups: Sequence[KeyGroup], about: Practice | None = None) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self._about = about

    def compose(self) -> ComposeResult:
        """One box, which scrolls where the screen is small."""
        with _Box() as box:
            box.border_title = line("Help")
            box.border_subtitle = line("esc close")
            yield _Text(self._groups, self._about)

    @on(Click)
    def _clicked(self, event: Click) -> None:
        if self.get_widget_at(*event.screen_offset)[0] is self:
            self.dismiss()


class _Box(VerticalScroll):
    """Scrolls a line at a time, however fast the keys come."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "scroll(-1)", "up", show=False, id="help.up", tooltip="A line up"),
        Binding("down,j", "scroll(1)", "down", show=False, id="help.down", tooltip="A line down"),
    ]

    def action_scroll(self, by: int) -> None:
        """Go so many lines down."""
        self.scroll_relative(y=by, animate=False, immediate=True)


class _Text(Widget):
    """What the help says, in as many lines as it needs."""

    DEFAULT_CSS = "_Text { height: auto; padding-right: 1; }"

    def __init__(self, groups: Sequence[KeyGroup], about: Practice | None) -> None:
        super().__init__()
        self._groups = groups
        self._about = about

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as there are to read."""
        return len(help_lines(self._groups, self._about, width))

    def render(self) -> Content:
        """All of it."""
        text = help_lines(self._groups, self._about, self.content_size.width)
        return Content("\n").join(text)


def help_lines(groups: Sequence[KeyGroup], about: Practice | None, width: int) -> list[Content]:
    """The lines of the help, a blank one between its parts."""
    column = max([_keys(each).cell_length for group in groups for each in group.lines], default=0)
    column = min(column, width // 2)
    parts = [
        *([list(_practice_lines(about, width))] if about else []),
        *(list(_group_lines(group, column, width)) for group in groups),
    ]
    return [each for part in parts for each in (Content(""), *part)][1:]


def _practice_lines(practice: Practice, width: int) -> Iterator[Content]:
    """A practice: its name, what it asks and why, and what to do when alone."""
    yield from lines(practice.name, width, "bold $accent")
    for said in filter(None, (practice.asks, practice.why)):
        yield from lines(said, width)
    if practice.alone:
        yield from lines(f"Alone: {practice.alone}", width)


def _group_lines(group: KeyGroup, column: int, width: int) -> Iterator[Content]:
    """A title, and below it each key beside what it does."""
    yield line(group.title, "bold $accent")
    for each in group.lines:
        what = lines(each.what, width - column - _GAP)
        for keys, said in zip_longest([_keys(each)], what, fillvalue=Content("")):
            yield Content.assemble(cell(keys, column), " " * _GAP, said)


def _keys(shown: KeyLine) -> Content:
    """The keys, those to remember first."""
    others = f"  {shown.others}" if shown.others else ""
    return Content.assemble((shown.keys, "$accent"), (others, "$text-muted"))
