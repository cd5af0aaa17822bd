"""What is planned for the days that come, day by day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from befriend.domain.checklist import Row, checklist
from befriend.domain.dates import away
from befriend.domain.day import Day
from befriend.domain.practice import Practice

DAYS = 7
"""How many days come up after today."""


class Ahead(NamedTuple):
    """What is planned for a day and not done yet."""

    date: date
    row: Row


def coming_days(today: date, days: int = DAYS) -> list[date]:
    """The days after today, as far as the calendar goes."""
    dates = (away(today, number) for number in range(1, days + 1))
    return [each for each in dict.fromkeys(dates) if each > today]


def coming(days: Iterable[tuple[Day, Sequence[Practice]]]) -> tuple[Ahead, ...]:
    """What is planned and not done yet on days, each with the practices as they are then."""
    return tuple(
        Ahead(day.date, row)
        for day, practices in days
        for row in checklist(day, practices)
        if row.ahead
    )
