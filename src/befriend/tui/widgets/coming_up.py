"""What is planned for the coming days, to read."""

import datetime as dt
from itertools import chain, repeat

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.coming import Ahead
from befriend.domain.dates import called
from befriend.pages.names import WEEKDAYS
from befriend.tui.text import line, shortened
from befriend.tui.widgets.checklist import details
from befriend.tui.widgets.drawn import Drawn

_MOST = 4
"""Plans that are told, at the most; the week has them all."""

_GAP = 2
"""Cells between a day and what is planned on it."""


class ComingUp(Drawn):
    """Shows the plans of the coming days, nearest first; nothing where there are none."""

    DEFAULT_CSS = """
    ComingUp {
        height: auto; padding: 0 1;
        border: round $border-blurred; border-title-color: $text-muted;
    }
    """

    today: reactive[dt.date] = reactive(dt.date.min, layout=True)
    """The day from which the others are told."""

    ahead: reactive[tuple[Ahead, ...]] = reactive((), layout=True)
    """What is planned, day by day."""

    def __init__(self) -> None:
        super().__init__()
        self.border_title = Content("Coming up")

    def watch_ahead(self) -> None:
        """Take no room for nothing."""
        self.display = bool(self.ahead)

    def render(self) -> Content:
        """Each plan beside its day, in lines as wide as there is room."""
        width = self.content_size.width
        told = self.ahead[:_MOST]
        days = [_day(each.date, self.today) for each in told]
        column = max(map(len, days), default=0) + _GAP
        firsts = [day if day not in days[:number] else "" for number, day in enumerate(days)]
        shown = [
            Content.assemble((about.ljust(column), "$text-muted"), each)
            for day, ahead in zip(firsts, told, strict=True)
            for about, each in zip(
                chain([day], repeat("")), _plan(ahead, width - column), strict=False
            )
        ]
        return Content("\n").join([*shown, *_more(len(self.ahead) - len(told))])


def _more(number: int) -> list[Content]:
    """That there are so many more."""
    return [line(f"and {number} more", "$text-muted")] if number else []


def _plan(ahead: Ahead, width: int) -> list[Content]:
    """A practice, and, faint, after what and with whom; in two lines or so, at the most."""
    said = details(ahead.row)
    name = line(ahead.row.practice.name)
    whole = Content.assemble(name, (" · ", "$text-muted"), said) if said else name
    return shortened(whole, 2 * width).wrap(max(1, width))


def _day(day: dt.date, today: dt.date) -> str:
    """What a day is called in a few cells: Tomorrow, Fri 27."""
    name = called(day, today)
    return name if name == "Tomorrow" else f"{WEEKDAYS[day.weekday()][:3]} {day.day}"
