"""What is shown where there is too little room: one line that says so."""

from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen

_LEAST = Size(40, 12)
"""The columns and rows that the other screens need."""


def is_too_small(size: Size) -> bool:
    """Whether a terminal of this size has no room for the other screens."""
    return size.width < _LEAST.width or size.height < _LEAST.height


class TooSmall(Screen[None]):
    """Covers the other screens, which stay as they are, until the terminal is larger."""

    DEFAULT_CSS = """
    TooSmall { content-align: center middle; text-align: center; color: $text-muted; }
    """

    def render(self) -> Content:
        """The line."""
        return Content(f"A little more room, please: {_LEAST.width} × {_LEAST.height}.")
