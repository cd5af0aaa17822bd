"""Days as tests write them down."""

from datetime import date, datetime, timedelta, timezone

from befriend.domain.day import Day, read_day
from befriend.pages.canonical import Value
from befriend.pages.record import Record, page_of, write_record

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))


def written(kind: str, minute: int = 0, /, **fields: Value) -> Record:
    """A record, written so many minutes past noon; `with` is spelt `with_`."""
    named = {name.removesuffix("_"): value for name, value in fields.items()}
    return write_record(kind, named, NOON + timedelta(minutes=minute))


def ticked(practice: str, minute: int = 0, /, **fields: Value) -> Record:
    """A tick."""
    return written("done", minute, practice=practice, **fields)


def day_of(*records: Record) -> Day:
    """The day whose page has these records."""
    return read_day(MONDAY, page_of(records))
