"""The data folder: pages read with what is remembered of them, and changed as they are now."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import NamedTuple, TypeVar

from befriend.errors import FolderGone, NotAllSearched, OtherJournal, PageMoved, Trouble
from befriend.pages.change import Change, apply
from befriend.pages.names import PRACTICES
from befriend.pages.record import NOTHING, Page, Record
from befriend.storage import notes
from befriend.storage.atomic import Moved, make_folders
from befriend.storage.codec import LARGEST
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.kept import Kept
from befriend.storage.litter import sweep
from befriend.storage.reading import Found, find, shares_an_id
from befriend.storage.remembered import Remembered, page_names
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
        self._disk = disk
        self._kept = kept
        self._lock = lock
        self._writer = Writer(root, memory, kept, disk)
        self._recognised = False

    def path(self, name: str) -> str:
        """Where a page is."""
        return os.path.join(self.root, *name.split("/"))

    def names(self) -> list[str]:
        """The names of the pages that are in the folder, the newest days first."""
        with told(self.root):
            return list(page_names(self._disk, self.root))

    def look(self, name: str, now: float) -> Look:
        """The page, joined with what is remembered; what was lost from the file is put back.

        Raises Trouble where the file cannot even be read.
        """
        with told(self.path(name)):
            found = self._find(name)
        if found.settled:
            return self._as_found(name, found)
        try:
            return self._at_once(name, lambda: self._put_right(name, now))
        except Trouble as trouble:
            return Look(found.reckoned.page, fault=str(trouble))

    def peek(self, name: str) -> Look:
        """The page as it is known now; nothing is written, and nothing waited for."""
        with told(self.path(name)):
            return self._as_found(name, self._find(name))

    def change(self, name: str, changes: Iterable[Change], now: float) -> Look:
        """The page after these changes, on the disk and remembered. Raises Trouble."""
        made = tuple(changes)
        return self._at_once(name, lambda: self._change(name, made, now))

    def search(self, says: Says) -> Iterator[tuple[str, list[Record]]]:
        """The records that may say something, a day's page after the other, the newest first.

        Raises NotAllSearched at the end, where a page that may say it cannot be read.
        """
        with told(self.root):
            memory = self.memory if self._is_ours() else None
            search = Search(self._disk, self.root, memory, says)
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
        """Look at each page that is not, by size and time, what was last remembered of it."""
        return filter(None, self.look_over_each(now))

    def look_over_each(self, now: float) -> Iterator[Look | None]:
        """The same page by page, so that a person need not wait: nothing for one that is."""
        try:
            with told(self.root):
                self._disk.stamp(self.path(PRACTICES))  # a root that is no folder says so here
                self._require_folder()
                self._kept.empty_old(now)
                sweep(self._disk, self.root, now)
                names = dict.fromkeys([*self.names(), *self.memory.names()])
        except Trouble as trouble:
            yield Look(NOTHING, fault=str(trouble))
            return
        for name in names:
            yield self._look_anew(name, now)

    def bring_back(self, now: float) -> None:
        """Write each remembered page that is missing into the folder, whatever it looks like."""
        self._recognised = True
        with told(self.memory.path):
            names = list(self.memory.names())
        for name in names:
            self._at_once(name, partial(self._bring_back, name, now))

    def forget_memory(self, now: float) -> None:
        """Make the folder as it stands the truth on this computer; what it lacks goes to kept/."""
        with told(self.memory.path), self._locked():
            for name in list(self.memory.names()):
                self._writer.keep_memory(name, now)
                self.memory.forget(name)

    def _look_anew(self, name: str, now: float) -> Look | None:
        """A look at a page that is not what was last remembered; one page's fault ends nothing."""
        try:
            with told(self.path(name)):
                same = self.memory.is_of(name, self._disk.stamp(self.path(name)))
            return None if same else self.look(name, now)
        except Trouble as trouble:
            return Look(NOTHING, fault=str(trouble))

    def _peek_or_tell(self, name: str) -> Look:
        """A page as it is known now, or as fault why it cannot be read."""
        try:
            return self.peek(name)
        except Trouble as trouble:
            return Look(NOTHING, fault=str(trouble))

    def _put_right(self, name: str, now: float) -> Look:
        """Write what the file lacks, or remember what it says."""
        found = self._find(name)
        page = found.reckoned.page
        if found.settled:
            return self._as_found(name, found)
        self._require_folder(found)
        if not found.to_be_written:
            self._writer.remember(name, found, now)
            return Look(page)
        if self._writer.must_wait(name, found, now):
            return Look(page, (notes.waiting(name, found),))
        self._writer.write(name, found, page, now)
        return Look(page, notes.put_back(name, found))

    def _change(self, name: str, changes: tuple[Change, ...], now: float) -> Look:
        found = self._find(name)
        page = apply(found.reckoned.page, changes)
        if page.same_as(found.reckoned.page) and not found.to_be_written:
            return Look(page)
        self._require_folder(found)
        self._writer.require_room(name, found, page)
        if found.file and found.file.newer:
            self._writer.write_memory(name, found, page, now)
            return Look(page, (notes.newer(name),))
        if self._writer.must_wait(name, found, now):
            self._writer.write_memory(name, found, page, now)
            return Look(page, (notes.waiting(name, found),))
        original = self._writer.write(name, found, page, now)
        return Look(page, notes.kept(name, original) if original else ())

    def _bring_back(self, name: str, now: float) -> None:
        found = self._find(name)
        if found.missing:
            self._writer.write(name, found, found.reckoned.page, now)

    def _find(self, name: str) -> Found:
        memory = self.memory if self._is_ours() else None
        return find(self._disk, self.path(name), name, memory)

    def _as_found(self, name: str, found: Found) -> Look:
        fault = None
        if found.fault:
            remembered = found.written is not None
            fault = notes.unreadable(self.path(name), found.fault, remembered=remembered)
        if not self._is_ours():
            fault = str(OtherJournal(self.root))
        return Look(found.reckoned.page, fault=fault)

    def _at_once(self, name: str, act: Callable[[], _Result]) -> _Result:
        """Act under the lock, again where another program wrote the page meanwhile."""
        with told(self.path(name)), self._locked():
            for _ in range(_TRIES):
                try:
                    return act()
                except Moved:
                    continue
        raise PageMoved(self.path(name))

    def _locked(self) -> AbstractContextManager[None]:
        make_folders(self._disk, os.path.dirname(self._lock))
        return self._disk.locked(self._lock)

    def _require_folder(self, found: Found | None = None) -> None:
        """Raises OtherJournal or FolderGone where this may not be the folder that is remembered."""
        if not self._is_ours():
            raise OtherJournal(self.root)
        page_is_there = found is not None and found.stamp is not None
        if not page_is_there and self._looks_unmounted():
            raise FolderGone(self.root)

    def _looks_unmounted(self) -> bool:
        """Whether pages are remembered, and there is not so much as a place for them.

        Who deletes pages in a file manager leaves the folders that they were in.
        """
        places = (os.path.join(self.root, "days"), self.path(PRACTICES))
        return not any(map(self._disk.stamp, places)) and any(self.memory.names())

    def _is_ours(self) -> bool:
        """Whether the memory is of this folder: on another drive, one shared id has to show it."""
        if not self._recognised:
            here = self._disk.device(self.root)
            memory = self._disk.device(self.memory.path)
            self._recognised = here in (None, memory) or memory is None or self._shares_an_id()
        return self._recognised

    def _shares_an_id(self) -> bool:
        names = list(self.memory.names())
        return not names or any(
            shares_an_id(self._disk.read(self.path(name), LARGEST), half(name))
            for name in names
            for half in (self.memory.written, self.memory.seen)
        )
