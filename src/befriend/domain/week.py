"""A week: its days, and who was met."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from befriend.domain.day import Day, Review
from befriend.domain.practice import Practice
from befriend.pages.names import MONTHS


class Week(NamedTuple):
    """Seven days in a row."""

    days: tuple[Day, ...]

    @property
    def people(self) -> list[str]:
        """Everybody who was met, each once, in order."""
        return list(dict.fromkeys(name for day in self.days for name in day.people))


def week_of(day: date, first_weekday: int) -> list[date]:
    """The seven dates of the week that holds a day; it begins on `first_weekday`, 0 for Monday.

    They are fewer where the calendar begins or ends.
    """
    first = day.toordinal() - (day.weekday() - first_weekday) % 7
    numbers = range(max(1, first), min(first + 6, date.max.toordinal()) + 1)
    return [date.fromordinal(number) for number in numbers]


def week_title(dates: Sequence[date]) -> str:
    """A week in words, each of them once: 28 November – 4 December 2026."""
    first, last = dates[0], dates[-1]
    parts = [
        str(first.day),
        MONTHS[first.month - 1] if first.month != last.month else "",
        str(first.year) if first.year != last.year else "",
        f"– {last.day} {MONTHS[last.month - 1]} {last.year}",
    ]
    return " ".join(filter(None, parts))


def reviews_of(days: Iterable[Day]) -> list[tuple[date, Review]]:
    """Each look back that a week's days hold, with the day whose page it is on."""
    return [(day.date, review) for day in days for review in day.reviews]


def reviewed_on(dates: Sequence[date], today: date) -> date | None:
    """The day on whose page a week is looked back at: today, or its last; None if to come."""
    if dates[0] > today:
        return None
    return min(today, dates[-1])


def has_connection(day: Day, practices: Iterable[Practice]) -> bool:
    """Whether a practice that connects is ticked, or a record names a person."""
    connecting = {practice.id for practice in practices if practice.connects}
    return bool(day.people) or any(tick.practice in connecting for tick in day.ticks)
