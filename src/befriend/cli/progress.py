"""How far a long work is: one line on the terminal, written anew in its place."""

import sys
import time
from typing import Self

_A_MOMENT = 0.5
"""Seconds; what is done by then needs no word."""

_RATE = 0.1
"""Seconds for which the line stands before it is written anew."""


class Progress:
    """Shows itself on standard error after a moment, if that is a terminal, until it is left."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._wanted = bool(sys.stderr and sys.stderr.isatty())
        self._next = time.monotonic() + _A_MOMENT
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, done: int) -> None:
        """So much is done."""
        if self._wanted and time.monotonic() >= self._next:
            self._next = time.monotonic() + _RATE
            self._write(f"{done} of {self._total} pages")

    def clear(self) -> None:
        """Make room for something else."""
        if self._width:
            self._write("")
            self._write("")

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r{text:{self._width}}")
        sys.stderr.flush()
        self._width = len(text)
