"""What somebody asks to have done with the files of a folder."""

from functools import partial

from befriend.pages.record import Page
from befriend.storage.copies import Copy
from befriend.storage.faults import told
from befriend.storage.folder import Folder
from befriend.storage.listing import copied_pages

_LEFT_BY_RESILIO = ".Conflict"
"""Who deletes such a file deletes the page itself on the other computers."""


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

    def forget(self, name: str) -> int:
        """Take away all that a page says, here, in memory, in copies and in kept/.

        What it knew stays known, so that every other computer forgets it too. Gives how many
        records went.
        """
        return self._folder.at_once(name, partial(self._forget, name))

    def tidy(self) -> list[str]:
        """Move the copies that are taken in to kept/; gives their names."""
        folder = self._folder
        with told(folder.root):
            names = list(copied_pages(folder.disk, folder.root))
        return [moved for name in names for moved in self._tidy_page(name)]

    def _bring_back(self, name: str) -> None:
        found = self._folder.find(name)
        if found.missing:
            self._folder.writer.write(name, found, found.reckoned.page, self._now)

    def _forget(self, name: str) -> int:
        folder, found = self._folder, self._folder.find(name)
        folder.recognition.require(page_is_there=found.stamp is not None)
        page = found.reckoned.page
        folder.writer.write(name, found, Page({}, page.known), self._now)
        for copy in found.copies:
            folder.disk.remove(folder.path(copy.name))
        folder.kept.forget(name)
        return len(page.records)

    def _tidy_page(self, name: str) -> list[str]:
        self._folder.look(name, self._now, asked=True)
        return self._folder.at_once(name, partial(self._tidy, name))

    def _tidy(self, name: str) -> list[str]:
        """Move a page's copies away, if all that they say is on the page and on the disk."""
        found = self._folder.find(name)
        self._folder.recognition.require(page_is_there=found.stamp is not None)
        if found.fault or found.to_be_written:
            return []
        return [copy.name for copy in found.copies if self._put_away(name, copy)]

    def _put_away(self, name: str, copy: Copy) -> bool:
        """Move a copy to kept/, unless it has changed or has to stay; gives whether it went."""
        folder, path = self._folder, self._folder.path(copy.name)
        if _LEFT_BY_RESILIO in copy.name or folder.disk.stamp(path) != copy.stamp:
            return False
        folder.kept.keep(name, copy.data, self._now)
        folder.disk.remove(path)
        return True
