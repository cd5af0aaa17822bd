"""Searching the pages: what cannot say the thing looked for is told by its bytes alone."""

import re
from collections.abc import Callable
from typing import TypeAlias

from befriend.pages.blocks import blocks_of
from befriend.pages.names import PRACTICES
from befriend.pages.record import Record
from befriend.storage.codec import LARGEST, record_texts
from befriend.storage.disk import Disk, Stamp
from befriend.storage.listing import copied_pages, page_names
from befriend.storage.remembered import Remembered
from befriend.storage.toml import read_toml

Says: TypeAlias = Callable[[str], bool]
"""Whether a text of TOML may hold what is looked for; its escapes may be undone, or not be."""

_ESCAPE = (
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[ \t]*\r?\n\s*|([btnfre\"\\]))"
)
_MEANT = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}
_LAST_SIGN = 0x10FFFF


class Search:
    """A search through the days of a folder and what is remembered of them. Raises OSError."""

    def __init__(self, disk: Disk, root: str, memory: Remembered | None, says: Says) -> None:
        self._disk = disk
        self._root = root
        self._memory = memory
        self._says = says
        halves = memory.halves if memory else ()
        self._seen = frozenset(page_names(disk, *halves[1:]))
        self._copied = copied_pages(disk, root)
        self.names = [each for each in page_names(disk, root, *halves) if each != PRACTICES]
        """The names of all days' pages, the newest first."""

    def glance(self, name: str) -> list[Record] | None:
        """A page's records that may say it, or None where only reckoning the page can tell.

        A page that stands as the planner remembers to have written it says just what it shows.
        """
        if name in self._copied:
            return None
        try:
            data, stamp = self._disk.read_stamped(f"{self._root}/{name}", LARGEST) or (None, None)
            written, seen = self._remembered(name, data, stamp)
        except OSError:
            return None
        as_written = data == written and seen is None
        if not any(map(self._may_say, [data] if as_written else {data, written, seen})):
            return []
        return self._records(data) if data and as_written else None

    def _remembered(
        self, name: str, data: bytes | None, stamp: Stamp | None
    ) -> tuple[bytes | None, bytes | None]:
        """What memory has of a page as written and as seen: most often, the page as it is."""
        if self._memory is None:
            return None, None
        if name in self._seen:
            return self._memory.written(name), self._memory.seen(name)
        same = self._memory.has_written(name, stamp)
        return data if same else self._memory.written(name), None

    def _may_say(self, data: bytes | None) -> bool:
        if not data:
            return False
        below = data.partition(b"\n")[2] if data.startswith(b"#") else data
        return len(data) > LARGEST or self._may_hold(below.decode("utf-8", "replace"))

    def _may_hold(self, text: str) -> bool:
        return self._says(text) or ("\\" in text and self._says(_undone(text)))

    def _records(self, data: bytes) -> list[Record] | None:
        texts = record_texts(data)
        if texts is None:
            return None
        records = [_record(text) for text in texts if self._may_hold(text)]
        standing = {record.id: record for record in records if record}
        return [*standing.values()] if all(records) else None


def _record(text: str) -> Record | None:
    """The record of this text, or None where the planner did not write it so."""
    try:
        [(kind, value)] = read_toml(text).items()
        [block] = blocks_of(kind, value)
        return Record(block.kind, block.fields, str(block.id)) if block.stands else None
    except (ValueError, RecursionError):
        return None


def _undone(text: str) -> str:
    """The text with each of TOML's escapes as the sign that it means."""
    return re.sub(_ESCAPE, _sign, text)


def _sign(escape: re.Match[str]) -> str:
    number = escape[1] or escape[2] or escape[3]
    if number:
        return chr(min(int(number, 16), _LAST_SIGN))
    return _MEANT.get(escape[4], escape[4]) if escape[4] else ""
