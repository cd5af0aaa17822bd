"""What a planner that was stopped in mid-write left behind: temporary files of pages."""

import os
import re
from functools import partial

from befriend.storage.disk import Disk

_LEFT = r"\.(practices|\d{4}-\d\d-\d\d)\.toml\.[a-z2-7]{6}\.tmp"
_NANOSECONDS_A_DAY = 24 * 60 * 60 * 10**9


def sweep(disk: Disk, root: str, now: float) -> None:
    """Remove temporary files of pages that are older than a day; `now` in seconds since 1970."""
    days = os.path.join(root, "days")
    for folder in (root, *(os.path.join(days, year) for year in disk.names(days))):
        for name in filter(partial(re.fullmatch, _LEFT), disk.names(folder)):
            path = os.path.join(folder, name)
            stamp = disk.stamp(path)
            if stamp and now * 10**9 - stamp.time > _NANOSECONDS_A_DAY:
                disk.remove(path)


def sweep_page(disk: Disk, path: str) -> None:
    """Remove temporary files of the page at this path, which nobody may be writing."""
    folder, file = os.path.split(path)
    for name in disk.names(folder):
        if name.startswith(f".{file}.") and re.fullmatch(_LEFT, name):
            disk.remove(os.path.join(folder, name))
