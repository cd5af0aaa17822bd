"""rclone bisync, which renames both files of a conflict: the page itself is gone everywhere."""

import pytest

from tests.carry.computer import Computer
from tests.carry.story import BOTH, NEW, begin, go_apart, judge, meet, rest


def _bisync(ana: Computer, ben: Computer, *how: str) -> None:
    sides, work = (str(ana.data), str(ben.data)), str(ana.home / "bisync")
    ana.tool("rclone", "rclone", "--config", "", "bisync", *sides, "--workdir", work, *how)


def _in_turn(ana: Computer, ben: Computer) -> None:
    """Carry, look, and carry what was put right.

    Where both look first, bisync takes the page that both put right for another conflict.
    """
    _bisync(ana, ben)
    ana.merge()
    _bisync(ana, ben)


@pytest.mark.parametrize("remembered", [True, False])
def test_both_copies_are_joined(ana: Computer, ben: Computer, remembered: bool) -> None:
    """A day that has copies and no page gets its page back, though nobody should remember it."""
    begin(ana)
    _bisync(ana, ben, "--resync")
    meet(ana, ben, lambda: _in_turn(ana, ben))
    due = go_apart(ana, ben)
    if not remembered:
        ana.lose_memory()
        ben.lose_memory()
    rest(ana, ben, lambda: _in_turn(ana, ben))
    judge(ana, ben, due)
    for day in (BOTH, NEW):
        assert ben.beside(day) == [f"{day}.toml..path1", f"{day}.toml..path2"]


def test_a_conflict_after_a_conflict(ana: Computer, ben: Computer) -> None:
    """When both put the page right and bisync renames it again, nothing is lost on the way."""
    begin(ana)
    _bisync(ana, ben, "--resync")
    meet(ana, ben, lambda: _in_turn(ana, ben))
    due = go_apart(ana, ben)
    for _ in range(2):
        _bisync(ana, ben)
        assert not ana.path(BOTH).exists()
        ana.merge()
        ben.merge()
    rest(ana, ben, lambda: _in_turn(ana, ben))
    judge(ana, ben, due)
