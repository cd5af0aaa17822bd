"""What a person does to the page's text in several saves, with looks at it between them."""

from tests.simulator.computer import Computer, Leaf
from tests.simulator.ledger import Done, Edit
from tests.simulator.sheet import believed_text, contents, id_of, revs, sheet_of, text_of, unsettled
from tests.simulator.trouble import Trouble
from tests.simulator.world import World


def cut_and_paste(world: World, here: Computer, _: Computer) -> bool:
    """Cut a block, save, be looked at, paste it back, save."""
    world.look(here)
    world.passes()
    text = believed_text(here.data)
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
    text, block = believed_text(here.data), here.cutting
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
    Trouble(3, "cutpaste", cut_and_paste),
    Trouble(3, "putback", paste_later),
    Trouble(3, "typo", put_right),
)
