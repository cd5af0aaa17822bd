"""What is wrong with a folder as a whole: who may read it, what is in it besides, and its times."""

import os
from collections.abc import Iterable
from datetime import datetime
from fnmatch import fnmatchcase

from befriend.pages.names import PRACTICES
from befriend.storage.disk import Disk
from befriend.storage.doctor.finding import Finding

_OTHERS = 0o077
_A_DAY = 24 * 60 * 60
_ATTRIBUTES = (".gitattributes", "days/.gitattributes", ".git/info/attributes")
_PAGES = (PRACTICES, "2026-11-23.toml", "days/2026/2026-11-23.toml", "2026/2026-11-23.toml")
"""Names that pages have for git, seen from one folder or the other."""

_LARGEST = 64 * 1024


def open_to_others(root: str, modes: Iterable[tuple[str, int]]) -> list[Finding]:
    """Folders and files that somebody else on this computer can read."""
    paths = [path for path, mode in modes if mode & _OTHERS]
    if not paths:
        return []
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    say = f"Others on this computer can read {paths[0]}{more}: 'chmod -R go= {root}' ends that."
    return [Finding("open-to-others", paths[0], say)]


def ahead_of_now(times: Iterable[tuple[str, float]], now: float) -> list[Finding]:
    """Pages that bear a time which is yet to come; times are in seconds since 1970."""
    ahead = [(time, path) for path, time in times if time > now + _A_DAY]
    if not ahead:
        return []
    time, path = max(ahead)
    more = f", and {len(ahead) - 1} more do too" if len(ahead) > 1 else ""
    try:
        when = f"{datetime.fromtimestamp(time).astimezone():%Y-%m-%d}"
    except (OverflowError, ValueError):
        when = "far ahead"
    say = (
        f"{path} bears a time that is yet to come ({when}){more}: look at the clocks of your"
        " computers. Nothing is lost by it."
    )
    return [Finding("clock", path, say)]


def memory_inside(disk: Disk, root: str, memory: str) -> list[Finding]:
    """A computer's memory in the folder that is carried. Raises OSError."""
    carried = [name for name in disk.names(root) if name == "befriend-device"]
    inside = os.path.realpath(memory).startswith(os.path.realpath(root) + os.sep)
    paths = [memory] if inside else [os.path.join(root, name) for name in carried]
    return [
        Finding(
            "memory-inside",
            path,
            f"{path} is a computer's memory of this folder and must not be carried with it: move it"
            " out of the folder, or carry the pages alone.",
        )
        for path in paths
    ]


def joined_by_lines(disk: Disk, root: str) -> list[Finding]:
    """Git told to join pages line by line, which makes pages that nobody wrote. Raises OSError."""
    paths = [os.path.join(root, *name.split("/")) for name in _ATTRIBUTES]
    return [
        Finding(
            "union",
            path,
            f"{path}, line {line}: 'merge=union' makes git write pages that nobody wrote: take it"
            " out, and let git call 'befriend merge-driver %O %A %B %P'.",
            line,
        )
        for path in paths
        for line in _unions(disk.read(path, _LARGEST) or b"")
    ]


def _unions(data: bytes) -> list[int]:
    """The lines that have git join pages line by line."""
    lines = (line.split() for line in data.decode("utf-8", "replace").splitlines())
    return [
        number
        for number, words in enumerate(lines, 1)
        if "merge=union" in words[1:] and any(_is_for(words[0], page) for page in _PAGES)
    ]


def _is_for(pattern: str, page: str) -> bool:
    return not pattern.startswith("#") and fnmatchcase(page, pattern.lstrip("/"))
