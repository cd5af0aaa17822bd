"""The last line: the keys that act here, and whether everything is saved."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

_GAP = "   "


class StatusLine(Widget):
    """Shows keys on the left, as many as there is room for, and the state on the right."""

    DEFAULT_CSS = """
    StatusLine { height: 1; margin: 1 4 0 4; }
    """

    hints: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Keys and what they do, the most wanted first."""

    state: reactive[str] = reactive("")
    """Whether everything is saved."""

    def render(self) -> Content:
        """The hints that fit beside the state."""
        room = self.content_size.width - len(self.state) - len(_GAP)
        shown: list[Content] = []
        for key, what in self.hints:
            hint = Content.assemble((key, "$accent"), " ", (what, "$text-muted"))
            needed = hint.cell_length + (len(_GAP) if shown else 0)
            if needed > room:
                break
            shown.append(hint)
            room -= needed
        left = Content(_GAP).join(shown)
        blank = " " * max(0, self.content_size.width - left.cell_length - len(self.state))
        return Content.assemble(left, blank, (self.state, "$text-muted"))
