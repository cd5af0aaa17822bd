"""Where versions of pages are taken in from: other data folders, and files."""

import os
from collections import defaultdict
from collections.abc import Iterable

from befriend.errors import Mistake
from befriend.pages.names import PRACTICES, page_meant
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.listing import versions_of_pages

_WITHIN = (
    "befriend",
    ".local/share/befriend",
    "Library/Application Support/befriend",
    "AppData/Local/befriend",
)
"""Where a data folder may be below a path that is named: a stick, an old home."""


def versions_in(disk: Disk, paths: Iterable[str], ours: str) -> dict[str, list[str]]:
    """The files in these places that are versions of pages, by the page's name.

    `ours` is the data folder that they are for. Raises Mistake for a place that is none of this.
    """
    versions = defaultdict[str, list[str]](list)
    for path in map(os.path.abspath, paths):
        with told(path):
            for name, files in _versions_at(disk, path, disk.real(ours)).items():
                versions[name] += files
    return versions


def _versions_at(disk: Disk, path: str, ours: str) -> dict[str, list[str]]:
    possible = [path, *(os.path.join(path, *each.split("/")) for each in _WITHIN)]
    roots = [root for root in possible if _is_data_folder(disk, root)]
    if ours in (disk.real(path), *map(disk.real, roots)):
        raise Mistake(f"{path} is your own data folder, or holds it; name another one.")
    if not roots:
        return {_page_at(disk, path): [path]}
    versions = defaultdict[str, list[str]](list)
    for root in roots:
        for name, files in versions_of_pages(disk, root).items():
            versions[name] += [f"{root}/{file}" for file in files]
    return versions


def _page_at(disk: Disk, path: str) -> str:
    """The page that a file is a version of, by its name."""
    page = page_meant(os.path.basename(path))
    if page is None or disk.stamp(path) is None:
        raise Mistake(f"{path} is no data folder of befriend, and no page; name one that is.")
    return page


def _is_data_folder(disk: Disk, path: str) -> bool:
    return not {"days", PRACTICES}.isdisjoint(disk.names(path))
