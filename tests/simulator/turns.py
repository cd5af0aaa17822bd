"""Two programs on one computer by turns, so that each runs into what the other has half done."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread, current_thread
from typing import TypeAlias

Act: TypeAlias = Callable[[], object]
Fuse: TypeAlias = Callable[[str, str], bool]
"""Whether something happens before this operation on this path."""


class Turns:
    """Lets two acts take turns; the one begins.

    `switches` name the file operations before which each gives way to the other. Who wants the lock
    that the other holds gives way too.
    """

    def __init__(self, one: Act, other: Act, switches: tuple[Fuse, Fuse]) -> None:
        self._acts = one, other
        self._switches = switches
        self._go = Event(), Event()
        self._ended = [False, False]
        self._holder: int | None = None
        self._threads: list[Thread] = []

    def run(self) -> None:
        """Have both done. Raises what either raises."""
        done: list[Future[object]] = [Future(), Future()]
        self._threads = [Thread(target=self._live, args=(n, done[n])) for n in (0, 1)]
        for thread in self._threads:
            thread.start()
        self._go[0].set()
        for thread in self._threads:
            thread.join()
        for each in done:
            each.result()

    def before_operation(self, operation: str, path: str) -> None:
        """A file operation begins: it may be the other's turn."""
        me = self._me
        if self._switches[me](operation, path):
            self._give_way(me)

    def before_lock(self) -> None:
        """Somebody wants the lock."""
        while self._holder not in (None, self._me):
            self._give_way(self._me)
        self._holder = self._me

    def after_lock(self) -> None:
        """Somebody gives the lock back."""
        self._holder = None

    @property
    def _me(self) -> int:
        return self._threads.index(current_thread())

    def _live(self, me: int, done: Future[object]) -> None:
        self._go[me].wait()
        try:
            done.set_result(self._acts[me]())
        except BaseException as error:  # noqa: BLE001 it is raised where both are waited for
            done.set_exception(error)
        self._ended[me] = True
        self._go[1 - me].set()

    def _give_way(self, me: int) -> None:
        """Let the other go on until it gives way in turn, or ends."""
        if self._ended[1 - me]:
            return
        self._go[me].clear()
        self._go[1 - me].set()
        self._go[me].wait()
