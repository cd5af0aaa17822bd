"""The line below the panes: what the practice under the cursor asks and why; or what is wrong."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from befriend.domain.practice import Practice
from befriend.tui.text import lines


class Foot(Widget):
    """Shows a practice in a sentence or two, or a sentence that has to be read."""

    DEFAULT_CSS = """
    Foot { height: 2; }
    Foot.-troubled { height: auto; max-height: 50%; }
    """

    practice: reactive[Practice | None] = reactive(None)
    """The practice under the cursor."""

    trouble: reactive[str] = reactive("", layout=True, toggle_class="-troubled")
    """What is wrong, if anything is."""

    def __init__(self, trouble: str) -> None:
        super().__init__(classes="-troubled" if trouble else "")
        self.set_reactive(Foot.trouble, trouble)

    def render(self) -> Content:
        """The trouble, or else what the practice asks and why."""
        width, height = self.content_size
        if self.trouble:
            return Content("\n").join(lines(self.trouble, width, "$warning"))
        if self.practice is None:
            return Content("")
        said = " ".join(filter(None, [self.practice.asks, self.practice.why]))
        whole = lines(said, width, "$text-muted")
        shown = whole[:height]
        if len(whole) > height > 0:
            shown[-1] = Content.assemble(shown[-1], (" …", "$text-muted")).truncate(
                width, ellipsis=True
            )
        return Content("\n").join(shown)
