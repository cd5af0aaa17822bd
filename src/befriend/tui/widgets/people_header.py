"""The first line above the people."""

from textual.content import Content

from befriend.tui.widgets.header import Headline, header_line


class PeopleHeader(Headline):
    """Shows that it is about people; a click leads back to the day."""

    DEFAULT_CSS = """
    PeopleHeader {
        height: 1; link-color: $text-muted; link-style: none; link-background: transparent;
    }
    """

    def render(self) -> Content:
        """The name on the left, what it is about in the middle."""
        return header_line("People", "", "", self.content_size.width)
