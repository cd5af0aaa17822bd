"""Changes: values that turn a page into the next one, the same however often they are applied."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from befriend.pages.record import Page, Record


class Add(NamedTuple):
    """A finished record comes to the page; one that the page knows already changes nothing."""

    record: Record


class TakeAway(NamedTuple):
    """The record of this id goes; the id stays known, so that no join brings it back."""

    id: str


class Replace(NamedTuple):
    """The record of this id goes and a new one, with `was` naming the old, comes."""

    id: str
    record: Record


Change: TypeAlias = Add | TakeAway | Replace


def apply(page: Page, changes: Iterable[Change]) -> Page:
    """The page after these changes, in order."""
    records, known = dict(page.records), set(page.known)
    for change in changes:
        if not isinstance(change, Add):
            records.pop(change.id, None)
            known.add(change.id)
        if not isinstance(change, TakeAway) and change.record.id not in known:
            records[change.record.id] = change.record
            known.add(change.record.id)
    return Page(records, frozenset(known))
