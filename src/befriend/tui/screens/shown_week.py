"""A week as its screen shows it: its days, and whom to think of in it."""

import datetime as dt
from collections.abc import Sequence

from befriend.domain.day import Day
from befriend.domain.overview import Overview, overview
from befriend.domain.practice import Practice
from befriend.errors import Trouble
from befriend.tui.desk import Desk


def open_week(desk: Desk, dates: Sequence[dt.date], *, reconnect: bool) -> tuple[Overview, str]:
    """A week as the desk has it, and the sentences why that may not be all, if so."""
    opened = [_peek(desk, date) for date in dates]
    days, practices, faults = zip(*opened, strict=True)
    shown = overview(days, practices, desk.today)
    if reconnect and desk.today in dates and desk.meetings.are_read:
        shown = shown._replace(reconnect=desk.meetings.reconnect(desk.met, dates[0]))
    return shown, " ".join(dict.fromkeys(filter(None, faults)))


def _peek(desk: Desk, date: dt.date) -> tuple[Day, list[Practice], str]:
    """A day, its practices, and why they may not be all, if so."""
    practices: list[Practice] = []
    try:
        practices = desk.practices(date)
        return desk.day(date), practices, desk.fault(date) or ""
    except Trouble as trouble:
        return Day(date), practices, str(trouble)
