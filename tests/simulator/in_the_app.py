"""What a person does in the app: add, take away, edit, undo; and a crash meanwhile."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from befriend.domain import deeds
from befriend.pages.canonical import Fields, Value
from befriend.pages.change import Add, Change
from befriend.pages.ids import fitting_id
from befriend.pages.names import PRACTICES
from befriend.pages.record import Page, Record, write_record
from tests.simulator.computer import Computer
from tests.simulator.trouble import Trouble
from tests.simulator.world import World

_TEXT_FIELDS = {
    "gratitude": "text",
    "note": "text",
    "plan": "cue",
    "review": "helped",
    "practice": "name",
    "person": "name",
}
"""The field that an edit changes, if it is not the note."""


def add(world: World, here: Computer, _: Computer) -> bool:
    """Write one more thing."""
    world.change(here, _new(world, here))
    return True


def take_away(world: World, here: Computer, _: Computer) -> bool:
    """Take a thing away."""
    return _take_away(world, here, world.change)


def edit(world: World, here: Computer, _: Computer) -> bool:
    """Give a thing another text."""
    return _edit(world, here, world.change)


def undo(world: World, here: Computer, _: Computer) -> bool:
    """Have back what was taken away last, under a new id."""
    record, here.taken = here.taken, None
    if record is None or record.content in _contents(world.look(here)):
        return False
    new_id = fitting_id(f"u{world.rnd.randrange(10**5):05d}", record.kind, record.fields)
    world.change(here, (Add(Record(record.kind, record.fields, new_id)),))
    world.ledger.writes_again(record.content)
    return True


def in_two_terminals(world: World, here: Computer, _: Computer) -> bool:
    """Write one more thing in each of two terminals at once."""
    world.look(here)
    world.change_twice(here, _new(world, here), _new(world, here))
    return True


def crash_adding(world: World, here: Computer, _: Computer) -> bool:
    """Write one more thing while the computer stops."""
    world.look(here)
    world.crash(here, _new(world, here))
    return True


def crash_taking_away(world: World, here: Computer, _: Computer) -> bool:
    """Take a thing away while the computer stops."""
    return _take_away(world, here, world.crash)


def crash_editing(world: World, here: Computer, _: Computer) -> bool:
    """Give a thing another text while the computer stops."""
    return _edit(world, here, world.crash)


TROUBLES = (
    Trouble(20, "app", add),
    Trouble(6, "app", take_away),
    Trouble(6, "app", edit),
    Trouble(4, "undo", undo),
    Trouble(2, "terminals", in_two_terminals),
    Trouble(1.5, "crash", crash_adding),
    Trouble(0.5, "crash", crash_taking_away),
    Trouble(0.5, "crash", crash_editing),
)

_Perform = Callable[[Computer, Iterable[Change], Iterable[Record]], None]


def _new(world: World, here: Computer) -> tuple[Change, ...]:
    """Something new, of a kind that stands on the page."""
    kinds = _OF_PRACTICES if here.page == PRACTICES else _OF_A_DAY
    kind = world.rnd.choice(sorted(kinds))
    fields = kinds[kind](world, world.new_text())
    return (Add(write_record(kind, fields, world.moment(here))),)


def _mood(world: World, text: str) -> Fields:
    return {"value": world.rnd.randint(0, 10), "note": text}


def _tick(_: World, text: str) -> Fields:
    return {"practice": "touch", "with": ["Ana"], "note": text}


def _gratitude(world: World, text: str) -> Fields:
    return {"text": text, "why": world.new_text("w")} if world.chance(0.5) else {"text": text}


def _plan(world: World, text: str) -> Fields:
    return {"practice": world.rnd.choice(("touch", "pets")), "with": ["Ana"], "cue": text}


def _rest(world: World, text: str) -> Fields:
    return {"practice": "pets", "note": text} if world.chance(0.5) else {"note": text}


def _definition(world: World, text: str) -> Fields:
    """A practice renamed, or asked for on other days."""
    if world.chance(0.5):
        return {"practice": "touch", "name": text, "since": _SINCE}
    return {"practice": "touch", "schedule": "3 a week", "asks": text, "since": _SINCE}


def _span(world: World, text: str) -> Fields:
    first = world.rnd.randrange(14)
    return {"from": _SINCE + timedelta(first), "to": _SINCE + timedelta(first + 7), "note": text}


_SINCE = date(2026, 11, 23)
_Say = Callable[[World, str], Fields]
_OF_A_DAY: dict[str, _Say] = {
    "mood": _mood,
    "done": _tick,
    "gratitude": _gratitude,
    "note": lambda _, text: {"text": text},
    "plan": _plan,
    "rest": _rest,
    "review": lambda _, text: {"helped": text, "next": "a walk with Ana"},
}
"""The kinds of a day's page, and what a new record of them says."""

_OF_PRACTICES: dict[str, _Say] = {
    "practice": _definition,
    "plan": lambda world, text: {**_plan(world, text), "every": ["mon", "thu"], "since": _SINCE},
    "rest": _span,
    "person": lambda _, text: {"spelling": "Anna", "name": text},
}
"""The same of the page of the practices."""


def _take_away(world: World, here: Computer, perform: _Perform) -> bool:
    record = _any(world, world.look(here))
    if record is None:
        return False
    perform(here, deeds.remove(record.id), (record,))
    here.taken = record
    return True


def _edit(world: World, here: Computer, perform: _Perform) -> bool:
    record = _any(world, world.look(here))
    if record is None:
        return False
    fields: dict[str, Value] = {_TEXT_FIELDS.get(record.kind, "note"): world.new_text()}
    perform(here, deeds.rewrite(record, fields, world.moment(here)), (record,))
    return True


def _any(world: World, page: Page) -> Record | None:
    return page.records[world.rnd.choice(sorted(page.records))] if page.records else None


def _contents(page: Page) -> set[str]:
    return {record.content for record in page.records.values()}
