"""Copies: what the conflicts of other programs, and hands, left beside a page."""

import os
from typing import NamedTuple

from befriend.pages.names import page_copied
from befriend.pages.version import Version
from befriend.storage.codec import LARGEST, Unreadable, decode
from befriend.storage.disk import Disk, Stamp


class Copy(NamedTuple):
    """A file beside a page that reads as a page too."""

    name: str
    """Its name below the data folder."""

    data: bytes
    version: Version
    stamp: Stamp | None


def copies_beside(disk: Disk, path: str, name: str, page: Stamp | None) -> tuple[Copy, ...]:
    """The copies beside the page of this name, which lies at this path. Raises OSError.

    `page` is the page's own stamp: another name of the same file is no copy of it.
    """
    folder, own = os.path.split(path)
    above = name.removesuffix(own)
    date = own.removesuffix(".toml")
    files = (each for each in disk.names(folder) if date in each.lower())
    copied = (each for each in files if page_copied(above + each) == name)
    copies = (_read(disk, above + each, os.path.join(folder, each), page) for each in copied)
    return tuple(filter(None, copies))


def _read(disk: Disk, name: str, path: str, page: Stamp | None) -> Copy | None:
    """The copy in this file, or None where it is the page itself, none, or a newer planner's."""
    try:
        data, stamp = disk.read_stamped(path, LARGEST) or (b"", None)
        version = decode(data) if stamp != page and len(data) <= LARGEST else None
    except (OSError, Unreadable):
        return None
    readable = version and version.is_page and not version.newer
    return Copy(name, data, version, stamp) if version and readable else None
