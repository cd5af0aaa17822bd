"""The notes of a day, to read."""

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.day import Note
from befriend.tui.text import lines
from befriend.tui.widgets.drawn import Drawn


class Notes(Drawn):
    """Shows what was noted, in order; nothing where nothing was."""

    DEFAULT_CSS = """
    Notes {
        height: auto; padding: 0 1;
        border: round $border-blurred; border-title-color: $text-muted;
    }
    """

    notes: reactive[tuple[Note, ...]] = reactive((), layout=True)
    """The notes of the day, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.border_title = Content("Notes")

    def watch_notes(self) -> None:
        """Take no room for nothing."""
        self.display = bool(self.notes)

    def render(self) -> Content:
        """Each note in lines as wide as there is room."""
        width = self.content_size.width
        return Content("\n").join(each for note in self.notes for each in lines(note.text, width))
