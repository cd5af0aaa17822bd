"""What somebody asks to have done with the files of a folder."""

from functools import partial
from typing import NamedTuple

from befriend.pages.record import Page
from befriend.storage import notes
from befriend.storage.faults import told
from befriend.storage.folder import Folder
from befriend.storage.listing import copied_pages
from befriend.storage.litter import sweep_page
from befriend.storage.tidying import Tidied, tidy_page


class Forgotten(NamedTuple):
    """What was forgotten of a day."""

    records: int
    """How many went."""

    nothing: bool
    """Whether there was nothing to forget, not so much as a page that did not read."""

    stays: tuple[str, ...] = ()
    """What does not read as a copy of the page, and so stays: a sentence each."""


class Care:
    """Does it, page by page, under the folder's lock. Each method raises Trouble."""

    def __init__(self, folder: Folder, now: float) -> None:
        self._folder = folder
        self._now = now

    def bring_back(self) -> None:
        """Write each remembered page that is missing into the folder, whatever it looks like."""
        folder = self._folder
        folder.recognition.recognise()
        with told(folder.memory.path):
            names = list(folder.memory.names())
        for name in names:
            folder.at_once(name, partial(self._bring_back, name))

    def forget_memory(self) -> None:
        """Make the folder as it stands the truth on this computer; what it lacks goes to kept/."""
        folder = self._folder
        with told(folder.memory.path), folder.locked():
            for name in list(folder.memory.names()):
                folder.writer.keep_memory(name, self._now)
                folder.memory.forget(name)

    def forget(self, name: str) -> Forgotten:
        """Take away all that a page says, here, in memory, in copies and in kept/.

        What it knew stays known, so that every other computer forgets it too.
        """
        return self._folder.at_once(name, partial(self._forget, name))

    def tidy(self) -> list[Tidied]:
        """Move the copies that are taken in to kept/; says for each page what became of them."""
        folder = self._folder
        with told(folder.root):
            folder.recognition.require()
            copied = copied_pages(folder.disk, folder.root)
        return [tidy_page(folder, name, copied[name], self._now) for name in sorted(copied)]

    def _bring_back(self, name: str) -> None:
        found = self._folder.find(name)
        if found.missing:
            self._folder.writer.write(name, found, found.reckoned.page, self._now)

    def _forget(self, name: str) -> Forgotten:
        folder, found = self._folder, self._folder.find(name)
        folder.recognition.require(page_is_there=found.stamp is not None)
        page = found.reckoned.page
        if found.stamp or not page.empty:
            folder.writer.write(name, found, Page({}, page.known), self._now)
        for copy in found.copies:
            folder.disk.remove(folder.path(copy.name))
        folder.kept.forget(name)
        folder.memory.sweep(name)
        sweep_page(folder.disk, folder.path(name))
        left = copied_pages(folder.disk, folder.root).get(name, [])
        return Forgotten(
            records=len(page.records),
            nothing=not (page.records or found.fault or found.copies),
            stays=tuple(notes.of_that_day(folder.path(each)) for each in left),
        )
