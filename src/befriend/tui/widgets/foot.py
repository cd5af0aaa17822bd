"""Below the panes: what the practice under the cursor asks and why; or news; or what is wrong."""

from collections.abc import Callable

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.tui.text import brief, lines
from befriend.tui.widgets.drawn import Drawn


class Foot(Drawn):
    """Shows a practice in a sentence or two, or a sentence that has to be read."""

    DEFAULT_CSS = """
    Foot { height: 2; }
    Foot.-spoken { height: auto; max-height: 50%; }
    """

    row: reactive[Row | None] = reactive(None)
    """The row of the checklist under the cursor."""

    news: reactive[str] = reactive("", layout=True)
    """What happened to the files, for a while."""

    trouble: reactive[str] = reactive("", layout=True)
    """What is wrong, if anything is."""

    def __init__(self, trouble: str) -> None:
        super().__init__(classes="-spoken" if trouble else "")
        self.set_reactive(Foot.trouble, trouble)

    def watch_news(self) -> None:
        """Make room for a sentence that has to be read whole."""
        self.set_class(bool(self.news or self.trouble), "-spoken")

    def watch_trouble(self) -> None:
        """Make room for a sentence that has to be read whole."""
        self.watch_news()

    def render(self) -> Content:
        """The trouble and the news, or else what there is to say of the row."""
        width, height = self.content_size
        if self.trouble or self.news:
            told = self._told(width)
            if len(told) > self.screen.size.height // 2:
                told = self._told(width, brief)
            return Content("\n").join(told)
        if self.row is None:
            return Content("")
        whole = lines(said_of(self.row), width, "$text-muted")
        shown = whole[:height]
        if len(whole) > height > 0:
            shown[-1] = Content.assemble(shown[-1], (" …", "$text-muted")).truncate(
                width, ellipsis=True
            )
        return Content("\n").join(shown)

    def _told(self, width: int, shorten: Callable[[str], str] = str) -> list[Content]:
        """The trouble and the news in lines of so many cells."""
        said = ((self.trouble, "$warning"), (self.news, "$text"))
        return [each for text, style in said if text for each in lines(shorten(text), width, style)]


def said_of(row: Row) -> str:
    """What a practice asks and why; ticked without anybody, what there is to do alone."""
    practice = row.practice
    if row.ticks and practice.connects and not row.people:
        alone = f"Nobody around? {practice.alone}" if practice.alone else ""
        return " ".join(filter(None, ["With whom? Enter adds it.", alone]))
    return " ".join(filter(None, [practice.asks, practice.why]))
