"""This computer's memory of a folder: the last version of each page, outside the folder.

`written` holds what the planner last wrote or joined; `seen` a hand's edit that was looked at and
not yet written out. Each copy bears its page's time, so that a page that did not change is known
without reading it.
"""

import os
from collections.abc import Iterator

from befriend.storage.atomic import write_whole
from befriend.storage.codec import LARGEST
from befriend.storage.disk import Disk, Stamp
from befriend.storage.listing import page_names
from befriend.storage.litter import sweep_page


class Remembered:
    """The memory of one folder."""

    def __init__(self, disk: Disk, path: str) -> None:
        self.path = path
        self._disk = disk

    def written(self, name: str) -> bytes | None:
        """The bytes of a page as the planner last wrote or joined them."""
        return self._disk.read(self._path("written", name), LARGEST)

    def seen(self, name: str) -> bytes | None:
        """The bytes of a hand's edit that was looked at and not yet written out."""
        return self._disk.read(self._path("seen", name), LARGEST)

    def write(self, name: str, data: bytes) -> None:
        """Remember a page before it is written."""
        if self.written(name) != data:
            write_whole(self._disk, self._path("written", name), data)

    def see(self, name: str, data: bytes, stamp: Stamp | None) -> None:
        """Remember a hand's edit that was looked at."""
        write_whole(self._disk, self._path("seen", name), data)
        self._bear("seen", name, stamp)

    def settle(self, name: str, stamp: Stamp | None) -> None:
        """The page on the disk, of this stamp, is the one remembered: nothing else was seen."""
        self._disk.remove(self._path("seen", name))
        self._bear("written", name, stamp)

    def forget(self, name: str) -> None:
        """Forget a page."""
        for half in ("written", "seen"):
            self._disk.remove(self._path(half, name))

    def sweep(self, name: str) -> None:
        """Remove what a planner that was stopped in mid-write left of a page."""
        for half in ("written", "seen"):
            sweep_page(self._disk, self._path(half, name))

    def is_of(self, name: str, stamp: Stamp | None) -> bool:
        """Whether a page with this stamp is, by size and time, what was last remembered or seen."""
        newest = self._disk.stamp(self._path("seen", name)) or self._disk.stamp(
            self._path("written", name)
        )
        return stamp is not None and stamp.looks_like(newest)

    def has_written(self, name: str, stamp: Stamp | None) -> bool:
        """Whether a page with this stamp is, by size and time, as it was last written or joined."""
        return stamp is not None and stamp.looks_like(self._disk.stamp(self._path("written", name)))

    def names(self) -> Iterator[str]:
        """The names of the remembered pages, the newest days first."""
        return page_names(self._disk, *self.halves)

    @property
    def halves(self) -> tuple[str, str]:
        """The folders of what was written, and of what was seen."""
        return os.path.join(self.path, "written"), os.path.join(self.path, "seen")

    def _path(self, half: str, name: str) -> str:
        return f"{self.path}/{half}/{name}"

    def _bear(self, half: str, name: str, stamp: Stamp | None) -> None:
        path = self._path(half, name)
        if stamp and self._disk.stamp(path):
            self._disk.set_time(path, stamp.time)
