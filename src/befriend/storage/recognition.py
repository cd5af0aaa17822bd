"""Whether a data folder is the one that this computer remembers, and is there at all."""

import os

from befriend.errors import FolderGone, OtherJournal
from befriend.pages.names import PRACTICES
from befriend.storage.codec import LARGEST
from befriend.storage.disk import Disk
from befriend.storage.reading import shares_an_id
from befriend.storage.remembered import Remembered


class Recognition:
    """Recognises the folder at a path by its drive, or else by an id that memory knows too."""

    def __init__(self, disk: Disk, root: str, memory: Remembered) -> None:
        self._disk = disk
        self._root = root
        self._memory = memory
        self._recognised = False

    @property
    def is_ours(self) -> bool:
        """Whether the memory is of this folder: on another drive, one shared id has to show it."""
        if not self._recognised:
            here = self._disk.device(self._root)
            memory = self._disk.device(self._memory.path)
            self._recognised = here in (None, memory) or memory is None or self._shares_an_id()
        return self._recognised

    def recognise(self) -> None:
        """Somebody says that it is the same journal."""
        self._recognised = True

    def require(self, *, page_is_there: bool = False) -> None:
        """Raises OtherJournal or FolderGone where this may not be the folder that is remembered."""
        if not self.is_ours:
            raise OtherJournal(self._root)
        if not page_is_there and self._looks_unmounted():
            raise FolderGone(self._root)

    def _looks_unmounted(self) -> bool:
        """Whether pages are remembered, and there is not so much as a place for them.

        Who deletes pages in a file manager leaves the folders that they were in.
        """
        places = (os.path.join(self._root, "days"), os.path.join(self._root, PRACTICES))
        return not any(map(self._disk.stamp, places)) and any(self._memory.names())

    def _shares_an_id(self) -> bool:
        names = list(self._memory.names())
        return not names or any(
            shares_an_id(self._disk.read(os.path.join(self._root, name), LARGEST), half(name))
            for name in names
            for half in (self._memory.written, self._memory.seen)
        )
