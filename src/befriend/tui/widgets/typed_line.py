"""A line to type into."""

from textual.events import Paste
from textual.widgets import Input

from befriend.plain import plain_line


class TypedLine(Input):
    """A line that a paste cannot make longer than a line, or unsafe."""

    def _on_paste(self, event: Paste) -> None:
        event.text = plain_line("\n".join(event.text.splitlines()))
