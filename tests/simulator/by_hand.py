"""What a person does to the page's text with an editor, line by line."""

import re

from tests.simulator.computer import Computer, Leaf
from tests.simulator.ledger import Done, Edit
from tests.simulator.sheet import (
    contents,
    id_of,
    is_believed,
    revs,
    sheet_of,
    text_of,
    unsettled,
    without_id,
)
from tests.simulator.trouble import Trouble
from tests.simulator.world import World

_TEXT = re.compile(r'(?<=")[tw]\d+(?=")')
_TIME = re.compile(r"(?m)(?<=^at = ....-..-..T)..:..:..")
_ABOVE_FOOT = re.compile(r"(?m)^(?=# Below:)")


def add_line(world: World, here: Computer, _: Computer) -> bool:
    """Type a line at the top, at the very end, or below a block."""
    text = text_of(here.data)
    if text is None:
        return False
    line, sheet = _new_line(world), sheet_of(text)
    place = world.rnd.choice(("very top", "below the title", "below a block", "end"))
    if place == "below a block" and sheet.pieces and not line.startswith("walk"):
        block = world.rnd.randrange(len(sheet.pieces))
        edited = sheet.with_piece(block, sheet.pieces[block].rstrip("\n") + f"\n{line}\n").text
    elif place == "end":
        edited = text + line
    elif place == "below the title":
        edited = sheet._replace(top=f"{sheet.top.rstrip()}\n{line}\n".lstrip("\n")).text
    else:
        edited = line + text
    return _saves(world, here, edited)


def add_block(world: World, here: Computer, _: Computer) -> bool:
    """Type a block at the top, among the others, above the last block, or at the very end."""
    text = text_of(here.data)
    if text is None:
        return False
    at = f"at = 2026-11-23T{world.new_time()}+01:00\n" if world.chance(0.3) else ""
    what = f'text = "{world.new_text()}"\nwhy = "{world.new_text("w")}"\n{at}\n'
    block, sheet = f"[[{world.rnd.choice(('gratitude', 'mood', 'walk'))}]]\n{what}", sheet_of(text)
    place = world.rnd.randint(0, len(sheet.blocks))
    if world.chance(0.3):
        edited = f"{text}\n{block}"
    else:
        blocks = (*sheet.blocks[:place], block, *sheet.blocks[place:])
        edited = sheet._replace(blocks=blocks).text
    return _saves(world, here, edited)


def take_away(world: World, here: Computer, _: Computer) -> bool:
    """Delete a block or a line that was typed."""
    text = _believed(here)
    sheet = sheet_of(text or "")
    choices = [sheet.with_piece(place, "") for place in range(len(sheet.pieces))]
    choices += [sheet.without_line(line) for line in sheet.lines]
    if not choices:
        return False
    place = world.rnd.randrange(len(choices))
    here.cutting = sheet.pieces[place] if place < len(sheet.pieces) else ""
    return _saves(world, here, choices[place].text)


def change_text(world: World, here: Computer, _: Computer) -> bool:
    """Change a text, or the time of a block."""
    text = _believed(here)
    choices = ((_TEXT, world.new_text()), (_TEXT, world.new_text()), (_TIME, world.new_time()))
    pattern, new = world.rnd.choice(choices)
    found = list(pattern.finditer(text or ""))
    if not text or not found:
        return False
    chosen = world.rnd.choice(found)
    return _saves(world, here, text[: chosen.start()] + new + text[chosen.end() :])


def copy_block(world: World, here: Computer, _: Computer) -> bool:
    """Copy a block with its id and give the copy another text."""
    sheet = sheet_of(_believed(here) or "")
    with_id = [place for place, piece in enumerate(sheet.pieces) if id_of(piece)]
    if not with_id:
        return False
    place = world.rnd.choice(with_id)
    block = sheet.pieces[place]
    twin = _TEXT.sub(lambda _: world.new_text(), block)
    pair = (block, twin) if world.chance(0.8) else (twin, block)
    return _saves(world, here, sheet.with_piece(place, "".join(pair)).text)


def drop_id(world: World, here: Computer, _: Computer) -> bool:
    """Delete a block's id line."""
    sheet = sheet_of(_believed(here) or "")
    with_id = [place for place, piece in enumerate(sheet.pieces) if id_of(piece)]
    if not with_id:
        return False
    place = world.rnd.choice(with_id)
    return _saves(world, here, sheet.with_piece(place, without_id(sheet.pieces[place])).text)


def cut_and_paste(world: World, here: Computer, _: Computer) -> bool:
    """Cut a block, save, be looked at, paste it back, save."""
    world.look(here)
    world.passes()
    text = _believed(here)
    sheet = sheet_of(text or "")
    if not text or not sheet.pieces:
        return False
    cut = sheet.with_piece(world.rnd.randrange(len(sheet.pieces)), "").text
    moved = contents(text).keys() - contents(cut).keys()
    gone = moved & world.ledger.taken
    if not world.edit(here, cut):
        return False
    world.look(here)
    if here.data != cut.encode():
        return True
    world.passes()
    here.put(Leaf(text.encode(), frozenset(Edit(Done.PUT_BACK, what) for what in moved - gone)))
    world.look(here, same_hand=True)
    return True


def paste_later(world: World, here: Computer, _: Computer) -> bool:
    """Paste a block back whose taking away the planner has written."""
    world.look(here)
    text, block = _believed(here), here.cutting
    remembered = text_of(here.written) or ""
    name = id_of(block)
    if not text or revs(text) != revs(remembered) or not name or name not in remembered:
        return False
    pasted = contents(block).keys()
    there = contents(text).keys() | contents(remembered).keys()
    if unsettled(block) or pasted - world.ledger.taken or pasted & there:
        return False
    world.passes()
    sheet = sheet_of(text)
    if not world.edit(here, sheet._replace(blocks=(block, *sheet.blocks)).text):
        return False
    world.look(here)
    here.cutting = ""
    return True


def put_right(world: World, here: Computer, _: Computer) -> bool:
    """Type a line with a mistake in it, save, be looked at, put it right, save."""
    text = text_of(here.data)
    if text is None:
        return False
    mistaken = world.new_text()
    line = f'gratitude = "{mistaken}"\n'
    if not world.edit(here, line + text):
        return False
    typed = contents(line).keys()
    world.look(here)
    world.passes()
    found = text_of(here.data) or ""
    if not found.startswith(line):
        return True
    world.edit(here, found.replace(f'"{mistaken}"', f'"{world.new_text()}"', 1))
    world.ledger.drafts -= typed
    world.ledger.taken |= typed
    world.look(here)
    return True


TROUBLES = (
    Trouble(2, "hand", add_line),
    Trouble(2, "hand", add_block),
    Trouble(4, "hand", take_away),
    Trouble(4, "hand", change_text),
    Trouble(3, "dupblock", copy_block),
    Trouble(3, "idline", drop_id),
    Trouble(3, "cutpaste", cut_and_paste),
    Trouble(3, "putback", paste_later),
    Trouble(3, "typo", put_right),
)


def _new_line(world: World) -> str:
    kind, text = world.rnd.choice(("gratitude", "done", "walk", "rest")), world.new_text()
    if kind == "done" and world.chance(0.5):
        return f'done = ["{text}", "{world.new_text()}"]\n'
    return f'{kind} = "{text}"\n'


def _believed(here: Computer) -> str | None:
    """The text of a page whose bookkeeping is whole."""
    text = text_of(here.data)
    return text if text and is_believed(text) else None


def _saves(world: World, here: Computer, text: str) -> bool:
    if not world.edit(here, text):
        return False
    world.may_look(here)
    return True
