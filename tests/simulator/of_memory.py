"""What happens to what a computer remembers. Nothing is ever in that memory alone."""

from tests.simulator.computer import Computer
from tests.simulator.trouble import Trouble
from tests.simulator.world import World


def back_up(_: World, here: Computer, __: Computer) -> bool:
    """Back the whole computer up."""
    here.homes.append(here.home())
    return True


def home_back(world: World, here: Computer, _: Computer) -> bool:
    """Have the whole computer as it was in a backup."""
    if not here.homes:
        return False
    world.exchange(here)
    here.go_home(world.rnd.choice(here.homes))
    here.taken = None
    return True


def memory_back(world: World, here: Computer, _: Computer) -> bool:
    """Have the memory alone as it was in a backup."""
    if not here.homes:
        return False
    world.write_out(here)
    here.remember(world.rnd.choice(here.homes))
    world.look(here)
    return True


def memory_lost(world: World, here: Computer, _: Computer) -> bool:
    """Lose the memory."""
    world.write_out(here)
    here.forget()
    world.look(here)
    here.look_over()
    return True


def clone(world: World, here: Computer, there: Computer) -> bool:
    """Have the computer become the likeness of another."""
    world.exchange(here)
    here.go_home(there.home()._replace(edits=there.edits))
    return True


TROUBLES = (
    Trouble(3, "memory", back_up),
    Trouble(2, "memory", home_back),
    Trouble(2, "memory", memory_back),
    Trouble(2, "memory", memory_lost),
    Trouble(2, "memory", clone),
)
