"""Unison, which carries both ways at once; of a conflict it takes the newer file."""

import pytest

from tests.carry.computer import Computer
from tests.carry.story import BOTH, NEW, begin, carry, go_apart, judge, meet, rest

_BACKUP = ("-backup=Name *", "-backuploc=central")


def _unison(ana: Computer, ben: Computer, *how: str) -> str:
    roots = str(ana.data), str(ben.data)
    return ana.tool("unison", "unison", *roots, "-ui=text", "-batch", "-prefer=newer", *how)


def test_the_newer_file_is_taken(ana: Computer, ben: Computer) -> None:
    """What Unison writes over, and backs up out of sight, comes back from memory."""
    carry(ana, ben, lambda: _unison(ana, ben, *_BACKUP))
    assert list((ana.home / ".unison/backup").rglob(f"*{BOTH}*"))


@pytest.mark.parametrize("remembered", [True, False])
def test_a_copy_of_the_older_file_is_left(ana: Computer, ben: Computer, remembered: bool) -> None:
    """What Unison leaves beside a page is joined in, though no computer should remember it."""
    begin(ana)
    meet(ana, ben, lambda: _unison(ana, ben))
    due = go_apart(ana, ben)
    if not remembered:
        ana.lose_memory()
        ben.lose_memory()
    rest(ana, ben, lambda: _unison(ana, ben, "-copyonconflict"))
    judge(ana, ben, due)
    for day in (BOTH, NEW):
        (copy,) = ben.beside(day)
        assert copy.startswith(f"{day} (conflict")
