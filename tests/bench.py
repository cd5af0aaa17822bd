"""How fast befriend is, as ratios to what cannot be faster; side by side in one run.

Each figure is a ratio of medians over runs taken in turn, so that a noisy machine harms both sides
alike. `python tests/bench.py RUNS` takes that many runs (40 unless told).
"""

import contextlib
import os
import pty
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

import pyte

from befriend.domain import deeds
from befriend.journal import Journal
from befriend.storage.disk import Disk
from befriend.storage.locations import locate, open_folder

_YEARS = 10
_SILENCE = 0.04
_EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("READY")
Empty().run()
"""
_CHECKBOX_APP = """
from textual.app import App
from textual.widgets import Checkbox
class One(App):
    def compose(self):
        yield Checkbox("READY")
One().run()
"""
_SCREEN_APP = """
from textual.app import App
from textual.screen import Screen
from textual.widgets import Static
class One(App):
    BINDINGS = [("w", "show", "")]
    def compose(self):
        yield Static("READY")
    def action_show(self):
        self.push_screen(Screen())
One().run()
"""


class Program:
    """A program on a pseudo-terminal of 120 columns and 40 rows."""

    def __init__(self, argv: list[str], environment: dict[str, str]) -> None:
        self.screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self.screen)
        self.started = self.last_byte = time.perf_counter()
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            os.execvpe(argv[0], argv, environment)  # noqa: S606 the program that is measured

    def until(self, ready: str) -> float:
        """Milliseconds from the start until the screen shows a text."""
        while not any(ready in line for line in self.screen.display):
            if not self._read(20.0):
                raise TimeoutError("\n".join(self.screen.display))
        return (self.last_byte - self.started) * 1000

    def quiet(self) -> None:
        """Wait until nothing more is painted."""
        while self._read(_SILENCE):
            pass

    def press(self, key: bytes) -> float:
        """Milliseconds from a key to the last byte of its answer."""
        sent = time.perf_counter()
        os.write(self._terminal, key)
        self._read(5.0)
        self.quiet()
        return (self.last_byte - sent) * 1000

    def close(self) -> None:
        """End the program."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pid, 9)
        os.close(self._terminal)
        os.waitpid(self._pid, 0)

    def _read(self, patience: float) -> bool:
        if not select.select([self._terminal], [], [], patience)[0]:
            return False
        data = os.read(self._terminal, 65536)
        self.last_byte = time.perf_counter()
        self._stream.feed(data)
        return True


@contextlib.contextmanager
def running(argv: list[str], environment: dict[str, str]) -> Iterator[Program]:
    """A program that is running."""
    program = Program(argv, environment)
    try:
        yield program
    finally:
        program.close()


def ratio(runs: int, one: Callable[[], float], other: Callable[[], float]) -> float:
    """The ratio of two medians, the runs of both taken in turn after one that does not count."""
    pairs = [(one(), other()) for _ in range(runs + 1)][1:]
    return median(a for a, _ in pairs) / median(b for _, b in pairs)


def painted(argv: list[str], ready: str, environment: dict[str, str]) -> Callable[[], float]:
    """How to measure the time to the first paint."""

    def measure() -> float:
        with running(argv, environment) as program:
            return program.until(ready)

    return measure


def answered(argv: list[str], ready: str, environment: dict[str, str]) -> Callable[[], float]:
    """How to measure the time to the last byte that answers a key; the first key warms up."""

    def measure() -> float:
        with running(argv, environment) as program:
            program.until(ready)
            program.quiet()
            program.press(b" ")
            return median(program.press(b" ") for _ in range(4))

    return measure


def shown(argv: list[str], ready: str, environment: dict[str, str]) -> Callable[[], float]:
    """How to measure the time from the key w to the last byte of the screen that it opens."""

    def measure() -> float:
        with running(argv, environment) as program:
            program.until(ready)
            program.quiet()
            return program.press(b"w")

    return measure


def ran(argv: list[str], environment: dict[str, str]) -> Callable[[], float]:
    """How to measure a whole process."""

    def measure() -> float:
        started = time.perf_counter()
        subprocess.run(argv, env=environment, check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - started) * 1000

    return measure


def write_years(environment: dict[str, str]) -> None:
    """Ten years of pages, each with ticks, a mood and a gratitude, up to today."""
    journal = Journal(open_folder(locate(None, environment), _Hasty()))
    now = datetime.now().astimezone()
    for back in range(_YEARS * 365):
        then = now - timedelta(days=back)
        told = [
            *deeds.tick("touch", then, people=["Ana"], note="a long hug"),
            *deeds.tick("laughter", then, people=["Ben"]),
            *deeds.slide(back % 11, then),
            *deeds.thank("A good friend's phone call", then, why="She remembered"),
        ]
        journal.change(then.date(), told, then)


class _Hasty(Disk):
    """A disk that waits for no plate, to make a folder quickly."""

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        Path(path).write_bytes(data)
        Path(path).chmod(mode)

    def sync_folder(self, path: str) -> None:
        """Wait for nothing."""


def main() -> None:
    """Print a line for each figure, with its bar."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    python, befriend = sys.executable, [sys.executable, "-m", "befriend"]
    with tempfile.TemporaryDirectory() as name:
        base = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        base |= {"COLUMNS": "120", "LINES": "40", "LANG": "C.UTF-8"}
        old, new = ({**base, "HOME": f"{name}/{home}"} for home in ("old", "new"))
        write_years(old)
        empty = painted([python, "-c", _EMPTY_APP], "READY", base)
        checkbox = answered([python, "-c", _CHECKBOX_APP], "READY", base)
        ten_years = painted(befriend, "phone call", old)
        tick = ran([*befriend, "tick", "touch", "--again", "--date", "-4000"], old)
        figures: list[tuple[str, float, Callable[[], float]]] = [
            ("start, ten years : empty app", 1.10, lambda: ratio(runs, ten_years, empty)),
            (
                "start, no page : ten years",
                1.05,
                lambda: ratio(runs, painted(befriend, "Touch", new), ten_years),
            ),
            (
                "key : bare checkbox",
                1.50,
                lambda: ratio(runs, answered(befriend, "phone call", old), checkbox),
            ),
            (
                "week shown : empty screen pushed",
                1.50,
                lambda: ratio(
                    runs,
                    shown(befriend, "phone call", old),
                    shown([python, "-c", _SCREEN_APP], "READY", base),
                ),
            ),
            (
                "befriend tick : python -c pass",
                5.00,
                lambda: ratio(runs, tick, ran([python, "-c", "pass"], base)),
            ),
        ]
        print(f"{'ratio of medians, ' + str(runs) + ' runs':34}{'is':>6}{'bar':>7}")
        for what, bar, measure in figures:
            print(f"{what:34}{measure():6.2f}{bar:7.2f}", flush=True)


if __name__ == "__main__":
    main()
