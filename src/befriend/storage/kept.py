"""What was kept: originals that a rewrite replaced, unreadable pages moved aside, old memories."""

import os
from datetime import UTC, datetime

from befriend.pages.digest import digest
from befriend.storage.atomic import write_whole
from befriend.storage.disk import Disk

_DAYS = 90
_NANOSECONDS_A_DAY = 24 * 60 * 60 * 10**9


class Kept:
    """The folder of kept files, below this computer's memory; each stays for ninety days."""

    def __init__(self, disk: Disk, path: str) -> None:
        self.path = path
        self._disk = disk

    def keep(self, name: str, data: bytes, now: float) -> str:
        """Keep the bytes of a page, once a day; gives the file they are in."""
        when = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")
        what = digest(data, 4)
        path = os.path.join(self.path, f"{_beginning(name)}{when} {what}.toml")
        if self._disk.stamp(path) is None:
            write_whole(self._disk, path, data)
        return path

    def forget(self, name: str) -> None:
        """Remove all that was kept of a page, half-written files among it."""
        for file in self._disk.names(self.path):
            if file.removeprefix(".").startswith(_beginning(name)):
                self._disk.remove(os.path.join(self.path, file))

    def empty_old(self, now: float) -> None:
        """Remove what has been kept for longer than ninety days."""
        for name in self._disk.names(self.path):
            path = os.path.join(self.path, name)
            stamp = self._disk.stamp(path)
            if stamp and now * 10**9 - stamp.time > _DAYS * _NANOSECONDS_A_DAY:
                self._disk.remove(path)


def _beginning(name: str) -> str:
    """How the files begin in which a page is kept."""
    return f"{os.path.basename(name).removesuffix('.toml')} kept "
