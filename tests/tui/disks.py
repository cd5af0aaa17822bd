"""A disk that can be stopped, and that can fail, while the real one is below it."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event
from typing import TypeVar

from befriend.storage.disk import Disk, Stamp

_PATIENCE = 20
"""Seconds after which a disk that was stopped goes on by itself."""

_Result = TypeVar("_Result")


class TroubledDisk(Disk):
    """The real disk, whose reads or writes can be stopped, or fail; at first they do neither."""

    error: int | None = None
    """The number of the error that each write raises."""

    read_error: int | None = None
    """The number of the error that each read raises."""

    def __init__(self) -> None:
        self.reads = Event()
        """Set while reads go on."""

        self.writes = Event()
        """Set while writes go on."""

        self.asked: list[str] = []
        """What was begun to be read, in order."""

        self.written: list[str] = []
        """What was begun to be written or synced, in order."""

        self.reads.set()
        self.writes.set()

    def recover(self) -> None:
        """Be a good disk again."""
        self.error = self.read_error = None
        self.reads.set()
        self.writes.set()

    def _read(self, path: str, act: Callable[[], _Result]) -> _Result:
        self.asked.append(path)
        self.reads.wait(_PATIENCE)
        _fail(self.read_error)
        return act()

    def _write(self, path: str, act: Callable[[], _Result]) -> _Result:
        self.written.append(path)
        self.writes.wait(_PATIENCE)
        _fail(self.error)
        return act()

    def stamp(self, path: str) -> Stamp | None:
        return self._read(path, partial(super().stamp, path))

    def device(self, path: str) -> int | None:
        return self._read(path, partial(super().device, path))

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        return self._read(path, partial(super().read_stamped, path, most))

    def names(self, folder: str) -> list[str]:
        return self._read(folder, partial(super().names, folder))

    def make_folder(self, path: str) -> None:
        self._write(path, partial(super().make_folder, path))

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        self._write(path, partial(super().write_new, path, data, mode))

    def replace(self, source: str, target: str) -> None:
        self._write(target, partial(super().replace, source, target))

    def sync_folder(self, path: str) -> None:
        self._write(path, partial(super().sync_folder, path))

    @contextmanager
    def locked(self, path: str) -> Iterator[None]:
        self._write(path, int)
        with super().locked(path):
            yield


def _fail(number: int | None) -> None:
    if number is not None:
        raise OSError(number, os.strerror(number))


FULL = errno.ENOSPC
READ_ONLY = errno.EROFS
FORBIDDEN = errno.EACCES
BROKEN = errno.EIO
