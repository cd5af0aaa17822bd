"""The keys that were used on this computer: a plain file, a line for each, by its binding's id."""

from collections.abc import Iterable
from functools import cached_property

from befriend.storage.atomic import write_whole
from befriend.storage.disk import Disk

_LARGEST = 64 * 1024


class UsedKeys:
    """Grows as keys are used. A file that cannot be read or written is no trouble worth a word."""

    def __init__(self, disk: Disk, path: str) -> None:
        self._disk = disk
        self._path = path
        self._new: set[str] = set()

    @cached_property
    def ids(self) -> set[str]:
        """The keys that were used, now or before; the file is read when this is first asked for."""
        return self._read()

    def add(self, binding: str) -> bool:
        """A key was used; gives whether that was for the first time."""
        first = binding not in self.ids
        if first:
            self.ids.add(binding)
            self._new.add(binding)
        return first

    def save(self) -> None:
        """Remember what was used for the first time, besides what another befriend wrote."""
        if not self._new:
            return
        try:
            write_whole(self._disk, self._path, _lines(self._read() | self._new))
        except OSError:
            return
        self._new.clear()

    def _read(self) -> set[str]:
        try:
            data = self._disk.read(self._path, _LARGEST)
            return set(data.decode().split()) if data and len(data) <= _LARGEST else set()
        except (OSError, UnicodeDecodeError):
            return set()


def _lines(ids: Iterable[str]) -> bytes:
    return "".join(f"{each}\n" for each in sorted(ids)).encode()
