"""The data folder: pages read with what is remembered of them, and changed as they are now."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeVar

from befriend.errors import NotAllSearched, OtherJournal, PageMoved, Trouble
from befriend.pages.change import Change, apply
from befriend.pages.names import PRACTICES
from befriend.pages.record import NOTHING, Page, Record
from befriend.storage import notes
from befriend.storage.atomic import Moved, make_folders
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.kept import Kept
from befriend.storage.listing import copied_pages, page_names
from befriend.storage.litter import sweep
from befriend.storage.reading import Found, find
from befriend.storage.recognition import Recognition
from befriend.storage.remembered import Remembered
from befriend.storage.searching import Says, Search
from befriend.storage.writing import Writer

_TRIES = 5
_Result = TypeVar("_Result")


class Look(NamedTuple):
    """A page as it is now, and what there is to say about it."""

    page: Page
    notes: tuple[str, ...] = ()
    """What was done to the files, a sentence each."""

    fault: str | None = None
    """Why what is shown may not be all: a sentence."""


class Folder:
    """A data folder and this computer's memory of it. `now` is in seconds since 1970."""

    def __init__(self, root: str, memory: Remembered, kept: Kept, disk: Disk, lock: str) -> None:
        self.root = root
        self.memory = memory
        self.kept = kept
        self.disk = disk
        self.lock = lock
        self.writer = Writer(root, memory, kept, disk)
        self.recognition = Recognition(disk, root, memory)

    def path(self, name: str) -> str:
        """Where a page is."""
        return os.path.join(self.root, *name.split("/"))

    def names(self) -> list[str]:
        """The names of the pages that are in the folder, the newest days first."""
        with told(self.root):
            return list(page_names(self.disk, self.root))

    def look(self, name: str, now: float, *, asked: bool = False) -> Look:
        """The page, joined with what is remembered; what was lost from the file is put back.

        Where git is at work, that waits until somebody asked for it. Raises Trouble where the file
        cannot even be read.
        """
        with told(self.path(name)):
            found = self.find(name)
        if found.settled:
            return self._as_found(name, found)
        try:
            return self.at_once(name, lambda: self._put_right(name, now, asked=asked))
        except Trouble as trouble:
            return Look(found.reckoned.page, fault=str(trouble))

    def peek(self, name: str) -> Look:
        """The page as it is known now; nothing is written, and nothing waited for."""
        with told(self.path(name)):
            return self._as_found(name, self.find(name))

    def change(self, name: str, changes: Iterable[Change], now: float) -> Look:
        """The page after these changes, on the disk and remembered. Raises Trouble."""
        made = tuple(changes)
        return self.at_once(name, lambda: self._change(name, made, now))

    def search(self, says: Says) -> Iterator[tuple[str, list[Record]]]:
        """The records that may say something, a day's page after the other, the newest first.

        Raises NotAllSearched at the end, where a page that may say it cannot be read.
        """
        with told(self.root):
            memory = self.memory if self.recognition.is_ours else None
            search = Search(self.disk, self.root, memory, says)
        faults: dict[str, None] = {}
        for name in search.names:
            records = search.glance(name)
            if records is None:
                look = self._peek_or_tell(name)
                faults |= dict.fromkeys(filter(None, [look.fault]))
                records = look.page.in_order
            yield name, records
        if faults:
            raise NotAllSearched([*faults])

    def look_over(self, now: float) -> Iterator[Look]:
        """Look, as asked, at each page that is not, by size and time, what was last remembered."""
        return filter(None, self.look_over_each(now, asked=True))

    def look_over_each(self, now: float, *, asked: bool = False) -> Iterator[Look | None]:
        """The same page by page, so that a person need not wait: nothing for one that is."""
        try:
            with told(self.root):
                self.disk.stamp(self.path(PRACTICES))  # a root that is no folder says so here
                self.recognition.require()
                self.kept.empty_old(now)
                sweep(self.disk, self.root, now)
                beside = copied_pages(self.disk, self.root)
                names = dict.fromkeys([*self.names(), *self.memory.names()])
        except Trouble as trouble:
            yield Look(NOTHING, fault=str(trouble))
            return
        for name in names:
            yield self._look_anew(name, now, asked=asked, copied=name in beside)

    def find(self, name: str) -> Found:
        """The page as it is found. Raises OSError."""
        memory = self.memory if self.recognition.is_ours else None
        return find(self.disk, self.path(name), name, memory)

    def put(self, name: str, found: Found, page: Page, now: float, *, asked: bool = False) -> Look:
        """Write a page in the place of the one that was found, or remember it until that can be."""
        self.recognition.require(page_is_there=found.stamp is not None)
        if found.file and found.file.newer:
            self.writer.write_memory(name, found, page, now)
            return Look(page, (notes.newer(name),))
        if self.writer.must_wait(name, found, now, asked=asked):
            self.writer.write_memory(name, found, page, now)
            return Look(page, (notes.waiting(name, found),))
        original = self.writer.write(name, found, page, now)
        kept = notes.kept(name, original) if original else ()
        return Look(page, (*kept, *notes.put_back(name, found)))

    def at_once(self, name: str, act: Callable[[], _Result]) -> _Result:
        """Act under the lock, again where another program wrote the page meanwhile."""
        with told(self.path(name)), self.locked():
            for _ in range(_TRIES):
                try:
                    return act()
                except Moved:
                    continue
        raise PageMoved(self.path(name))

    def locked(self) -> AbstractContextManager[None]:
        """Hold the lock, which is one for all folders. Raises OSError, and Busy."""
        make_folders(self.disk, os.path.dirname(self.lock))
        return self.disk.locked(self.lock)

    def _look_anew(self, name: str, now: float, *, asked: bool, copied: bool) -> Look | None:
        """A look at a page that is not what was last remembered; one page's fault ends nothing."""
        try:
            with told(self.path(name)):
                same = self.memory.is_of(name, self.disk.stamp(self.path(name)))
            return None if same and not copied else self.look(name, now, asked=asked)
        except Trouble as trouble:
            return Look(NOTHING, fault=str(trouble))

    def _peek_or_tell(self, name: str) -> Look:
        """A page as it is known now, or as fault why it cannot be read."""
        try:
            return self.peek(name)
        except Trouble as trouble:
            return Look(NOTHING, fault=str(trouble))

    def _put_right(self, name: str, now: float, *, asked: bool) -> Look:
        """Write what the file lacks, or remember what it says."""
        found = self.find(name)
        page = found.reckoned.page
        if found.settled:
            return self._as_found(name, found)
        self.recognition.require(page_is_there=found.stamp is not None)
        if not found.to_be_written:
            self.writer.remember(name, found, now)
            return Look(page)
        if self.writer.must_wait(name, found, now, asked=asked):
            return Look(page, (notes.waiting(name, found),))
        self.writer.write(name, found, page, now)
        return Look(page, notes.put_back(name, found))

    def _change(self, name: str, changes: tuple[Change, ...], now: float) -> Look:
        found = self.find(name)
        page = apply(found.reckoned.page, changes)
        if page.same_as(found.reckoned.page) and not found.to_be_written:
            return Look(page)
        self.writer.require_room(name, found, page)
        return self.put(name, found, page, now)

    def _as_found(self, name: str, found: Found) -> Look:
        fault = None
        if found.fault:
            remembered = found.written is not None
            fault = notes.unreadable(self.path(name), found.fault, remembered=remembered)
        if not self.recognition.is_ours:
            fault = str(OtherJournal(self.root))
        return Look(found.reckoned.page, fault=fault)
