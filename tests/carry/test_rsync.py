"""rsync, which writes over whatever differs, by size and time, and may take away the rest."""

from itertools import cycle

import pytest

from tests.carry.computer import Computer
from tests.carry.story import carry


def _copy(how: list[str], here: Computer, there: Computer) -> None:
    here.tool("rsync", "rsync", *how, f"{here.data}/", f"{there.data}/")


@pytest.mark.parametrize("how", [["-a", "--inplace"], ["-a", "--delete"]], ids=" ".join)
def test_carried_and_looked_over_in_turn(ana: Computer, ben: Computer, how: list[str]) -> None:
    """What rsync writes over or deletes comes back before the way back."""

    def there_and_back() -> None:
        _copy(how, ana, ben)
        ben.merge()
        _copy(how, ben, ana)

    carry(ana, ben, there_and_back)


@pytest.mark.parametrize("how", [["-a"], ["-a", "--update"]], ids=" ".join)
def test_carried_both_ways_before_anybody_looks(
    ana: Computer, ben: Computer, how: list[str]
) -> None:
    """Two runs on end leave one person's pages on both disks; the other's come back too."""
    turns = cycle([(ana, ben), (ben, ana)])

    def there_and_back() -> None:
        one, other = next(turns)
        _copy(how, one, other)
        _copy(how, other, one)

    carry(ana, ben, there_and_back)
