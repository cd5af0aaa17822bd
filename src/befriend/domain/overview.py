"""A week at a glance: each practice with its days, what connected, and what is planned."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from befriend.domain.checklist import Row, checklist
from befriend.domain.coming import Ahead
from befriend.domain.day import Day, Review
from befriend.domain.practice import Practice
from befriend.domain.reconnecting import Reconnect
from befriend.domain.week import Week, has_connection, reviews_of


class WeekRow(NamedTuple):
    """A practice in a week."""

    practice: Practice
    """As it was defined last."""

    days: tuple[Row, ...]
    """What each day says of it."""

    @property
    def people(self) -> list[str]:
        """Everybody its ticks name, each once, in order."""
        return list(dict.fromkeys(name for row in self.days for name in row.people))

    @property
    def often(self) -> str:
        """On how many days it was done of how many times it is asked for in a week: 2 of 3."""
        times = self.practice.schedule.times
        done = sum(row.state == "done" for row in self.days)
        return f"{done} of {times}" if times else ""

    @property
    def named(self) -> bool:
        """Whether a day ticks or plans it."""
        return any(row.ticks or row.plans for row in self.days)


class Overview(NamedTuple):
    """A week at a glance."""

    days: tuple[Day, ...]
    rows: tuple[WeekRow, ...]
    connected: int
    """On how many days there was connection."""

    today: date
    reconnect: Reconnect | None = None
    """Whom to think of, if somebody."""

    @property
    def reviews(self) -> list[Review]:
        """What was written on looking back at it."""
        return [review for _, review in reviews_of(self.days)]

    @property
    def people(self) -> list[str]:
        """Everybody who was met, each once, in order."""
        return Week(self.days).people

    @property
    def dates(self) -> list[date]:
        """The dates of the days."""
        return [day.date for day in self.days]

    @property
    def ahead(self) -> list[Ahead]:
        """What is planned from today on, day by day."""
        return [
            Ahead(day, row.days[number])
            for number, day in enumerate(self.dates)
            for row in self.rows
            if day >= self.today and row.days[number].state == "planned"
        ]


def overview(days: Sequence[Day], practices: Sequence[Sequence[Practice]], today: date) -> Overview:
    """A week at a glance, from its days and the practices as they were on each of them."""
    each = list(zip(days, practices, strict=True))
    connected = sum(has_connection(day, its_own) for day, its_own in each)
    lists = [as_told(day, checklist(day, its_own), today) for day, its_own in each]
    rows = _rows(lists, _latest(practices))
    return Overview(tuple(days), rows, connected, today)


def as_told(day: Day, rows: Sequence[Row], today: date) -> Sequence[Row]:
    """The rows of a day; on one that is over, a plan that was not kept says nothing."""
    return rows if day.date >= today else [row._replace(plans=()) for row in rows]


def _latest(practices: Sequence[Sequence[Practice]]) -> dict[str, Practice]:
    """Each practice as it was defined last, by place, the archived ones at the end."""
    latest = {practice.id: practice for its_own in practices for practice in its_own}
    in_order = sorted(latest.values(), key=lambda practice: (practice.archived, practice.place))
    return {practice.id: practice for practice in in_order}


def _rows(lists: Sequence[Sequence[Row]], latest: dict[str, Practice]) -> tuple[WeekRow, ...]:
    """A row for each practice in use, and for each other one that a day names.

    A day on whose checklist a practice was not asked nothing of it.
    """
    by_name = [{row.practice.id: row for row in rows} for rows in lists]
    named = {name: Practice(name, name) for rows in by_name for name in rows}
    rows = [
        WeekRow(practice, tuple(rows.get(name, Row(practice, asked=False)) for rows in by_name))
        for name, practice in {**latest, **named, **latest}.items()
    ]
    return tuple(row for row in rows if row.named or not row.practice.archived)
