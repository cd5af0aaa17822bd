"""Moments: what is to hold over other records is written behind them."""

from collections.abc import Iterable
from datetime import MAXYEAR, datetime, timedelta

from befriend.pages.record import Record

_MOMENT = timedelta(seconds=1)
"""What one record has to be written after another, for both to have an order."""


def behind(records: Iterable[Record], now: datetime) -> datetime:
    """Now, or the moment after the latest of these records where that is later."""
    return max([now, *filter(None, map(_moment_after, records))])


def _moment_after(record: Record) -> datetime | None:
    """The moment after a record was written, where that is known and has one after it."""
    at = record.at
    if isinstance(at, datetime) and at.tzinfo and at.year < MAXYEAR:
        return at + _MOMENT
    return None
