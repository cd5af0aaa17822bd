"""A day as its screen shows it: its page, what that says, and its checklist."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from befriend.domain.checklist import Row, checklist
from befriend.domain.day import Day, read_day
from befriend.domain.misread import misread
from befriend.domain.practice import Practice
from befriend.domain.standing import Standing
from befriend.errors import Trouble
from befriend.pages.record import NOTHING, Page
from befriend.tui.desk import Desk


class ShownDay(NamedTuple):
    """A day, and why what is shown of it may not be all, if so."""

    day: Day
    page: Page
    practices: Sequence[Practice]
    standing: Standing
    rows: tuple[Row, ...]
    trouble: str = ""

    def with_page(self, page: Page) -> "ShownDay":
        """The day as another page has it."""
        return read_page(self.day.date, page, self.practices, self.standing)


def read_page(
    date: dt.date, page: Page, practices: Sequence[Practice], standing: Standing
) -> ShownDay:
    """What a page says of a day with these practices, and what is said of many days at once."""
    day = standing.on(read_day(date, page))
    return ShownDay(day, page, practices, standing, checklist(day, practices))


def open_day(desk: Desk, date: dt.date) -> ShownDay:
    """A day as the desk has it, or an empty one that says why it cannot be shown."""
    defined = desk.defined
    said = defined.practices(date), defined.standing
    try:
        shown = read_page(date, desk.page(date), *said)
        trouble = desk.fault(date) or " ".join(misread(shown.day.unreadable))
    except Trouble as unread:
        shown, trouble = read_page(date, NOTHING, *said), str(unread)
    return shown._replace(trouble=trouble)
