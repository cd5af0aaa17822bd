"""What is wrong with a folder as a whole: who may read it, what is in it besides, and its times."""

import os
from collections.abc import Iterable
from datetime import datetime
from fnmatch import fnmatchcase

from befriend.pages.names import PRACTICES
from befriend.storage.disk import Disk
from befriend.storage.doctor.finding import Finding
from befriend.storage.git import work_tree_of

_OTHERS = 0o077
_A_DAY = 24 * 60 * 60
_WITHIN = ((), ("days",))
"""Where attributes for pages may stand, below the repository's folder and the data folder."""

_PAGE = "2026-11-23.toml"
_LARGEST = 64 * 1024


def open_to_others(root: str, modes: Iterable[tuple[str, int]]) -> list[Finding]:
    """Folders and files that somebody else on this computer can read.

    What lies in a folder that is closed to others is closed too, whatever git has made of it.
    """
    paths = [path for path, mode in modes if mode & _OTHERS]
    if root not in paths:
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
    work_tree = work_tree_of(disk, root)
    if work_tree is None:
        return []
    tops = dict.fromkeys((work_tree, root))
    paths = [os.path.join(work_tree, ".git", "info", "attributes")]
    paths += [os.path.join(top, *within, ".gitattributes") for top in tops for within in _WITHIN]
    below = os.path.relpath(os.path.join(root, "days", "2026", _PAGE), work_tree)
    return [
        Finding(
            "union",
            path,
            f"{path}, line {line}: 'merge=union' makes git write pages that nobody wrote: take it"
            " out, and let git call 'befriend merge-driver %O %A %B %P'.",
            line,
        )
        for path in paths
        for line in _unions(disk.read(path, _LARGEST) or b"", below.replace(os.sep, "/"))
    ]


def _unions(data: bytes, page: str) -> list[int]:
    """The lines that have git join the page of this name line by line."""
    lines = (line.split() for line in data.decode("utf-8", "replace").splitlines())
    return [
        number
        for number, words in enumerate(lines, 1)
        if "merge=union" in words[1:] and _is_for(words[0], page)
    ]


def _is_for(pattern: str, page: str) -> bool:
    """Whether a pattern is for a page, seen from whichever folder above it."""
    folders = page.split("/")
    seen = ("/".join(folders[first:]) for first in range(len(folders)))
    names = (*seen, PRACTICES)
    return any(fnmatchcase(name, pattern.lstrip("/")) for name in names)
