"""Dates as people say them, and the day it is for a person."""

import re
from datetime import date, datetime, timedelta

from befriend.pages.names import MONTHS, WEEKDAYS

_NAMED = {"today": 0, "yesterday": -1, "tomorrow": 1}
_SHORTEST = 3
_DAY_AND_MONTH = r"(\d{1,2})\.? ([a-z]{3,})\.?(?: (\d{4}))?"


def today_at(now: datetime, day_ends: int) -> date:
    """The day it is for a person whose day ends at this hour, 0–23."""
    return (now - timedelta(hours=day_ends)).date()


def called(day: date, today: date) -> str:
    """What a day is called from where one stands: Today, or, further away, 27 Nov."""
    near = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}
    return near.get((day - today).days) or f"{day.day} {MONTHS[day.month - 1][:3]}"


def away(day: date, days: int) -> date:
    """The date so many days from another, or the calendar's end on that side."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def parse_date(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The date that a person means, or None where the text is none.

    `2026-11-23`, `today`, `yesterday`, `tomorrow`, `-2`, `mon`: the latest Monday up to today, or,
    with `ahead`, the next one after it; `1 dec` likewise, unless a year stands behind it.
    """
    word = text.strip().casefold()
    try:
        if word in _NAMED:
            return today + timedelta(days=_NAMED[word])
        if word[:1] in "+-" and word[1:].isdecimal():
            return today + timedelta(days=int(word))
        said = _weekday(word, today, ahead=ahead) or _of_month(word, today, ahead=ahead)
        return said or date.fromisoformat(word)
    except (ValueError, OverflowError):
        return None


def _weekday(word: str, today: date, *, ahead: bool) -> date | None:
    for number, name in enumerate(WEEKDAYS):
        if len(word) >= _SHORTEST and name.casefold().startswith(word):
            since = (today.weekday() - number) % 7
            return today + timedelta(days=7 - since) if ahead else today - timedelta(days=since)
    return None


def _of_month(word: str, today: date, *, ahead: bool) -> date | None:
    """The date of a day and a month, and perhaps a year. Raises ValueError where there is none."""
    said = re.fullmatch(_DAY_AND_MONTH, word)
    names = enumerate((name.casefold() for name in MONTHS), start=1)
    month = next((number for number, name in names if said and name.startswith(said[2])), None)
    if not said or not month:
        return None
    if said[3]:
        return date(int(said[3]), month, int(said[1]))
    this, other = (
        date(today.year + years, month, int(said[1])) for years in (0, 1 if ahead else -1)
    )
    return this if (this >= today if ahead else this <= today) else other
