"""Below the panes: what the practice under the cursor asks and why; or news; or what is wrong."""

from collections.abc import Callable

from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer

from befriend.domain.checklist import Row
from befriend.domain.resting import resting
from befriend.tui.text import brief, lines
from befriend.tui.widgets.checklist import details
from befriend.tui.widgets.drawn import Drawn

_TO_READ = 10
"""Seconds that news stays, unless something is done before."""


class Foot(Drawn):
    """Shows a practice in a sentence or two, or a sentence that has to be read."""

    DEFAULT_CSS = """
    Foot { height: 2; }
    Foot.-spoken { height: auto; max-height: 50%; }
    """

    row: reactive[Row | None] = reactive(None)
    """The row of the checklist under the cursor."""

    whole: reactive[bool] = reactive(False)
    """Whether what the row says of itself is to be read here, whole."""

    pane: reactive[str] = reactive("")
    """What the pane that is worked in is about, if that is not the row."""

    news: reactive[str] = reactive("", layout=True)
    """What happened to the files, for a while."""

    trouble: reactive[str] = reactive("", layout=True)
    """What is wrong, if anything is."""

    def __init__(self, trouble: str) -> None:
        super().__init__(classes="-spoken" if trouble else "")
        self.set_reactive(Foot.trouble, trouble)
        self._said: tuple[str, ...] = ()
        self._until: Timer | None = None

    def watch_news(self) -> None:
        """Make room for a sentence that has to be read whole."""
        self.set_class(bool(self.news or self.trouble), "-spoken")

    def watch_trouble(self) -> None:
        """Make room for a sentence that has to be read whole."""
        self.watch_news()

    def tell(self, *sentences: str) -> None:
        """Show news for a while, unless that is what was told before."""
        read = (*self._said, self.trouble)
        new = [sentence for sentence in sentences if sentence not in read]
        self._said = sentences
        if new:
            self.news = " ".join(new)
            if self._until:
                self._until.stop()
            self._until = self.set_timer(_TO_READ, self._have_read)

    def forget(self) -> None:
        """Have no news, and tell again what was told before."""
        self.news, self._said = "", ()

    def _have_read(self) -> None:
        self.news = ""

    def render(self) -> Content:
        """The trouble and the news, or else what there is to say of the pane or the row."""
        width, height = self.content_size
        if self.trouble or self.news:
            told = self._told(width)
            if len(told) > self.screen.size.height // 2:
                told = self._told(width, brief)
            return Content("\n").join(told)
        whole = self._about(width)
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

    def _about(self, width: int) -> list[Content]:
        """What there is to say of the pane, or of the row: its details, where they are cut."""
        if self.pane or not self.row:
            return lines(self.pane, width, "$text-muted") if self.pane else []
        if self.whole:
            return details(self.row).wrap(max(1, width))
        return lines(said_of(self.row), width, "$text-muted")


def said_of(row: Row) -> str:
    """What a practice asks and why; ticked without anybody, what there is to do alone."""
    practice = row.practice
    if row.state == "rests":
        said = "Rests" if any(rest.practice for rest in row.resting) else "Everything rests"
        return f"{resting(said, row.resting).rstrip('.')}. r has it back."
    if row.ticks and practice.connects and not row.people:
        alone = f"Nobody around? {practice.alone}" if practice.alone else ""
        return " ".join(filter(None, ["With whom? Enter adds it.", alone]))
    return " ".join(filter(None, [practice.asks, practice.why]))
