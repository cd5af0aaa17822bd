"""A row of values as a curve, a sign for each."""

from collections.abc import Iterable

from befriend.domain.day import HIGHEST

_STEPS = "▁▂▃▄▅▆▇█"


def curve(values: Iterable[float | None]) -> str:
    """Values from 0 to 10 as columns from low to high; a blank where there is none."""
    top = len(_STEPS) - 1
    return "".join(
        " " if value is None else _STEPS[round(value * top / HIGHEST)] for value in values
    )
