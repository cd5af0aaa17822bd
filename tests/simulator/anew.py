"""What a person does to a page without its bookkeeping: stripped, rewritten, written in short."""

import re

from tests.simulator.computer import Computer, Leaf
from tests.simulator.sheet import Sheet, sheet_of, text_of, without_id, without_title
from tests.simulator.trouble import Trouble
from tests.simulator.world import World

_BOOKS = re.compile(r"(?m)^(?:# Below:.*|\[page\]|(?:format|known|rev) = .*)\n")


def strip_title(world: World, here: Computer, _: Computer) -> bool:
    """Delete the first line."""
    return _rewrites(world, here, without_title(text_of(here.data) or ""))


def strip_all(world: World, here: Computer, _: Computer) -> bool:
    """Delete the first line, the ids and the last block."""
    text = text_of(here.data)
    return bool(text) and _rewrites(world, here, _stripped(text or "").text)


def rewrite(world: World, here: Computer, _: Computer) -> bool:
    """Write the page from scratch, some of it as it was."""
    sheet = _stripped(text_of(here.data) or "")
    blocks = tuple(block for block in sheet.blocks if world.chance(0.5))
    return bool(sheet.blocks) and _rewrites(world, here, sheet._replace(blocks=blocks).text)


def write_shorthand(world: World, here: Computer, _: Computer) -> bool:
    """Write a page of three lines where there is none."""
    if here.data is not None or here.written is not None or here.seen is not None:
        return False
    lines = [
        f'gratitude = "{world.new_text()}"\n',
        f'done = ["{world.new_text()}", "{world.new_text()}"]\n',
        f'walk = "{world.new_text()}"\n',
    ]
    text = "".join(world.rnd.sample(lines, world.rnd.randint(1, 3)))
    world.edit(here, text)
    world.shorthands.append(text.encode())
    world.may_look(here, 0.8)
    return True


def shorthand_again(world: World, here: Computer, _: Computer) -> bool:
    """Copy an old page of three lines over the page once more."""
    if not world.shorthands:
        return False
    here.put(Leaf(world.rnd.choice(world.shorthands)))
    world.may_look(here, 0.8)
    return True


TROUBLES = (
    Trouble(3, "strip1", strip_title),
    Trouble(2, "stripall", strip_all),
    Trouble(2, "scratch", rewrite),
    Trouble(3, "short", write_shorthand),
    Trouble(4, "short", shorthand_again),
)


def _stripped(text: str) -> Sheet:
    """A text without bookkeeping, lines that were typed at its end first."""
    sheet = sheet_of(text)
    typed = _BOOKS.sub("", sheet.foot).lstrip("\n")
    top = typed + without_title(sheet.top)
    return Sheet(top, tuple(without_id(piece) for piece in sheet.pieces))


def _rewrites(world: World, here: Computer, text: str) -> bool:
    before = text_of(here.data)
    if not before or text == before or not text.strip():
        return False
    if not world.edit(here, text, believed=False):
        return False
    world.may_look(here)
    return True
