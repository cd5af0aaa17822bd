"""Values as a curve."""

import pytest

from befriend.domain.curve import curve


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        ([0, 10], "▁█"),
        ([5, 5.5, 4.5], "▅▅▄"),
        ([1, None, 9], "▂ ▇"),
        ([], ""),
        ([None, None], "  "),
    ],
)
def test_the_higher_the_value_the_higher_the_column(values: list[float | None], drawn: str) -> None:
    """The ends are the lowest and the highest column, and a day without a value is a blank."""
    assert curve(values) == drawn


def test_it_never_falls_as_values_rise() -> None:
    """From 0 to 10 in small steps, each of the eight columns comes, in order."""
    drawn = curve(step / 100 for step in range(1001))
    assert list(dict.fromkeys(drawn)) == list("▁▂▃▄▅▆▇█")
