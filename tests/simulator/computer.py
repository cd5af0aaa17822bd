"""A computer: its disk, its clock, its planner, and what its person remembers of the page."""

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from befriend.pages.change import Change
from befriend.pages.record import Page, Record
from befriend.storage.care import Care
from befriend.storage.folder import Look
from befriend.storage.locations import Locations, open_folder
from tests.simulator.disk import FakeDisk, Saved
from tests.simulator.ledger import Done, Edit
from tests.simulator.turns import Fuse

PAGE = "days/2026/2026-11-23.toml"
"""The page that most histories are about; the others are about that of the practices."""

OTHER = "days/2026/2026-11-24.toml"
"""A page that nothing happens to: a folder without any page looks like an unmounted drive."""

_HOME = Locations(
    data="/data",
    settings="/config/config.toml",
    memory="/state/memory",
    kept="/state/kept",
    lock="/state/lock",
    used_keys="/state/used",
    drafts="/state/drafts",
)
_FOLDERS = {"/data/days": 0, "/data/days/2026": 0}
_STATE = "/state"


Numbers: TypeAlias = Collection[int]
"""File operations, the first of them 1."""


class Leaf(NamedTuple):
    """The page's file as it is carried about, with what a hand did to it and nobody looked at."""

    data: bytes | None
    edits: frozenset[Edit] = frozenset()
    time: int | None = None


class Home(NamedTuple):
    """A computer's backup."""

    disk: Saved
    edits: frozenset[Edit]


class Computer:
    """One of the computers of a history; `clock` is the true time, which it may tell wrongly."""

    def __init__(
        self, name: str, clock: Callable[[], float], wrong_by: float = 0, page: str = PAGE
    ) -> None:
        self.name = name
        self.page = page
        """The page that the history is about."""
        self._path = f"{_HOME.data}/{page}"
        self._clock = clock
        self._wrong_by = wrong_by
        self.disk = FakeDisk(self.now)
        self.disk.folders |= {"/data": 0, "/state": 0}
        self.edits: frozenset[Edit] = frozenset()
        self.taken: Record | None = None
        """What was taken away last, for undo."""
        self.cutting = ""
        """The block that was deleted last by hand, with its id."""
        self.beside: frozenset[Edit] = frozenset()
        """What copies beside the page say that nobody has looked at."""
        self.older: list[Leaf] = []
        self.homes: list[Home] = []
        self._folder = open_folder(_HOME, self.disk)

    def now(self) -> float:
        """What its clock says, in seconds since 1970."""
        return self._clock() + self._wrong_by

    @property
    def data(self) -> bytes | None:
        """The bytes of the page's file."""
        return self._bytes(self._path)

    @property
    def leaf(self) -> Leaf:
        """The page's file, to be carried elsewhere."""
        node = self.disk.files.get(self._path)
        return Leaf(node.data, self.edits, node.time) if node else Leaf(None)

    @property
    def written(self) -> bytes | None:
        """What the memory holds as written by the planner."""
        return self._bytes(f"{_HOME.memory}/written/{self.page}")

    @property
    def seen(self) -> bytes | None:
        """What the memory holds as seen and written by a hand."""
        return self._bytes(f"{_HOME.memory}/seen/{self.page}")

    @property
    def copies(self) -> list[str]:
        """The paths of the copies beside the page."""
        begin = self._path.removesuffix(".toml")
        return [path for path in self.disk.files if path.startswith(begin) and path != self._path]

    def put_copy(self, ending: str, data: bytes) -> None:
        """Another program leaves a file beside the page, called as the page is but for its end."""
        self.disk.folders = _FOLDERS | self.disk.folders
        self.disk.put(self._path.removesuffix(".toml") + ending, data)

    def throw_copies_away(self) -> None:
        """Somebody deletes the copies."""
        for path in self.copies:
            self.disk.drop(path)

    def tidy(self) -> None:
        """Have the copies that are taken in moved away."""
        Care(self._folder, self.now()).tidy()

    def look(self) -> Look:
        """Look at the page."""
        return self._folder.look(self.page, self.now())

    def look_over(self) -> None:
        """Look the whole folder over."""
        for _ in self._folder.look_over(self.now()):
            pass

    def change(self, changes: Iterable[Change], name: str = "") -> Page:
        """Change a page, the one that the history is about if no other is named."""
        return self._folder.change(name or self.page, changes, self.now()).page

    def crash(self, changes: Iterable[Change], operation: int) -> bool:
        """Change the page and stop before a file operation; gives whether memory has it."""
        before = self.written
        with self.disk.dying(self._before({operation})):
            self.change(changes)
        return self.written != before

    def change_twice(
        self, changes: Iterable[Change], others: Iterable[Change], switches: Sequence[Numbers]
    ) -> None:
        """Change the page in two terminals at once, which give way before these operations."""
        other = open_folder(_HOME, self.disk)
        self.disk.by_turns(
            lambda: self.change(changes),
            lambda: other.change(self.page, others, self.now()),
            (self._before(switches[0]), self._before(switches[1])),
        )

    def put(self, leaf: Leaf, *, keeping_time: bool = False) -> None:
        """Another program writes the page's file, or removes it."""
        self.edits = leaf.edits
        if leaf.data is not None:
            self.disk.folders = _FOLDERS | self.disk.folders
            self.disk.put(self._path, leaf.data, time=leaf.time if keeping_time else None)
        elif self._path in self.disk.files:
            self.disk.drop(self._path)

    def home(self) -> Home:
        """A backup of everything."""
        return Home(self.disk.saved(), deletions(self.edits))

    def go_home(self, home: Home) -> None:
        """Have everything as it was in a backup."""
        self.disk.restore(home.disk)
        self.edits = home.edits

    def remember(self, home: Home) -> None:
        """Have the memory alone as it was in a backup."""
        self.disk.restore(home.disk, _STATE)

    def forget(self) -> None:
        """Lose the memory."""
        self.disk.restore(Saved({}, {}), _STATE)

    def _bytes(self, path: str) -> bytes | None:
        node = self.disk.files.get(path)
        return node.data if node else None

    def _before(self, numbers: Numbers) -> Fuse:
        """What names the operations of these numbers; 0 is the one that puts the page in place."""
        count = itertools.count(1)

        def fuse(operation: str, path: str) -> bool:
            placing = 0 in numbers and (operation, path) == ("replace", self._path)
            return next(count) in numbers or placing

        return fuse


def deletions(edits: Iterable[Edit]) -> frozenset[Edit]:
    """The edits of an old file that still tell something when it comes back: what was taken."""
    return frozenset(edit for edit in edits if edit.done is Done.TAKEN)
