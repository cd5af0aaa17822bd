"""The first line: the program, the day, and the days beside it."""

from datetime import date, timedelta

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from befriend.pages.names import WEEKDAYS, long_date


class Header(Widget):
    """Shows which day it is."""

    DEFAULT_CSS = """
    Header { height: 1; }
    """

    date: reactive[date] = reactive(date.min)
    """The day that is shown."""

    def render(self) -> Content:
        """The name on the left, the day in the middle, its neighbours on the right."""
        neighbours = f"‹ {_short(self.date, -1)}  {_short(self.date, 1)} ›"
        return header_line(long_date(self.date), neighbours, self.content_size.width)


def header_line(middle: str, neighbours: str, width: int) -> Content:
    """The name, what is shown, and what is beside it; only what is shown, where it is narrow."""
    name = Content.styled("befriend", "bold $accent")
    shown = Content.styled(middle, "bold")
    beside = Content.styled(neighbours, "$text-muted")
    free = width - name.cell_length - shown.cell_length - beside.cell_length
    if free <= 1:
        return shown.center(width, ellipsis=True)
    left = max(1, (width - shown.cell_length) // 2 - name.cell_length)
    left = min(left, free - 1)
    return Content.assemble(name, " " * left, shown, " " * (free - left), beside)


def _short(day: date, by: int) -> str:
    """The weekday of a neighbour."""
    return WEEKDAYS[(day + timedelta(days=by)).weekday()][:3]
