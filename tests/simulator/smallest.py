"""The smallest history: the steps of one without which its fault would not be."""

from collections.abc import Collection

from tests.simulator.history import KINDS, STEPS, run
from tests.simulator.ledger import FAULTS


def smallest(seed: int, kinds: Collection[str] = KINDS) -> list[int]:
    """The steps that are needed for one of the faults that the whole history has."""
    wanted = _faults(seed, kinds, list(STEPS))
    steps = list(STEPS)
    length = len(steps) // 2
    while length:
        for start in range(len(steps) - length, -1, -1):
            fewer = steps[:start] + steps[start + length :]
            if wanted & _faults(seed, kinds, fewer):
                steps = fewer
        length //= 2
    return steps


def _faults(seed: int, kinds: Collection[str], steps: list[int]) -> set[str]:
    return run(seed, kinds, steps).counts.keys() & set(FAULTS)
