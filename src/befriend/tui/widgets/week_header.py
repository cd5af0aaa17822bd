"""The first line of a week: the program, the week, and the weeks beside it."""

import datetime as dt

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.dates import away
from befriend.domain.overview import Overview
from befriend.domain.week import week_title
from befriend.pages.names import MONTHS, long_date
from befriend.tui.widgets.header import Headline, further, header_line
from befriend.tui.widgets.week_lines import NARROW


class WeekHeader(Headline):
    """Shows which week it is, or, where it is narrow, which day of it is chosen."""

    DEFAULT_CSS = """
    WeekHeader {
        height: 1; link-color: $text-muted; link-style: none; link-background: transparent;
    }
    """

    overview: reactive[Overview | None] = reactive(None)
    """The week."""

    date: reactive[dt.date] = reactive(dt.date.min)
    """The chosen day."""

    def render(self) -> Content:
        """The name on the left, the week in the middle, its neighbours on the right."""
        width = self.content_size.width
        if self.overview is None or width < NARROW:
            return further(long_date(self.date)).center(width, ellipsis=True)
        first, last = self.overview.dates[0], self.overview.dates[-1]
        before, after = away(first, -7), away(first, 7)
        return header_line(
            week_title(self.overview.dates),
            _short(before) if before < first else "",
            _short(after) if after > last else "",
            width,
        )


def _short(day: dt.date) -> str:
    """The day on which a week begins."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"
