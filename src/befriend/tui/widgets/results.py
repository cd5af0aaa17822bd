"""What was found, a line each, drawn as one widget."""

from textual import on
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from befriend.domain.search import Found
from befriend.tui.text import cell
from befriend.tui.widgets.found_line import found_line


class Results(ScrollView, can_focus=False):
    """Shows what was found, with a cursor, while the keys go to the line above."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Results { overflow-x: hidden; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }
    """

    cursor = reactive(0, repaint=False)
    """The number of the line that the cursor is on."""

    class Chosen(Message):
        """This is to be opened."""

        def __init__(self, found: Found) -> None:
            super().__init__()
            self.found = found

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Found, ...] = ()
        self._sought = ""

    @property
    def chosen(self) -> Found | None:
        """What the cursor is on, if anything was found."""
        return self._found[self.cursor] if self._found else None

    def show(self, found: tuple[Found, ...], sought: str) -> None:
        """Show what was found; where it is more of the same, the cursor stays."""
        if (found, sought) == (self._found, self._sought):
            return
        more = sought == self._sought and found[: len(self._found)] == self._found
        self._found, self._sought = found, sought
        self.virtual_size = Size(0, len(found))
        if not more:
            self.cursor = 0
            self.scroll_home(animate=False, immediate=True)
        self.refresh()

    def move(self, by: int) -> None:
        """Move the cursor by so many lines."""
        self.cursor = max(0, min(self.cursor + by, len(self._found) - 1))

    def move_page(self, by: int) -> None:
        """Move the cursor by as many lines as can be seen at once."""
        self.move(by * max(1, self.scrollable_content_region.height - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        """Have the line under the cursor marked and in sight."""
        self.refresh_lines(before)
        self.refresh_lines(now)
        self.scroll_to_region(Region(0, now, 1, 1), animate=False, immediate=True)

    def render_line(self, y: int) -> Strip:
        """One line, marked where the cursor is on it."""
        width, number = self.scrollable_content_region.width, y + self.scroll_offset.y
        if number >= len(self._found):
            return Strip.blank(width, self.rich_style)
        mark = "reverse" if self.app.native_ansi_color else "on $panel"
        shown = cell(found_line(self._found[number], self._sought, width), width)
        marked = shown.stylize_before(mark if number == self.cursor else "")
        return Visual.to_strips(self, marked, width, 1, self.visual_style)[0]

    @on(Click)
    def _clicked(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        number = offset.y + self.scroll_offset.y if offset else -1
        if 0 <= number < len(self._found):
            self.post_message(self.Chosen(self._found[number]))
