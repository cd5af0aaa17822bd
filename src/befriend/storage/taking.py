"""Taking in: other versions of a page, joined into ours as copies beside it; they are only read."""

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from befriend.errors import Trouble
from befriend.pages.hand import without_splinters
from befriend.pages.reckon import join_beside
from befriend.pages.record import Page, Record
from befriend.storage import notes
from befriend.storage.codec import LARGEST, Unreadable, is_nothing
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.folder import Folder
from befriend.storage.reading import File, Found, understand


class Taken(NamedTuple):
    """What was taken in from other versions of a page."""

    name: str
    came: tuple[Record, ...] = ()
    went: tuple[Record, ...] = ()
    """What had been taken away there."""

    notes: tuple[str, ...] = ()
    """What was done to the files, a sentence each."""

    faults: tuple[str, ...] = ()
    """What could not be taken in, and why: a sentence each."""


class TakingIn:
    """Takes versions of pages into a folder, or only says what it would."""

    def __init__(self, folder: Folder, now: float, *, only_say: bool = False) -> None:
        self._folder = folder
        self._now = now
        self._only_say = only_say

    def take(self, versions: Mapping[str, Iterable[str]]) -> Iterator[Taken]:
        """Take in files, by the page that each is a version of; one page's fault ends nothing.

        Raises Trouble before the first where the folder may not be there.
        """
        with told(self._folder.root):
            self._folder.recognition.require()
        for name in sorted(versions):
            yield self._take(name, versions[name])

    def _take(self, name: str, paths: Iterable[str]) -> Taken:
        disk, path, faults = self._folder.disk, self._folder.path(name), list[str]()
        taken = Taken(name)
        try:
            with told(path):
                ours = disk.read(path, LARGEST)
            others, faults = _others(disk, name, paths, ours)
            taken = self._join(name, others) if others else taken
        except Trouble as trouble:
            faults.append(str(trouble))
        return taken._replace(faults=tuple(faults))

    def _join(self, name: str, others: list[File]) -> Taken:
        if not self._only_say:
            return self._folder.at_once(name, partial(self._write, name, others))
        with told(self._folder.path(name)):
            found = self._folder.find(name)
        return _taken(name, found, _joined(found, others))

    def _write(self, name: str, others: list[File]) -> Taken:
        found = self._folder.find(name)
        page = _joined(found, others)
        if page.same_as(found.reckoned.page):
            return Taken(name)
        look = self._folder.put(name, found, page, self._now, asked=True)
        return _taken(name, found, page)._replace(notes=look.notes)


def _others(
    disk: Disk, name: str, paths: Iterable[str], ours: bytes | None
) -> tuple[list[File], list[str]]:
    """What the files say that are not just as ours, and why others are left out."""
    others, faults = list[File](), list[str]()
    for path in paths:
        try:
            with told(path):
                data = disk.read(path, LARGEST)
            if data != ours and not is_nothing(data):
                others.append(_understood(name, path, data))
        except Unreadable as fault:
            faults.append(notes.not_taken(path, fault))
        except Trouble as trouble:
            faults.append(str(trouble))
    return others, faults


def _understood(name: str, path: str, data: bytes | None) -> File:
    """What a file says. Raises Unreadable where that is not a page of this planner."""
    file = understand(data)
    if file.fault:
        raise file.fault
    is_copy = os.path.basename(path) != os.path.basename(name)
    if is_copy and file.version and not file.version.is_page:
        raise Unreadable("it is named like a copy of a page, and says nothing that a page does")
    versions = [file.version] if file.version else file.sides
    if any(version.newer for version in versions):
        raise Unreadable("a newer befriend wrote it")
    return file


def _joined(found: Found, others: Iterable[File]) -> Page:
    """The page that was found, joined with others as with copies beside it."""
    page, files = found.reckoned.page, list(others)
    sides = without_splinters((side for file in files for side in file.sides), page)
    return join_beside(page, [*sides, *(file.version for file in files if file.version)])


def _taken(name: str, found: Found, page: Page) -> Taken:
    before = found.reckoned.page
    came = tuple(each for each in page.in_order if each.id not in before.records)
    went = tuple(each for each in before.in_order if each.id not in page.records)
    return Taken(name, came, went)
