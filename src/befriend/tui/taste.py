"""What is chosen on the screen and stays: the theme, written behind the screen's back."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread

from befriend.errors import sentence_of
from befriend.tui.news import News, Told
from befriend.tui.outcome import settle


class Taste:
    """Keeps the theme that was chosen last, for the next start."""

    def __init__(self, keep: Callable[[str], object], tell: Callable[[News], object]) -> None:
        self._keep = keep
        self._tell = tell
        self._theme = ""
        self._lock = Lock()

    def choose(self, theme: str) -> None:
        """Keep this theme from now on; the file is written before Python ends."""
        self._theme = theme
        Thread(target=self._write, name="taste").start()

    def _write(self) -> None:
        with self._lock:
            kept = settle(Future[object](), lambda: self._keep(self._theme))
        if error := kept.exception():
            self._tell(Told(sentence_of(error)))
