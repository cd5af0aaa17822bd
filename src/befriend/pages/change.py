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
    for change in changes:
        match change:
            case Add(record):
                page = _with(page, record)
            case TakeAway(taken):
                page = _without(page, taken)
            case _:
                page = _with(_without(page, change.id), change.record)
    return page


def _with(page: Page, record: Record) -> Page:
    if record.id in page.known:
        return page
    return Page({**page.records, record.id: record}, page.known | {record.id})


def _without(page: Page, taken: str) -> Page:
    left = {name: record for name, record in page.records.items() if name != taken}
    return Page(left, page.known | {taken})
