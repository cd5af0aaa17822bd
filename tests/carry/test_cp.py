"""cp, which writes over whatever is there."""

from itertools import cycle

import pytest

from tests.carry.computer import Computer
from tests.carry.story import carry


def _copy(how: str, here: Computer, there: Computer) -> None:
    here.tool("coreutils", "cp", how, f"{here.data}/.", str(there.data))


@pytest.mark.parametrize("how", ["-r", "-a"])
def test_copied_and_looked_over_in_turn(ana: Computer, ben: Computer, how: str) -> None:
    """What a copy writes over comes back before the way back, and all of both is on both."""

    def there_and_back() -> None:
        _copy(how, ana, ben)
        ben.merge()
        _copy(how, ben, ana)

    carry(ana, ben, there_and_back)


def test_copied_both_ways_before_anybody_looks(ana: Computer, ben: Computer) -> None:
    """Two copies on end leave one person's pages on both disks; the other's come back too."""
    turns = cycle([(ana, ben), (ben, ana)])

    def there_and_back() -> None:
        one, other = next(turns)
        _copy("-a", one, other)
        _copy("-a", other, one)

    carry(ana, ben, there_and_back)
