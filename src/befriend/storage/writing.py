"""How a page is written: what a hand wrote is kept first, memory comes second, the page last."""

import os

from befriend.errors import DayIsFull, Trouble
from befriend.pages.names import title
from befriend.pages.record import Page
from befriend.storage import notes
from befriend.storage.atomic import make_folders, replace_read
from befriend.storage.codec import can_be_read, encode
from befriend.storage.disk import Disk, Stamp
from befriend.storage.faults import told
from befriend.storage.git import git_is_at_work
from befriend.storage.kept import Kept
from befriend.storage.reading import Found
from befriend.storage.remembered import Remembered

FULL = 256 * 1024
"""Bytes; a change that would make a page longer is refused, a join never is."""

_STANDS_AFTER = 5 * 10**9
"""Nanoseconds after which nobody is still writing a file that is not whole."""


class Writer:
    """Writes pages of one folder, under its lock. Raises OSError, and Moved."""

    def __init__(self, root: str, memory: Remembered, kept: Kept, disk: Disk) -> None:
        self._root = root
        self._memory = memory
        self._kept = kept
        self._disk = disk
        self._not_written: set[str] = set()
        """The pages that memory has and this process could not write."""

    def write(self, name: str, found: Found, page: Page, now: float) -> str | None:
        """Write a page; gives the file that a hand's original is kept in, if there was one.

        Raises Moved where another program has written the page since it was found.
        """
        path = self._path(name)
        data = _readable(name, page)
        if found.fault and found.data is None:
            raise Trouble(notes.unreadable(path, found.fault, remembered=False))
        original = None
        if found.data and found.by_hand:
            original = self._kept.keep(name, found.data, now)
        self._keep_seen(name, found, now)
        make_folders(self._disk, os.path.dirname(path))
        self._remember(name, found, data, now)
        self._replace(name, data, found)
        self._memory.settle(name, self._disk.stamp(path))
        return original

    def write_memory(self, name: str, found: Found, page: Page, now: float) -> None:
        """Remember a page that cannot be written yet."""
        self._remember(name, found, _readable(name, page), now)

    def remember(self, name: str, found: Found, now: float) -> None:
        """Remember a page that needs no writing: as ours, or as what a hand wrote."""
        data = found.data or b""
        self._keep_seen(name, found, now)
        if found.by_hand:
            self._memory.see(name, data, found.stamp)
        else:
            self._remember(name, found, data, now)
            self._memory.settle(name, found.stamp)

    def keep_memory(self, name: str, now: float) -> None:
        """Keep what is remembered of a page and not in the folder."""
        on_disk = self._disk.read(self._path(name), FULL)
        for data in (self._memory.written(name), self._memory.seen(name)):
            if data is not None and data != on_disk:
                self._kept.keep(name, data, now)

    def must_wait(self, name: str, found: Found, now: float, *, asked: bool = False) -> bool:
        """Whether the page is not whole, and may still be on its way.

        It has to stand for five seconds, and while git is at work until somebody asks for it.
        """
        if not found.broken or (found.stamp is None and name in self._not_written):
            return False
        if not asked and git_is_at_work(self._disk, self._root):
            return True
        return not found.sides and self._changed_just_now(name, found.stamp, now)

    def require_room(self, name: str, found: Found, page: Page) -> None:
        """Raises DayIsFull for a page that a change makes too long."""
        size = len(encode(page, title(name)))
        if size > FULL and size > len(encode(found.reckoned.page, title(name))):
            raise DayIsFull(title(name))

    def _changed_just_now(self, name: str, stamp: Stamp | None, now: float) -> bool:
        """Whether the page, or else the folder that it should be in, has not stood for long."""
        path = self._path(name)
        while stamp is None and os.path.dirname(path) != path:
            path = os.path.dirname(path)
            stamp = self._disk.stamp(path)
        return stamp is not None and 0 <= now * 10**9 - stamp.time < _STANDS_AFTER

    def _path(self, name: str) -> str:
        return os.path.join(self._root, *name.split("/"))

    def _replace(self, name: str, data: bytes, found: Found) -> None:
        """Write a page that is remembered already."""
        path = self._path(name)
        self._not_written.add(name)
        with told(path, besides=notes.REMEMBERED):
            replace_read(self._disk, path, data, found.stamp)
        self._not_written.remove(name)

    def _remember(self, name: str, found: Found, data: bytes, now: float) -> None:
        """Remember a page as written; a memory that does not read is kept."""
        if found.damaged is not None:
            self._kept.keep(name, found.damaged, now)
        self._memory.write(name, data)

    def _keep_seen(self, name: str, found: Found, now: float) -> None:
        """What a hand wrote and was looked at is kept when memory lets go of it."""
        if found.seen is not None and found.seen != found.data:
            self._kept.keep(name, found.seen, now)


def _readable(name: str, page: Page) -> bytes:
    """The bytes of a page. Raises DayIsFull for what could not be read again."""
    data = encode(page, title(name))
    if not can_be_read(data):
        raise DayIsFull(title(name))
    return data
