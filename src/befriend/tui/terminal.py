"""The terminal, as Textual drives it, made sure of where the world is in the way."""

import os
import signal
from contextlib import suppress
from typing import Any, TextIO

from textual.drivers import linux_driver

from befriend.tui.anchored import anchored
from befriend.tui.decoder import Decoder

linux_driver.getincrementaldecoder = lambda _: Decoder  # type: ignore[assignment, attr-defined]


class Terminal(linux_driver.LinuxDriver):
    """Gives the terminal back, and takes it again, whoever stops the process or hangs up."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 they are Textual's
        super().__init__(*arguments, **more)
        self._file: Any = _Output(self._file)

    def run_input_thread(self) -> None:
        """Hand on keys, and leave where the terminal that they come from is gone."""
        try:
            super().run_input_thread()
        except (OSError, EOFError):
            self._app.call_later(self._app.leave_on, signal.SIGHUP)  # type: ignore[attr-defined]

    def stop_with_others(self) -> None:
        """Give the terminal back, and only then stop with whoever started befriend, all at once.

        One who stopped later would miss the signal to go on.
        """
        self.suspend_application_mode()
        self._must_signal_resume = True
        if os.getsid(0) == os.getpid():  # no shell waits, and the system would stop nobody
            os.kill(os.getpid(), signal.SIGSTOP)
            return
        usual = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(0, signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, usual)

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
            self._file.write(anchored(text))

    def flush(self) -> None:
        with suppress(OSError):
            self._file.flush()
