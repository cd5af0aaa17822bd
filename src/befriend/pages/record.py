"""Record and Page: a stamped line of a file, and a file's records with what it knows."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from befriend.pages.canonical import Fields, Value, canonical
from befriend.pages.ids import fitting_id, new_prefix

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Record(NamedTuple):
    """One line of a page: its kind, its fields (`at` among them) and the id that fits them."""

    kind: str
    fields: Fields
    id: str

    @property
    def at(self) -> Value | None:
        """When it was written, as the file has it; no decision hangs on it."""
        return self.fields.get("at")

    @property
    def content(self) -> str:
        """Kind and fields as canonical text: equal for records that say the same."""
        return canonical(self.kind) + canonical(self.fields)

    @property
    def order(self) -> tuple[bool, timedelta, str]:
        """What records are sorted by: no instant first, then the UTC instant, then the id."""
        if isinstance(self.at, datetime) and self.at.tzinfo:
            return True, self.at - _EPOCH, self.id
        return False, timedelta(), self.id


def write_record(kind: str, fields: Fields, at: datetime) -> Record:
    """A record as the planner writes it, with a new id; `at` is kept to the second."""
    stamped = {**fields, "at": at.replace(microsecond=0)}
    return Record(kind, stamped, fitting_id(new_prefix(), kind, stamped))


class Page(NamedTuple):
    """A page's records by id, and every id that it has ever had."""

    records: dict[str, Record]
    known: frozenset[str]

    @property
    def in_order(self) -> list[Record]:
        """The records by (at, id)."""
        return sorted(self.records.values(), key=lambda record: record.order)

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it and never was."""
        return not self.known

    def same_as(self, other: "Page") -> bool:
        """Whether both say the same: an id fits its content, so the ids tell."""
        return self.known == other.known and self.records.keys() == other.records.keys()


def page_of(records: Iterable[Record], known: Iterable[str] = ()) -> Page:
    """The page of these records; it knows them, and the ids given besides."""
    by_id = {record.id: record for record in records}
    return Page(by_id, frozenset(by_id) | frozenset(known))


NOTHING = page_of(())
"""The page that says nothing."""
