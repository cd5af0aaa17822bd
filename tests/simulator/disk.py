"""A file system in memory, whose computer can be made to stop before any change to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from befriend.storage.disk import Disk, Stamp
from tests.simulator.turns import Act, Fuse, Turns

_State = TypeVar("_State")


class Died(BaseException):
    """The computer stopped: nothing that the planner meant to do next was done."""


class Node(NamedTuple):
    """A file: its bytes, its time in nanoseconds, its node and its mode."""

    data: bytes
    time: int
    node: int
    mode: int = 0o600


class Saved(NamedTuple):
    """Files and folders as they were once."""

    files: dict[str, Node]
    folders: dict[str, int]


class FakeDisk(Disk):
    """A computer's disk. Nothing is ever half done, and syncing costs nothing."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.files: dict[str, Node] = {}
        self.folders = {"/": 0}
        self.changes = 0
        """How many changes the planner has made."""
        self._clock = clock
        self._nodes = 0
        self._fuse: Fuse | None = None
        self._dead = False
        self._turns: Turns | None = None

    def stamp(self, path: str) -> Stamp | None:
        self._happens()
        if node := self.files.get(path):
            return Stamp(len(node.data), node.time, node.node, node.mode)
        return Stamp(0, self.folders[path], 0, 0o700) if path in self.folders else None

    def device(self, path: str) -> int | None:
        self._happens()
        return 1 if path in self.files or path in self.folders else None

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        if path in self.folders:
            raise IsADirectoryError(0, "it is no regular file", path)
        stamp = self.stamp(path)
        return (self.files[path].data[: most + 1], stamp) if stamp else None

    def names(self, folder: str) -> list[str]:
        self._happens()
        paths = (*self.files, *self.folders)
        return sorted(path.rpartition("/")[2] for path in paths if _parent(path) == folder)

    def real(self, path: str) -> str:
        return path

    def make_folder(self, path: str) -> None:
        self._changes("make_folder", path)
        if path in self.files or path in self.folders:
            raise FileExistsError(17, "it is there", path)
        self._require_parent(path)
        self.folders[path] = self._time()
        self._touch_parent(path)

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        self._changes("write_new", path)
        if path in self.files or path in self.folders:
            raise FileExistsError(17, "it is there", path)
        self._require_parent(path)
        self.put(path, data, mode=mode)

    def replace(self, source: str, target: str) -> None:
        self._changes("replace", target)
        if source not in self.files:
            raise FileNotFoundError(2, "no such file", source)
        self._require_parent(target)
        self.files[target] = self.files.pop(source)
        self._touch_parent(source)
        self._touch_parent(target)

    def sync_folder(self, path: str) -> None:
        if path not in self.folders:
            raise FileNotFoundError(2, "no such folder", path)

    def remove(self, path: str) -> None:
        self._require_life()
        if path in self.files:
            self._changes("remove", path)
        if path in self.files:
            self.drop(path)

    def set_time(self, path: str, time: int) -> None:
        if path not in self.files:
            raise FileNotFoundError(2, "no such file", path)
        if self.files[path].time != time:
            self._changes("set_time", path)
            self.files[path] = self.files[path]._replace(time=time)

    @contextmanager
    def locked(self, path: str) -> Iterator[None]:
        self._require_life()
        self._require_parent(path)
        if self._turns:
            self._turns.before_lock()
        try:
            yield
        finally:
            if self._turns:
                self._turns.after_lock()

    def put(self, path: str, data: bytes, *, time: int | None = None, mode: int = 0o600) -> None:
        """Another program's write: into the file that is there, or a new one."""
        old = self.files.get(path)
        self._nodes += old is None
        when = self._time() if time is None else time
        self.files[path] = Node(data, when, old.node if old else self._nodes, mode)
        if old is None:
            self._touch_parent(path)

    def drop(self, path: str) -> None:
        """Another program's removal of a file that is there."""
        del self.files[path]
        self._touch_parent(path)

    def saved(self) -> Saved:
        """Everything as it is now."""
        return Saved(dict(self.files), dict(self.folders))

    def restore(self, saved: Saved, below: str = "") -> None:
        """Have what lies below a path as it was saved, and nothing else there."""
        self.files = _with(self.files, saved.files, f"{below}/")
        self.folders = _with(self.folders, saved.folders, f"{below}/")
        self._nodes = max([self._nodes, *(node.node for node in self.files.values())])

    @contextmanager
    def dying(self, fuse: Fuse) -> Iterator[None]:
        """Stop before the first change that the fuse names, and be started again afterwards."""
        self._fuse = fuse
        try:
            yield
        except Died:
            pass
        finally:
            self._fuse, self._dead = None, False

    def by_turns(self, one: Act, other: Act, switches: tuple[Fuse, Fuse]) -> None:
        """Have two programs at work on this disk at once: see Turns."""
        self._turns = Turns(one, other, switches)
        try:
            self._turns.run()
        finally:
            self._turns = None

    def _happens(self, operation: str = "ask", path: str = "") -> None:
        """An operation begins."""
        if self._turns:
            self._turns.before_operation(operation, path)

    def _changes(self, operation: str, path: str) -> None:
        self._happens(operation, path)
        self._require_life()
        if self._fuse and self._fuse(operation, path):
            self._dead = True
            raise Died
        self.changes += 1

    def _require_life(self) -> None:
        if self._dead:
            raise Died

    def _require_parent(self, path: str) -> None:
        if _parent(path) not in self.folders:
            raise FileNotFoundError(2, "no such folder", path)

    def _touch_parent(self, path: str) -> None:
        self.folders[_parent(path)] = self._time()

    def _time(self) -> int:
        return int(self._clock() * 10**9)


def _parent(path: str) -> str:
    return path.rpartition("/")[0] or "/"


def _with(now: dict[str, _State], then: dict[str, _State], prefix: str) -> dict[str, _State]:
    """What there is now, but below a prefix what there was then."""
    return {
        **{path: state for path, state in now.items() if not path.startswith(prefix)},
        **{path: state for path, state in then.items() if path.startswith(prefix)},
    }
