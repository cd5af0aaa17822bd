"""Syncthing, which of a conflict keeps the older file beside the page, under a name of its own."""

from collections.abc import Iterator
from typing import TypeAlias

import pytest

from tests.carry.computer import Computer, Ledger
from tests.carry.story import BOTH, NEW, begin, go_apart, judge, meet, rest
from tests.carry.syncthing import Syncthing

Pair: TypeAlias = tuple[Syncthing, Syncthing]


@pytest.fixture
def pair(ana: Computer, ben: Computer) -> Iterator[Pair]:
    """An instance on each computer, online; nothing is looked for but when a test says so."""
    with Syncthing(ana).running() as hers, Syncthing(ben).running() as his:
        hers.share_with(his)
        his.share_with(hers)
        yield hers, his


def _meet(hers: Syncthing, his: Syncthing) -> None:
    """Carry until neither has anything for the other."""
    hers.scan()
    his.scan()
    hers.until_in_step(his)


def _go_apart(ana: Computer, ben: Computer, pair: Pair) -> Ledger:
    """Write on either computer while they are offline, so that what both wrote is a conflict."""
    hers, his = pair
    hers.leave(his)
    due = go_apart(ana, ben)
    hers.scan()
    his.scan()
    hers.speak_to(his)
    return due


@pytest.mark.parametrize("remembered", [True, False])
def test_the_copy_is_joined(ana: Computer, ben: Computer, pair: Pair, remembered: bool) -> None:
    """What Syncthing leaves beside a page is joined in, though nobody should remember it."""
    begin(ana)
    meet(ana, ben, lambda: _meet(*pair))
    due = _go_apart(ana, ben, pair)
    if not remembered:
        ana.lose_memory()
        ben.lose_memory()
    rest(ana, ben, lambda: _meet(*pair))
    judge(ana, ben, due)
    for day in (BOTH, NEW):
        (copy,) = ben.beside(day)
        assert copy.startswith(f"{day}.sync-conflict-")


def test_copies_put_away_take_nothing_with_them(ana: Computer, ben: Computer, pair: Pair) -> None:
    """When one computer tidies, Syncthing deletes the copies on the other: all they said stays."""
    begin(ana)
    meet(ana, ben, lambda: _meet(*pair))
    due = _go_apart(ana, ben, pair)
    rest(ana, ben, lambda: _meet(*pair))
    assert ana.run("tidy").code == 0
    rest(ana, ben, lambda: _meet(*pair))
    judge(ana, ben, due)
    assert not [*ana.beside(BOTH), *ben.beside(BOTH)]
