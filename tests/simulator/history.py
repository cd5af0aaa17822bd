"""A random history of several computers, and its end: everybody copies to everybody."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from itertools import permutations
from typing import NamedTuple

from befriend.domain import deeds
from tests.simulator import (
    anew,
    beside,
    by_hand,
    in_several_saves,
    in_the_app,
    in_travel,
    of_memory,
)
from tests.simulator.quick import quick
from tests.simulator.sheet import is_the_planners, text_of, things
from tests.simulator.trouble import Trouble
from tests.simulator.world import World, silence

TROUBLES: tuple[Trouble, ...] = (
    *in_the_app.TROUBLES,
    *by_hand.TROUBLES,
    *in_several_saves.TROUBLES,
    *anew.TROUBLES,
    *in_travel.TROUBLES,
    *beside.TROUBLES,
    *of_memory.TROUBLES,
)
"""Everything that may happen."""

ALWAYS = frozenset({"app", "travel", "faults", "memory"})
"""The kinds of trouble that happen in every history."""

KINDS = tuple(dict.fromkeys(trouble.kind for trouble in TROUBLES if trouble.kind not in ALWAYS))
"""The others."""

STEPS = range(50)
"""The steps of a whole history."""


class Outcome(NamedTuple):
    """What the judge says of a history."""

    seed: int
    counts: Counter[str]
    written: int
    """How many things were written."""


def run(
    seed: int,
    kinds: Collection[str] = KINDS,
    steps: Iterable[int] = STEPS,
    say: Callable[[str], None] = silence,
) -> Outcome:
    """Live through a history, or only through some steps of it, and judge it."""
    with quick(seed):
        world = World(seed, say)
        live(world, kinds, steps)
        meet(world)
        counts = judge(world)
    return Outcome(seed, counts, len(world.ledger.written))


def live(world: World, kinds: Collection[str], steps: Iterable[int]) -> None:
    """Let one thing after another happen. What a step brings hangs on its number, on no other's."""
    troubles = [trouble for trouble in TROUBLES if trouble.kind in {*kinds, *ALWAYS}]
    weights = [trouble.weight for trouble in troubles]
    for step in steps:
        world.turns_to(step)
        world.passes()
        here, there = world.rnd.sample(world.computers, 2)
        (trouble,) = world.rnd.choices(troubles, weights)
        world.say(f"{step}. {here.name}, with {there.name} near: {trouble.words}")
        if trouble.act(world, here, there):
            world.say((here.data or b"(no file)").decode(errors="replace"))


def meet(world: World) -> None:
    """Have everybody look and write, copy to everybody, and copy once more."""
    world.turns_to(-1)
    for computer in world.computers:
        world.waits()
        world.look(computer)
        if not is_the_planners(computer.data) or world.chance(0.5):
            world.change(computer, deeds.note(world.new_text(), world.moment(computer)))
    _copy_to_everybody(world)
    folders = [computer.data for computer in world.computers]
    world.ledger.counts["diverged"] += len(set(folders)) > 1
    _copy_to_everybody(world)
    after = [computer.data for computer in world.computers]
    world.ledger.counts["not at rest"] += after != folders


def judge(world: World) -> Counter[str]:
    """What the judge says of the folders as they are now."""
    text = text_of(world.computers[0].data)
    world.say((world.computers[0].data or b"(no page)").decode(errors="replace"))
    return world.ledger.verdict(thing.content for thing in things(text or ""))


def _copy_to_everybody(world: World) -> None:
    pairs = list(permutations(world.computers, 2))
    world.rnd.shuffle(pairs)
    for here, there in pairs:
        world.waits()
        world.look(there)
        if there.data is not None:
            here.put(there.leaf)
        world.waits()
        world.look(here)
