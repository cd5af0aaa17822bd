"""A week: seven days, and who was met."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from befriend.domain.day import Day
from befriend.domain.practice import Practice


class Week(NamedTuple):
    """Seven days in a row."""

    days: tuple[Day, ...]

    @property
    def people(self) -> list[str]:
        """Everybody who was met, each once, in order."""
        return list(dict.fromkeys(name for day in self.days for name in day.people))


def week_of(day: date, first_weekday: int) -> list[date]:
    """The seven dates of the week that holds a day; it begins on `first_weekday`, 0 for Monday."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return [first + timedelta(days=number) for number in range(7)]


def has_connection(day: Day, practices: Iterable[Practice]) -> bool:
    """Whether a practice that connects is ticked, or a record names a person."""
    connecting = {practice.id for practice in practices if practice.connects}
    return bool(day.people) or any(tick.practice in connecting for tick in day.ticks)
