"""The real program on a real pseudo-terminal, its screen as a person would see it."""

import os
import re
import signal
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pexpect
import pyte

_PATIENCE = 20.0
_STRANGE = re.compile(rb"\x1b\[[<>=?][0-9;]*[a-zA-Z$]*[uqmp]|\x1bP.*?\x1b\\", re.DOTALL)
KEYS = {"enter": "\r", "esc": "\x1b", "tab": "\t", "down": "\x1b[B", "up": "\x1b[A", "space": " "}


def home(tmp_path: Path, **more: str) -> dict[str, str]:
    """The environment of a person whose home is this folder."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE")}
    base = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    return {**kept, **base, "TERM": "xterm-256color", "COLORTERM": "truecolor", **more}


class Terminal:
    """befriend, running on a terminal of so many columns and rows."""

    def __init__(
        self,
        environment: dict[str, str],
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        before: Sequence[str] = (),
    ) -> None:
        self.raw = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        command = [*before, sys.executable, "-m", "befriend", *arguments]
        self._child: pexpect.spawn[bytes] = pexpect.spawn(
            command[0],
            command[1:],
            env=environment,
            dimensions=(rows, columns),
            timeout=_PATIENCE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close(force=True)

    @property
    def text(self) -> str:
        """What the screen shows, line by line."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def started(self) -> str:
        """Wait until Today is there, down to its last line; gives the whole screen."""
        return self.until("q leave")

    def until(self, wanted: str, within: float = _PATIENCE) -> str:
        """Wait until the screen shows this text; gives the whole screen."""
        end = time.monotonic() + within
        while wanted not in self.text:
            assert time.monotonic() < end, f"{wanted!r} never showed; the screen was:\n{self.text}"
            self._read()
        return self.text

    def until_no(self, unwanted: str) -> None:
        """Wait until the screen does not show this text any more."""
        end = time.monotonic() + _PATIENCE
        while unwanted in self.text:
            assert time.monotonic() < end, f"{unwanted!r} never went:\n{self.text}"
            self._read()

    def read_for(self, seconds: float) -> None:
        """Look at the screen for so long, as somebody does who types."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._read(left)

    def press(self, *keys: str) -> None:
        """Press keys, each by its name or its sign."""
        for key in keys:
            self._child.send(KEYS.get(key, key))

    def type(self, text: str) -> None:
        """Type a text."""
        self._child.send(text)

    @property
    def _pid(self) -> int:
        pid = self._child.pid
        assert pid is not None
        return pid

    @property
    def attributes(self) -> list[object]:
        """How the terminal is set: whether it echoes, waits for whole lines, and the like."""
        return termios.tcgetattr(self._child.child_fd)

    def until_stopped(self) -> None:
        """Wait until the program is stopped, as by ctrl+z, and what it sent before was read."""
        end = time.monotonic() + _PATIENCE
        while not os.WIFSTOPPED(os.waitpid(self._pid, os.WUNTRACED | os.WNOHANG)[1]):
            assert time.monotonic() < end, "it never stopped"
            self._read()
        while self._read():
            pass

    @property
    def said_after(self) -> list[str]:
        """What was said, line by line, after the terminal was given back."""
        told = self.raw.rpartition(b"\x1b[?1049l")[2].decode()
        return [line for line in re.sub(r"\x1b\[[?0-9;]*[a-zA-Z]", "", told).splitlines() if line]

    def forget(self) -> None:
        """Know nothing any more of what the program sent."""
        self.raw = b""
        self._screen.reset()

    def send_bytes(self, data: bytes) -> None:
        """Send what no keyboard sends."""
        self._child.send(data)

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self._child.kill(number)

    def kill(self, number: signal.Signals) -> None:
        """Send a signal, and wait for the end."""
        self.send(number)
        self.end()

    def hang_up(self) -> int:
        """Close the window that the terminal is in, and wait for the end; gives the exit code."""
        os.dup2(os.open(os.devnull, os.O_RDWR), self._child.child_fd)
        end = time.monotonic() + _PATIENCE
        while self._child.isalive():
            assert time.monotonic() < end, "it never ended"
            time.sleep(0.01)
        return int(self._child.exitstatus or 0)

    def end(self) -> int:
        """Wait for the end; gives the exit code, 128 more than a signal's number."""
        end = time.monotonic() + 2 * _PATIENCE
        while self._child.isalive():
            assert time.monotonic() < end, f"it never ended; the screen was:\n{self.text}"
            self._read()
        while self._read():
            pass
        if self._child.signalstatus:
            return 128 + int(self._child.signalstatus)
        return int(self._child.exitstatus or 0)

    def _read(self, patience: float = 0.05) -> bool:
        try:
            data = self._child.read_nonblocking(65536, timeout=patience)
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            self._child.wait()
            return False
        self.raw += data
        self._stream.feed(_STRANGE.sub(b"", data))
        return True
