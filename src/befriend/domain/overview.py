"""A week at a glance: each practice with its days, what connected, and what is planned."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from befriend.domain.checklist import Row, checklist
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
    def named(self) -> bool:
        """Whether a day ticks or plans it."""
        return any(row.ticks or row.plans for row in self.days)


class Ahead(NamedTuple):
    """What is planned for a day and not done yet."""

    date: date
    row: Row


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
    rows = _rows([checklist(day, its_own) for day, its_own in each], _latest(practices))
    return Overview(tuple(days), rows, connected, today)


def _latest(practices: Sequence[Sequence[Practice]]) -> dict[str, Practice]:
    """Each practice as it was defined last, by place, the archived ones at the end."""
    latest = {practice.id: practice for its_own in practices for practice in its_own}
    in_order = sorted(latest.values(), key=lambda practice: (practice.archived, practice.place))
    return {practice.id: practice for practice in in_order}


def _rows(lists: Sequence[Sequence[Row]], latest: dict[str, Practice]) -> tuple[WeekRow, ...]:
    """A row for each practice in use, and for each other one that a day names."""
    by_name = [{row.practice.id: row for row in rows} for rows in lists]
    named = {name: Practice(name, name) for rows in by_name for name in rows}
    rows = [
        WeekRow(practice, tuple(rows.get(name, Row(practice)) for rows in by_name))
        for name, practice in {**latest, **named, **latest}.items()
    ]
    return tuple(row for row in rows if row.named or not row.practice.archived)
