"""Faults that are planted into the planner, one at a time, so that the judge can show its teeth."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from typing import TypeAlias
from unittest.mock import patch

from befriend.pages import blocks, hand, reckon
from befriend.pages.blocks import Block
from befriend.pages.canonical import Fields
from befriend.pages.ids import fits
from befriend.pages.reckon import Reckoned
from befriend.pages.record import Page, Record
from befriend.pages.version import Version
from befriend.storage import reading
from befriend.storage.folder import Folder
from befriend.storage.reading import Found
from befriend.storage.remembered import Remembered
from befriend.storage.writing import Writer

Versions: TypeAlias = Iterable[Version]


@contextmanager
def no_memory() -> Iterator[None]:
    """Nothing that is remembered is ever joined."""

    def forgetful(
        file: Version | None, _: Version | None, __: Version | None, *besides: Versions
    ) -> Reckoned:
        return reckon.reckon(file, None, None, *besides)

    with patch.object(reading, "reckon", forgetful):
        yield


@contextmanager
def known_ignored() -> Iterator[None]:
    """A join is a union: what was taken away is nobody's knowledge."""

    def union(one: Page, other: Page) -> Page:
        return Page({**one.records, **other.records}, one.known | other.known)

    with patch.object(reckon, "join", union):
        yield


@contextmanager
def rev_ignored() -> Iterator[None]:
    """Every page with a list of what it knows is believed, stripped, torn or not."""
    with patch.object(Version, "believed", property(lambda version: version.known is not None)):
        yield


@contextmanager
def clock_decides() -> Iterator[None]:
    """The version with the newest record wins."""

    def newest(page: Page) -> list[tuple[bool, timedelta, str]]:
        return [record.order for record in page.in_order[-1:]]

    def newer(one: Page, other: Page) -> Page:
        return max(one, other, key=newest)

    with patch.object(reckon, "join", newer):
        yield


@contextmanager
def any_id_fits() -> Iterator[None]:
    """An id that does not fit its record is taken as one that does."""

    def taken(record_id: object, kind: str, fields: Fields) -> bool:
        return isinstance(record_id, str) or fits(record_id, kind, fields)

    with patch.object(blocks, "fits", taken):
        yield


@contextmanager
def counted_past_memory() -> Iterator[None]:
    """A hand's lines are counted past what this computer remembers, too."""
    read, with_hands = hand.read, hand._with_hands

    def reads(version: Version, remembered: Version | None = None) -> Page:
        more = remembered.known or frozenset() if remembered else frozenset()

        def counts(page: Page, written: Iterable[Block], known: frozenset[str]) -> Page:
            return with_hands(page, written, known | more)

        with patch.object(hand, "_with_hands", counts):
            return read(version, remembered)

    with patch.object(reckon, "read", reads):
        yield


@contextmanager
def page_first() -> Iterator[None]:
    """The page is written before the memory."""
    write, settle = Remembered.write, Remembered.settle
    write_memory = Writer.write_memory
    put_off: dict[tuple[int, str], bytes] = {}

    def writes_later(memory: Remembered, name: str, data: bytes) -> None:
        put_off[id(memory), name] = data

    def settles(memory: Remembered, name: str, *stamp: object) -> None:
        write(memory, name, put_off.pop((id(memory), name)))
        settle(memory, name, *stamp)  # type: ignore[arg-type]

    def writes_memory(writer: Writer, name: str, found: Found, page: Page, now: float) -> None:
        with patch.object(Remembered, "write", write):
            write_memory(writer, name, found, page, now)

    with (
        patch.object(Remembered, "write", writes_later),
        patch.object(Remembered, "settle", settles),
        patch.object(Writer, "write_memory", writes_memory),
    ):
        yield


@contextmanager
def looking_remembers() -> Iterator[None]:
    """A look at a hand's edit remembers it as if the planner had written it."""

    def remembers(writer: Writer, name: str, found: Found, now: float) -> None:
        writer.write_memory(name, found, found.reckoned.page, now)
        writer._memory.settle(name, found.stamp)

    with patch.object(Writer, "remember", remembers):
        yield


@contextmanager
def seen_forgotten() -> Iterator[None]:
    """A hand's edit that was looked at is not joined when another page comes over it."""

    def unseeing(
        file: Version | None, remembered: Version | None, _: Version | None, *besides: Versions
    ) -> Reckoned:
        return reckon.reckon(file, remembered, None, *besides)

    with patch.object(reading, "reckon", unseeing):
        yield


@contextmanager
def stripped_unrecognised() -> Iterator[None]:
    """What a hand only took the ids off is taken as newly written."""

    def unrecognised(written: list[Block], *_: Page) -> tuple[list[Record], list[Block]]:
        return [], written

    with patch.object(hand, "_recognised", unrecognised):
        yield


@contextmanager
def put_back_ignored() -> Iterator[None]:
    """What a hand put back keeps the id that is known as taken away."""
    with patch.object(hand, "_with_new_ids", lambda page, _: page):
        yield


@contextmanager
def splinters_kept() -> Iterator[None]:
    """What is left of a record in a page that was torn or cut is taken as a hand's."""

    def every(version: Version) -> list[Block]:
        return [block for block in version.blocks if not block.stands]

    with patch.object(hand, "_hands_blocks", every):
        yield


@contextmanager
def copies_ignored() -> Iterator[None]:
    """What lies beside a page is not looked at."""
    with patch.object(reading, "copies_beside", lambda *_: ()):
        yield


@contextmanager
def copy_believed_twice() -> Iterator[None]:
    """What a hand wrote in a copy is new each time that the copy is read."""

    def anew(version: Version, page: Page) -> Page:
        return hand._with_hands(
            hand.read_beside(version._replace(blocks=_standing(version)), page),
            [block for block in version.blocks if not block.stands],
            page.known,
        )

    with patch.object(reckon, "read_beside", anew):
        yield


@contextmanager
def copies_trusted() -> Iterator[None]:
    """A copy that a hand has trimmed takes away what it lacks, as a page does."""
    with patch.object(reckon, "read_beside", lambda version, _: hand.read(version)):
        yield


@contextmanager
def lock_left_out() -> Iterator[None]:
    """Two terminals write at once."""
    with patch.object(Folder, "locked", lambda _: nullcontext()):
        yield


def _standing(version: Version) -> tuple[Block, ...]:
    return tuple(block for block in version.blocks if block.stands)


FAULTS: Mapping[str, Callable[[], AbstractContextManager[None]]] = {
    "no-memory": no_memory,
    "known-ignored": known_ignored,
    "rev-ignored": rev_ignored,
    "clock-decides": clock_decides,
    "any-id-fits": any_id_fits,
    "counted-past-memory": counted_past_memory,
    "page-first": page_first,
    "looking-remembers": looking_remembers,
    "seen-forgotten": seen_forgotten,
    "stripped-unrecognised": stripped_unrecognised,
    "put-back-ignored": put_back_ignored,
    "splinters-kept": splinters_kept,
    "copies-ignored": copies_ignored,
    "copy-believed-twice": copy_believed_twice,
    "copies-trusted": copies_trusted,
    "lock-left-out": lock_left_out,
}
"""Each must be found out by the judge."""
