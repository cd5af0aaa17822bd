"""The first line: the program, the day, and the days beside it."""

from datetime import date

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style

from befriend.domain.dates import away
from befriend.pages.names import WEEKDAYS, long_date
from befriend.tui.widgets.drawn import Drawn


class Headline(Drawn):
    """The first line of a screen, whose middle leads further at a click."""

    class Further(Message):
        """The middle was clicked."""

    def on_click(self, event: Click) -> None:
        """Lead further from the middle; what is beside it acts by itself."""
        if event.style.meta.get("further"):
            self.post_message(self.Further())


class Header(Headline):
    """Shows which day it is."""

    DEFAULT_CSS = """
    Header {
        height: 1; link-color: $text-muted; link-style: none; link-background: transparent;
    }
    """

    date: reactive[date] = reactive(date.min)
    """The day that is shown."""

    def render(self) -> Content:
        """The name on the left, the day in the middle, its neighbours on the right."""
        before, after = (_short(self.date, by) for by in (-1, 1))
        return header_line(long_date(self.date), before, after, self.content_size.width)


def header_line(shown: str, before: str, after: str, width: int) -> Content:
    """The name, what is shown, which leads further, and what is beside it; or the shown alone."""
    name = Content.styled("befriend", "bold $accent")
    middle = further(shown)
    neighbours = [_turning(f"‹ {before}", -1)] if before else []
    neighbours += [_turning(f"{after} ›", 1)] if after else []
    beside = Content("  ").join(neighbours)
    free = width - name.cell_length - middle.cell_length - beside.cell_length
    if free <= 1:
        return middle.center(width, ellipsis=True)
    left = max(1, (width - middle.cell_length) // 2 - name.cell_length)
    left = min(left, free - 1)
    return Content.assemble(name, " " * left, middle, " " * (free - left), beside)


def further(shown: str) -> Content:
    """What leads further at a click: from a day to its week, from a week back to the day."""
    return Content.styled(shown, "bold").stylize(Style.from_meta({"further": True}))


def _turning(shown: str, by: int) -> Content:
    """A neighbour, which is turned to at a click."""
    return Content.styled(shown, Style.from_meta({"@click": f"screen.turn({by})"}))


def _short(day: date, by: int) -> str:
    """The weekday of a neighbour, where the calendar has one."""
    neighbour = away(day, by)
    return WEEKDAYS[neighbour.weekday()][:3] if neighbour != day else ""
