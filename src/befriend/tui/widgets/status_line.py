"""The last line: the keys that act here, and whether everything is saved."""

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.style import Style

from befriend.tui.hints import Hint, fitting
from befriend.tui.widgets.drawn import Drawn

_NARROW = 48
"""Cells below which hints stand closer to each other."""


class StatusLine(Drawn):
    """Shows keys on the left, as many as there is room for, and the state on the right."""

    DEFAULT_CSS = """
    StatusLine { height: 1; margin: 1 4 0 4; }
    """

    hints: reactive[tuple[Hint, ...]] = reactive(())
    """Keys and what they do, the most wanted first."""

    state: reactive[str] = reactive("")
    """Whether everything is saved."""

    def on_click(self, event: Click) -> None:
        """Press the key of the hint that was clicked."""
        if key := event.style.meta.get("key"):
            self.app.simulate_key(key)

    def render(self) -> Content:
        """The hints that fit beside the state."""
        width = self.content_size.width
        hints = [_content(hint) for hint in self.hints]
        gap = "  " if width < _NARROW else "   "
        widths = [hint.cell_length + len(gap) for hint in hints]
        room = width - len(self.state) if self.state else width + len(gap)
        fit = fitting(self.hints, widths, room)
        left = Content(gap).join(hints[number] for number in fit)
        blank = " " * max(0, width - left.cell_length - len(self.state))
        return Content.assemble(left, blank, (self.state, "$text-muted"))


def _content(hint: Hint) -> Content:
    """A key and what it does; both are to be clicked."""
    shown = Content.assemble((hint.keys, "$accent"), " ", (hint.what, "$text-muted"))
    return shown.stylize(Style.from_meta({"key": hint.key}))
