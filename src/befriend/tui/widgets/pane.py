"""A pane: a bordered area of lines, one of which the cursor is on."""

from itertools import takewhile
from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from befriend.tui.text import cell
from befriend.tui.widgets.drawn import Drawn

_UP_DOWN = Binding.Group("To the line above, or below")

_AIRY = Size(60, 36)
"""The columns and rows from which on a screen has room for blank lines."""

_AROUND = 20
"""Rows of such a screen that are for what is around the lines of a pane."""


class Pane(Drawn, can_focus=True):
    """Items, each of one or more lines; the cursor stays on its item and in sight."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "up,k",
            "move(-1)",
            "up",
            show=False,
            id="pane.up",
            tooltip="To the line above",
            group=_UP_DOWN,
        ),
        Binding(
            "down,j",
            "move(1)",
            "down",
            show=False,
            id="pane.down",
            tooltip="To the line below",
            group=_UP_DOWN,
        ),
    ]
    DEFAULT_CSS = """
    Pane {
        height: auto;
        border: round $border-blurred;
        border-title-color: $text-muted;
        padding: 0 1;
        &:focus { border: round $border; border-title-color: $accent; border-title-style: bold; }
    }
    """

    idle: frozenset[str] = frozenset()
    """The ids of the bindings that have nothing to act on now."""

    MARK: ClassVar[str] = ""
    """What stands before the item under the cursor, where one is to be told without colour."""

    says = ""
    """What there is to do here, where that is not told of a row."""

    cursor = reactive(0, repaint=False)
    """The number of the item that the cursor is on."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.border_title = Content(title)
        self._airy = False
        self._width = 0  # until there is room for the first time
        self._lines: list[tuple[int, Content]] = []

    def items(self, width: int) -> list[list[Content]]:
        """The lines of each item, for this many cells."""
        raise NotImplementedError

    def lines(self, width: int) -> list[tuple[int, Content]]:
        """Each line with the number of its item, or -1 where it is of none."""
        shown: list[tuple[int, Content]] = []
        for number, item in enumerate(self.items(width)):
            shown += [(-1, Content(""))] if self._airy and number else []
            shown += [(number, line) for line in item]
        return shown

    def name_it(self, title: str) -> None:
        """Give the pane another title."""
        if self.border_title != title:
            self.border_title = Content(title)

    def show_anew(self) -> None:
        """Show items that changed: only the lines that differ are painted again."""
        if not self._width:
            return
        before = self._lines
        self._lay_out(self._width)
        self.cursor = max(0, min(self.cursor, self._last))
        if len(before) != len(self._lines):
            self.refresh(layout=True)
            return
        for number, (old, new) in enumerate(zip(before, self._lines, strict=True)):
            if not old[1].is_same(new[1]):
                self._paint_again(number)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the items have, with blank ones between them where there is room."""
        self._airy = viewport.width >= _AIRY.width and viewport.height >= _AIRY.height
        self._lay_out(width - len(self.MARK))
        if self._airy and len(self._lines) + _AROUND > viewport.height:
            self._airy = False
            self._lay_out(width - len(self.MARK))
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        """One line, marked where the cursor is on it while the pane is worked in."""
        width = self.content_size.width
        if width - len(self.MARK) != self._width:
            self._lay_out(width - len(self.MARK))
        if y >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        item, line = self._lines[y]
        if self.has_focus and item == self.cursor:
            mark = "reverse" if self.app.native_ansi_color else "on $panel"
            begins = y == 0 or self._lines[y - 1][0] != item
            margin = Content.styled(self.MARK if begins else " " * len(self.MARK), "bold $accent")
            shown = (margin + cell(line, self._width)).stylize_before(mark)
        else:
            shown = Content(" " * len(self.MARK)) + cell(line, self._width)
        style = self.visual_style
        parts = shown.render(style, end="", parse_style=self._get_style)
        return Strip([Segment(text, (style + of).rich_style) for text, of in parts], width)

    def watch_cursor(self, before: int, now: int) -> None:
        """Have the item under the cursor marked and in sight."""
        for number, (item, _) in enumerate(self._lines):
            if item in (before, now):
                self._paint_again(number)
        if self.is_mounted:
            self.call_after_refresh(self._scroll_to_cursor)

    def action_move(self, by: int) -> None:
        """Move the cursor by so many items."""
        self.cursor = max(0, min(self.cursor + by, self._last))

    def item_at(self, event: Click) -> int | None:
        """The number of the item that was clicked, if one was."""
        offset = event.get_content_offset(self)
        line = [] if offset is None else self._lines[offset.y : offset.y + 1]
        return next((item for item, _ in line if item >= 0), None)

    def chosen_by(self, event: Click) -> bool:
        """Put the cursor on the item that was clicked; gives whether it was clicked once more."""
        clicked = self.item_at(event)
        if clicked is None:
            return False
        self.cursor = clicked
        return event.chain > 1

    @property
    def _last(self) -> int:
        """The number of the last item."""
        return max((number for number, _ in self._lines), default=0)

    def _lay_out(self, width: int) -> None:
        self._width = width
        self._lines = self.lines(width)

    def _paint_again(self, number: int) -> None:
        self.refresh(Region(0, number, self._width + len(self.MARK), 1))

    def _scroll_to_cursor(self) -> None:
        rows = [number for number, (item, _) in enumerate(self._lines) if item == self.cursor]
        if rows:
            panes = self.screen.query_one("#panes")
            within = takewhile(lambda node: node is not panes, self.ancestors_with_self)
            top = sum(node.virtual_region.y for node in within if isinstance(node, Widget))
            first = rows[0] if self.cursor else 0  # above the first item there may be a head
            lines = Region(0, top + self.gutter.top + first, 1, rows[-1] - first + 1)
            panes.scroll_to_region(lines, animate=False)
