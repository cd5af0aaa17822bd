"""The news that a thread tells, as they come."""

import time
from collections.abc import Callable

from befriend.tui.news import News

_PATIENCE = 10
"""Seconds after which news that a test waits for will not come any more."""


class Heard(list[News]):
    """The news, in the order in which they came."""

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, [vars(news) for news in self]
            time.sleep(0.005)

    @property
    def kinds(self) -> list[type[News]]:
        """What came, in order."""
        return [type(news) for news in self]
