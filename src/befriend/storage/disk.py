"""The few things that storage asks of a file system, each of which may fail or be the last."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from befriend.storage import platform

_OPEN_TO_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_OURS = 0o600
"""A page is private: it can be read by this person alone."""

_AT_ONCE = 64 * 1024
"""Bytes; room for the longest page there may be would have to be made for each page."""

_OPEN_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Stamp(NamedTuple):
    """What tells one state of a file from another without reading it: bytes, nanoseconds, node."""

    size: int
    time: int
    node: int
    mode: int = 0o600

    def looks_like(self, other: "Stamp | None") -> bool:
        """Whether size and time agree, as they do in a faithful copy."""
        return other is not None and (self.size, self.time) == (other.size, other.time)


class Disk:
    """The real file system. Each method raises OSError."""

    def stamp(self, path: str) -> Stamp | None:
        """The stamp of a file or folder, links followed, or None where there is none."""
        try:
            found = os.stat(path)
        except FileNotFoundError:
            return None
        return _stamp(found)

    def device(self, path: str) -> int | None:
        """The number of the drive that holds a path, or None where there is none."""
        try:
            return os.stat(path).st_dev
        except FileNotFoundError:
            return None

    def read(self, path: str, most: int) -> bytes | None:
        """A regular file's bytes, `most` + 1 at the most, or None where there is none."""
        found = self.read_stamped(path, most)
        return found and found[0]

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        """What `read` gives, with the stamp that the file had before it was read."""
        try:
            descriptor = os.open(path, _OPEN_TO_READ)
        except FileNotFoundError:
            return None
        try:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                raise IsADirectoryError(errno.EISDIR, "it is no regular file", path)
            data = more = os.read(descriptor, _AT_ONCE)
            while more and len(data) <= most and len(data) != found.st_size:
                more = os.read(descriptor, _AT_ONCE)
                data += more
            return data[: most + 1], _stamp(found)
        finally:
            os.close(descriptor)

    def names(self, folder: str) -> list[str]:
        """The names in a folder, sorted; none where there is no folder."""
        try:
            return sorted(os.listdir(folder))
        except (FileNotFoundError, NotADirectoryError):
            return []

    def real(self, path: str) -> str:
        """The path with links followed."""
        return os.path.realpath(path)

    def make_folder(self, path: str) -> None:
        """Make a folder for this person alone; its parent has to be there."""
        os.mkdir(path, 0o700)

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        """Write a new file and have its bytes on the disk."""
        descriptor = os.open(path, _OPEN_NEW, _OURS)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if mode != _OURS:
                os.chmod(path, mode)
            platform.sync_file(descriptor)

    def replace(self, source: str, target: str) -> None:
        """Put one file in the other's place, at once and whole."""
        platform.replace(source, target)

    def sync_folder(self, path: str) -> None:
        """Have a folder's names on the disk."""
        platform.sync_folder(path)

    def remove(self, path: str) -> None:
        """Remove a file, if it is there."""
        try:
            os.remove(path)
        except FileNotFoundError:
            return

    def set_time(self, path: str, time: int) -> None:
        """Give a file a time, in nanoseconds."""
        os.utime(path, ns=(time, time))

    @contextmanager
    def locked(self, path: str) -> Iterator[None]:
        """Hold the lock of this path; its folder has to be there. Raises Busy too."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, _OURS)
        try:
            platform.lock(descriptor)
            yield
        finally:
            os.close(descriptor)


def _stamp(found: os.stat_result) -> Stamp:
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino, stat.S_IMODE(found.st_mode))
