"""What is chosen on the screen and stays, written behind the screen's back."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread

from befriend.errors import sentence_of
from befriend.storage.settings_file import Keep, Setting, Settings
from befriend.tui.news import News, Told
from befriend.tui.outcome import settle


class Taste:
    """Keeps what was chosen last, for the next start."""

    def __init__(self, settings: Settings, keep: Keep, tell: Callable[[News], object]) -> None:
        self.reconnect = settings.reconnect
        """Whether the week names somebody who was not met for a while."""
        self._keep = keep
        self._tell = tell
        self._chosen: dict[str, Setting] = {}
        self._lock = Lock()

    def choose(self, theme: str) -> None:
        """Keep this theme from now on; the file is written before Python ends."""
        self._choose("theme", theme)

    def turn_reconnect(self) -> None:
        """Have the week name somebody who was not met for a while, or not any more."""
        self.reconnect = not self.reconnect
        self._choose("reconnect", self.reconnect)

    def _choose(self, name: str, value: Setting) -> None:
        self._chosen[name] = value
        Thread(target=self._write, args=(name,), name="taste").start()

    def _write(self, name: str) -> None:
        with self._lock:
            kept = settle(Future[object](), lambda: self._keep(name, self._chosen[name]))
        if error := kept.exception():
            self._tell(Told(sentence_of(error)))
