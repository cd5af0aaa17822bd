"""The simulator finds nothing in the planner, and finds whatever is planted in it."""

import pytest

from befriend.domain import deeds
from befriend.pages.change import Add
from befriend.pages.record import write_record
from tests.simulator import faults
from tests.simulator.computer import Computer, Leaf
from tests.simulator.history import judge, meet, run
from tests.simulator.ledger import FAULTS
from tests.simulator.quick import quick
from tests.simulator.world import World

_HISTORIES = 2000
_AT_ONCE = 100
_FOUND_WITHIN = 1000
_PAIR = next(seed for seed in range(100) if len(World(seed).computers) == 2)
"""The seed of a world of two computers."""


@pytest.mark.parametrize("first", range(0, _HISTORIES, _AT_ONCE))
def test_nothing_is_lost_whatever_happens_to_the_folders(first: int) -> None:
    """After random histories every folder is the same, and holds what was written and not taken."""
    seeds = range(first, first + _AT_ONCE)
    found = {seed: faulty for seed in seeds if (faulty := _faults(seed))}
    assert found == {}


@pytest.mark.parametrize("name", faults.FAULTS)
def test_a_planted_fault_is_found(name: str) -> None:
    """Whatever part of the rule is broken on purpose, some history shows it."""
    with faults.FAULTS[name]():
        assert any(_faults(seed) for seed in range(_FOUND_WITHIN))


def test_a_history_can_be_told_again() -> None:
    """The same seed brings the same steps, the same files and the same verdict."""
    told: list[list[str]] = [[], []]
    verdicts = [run(7, say=lines.append) for lines in told]
    assert told[0] == told[1]
    assert verdicts[0] == verdicts[1]


def test_what_vanishes_everywhere_is_lost() -> None:
    """The judge sees that a record is in no folder and no memory any more."""
    with quick(_PAIR):
        world = World(_PAIR)
        before = [computer.home() for computer in world.computers]
        world.change(world.computers[0], deeds.note(world.new_text(), world.moment()))
        for computer, home in zip(world.computers, before, strict=True):
            computer.go_home(home)
        meet(world)
        assert judge(world) == {"lost": 1}


def test_what_is_there_after_it_was_taken_away_came_back() -> None:
    """The judge sees a record that a person took away, and that stands in the folders."""
    with quick(_PAIR):
        world = World(_PAIR)
        record = write_record("note", {"text": world.new_text()}, world.moment())
        world.change(world.computers[0], (Add(record),))
        world.ledger.takes(record.content)
        meet(world)
        assert judge(world) == {"came back": 1}


def test_what_nobody_wrote_is_invented() -> None:
    """The judge sees a record of which its books know nothing."""
    with quick(_PAIR):
        world = World(_PAIR)
        world.computers[0].put(Leaf(b'gratitude = "nobody wrote this"\n'))
        meet(world)
        assert judge(world) == {"invented": 1}


def test_one_thing_under_two_ids_is_there_twice() -> None:
    """The judge sees that two computers made two records of one thing."""
    with quick(_PAIR):
        world = World(_PAIR)
        for computer in world.computers:
            world.change(computer, deeds.note("the same", world.moment()))
        meet(world)
        assert judge(world) == {"twice": 1}


def test_folders_that_never_meet_have_diverged(monkeypatch: pytest.MonkeyPatch) -> None:
    """The judge sees that the folders differ."""
    with quick(_PAIR):
        world = World(_PAIR)
        world.change(world.computers[0], deeds.note(world.new_text(), world.moment()))
        monkeypatch.setattr(Computer, "put", lambda *_: None)
        meet(world)
        assert world.ledger.counts["diverged"] == 1


def _faults(seed: int) -> set[str]:
    return run(seed).counts.keys() & set(FAULTS)
