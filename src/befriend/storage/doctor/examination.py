"""The examination of a data folder: each page is read once, and nothing is written."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from befriend.errors import FolderGone, Trouble
from befriend.pages.record import Page, Record
from befriend.storage.doctor.finding import Finding
from befriend.storage.doctor.of_folder import (
    ahead_of_now,
    joined_by_lines,
    memory_inside,
    open_to_others,
)
from befriend.storage.doctor.of_names import findings_in, names_below
from befriend.storage.doctor.of_pages import Seen, findings_of
from befriend.storage.faults import told
from befriend.storage.folder import Folder
from befriend.storage.listing import copied_pages, page_names
from befriend.storage.platform import holds_modes

Judge: TypeAlias = Callable[[str, Page], Iterable[tuple[Record, str]]]
"""The records of a page, given by its name, with a value that cannot be: a sentence for each."""


class Examination:
    """Looks at everything below one folder; `now` is in seconds since 1970."""

    def __init__(self, folder: Folder, now: float, judge: Judge) -> None:
        self._folder = folder
        self._now = now
        self._judge = judge
        self._modes: list[tuple[str, int]] = []
        self._times: list[tuple[str, float]] = []

    def findings(self) -> list[Finding]:
        """All that is wrong, the worst first. Raises Trouble where the folder cannot be read."""
        with told(self._folder.root):
            return sorted(self._all(), key=lambda finding: finding.rank)

    def _all(self) -> Iterator[Finding]:
        folder, disk, root = self._folder, self._folder.disk, self._folder.root
        try:
            folder.recognition.require()
        except Trouble as trouble:
            yield Finding("gone", root, str(trouble))
            if isinstance(trouble, FolderGone):
                return
        yield from memory_inside(disk, root, folder.memory.path)
        yield from joined_by_lines(disk, root)
        yield from findings_in(root, names_below(disk, root))
        yield from self._in_pages()
        yield from ahead_of_now(self._times, self._now)
        if holds_modes(root):
            self._note_folders()
            yield from open_to_others(root, self._modes)

    def _in_pages(self) -> Iterator[Finding]:
        folder, disk, root = self._folder, self._folder.disk, self._folder.root
        copied = copied_pages(disk, root)
        halves = folder.memory.halves if folder.recognition.is_ours else ()
        for name in page_names(disk, root, *halves):
            try:
                with told(folder.path(name)):
                    seen = self._see(name, copied.get(name, []))
            except Trouble as trouble:
                yield Finding("unreadable", folder.path(name), str(trouble))
            else:
                yield from findings_of(seen)

    def _see(self, name: str, beside: Iterable[str]) -> Seen:
        folder, found = self._folder, self._folder.find(name)
        path, page = folder.path(name), found.reckoned.page
        if found.stamp:
            self._modes.append((path, found.stamp.mode))
            written = (record.order[1].total_seconds() for record in page.records.values())
            self._times.append((path, max(found.stamp.time / 10**9, *written, 0.0)))
        read = {copy.name for copy in found.copies}
        paths = [folder.path(each) for each in beside if each not in read]
        unread = [each for each in paths if folder.disk.stamp(each) != found.stamp]
        return Seen(name, path, found, tuple(unread), tuple(self._judge(name, page)))

    def _note_folders(self) -> None:
        disk, days = self._folder.disk, os.path.join(self._folder.root, "days")
        years = (os.path.join(days, year) for year in disk.names(days) if year.isdecimal())
        folders = ((path, disk.stamp(path)) for path in (self._folder.root, days, *years))
        self._modes[:0] = [(path, stamp.mode) for path, stamp in folders if stamp]
