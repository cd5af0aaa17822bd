"""One page as it is found: its file, what is remembered of it, and what both say together."""

from typing import NamedTuple

from befriend.pages.hand import read
from befriend.pages.reckon import Reckoned, reckon
from befriend.pages.version import Version
from befriend.storage.codec import LARGEST, Unreadable, decode, is_nothing
from befriend.storage.disk import Disk, Stamp
from befriend.storage.remembered import Remembered


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

    @property
    def missing(self) -> bool:
        """Whether the file is no information where something is remembered."""
        return self.file is None and self.fault is None and not self.reckoned.page.empty

    @property
    def broken(self) -> bool:
        """Whether the file is not whole: missing, empty, torn, cut, or no page at all."""
        return self.missing or self.fault is not None or bool(self.file and self.file.torn)

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
            return not self.missing
        if self.to_be_written:
            return False
        if self.by_hand:
            return self.data == self.seen
        return self.data == self.written and self.seen is None

    @property
    def by_hand(self) -> bool:
        """Whether a hand, or nobody, wrote the file's bytes."""
        return not is_nothing(self.data) and not (self.file and self.file.intact)


def find(disk: Disk, path: str, name: str, memory: Remembered | None) -> Found:
    """Read a page and what is remembered of it. Raises OSError."""
    stamp = disk.stamp(path)
    data, file, fault = None, None, None
    try:
        data = disk.read(path, LARGEST)
        if data and len(data) > LARGEST:
            data, fault = None, Unreadable("it is longer than 1 MiB")
        elif data and not is_nothing(data):
            file = decode(data)
    except IsADirectoryError as error:
        fault = Unreadable(error.strerror or "it is a folder")
    except Unreadable as error:
        fault = error
    written, seen = (memory.written(name), memory.seen(name)) if memory else (None, None)
    remembered = file if written and written == data else _version(written)
    if remembered and not remembered.intact:
        remembered = None
    damaged = None if remembered else written
    reckoned = reckon(file, remembered, _version(seen))
    return Found(data, stamp, file, fault, written, seen, damaged, reckoned)


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
