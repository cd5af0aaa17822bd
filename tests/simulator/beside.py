"""What other programs leave beside the page, or in its place, when two versions have met."""

from difflib import SequenceMatcher

from befriend.storage.codec import decode
from tests.simulator.computer import Computer, Leaf
from tests.simulator.ledger import Done, Edit
from tests.simulator.sheet import contents, sheet_of, text_of, unsettled
from tests.simulator.trouble import Trouble
from tests.simulator.world import World

_NAMES = (
    ".sync-conflict-20261123-{}-ABCDEFG.toml",
    " (Ana's conflicted copy 2026-11-24 {}).toml",
    "-DESK-{}.toml",
    ".toml.conflict{}",
)
"""How Syncthing, Dropbox, OneDrive and rclone go on behind a page's name; none gives one twice."""


def conflict(world: World, here: Computer, there: Computer) -> bool:
    """Have another computer's page left beside this one's."""
    return _leaves_beside(world, here, there.data)


def moved_aside(world: World, here: Computer, there: Computer) -> bool:
    """Have this computer's page moved aside, and another's put in its place."""
    if there.data is None or not _leaves_beside(world, here, here.data, look=False):
        return False
    here.put(there.leaf)
    world.may_look(here)
    return True


def both_renamed(world: World, here: Computer, there: Computer) -> bool:
    """Have both versions of the page renamed, so that none has its name."""
    if text_of(there.data) is None or not _leaves_beside(world, here, here.data, look=False):
        return False
    here.put(Leaf(None))
    return _leaves_beside(world, here, there.data)


def trimmed(world: World, here: Computer, _: Computer) -> bool:
    """Leave a copy of the page beside it from which somebody has cut some blocks."""
    sheet = sheet_of(text_of(here.data) or "")
    blocks = tuple(block for block in sheet.blocks if world.chance(0.5))
    if blocks == sheet.blocks or sheet.went_on:
        return False
    return _leaves_beside(world, here, sheet._replace(blocks=blocks).text.encode())


def unmerged(world: World, here: Computer, there: Computer) -> bool:
    """Have git mark where this page differs from another computer's."""
    ours, theirs = text_of(here.data), text_of(there.data)
    if not ours or not theirs or ours == theirs:
        return False
    whole = world.chance(0.5)
    marked = _marked([ours], [theirs]) if whole else _merged(ours, theirs)
    here.put(Leaf(marked.encode(), _says(world, ours) | _says(world, theirs)))
    world.may_look(here)
    return True


def tidy(world: World, here: Computer, _: Computer) -> bool:
    """Have the copies that are taken in moved away."""
    if not here.copies:
        return False
    world.look(here)
    world.waits()
    here.tidy()
    return True


def thrown_away(world: World, here: Computer, _: Computer) -> bool:
    """Throw the copies away, now that the page has what they say."""
    if not here.copies:
        return False
    world.write_out(here)
    here.throw_copies_away()
    return True


TROUBLES = (
    Trouble(4, "copies", conflict),
    Trouble(3, "copies", moved_aside),
    Trouble(1.5, "copies", both_renamed),
    Trouble(2, "trimmed", trimmed),
    Trouble(3, "git", unmerged),
    Trouble(1.5, "tidy", tidy),
    Trouble(1.5, "tidy", thrown_away),
)


def _leaves_beside(world: World, here: Computer, data: bytes | None, *, look: bool = True) -> bool:
    text = text_of(data)
    if not text or not decode(text.encode()).is_page:
        return False
    name = world.rnd.choice(_NAMES).format(world.new_text(""))
    here.put_copy(name, text.encode())
    here.beside |= _says(world, text)
    if look:
        world.may_look(here)
    return True


def _says(world: World, text: str) -> frozenset[Edit]:
    """What a version says, which has to be shown where it is found, be it known there or not."""
    world.ledger.orphans |= world.ledger.bared & unsettled(text)
    return frozenset(Edit(Done.WRITTEN, content) for content in contents(text))


def _merged(ours: str, theirs: str) -> str:
    """Both texts, with markers round the lines in which they differ."""
    mine, other = ours.splitlines(keepends=True), theirs.splitlines(keepends=True)
    parts = SequenceMatcher(None, mine, other, autojunk=False).get_opcodes()
    return "".join(
        "".join(mine[a:b]) if what == "equal" else _marked(mine[a:b], other[c:d])
        for what, a, b, c, d in parts
    )


def _marked(ours: list[str], theirs: list[str]) -> str:
    lines = ("<<<<<<< HEAD\n", *ours, "=======\n", *theirs, ">>>>>>> theirs\n")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
