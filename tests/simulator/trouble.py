"""A trouble: one thing that may happen in a history."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tests.simulator.computer import Computer
from tests.simulator.world import World

Act: TypeAlias = Callable[[World, Computer, Computer], bool]
"""Lets it happen here, with another computer there; whether it could."""


class Trouble(NamedTuple):
    """How often it happens beside the others, of which kind it is, and what happens."""

    weight: float
    kind: str
    act: Act

    @property
    def words(self) -> str:
        """What happens, in words."""
        return (self.act.__doc__ or "").split("\n")[0]
