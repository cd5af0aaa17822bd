"""The signals that end the app, and what they do to somebody who is leaving already."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress


def _known(*names: str) -> list[signal.Signals]:
    """Those of these signals that this system knows."""
    return [getattr(signal, name) for name in names if hasattr(signal, name)]


def heed(leave: Callable[[int], object]) -> None:
    """Have each signal that ends a program leave the app, by the loop that runs."""
    for number in _known("SIGTERM", "SIGHUP", "SIGINT"):
        with suppress(NotImplementedError):  # on Windows
            asyncio.get_running_loop().add_signal_handler(number, leave, number)


def leave_to_the_system(loop: asyncio.AbstractEventLoop) -> None:
    """Have ctrl+c and ctrl+z do as everywhere; SIGTERM and SIGHUP hurry nobody any more."""
    with suppress(NotImplementedError):  # on Windows
        loop.remove_signal_handler(signal.SIGINT)
    for number in _known("SIGTSTP", "SIGCONT"):
        signal.signal(number, signal.SIG_DFL)
