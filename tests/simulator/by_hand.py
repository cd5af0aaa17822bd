"""What a person does to the page's text with an editor, line by line."""

import re

from tests.simulator.computer import Computer
from tests.simulator.sheet import believed_text, id_of, sheet_of, text_of, without_id
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
    text = believed_text(here.data)
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
    text = believed_text(here.data)
    choices = ((_TEXT, world.new_text()), (_TEXT, world.new_text()), (_TIME, world.new_time()))
    pattern, new = world.rnd.choice(choices)
    found = list(pattern.finditer(text or ""))
    if not text or not found:
        return False
    chosen = world.rnd.choice(found)
    return _saves(world, here, text[: chosen.start()] + new + text[chosen.end() :])


def copy_block(world: World, here: Computer, _: Computer) -> bool:
    """Copy a block with its id and give the copy another text."""
    sheet = sheet_of(believed_text(here.data) or "")
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
    sheet = sheet_of(believed_text(here.data) or "")
    with_id = [place for place, piece in enumerate(sheet.pieces) if id_of(piece)]
    if not with_id:
        return False
    place = world.rnd.choice(with_id)
    return _saves(world, here, sheet.with_piece(place, without_id(sheet.pieces[place])).text)


TROUBLES = (
    Trouble(2, "hand", add_line),
    Trouble(2, "hand", add_block),
    Trouble(4, "hand", take_away),
    Trouble(4, "hand", change_text),
    Trouble(3, "dupblock", copy_block),
    Trouble(3, "idline", drop_id),
)


def _new_line(world: World) -> str:
    kind, text = world.rnd.choice(("gratitude", "done", "walk", "rest")), world.new_text()
    if kind == "done" and world.chance(0.5):
        return f'done = ["{text}", "{world.new_text()}"]\n'
    return f'{kind} = "{text}"\n'


def _saves(world: World, here: Computer, text: str) -> bool:
    if not world.edit(here, text):
        return False
    world.may_look(here)
    return True
