"""Loving-kindness, as one sits: for whom, what is wished, and how far it has come."""

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.sitting import Moment, stages
from befriend.domain.way import Way
from befriend.tui.text import line, lines
from befriend.tui.widgets.drawn import Drawn

_WISH = 3
"""Lines before those of a wish that go first where it is too long to show all of it."""


class Sitting(Drawn, can_focus=True):
    """Shows a moment of it; before it begins, and when it is over, what there is to know."""

    BINDING_GROUP_TITLE = "Loving-kindness"
    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Sitting {
        height: 1fr; content-align: center middle; text-align: center; padding: 0 2;
        border: round $border; border-title-color: $accent; border-title-style: bold;
    }
    """

    way: reactive[Way] = reactive(Way())
    """How one sits."""

    moment: reactive[Moment | None] = reactive(None)
    """What there is to wish now, while one sits."""

    paused: reactive[bool] = reactive(False)
    """Whether it stands still."""

    sat: reactive[int] = reactive(0)
    """How many minutes were sat, once it is over."""

    def __init__(self) -> None:
        super().__init__()
        self.border_title = Content("Loving-kindness")

    def render(self) -> Content:
        """What there is to see, in the middle."""
        width = max(1, self.content_size.width)
        if self.moment:
            shown = _now(self.moment, len(stages(self.way)), width, paused=self.paused)
            del shown[_WISH : _WISH + max(0, len(shown) - self.content_size.height)]
        elif self.sat:
            shown = _over(self.sat, width)
        else:
            shown = _before(self.way, width, self.content_size.height)
        return Content("\n").join(shown)


def _now(moment: Moment, whole: int, width: int, *, paused: bool) -> list[Content]:
    """For whom, the wish, and how far it has come."""
    done = Content.styled("● " * (moment.number + 1), "$accent")
    to_come = Content.styled("○ " * (whole - moment.number - 1), "$text-muted")
    left = f"  {moment.left // 60}:{moment.left % 60:02d}"
    pause = Content.styled("  paused" if paused else "", "$warning")
    return [
        line(moment.stage.title, "$text-muted"),
        Content(""),
        *lines(moment.wish, width, "bold"),
        Content(""),
        Content.assemble(done, to_come, (left, "$text-muted"), pause),
    ]


def _over(sat: int, width: int) -> list[Content]:
    minutes = "A minute" if sat == 1 else f"{sat} minutes"
    return lines(f"{minutes} of loving-kindness, written down.\n\nesc goes back.", width)


def _before(way: Way, width: int, height: int) -> list[Content]:
    """How long it takes, for whom it is, and what is wished, a wish a line where there is room."""
    minutes = lines(f"{way.minutes} minutes" if way.minutes > 1 else "A minute", width, "bold")
    whom = lines(" · ".join(stage.title for stage in stages(way)), width)
    wishes = [f"May I {wish}." for wish in way.wishes]
    gap = [Content("")]
    roomy = len(minutes) + len(whom) + len(wishes) + 2 * len(gap) <= height
    said = wishes if roomy else [" ".join(wishes)]
    wished = [each for text in said for each in lines(text, width, "$text-muted")]
    return [*minutes, *gap, *whom, *gap, *wished]
