"""The terminal, as Textual drives it, made sure of where the world is in the way."""

from codecs import getincrementaldecoder
from contextlib import suppress
from functools import partial
from typing import Any, TextIO

from textual.drivers import linux_driver


def _decoder(name: str) -> Any:  # noqa: ANN401 a class in all but its type
    """A decoder to which bytes that are no text are a sign like any other, and not the end."""
    return partial(getincrementaldecoder(name), errors="replace")


linux_driver.getincrementaldecoder = _decoder  # type: ignore[assignment, attr-defined]


class Terminal(linux_driver.LinuxDriver):
    """Gives the terminal back, and takes it again, whoever stops the process or hangs up."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 they are Textual's
        super().__init__(*arguments, **more)
        self._file: Any = _Output(self._file)

    def run_input_thread(self) -> None:
        """Hand on keys, until there are no more to come."""
        with suppress(OSError):  # it is gone, of which a signal tells
            super().run_input_thread()

    def _sigcont_application(self, *_: object) -> None:
        """Take the terminal again; who was stopped without a word gives it back first."""
        if self._writer_thread and not self._must_signal_resume:
            self.suspend_application_mode()
            self._must_signal_resume = True
        if self._must_signal_resume:
            super()._sigcont_application()


class _Output:
    """Where the screen is painted; once it is gone, for nobody."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.fileno = file.fileno

    def write(self, text: str) -> None:
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._file.flush()
