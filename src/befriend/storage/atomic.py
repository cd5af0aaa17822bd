"""Files that change at once and whole, or not at all."""

import errno
import os

from befriend.pages.ids import new_prefix
from befriend.storage.disk import Disk, Stamp

_PAGE = ".toml"


class Moved(Exception):
    """The file is no longer the one that was read."""


def make_folders(disk: Disk, path: str) -> None:
    """Make a folder and what is missing above it, each for this person alone, and on the disk."""
    if disk.stamp(path) is not None:
        return
    parent = os.path.dirname(path)
    make_folders(disk, parent)
    try:
        disk.make_folder(path)
    except FileExistsError:
        return
    disk.sync_folder(parent)


def write_whole(disk: Disk, path: str, data: bytes) -> None:
    """Write a file at once and whole, whatever it was before."""
    _replace(disk, disk.real(path), data, 0o600)


def replace_read(disk: Disk, path: str, data: bytes, read: Stamp | None) -> None:
    """Write a page at once and whole in the place of the one that was read with this stamp.

    Raises Moved where another program wrote it since. A link to a page is followed, and the mode
    kept: a folder that somebody else made must not have us write over what is no page.
    """
    target = disk.real(path)
    if not target.endswith(_PAGE):
        raise OSError(errno.ELOOP, "it is a link that leads to no page", path)
    _replace(disk, target, data, read.mode if read else 0o600, (read,))


def _replace(
    disk: Disk, target: str, data: bytes, mode: int, expected: tuple[Stamp | None, ...] = ()
) -> None:
    folder, name = os.path.split(target)
    make_folders(disk, folder)
    temporary = os.path.join(folder, f".{name}.{new_prefix()}.tmp")
    try:
        disk.write_new(temporary, data, mode)
        _require_unmoved(disk, target, expected)
        disk.replace(temporary, target)
    except BaseException:
        disk.remove(temporary)
        raise
    disk.sync_folder(folder)


def _require_unmoved(disk: Disk, target: str, expected: tuple[Stamp | None, ...]) -> None:
    if expected and disk.stamp(target) != expected[0]:
        raise Moved
