"""A disk that fails, or dies with the whole computer, at one of the calls that it gets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from befriend.storage.disk import Disk, Stamp

_Result = TypeVar("_Result")


class Died(BaseException):
    """The process was killed, or the plug was pulled: nothing is done after it."""


class FailingDisk(Disk):
    """The real disk, of which one call raises an error: `late` once it was done, or else before.

    A write that fails early leaves half a file. After Died, nothing is done any more. A call that
    only asks counts where it makes a difference: for an error that comes early.
    """

    def __init__(self, at: int, error: BaseException, *, late: bool) -> None:
        self.calls = 0
        self._at = at
        self._error = error
        self._late = late

    @property
    def failed(self) -> bool:
        """Whether the call that fails was made."""
        return self.calls >= self._at

    def _do(self, act: Callable[[], _Result], half: Callable[[], object] = int) -> _Result:
        self.calls += 1
        if self.calls > self._at and isinstance(self._error, Died):
            raise self._error
        if self.calls != self._at:
            return act()
        (act if self._late else half)()
        raise self._error

    def _ask(self, act: Callable[[], _Result]) -> _Result:
        return act() if self._late or isinstance(self._error, Died) else self._do(act)

    def stamp(self, path: str) -> Stamp | None:
        return self._ask(partial(super().stamp, path))

    def device(self, path: str) -> int | None:
        return self._ask(partial(super().device, path))

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        return self._ask(partial(super().read_stamped, path, most))

    def names(self, folder: str) -> list[str]:
        return self._ask(partial(super().names, folder))

    def real(self, path: str) -> str:
        return self._ask(partial(super().real, path))

    def make_folder(self, path: str) -> None:
        self._do(partial(super().make_folder, path))

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        write = super().write_new
        half = partial(write, path, data[: len(data) // 2], mode)
        self._do(partial(write, path, data, mode), half)

    def replace(self, source: str, target: str) -> None:
        self._do(partial(super().replace, source, target))

    def sync_folder(self, path: str) -> None:
        self._do(partial(super().sync_folder, path))

    def remove(self, path: str) -> None:
        self._do(partial(super().remove, path))

    def set_time(self, path: str, time: int) -> None:
        self._do(partial(super().set_time, path, time))

    @contextmanager
    def locked(self, path: str) -> Iterator[None]:
        self._ask(int)
        with super().locked(path):
            yield
