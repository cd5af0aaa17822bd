"""What differs between operating systems: locks, syncing a file to the plate, names and folders."""

import os
import sys
import time
from collections.abc import Callable

from befriend.errors import Busy

_PATIENCE = 10.0
"""Seconds to wait for another befriend's lock."""


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def sync_file(descriptor: int) -> None:
        """Have a file's bytes on the disk."""
        os.fsync(descriptor)

    def sync_folder(path: str) -> None:
        """Nothing: Windows keeps a folder's names by itself."""

    def replace(source: str, target: str) -> None:
        """Put one file in the other's place, trying for two seconds while a scanner holds it."""
        until = time.monotonic() + 2
        while True:
            try:
                return os.replace(source, target)
            except PermissionError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def computer() -> str:
        """This computer's name."""
        return os.environ.get("COMPUTERNAME", "computer")

else:
    import fcntl

    replace = os.replace

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def sync_file(descriptor: int) -> None:
        """Have a file's bytes on the disk, past the drive's own cache where that can be asked."""
        if sys.platform == "darwin":  # pragma: no cover
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        else:
            os.fsync(descriptor)

    def sync_folder(path: str) -> None:
        """Have a folder's names on the disk."""
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def computer() -> str:
        """This computer's name."""
        return os.uname().nodename


_WITHOUT_MODES = frozenset(
    {"9p", "cifs", "exfat", "fuseblk", "msdos", "ntfs", "ntfs3", "smb3", "vfat"}
)
"""File systems that keep nobody from a file, whatever mode they show."""


def holds_modes(path: str, mounts: str = "/proc/mounts") -> bool:
    """Whether the file system of a path can keep a file from others, as far as that is known."""
    try:
        with open(mounts, encoding="utf-8", errors="replace") as file:
            table = [line.split()[1:3] for line in file]
    except OSError:
        return sys.platform != "win32"
    real = os.path.realpath(path) + "/"
    places = [(place.replace("\\040", " ").rstrip("/") + "/", kind) for place, kind in table]
    _, kind = max((len(place), kind) for place, kind in places if real.startswith(place))
    return kind not in _WITHOUT_MODES


def lock(descriptor: int, sleep: Callable[[float], None] = time.sleep) -> None:
    """Hold the file's lock until it is closed. Raises Busy after ten seconds."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            return _try_lock(descriptor)
        except OSError as error:
            if time.monotonic() > until:
                raise Busy from error
            sleep(0.005)
