"""What was written on looking back at a week."""

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.day import Review
from befriend.domain.overview import Overview
from befriend.tui.text import cell, lines
from befriend.tui.widgets.drawn import Drawn
from befriend.tui.widgets.week_lines import NARROW

_HINT = "b looks back on the week."
_ABOUT = ("What helped", "Who mattered", "To plan next")
_COLUMN = max(map(len, _ABOUT)) + 2


class Reviews(Drawn):
    """Shows each look back at a week; where there is none, of this week, how to write one."""

    DEFAULT_CSS = """
    Reviews {
        height: auto; padding: 0 1; display: none;
        &.-written { display: block; }
    }
    """

    overview: reactive[Overview | None] = reactive(None, layout=True)
    """The week."""

    class Chosen(Message):
        """The week is to be looked back at."""

    def watch_overview(self, overview: Overview | None) -> None:
        """Take no room for nothing."""
        written = bool(overview and overview.reviews)
        self.set_class(written, "-written")
        self.set_class(not written and self._is_now(overview), "-to-write")

    @staticmethod
    def _is_now(overview: Overview | None) -> bool:
        return overview is not None and overview.today in overview.dates

    def on_click(self) -> None:
        """Look back at the week."""
        self.post_message(self.Chosen())

    def render(self) -> Content:
        """Each look back, a line for what helped, who mattered, what comes next."""
        width = self.content_size.width
        reviews = self.overview.reviews if self.overview else []
        if not reviews:
            return Content("\n").join(lines(_HINT, width, "$text-muted"))
        each = [Content("\n").join(review_lines(review, width)) for review in reviews]
        return Content("\n\n").join(each)


def review_lines(review: Review, width: int) -> list[Content]:
    """What is said of each, beside what it is about, or below it where it is narrow."""
    said = zip(_ABOUT, (review.helped, ", ".join(review.mattered), review.next), strict=True)
    arrange = _below if width < NARROW else _beside
    return [each for about, text in said if text for each in arrange(about, text, width)]


def _beside(about: str, text: str, width: int) -> list[Content]:
    body = lines(text, width - _COLUMN)
    abouts = [about] + [""] * (len(body) - 1)
    return [
        Content.assemble(cell(Content.styled(each, "$text-muted"), _COLUMN), line)
        for each, line in zip(abouts, body, strict=True)
    ]


def _below(about: str, text: str, width: int) -> list[Content]:
    indented = (Content.assemble("  ", each) for each in lines(text, width - 2))
    return [Content.styled(about, "$text-muted"), *indented]
