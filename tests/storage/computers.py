"""Computers as the tests of storage use them: a home each, and a disk that may fail."""

import os
import time
from pathlib import Path

from befriend.pages.change import Add, Change
from befriend.pages.hand import read
from befriend.pages.names import title
from befriend.pages.record import Page, Record, page_of
from befriend.storage.codec import decode, encode
from befriend.storage.disk import Disk
from befriend.storage.folder import Folder, Look
from befriend.storage.locations import locate, open_folder

NOW = float(int(time.time()) + 3600)
"""An hour after whatever a test writes: everything has stood for long."""

TODAY = "days/2026/2026-11-23.toml"
YESTERDAY = "days/2026/2026-11-22.toml"
TOMORROW = "days/2026/2026-11-24.toml"


class Computer:
    """A computer with a data folder and a memory of it; each look is a new process's."""

    def __init__(self, home: Path, disk: Disk | None = None) -> None:
        self.home = home
        self.disk = disk or Disk()
        self.locations = locate(None, {"HOME": str(home)})
        self.data = Path(self.locations.data)
        self.memory = Path(self.locations.memory)

    @property
    def folder(self) -> Folder:
        """The data folder as a new process opens it."""
        return open_folder(self.locations, self.disk)

    def look(self, name: str = TODAY, now: float = NOW) -> Look:
        """Look at a page."""
        return self.folder.look(name, now)

    def change(self, *changes: Change, name: str = TODAY, now: float = NOW) -> Look:
        """Change a page."""
        return self.folder.change(name, changes, now)

    def add(self, *records: Record, name: str = TODAY) -> Look:
        """Add records to a page."""
        return self.change(*map(Add, records), name=name)

    def path(self, name: str = TODAY) -> Path:
        """Where a page is."""
        return self.data / name

    def file(self, name: str = TODAY) -> bytes:
        """The bytes of a page's file."""
        return self.path(name).read_bytes()

    def on_disk(self, name: str = TODAY) -> Page:
        """What a page's file says by itself; it has to be whole."""
        version = decode(self.file(name))
        assert version.intact
        return read(version)

    def put(self, what: str | bytes, name: str = TODAY, age: float = 60) -> bytes:
        """Write a file as a hand or a copy does, so many seconds ago."""
        data = what.encode() if isinstance(what, str) else what
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_bytes(data)
        self._age(name, age)
        return data

    def put_page(self, *records: Record, name: str = TODAY) -> bytes:
        """Copy a page here that another computer's planner wrote."""
        return self.put(encode(page_of(records), title(name)), name)

    def lose(self, name: str = TODAY, age: float = 60) -> None:
        """Delete a file, so many seconds ago."""
        self.path(name).unlink()
        self._age(name, age)

    def remembered(self, half: str = "written", name: str = TODAY) -> bytes:
        """The bytes of one half of memory."""
        return (self.memory / half / name).read_bytes()

    def kept(self) -> list[bytes]:
        """The bytes of each file that was kept."""
        return sorted(path.read_bytes() for path in Path(self.locations.kept).glob("*"))

    def files(self) -> dict[Path, tuple[bytes, int]]:
        """Each file in the home, its bytes and its time: what was written can be told from it."""
        return {
            path: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in self.home.rglob("*")
            if path.is_file()
        }

    def litter(self) -> list[Path]:
        """The temporary files that were left behind."""
        return list(self.home.rglob("*.tmp"))

    def _age(self, name: str, age: float) -> None:
        """Give a page's file, or else its folder, a time so many seconds ago."""
        for path in (self.path(name), self.path(name).parent):
            if path.exists():
                os.utime(path, (NOW - age, NOW - age))
