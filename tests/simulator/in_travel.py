"""What happens to the page's file on its way between computers and on a disk."""

from tests.simulator.computer import Computer, Leaf, deletions
from tests.simulator.sheet import is_believed, revs, sheet_of, text_of
from tests.simulator.trouble import Trouble
from tests.simulator.world import World


def overwrite(world: World, here: Computer, there: Computer) -> bool:
    """Have another computer's file copied blindly over the page."""
    if there.data is None:
        return False
    here.older.append(here.leaf)
    here.put(there.leaf, keeping_time=world.chance(0.3))
    world.may_look(here)
    return True


def older_back(world: World, here: Computer, _: Computer) -> bool:
    """Put an older file back."""
    if not here.older:
        return False
    older = world.rnd.choice(here.older)
    here.put(older._replace(edits=deletions(older.edits)), keeping_time=world.chance(0.5))
    world.may_look(here)
    return True


def gone(world: World, here: Computer, _: Computer) -> bool:
    """Lose the file, or what is in it."""
    length = len(here.data or b"")
    here.put(Leaf(world.rnd.choice((None, b"", b"\0" * length))))
    world.may_look(here)
    return True


def cut_short(world: World, here: Computer, _: Computer) -> bool:
    """Lose the file's end: behind a block, or anywhere."""
    data = here.data
    if data is None or not _is_whole(data):
        return False
    ends = [place + 2 for place in range(len(data)) if data.startswith(b"\n\n", place)]
    end = world.rnd.choice(ends) if world.chance(0.4) else world.rnd.randrange(1, len(data))
    return _is_damaged(world, here, data[:end])


def torn(world: World, here: Computer, there: Computer) -> bool:
    """Have another computer's file copied over the page, but for its end."""
    old, new = here.data or b"", there.data or b""
    if not _is_whole(old) or not _is_whole(new) or _revs(old) == _revs(new):
        return False
    if sheet_of(text_of(old) or "").went_on:
        return False  # what is left can look cut, with its splinter not at its end
    # Without its title, a page looks like one that was stripped.
    behind_title = new.index(b"\n\n") + 1
    end = world.rnd.randrange(behind_title, len(new))
    return _is_damaged(world, here, new[:end] + old[end:])


TROUBLES = (
    Trouble(16, "travel", overwrite),
    Trouble(4, "travel", older_back),
    Trouble(3, "faults", gone),
    Trouble(3, "cut", cut_short),
    Trouble(3, "torn", torn),
)


def _revs(data: bytes) -> tuple[str | None, str | None]:
    return revs(text_of(data) or "")


def _is_whole(data: bytes) -> bool:
    return is_believed(text_of(data) or "")


def _is_damaged(world: World, here: Computer, data: bytes) -> bool:
    """Put a file there that lacks something; losing no more than its last line's end is nothing."""
    if _is_whole(data):
        return False
    here.put(Leaf(data))
    world.may_look(here)
    return True
