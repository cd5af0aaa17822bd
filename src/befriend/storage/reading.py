"""One page as it is found: its file, what is remembered of it, and what both say together."""

from typing import NamedTuple

from befriend.pages.hand import read
from befriend.pages.reckon import Reckoned, reckon
from befriend.pages.version import Version
from befriend.storage.codec import LARGEST, Unreadable, decode, is_nothing
from befriend.storage.copies import Copy, copies_beside
from befriend.storage.disk import Disk, Stamp
from befriend.storage.remembered import Remembered
from befriend.storage.sides import sides_of


class Found(NamedTuple):
    """A page's file and memory, read and reckoned, before anything is done about them."""

    data: bytes | None
    """The file's bytes, or None where there is no file or it cannot be opened as one."""

    stamp: Stamp | None
    file: Version | None
    """What the file says, or None where that is nothing or no page."""

    fault: Unreadable | None
    """Why the file is no page."""

    written: bytes | None
    seen: bytes | None
    damaged: bytes | None
    """What is remembered as written and does not read, which counts as nothing."""

    reckoned: Reckoned

    sides: tuple[Version, ...] = ()
    """What git left between its conflict markers, if the file has any."""

    copies: tuple[Copy, ...] = ()
    """The copies beside the page."""

    @property
    def missing(self) -> bool:
        """Whether the file is no information where something is known."""
        nothing = self.file is None and self.fault is None and not self.sides
        return nothing and not self.reckoned.page.empty

    @property
    def broken(self) -> bool:
        """Whether the file is not whole: missing, empty, torn, cut, unmerged, or no page at all."""
        torn = self.file is not None and self.file.torn
        return self.missing or torn or self.fault is not None or bool(self.sides)

    @property
    def to_be_written(self) -> bool:
        """Whether the file lacks something that is known here, or is not whole."""
        return self.missing or self.reckoned.differs or self.broken

    @property
    def settled(self) -> bool:
        """Whether a look has nothing to write and nothing to remember."""
        if self.fault or (self.file and self.file.newer):
            return True
        if self.file is None:
            return not self.broken
        if self.to_be_written:
            return False
        if self.by_hand:
            return self.data == self.seen
        return self.data == self.written and self.seen is None

    @property
    def by_hand(self) -> bool:
        """Whether a hand, or nobody, wrote the file's bytes."""
        return not is_nothing(self.data) and not (self.file and self.file.intact)


class File(NamedTuple):
    """A page's file by itself, as in Found."""

    data: bytes | None = None
    version: Version | None = None
    fault: Unreadable | None = None
    sides: tuple[Version, ...] = ()


def find(disk: Disk, path: str, name: str, memory: Remembered | None) -> Found:
    """Read a page, the copies beside it, and what is remembered of it. Raises OSError."""
    stamp = disk.stamp(path)
    data, file, fault, sides = _open(disk, path)
    copies = copies_beside(disk, path, name, stamp)
    written, seen = (memory.written(name), memory.seen(name)) if memory else (None, None)
    remembered = file if written and written == data else _version(written)
    if remembered and not remembered.intact:
        remembered = None
    damaged = None if remembered else written
    besides = (each.version for each in copies)
    reckoned = reckon(file, remembered, _version(seen), sides, besides)
    return Found(data, stamp, file, fault, written, seen, damaged, reckoned, sides, copies)


def understand(data: bytes | None) -> File:
    """What the bytes of a file say as a page."""
    if data is None or is_nothing(data):
        return File(data)
    if len(data) > LARGEST:
        return File(fault=Unreadable("it is longer than 1 MiB"))
    try:
        return File(data, decode(data))
    except Unreadable as fault:
        sides = sides_of(data)
        return File(data, sides=sides) if sides else File(data, fault=fault)


def _open(disk: Disk, path: str) -> File:
    """Read a page's file. Raises OSError."""
    try:
        return understand(disk.read(path, LARGEST))
    except IsADirectoryError as error:
        return File(fault=Unreadable(error.strerror or "it is a folder"))


def shares_an_id(one: bytes | None, other: bytes | None) -> bool:
    """Whether two pages know an id in common."""
    pages = [read(version) for version in map(_version, (one, other)) if version]
    return len(pages) > 1 and bool(pages[0].known & pages[1].known)


def _version(data: bytes | None) -> Version | None:
    """The version that a remembered copy is; one that does not read counts as none."""
    try:
        return None if data is None or is_nothing(data) else decode(data)
    except Unreadable:
        return None
