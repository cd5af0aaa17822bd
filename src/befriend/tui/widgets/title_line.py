"""The first line of a screen that is of no day: the program, and what the screen shows."""

from textual.content import Content

from befriend.tui.widgets.header import Headline, header_line


class TitleLine(Headline):
    """Shows a title, which leads back at a click."""

    DEFAULT_CSS = "TitleLine { height: 1; }"

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def render(self) -> Content:
        """The name on the left, the title in the middle."""
        return header_line(self._title, "", "", self.content_size.width)
