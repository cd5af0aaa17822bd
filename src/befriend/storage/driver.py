"""What git asks of a merge driver: two versions of a page joined, whatever folder they are of."""

import os
import re
import sys

from befriend.errors import Unmerged
from befriend.pages.hand import read
from befriend.pages.join import join
from befriend.pages.names import page_meant, title
from befriend.pages.record import NOTHING, Page
from befriend.storage.atomic import write_whole
from befriend.storage.codec import encode
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.reading import understand

_FIRST_LINE = re.compile(r"# (.+) · [0-9a-f]{8}\r?\n")
_NO_TITLE = "A page"
_ALL = sys.maxsize - 1
"""Bytes: what cannot be joined has to stand between the markers whole."""


class _Unread(Exception):
    """A side is no page that can be joined: why."""


def merge_files(disk: Disk, ours: str, theirs: str, path: str | None) -> None:
    """Join the page in the file `theirs` with the one in `ours`, and write it there.

    `path` is what the page is called where it comes from. Raises Unmerged where a side does not
    read: then both stand between markers in `ours`.
    """
    files = (ours, theirs)
    with told(ours):
        sides = tuple(disk.read(file, _ALL) or b"" for file in files)
    try:
        page = join(*map(_page, sides))
    except _Unread as why:
        _write(disk, ours, _between_markers(*sides))
        raise Unmerged(path or ours, str(why)) from why
    _write(disk, ours, encode(page, _title(path, sides)))


def _page(data: bytes) -> Page:
    """What one side says, believed as a page of a folder is. Raises _Unread."""
    file = understand(data)
    if file.fault:
        where = f" in line {file.fault.line} of one side" if file.fault.line else ""
        raise _Unread(f"{file.fault.why}{where}")
    if file.sides or (file.version and file.version.newer):
        raise _Unread("one side has markers of its own, or a newer befriend wrote it")
    return read(file.version) if file.version else NOTHING


def _title(path: str | None, sides: tuple[bytes, ...]) -> str:
    """The title that the page's name gives it, or else the one that it has."""
    if name := page_meant(os.path.basename(path or "")):
        return title(name)
    found = (_FIRST_LINE.match(side.decode("utf-8", "replace")) for side in sides)
    return next((line[1] for line in found if line), _NO_TITLE)


def _between_markers(ours: bytes, theirs: bytes) -> bytes:
    """Both sides as git leaves what it cannot merge."""
    one, other = (
        side if not side or side.endswith(b"\n") else side + b"\n" for side in (ours, theirs)
    )
    return b"<<<<<<< ours\n" + one + b"=======\n" + other + b">>>>>>> theirs\n"


def _write(disk: Disk, path: str, data: bytes) -> None:
    with told(path):
        write_whole(disk, path, data)
