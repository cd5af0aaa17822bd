"""The list of the practices: archived, had back, moved, undone, and kept up to date."""

import pytest

from befriend.domain.defining import Definitions
from befriend.tui.screens.practices import PracticesScreen
from tests.tui.definitions import (
    NAMES,
    defined,
    has_defined,
    listed,
    on_checklist,
    under_cursor,
)
from tests.tui.person import MONDAY, Person

_SOON = 4
"""Seconds within which an outside change shows, on a computer busy with tests."""


async def test_a_practice_is_archived_and_had_back(person: Person) -> None:
    """X takes it off the checklist, to below all others; x on it there brings it back."""
    async with person.at_screen():
        await person.press("c", "down", "x")
        gone = {"practice": "eye-contact", "archived": True}
        await has_defined(person, gone)
        assert listed(person) == [n for n in NAMES if n != "Eye contact"] + ["- Eye contact"]
        assert "Archived: Eye contact. u undoes." in person.text
        assert under_cursor(person) == "Act of kindness"
        await person.press("escape")
        assert "Eye contact" not in person.text
        await person.press("c", *["down"] * 8)
        await person.see("Archived: x brings it back.")
        await person.press("x")
        await has_defined(person, gone, {"practice": "eye-contact", "archived": False})
        assert listed(person) == NAMES
        assert "Brought back: Eye contact. u undoes." in person.text
        assert under_cursor(person) == "Eye contact"


async def test_all_nine_can_be_archived_and_had_back(person: Person) -> None:
    """With nothing left the day says where the practices are; had back, all is as it was."""
    async with person.at_screen():
        await person.press("c", *["x"] * 9)
        await person.until(lambda: len(defined(person)) == 9)
        assert listed(person) == [f"- {name}" for name in NAMES]
        assert "Nothing: x brings one of these back." in person.text
        await person.press("escape")
        await person.see("All practices are archived: c leads to them")
        await person.press("space", "enter", "a", "x", "p", "w", "p", "escape", "c")
        await person.press(*[*["down"] * 8, "x"] * 9)
        await person.until(lambda: len(defined(person)) == 18)
        assert listed(person) == NAMES
        await person.press("escape", "space")
        await person.wrote("done", {"practice": "touch"})


async def test_undo_and_redo(person: Person) -> None:
    """U takes back what was done here, and says what; ctrl+r does it again; on the day, too."""
    async with person.at_screen():
        await person.press("c", "x", "J")
        moved = {"practice": "eye-contact", "place": 2.5}
        await has_defined(person, {"practice": "touch", "archived": True}, moved)
        await person.press("u")
        await person.see("Undone: moving Eye contact.")
        await has_defined(person, {"practice": "touch", "archived": True})
        await person.press("u")
        await person.see("Undone: archiving Touch.")
        await has_defined(person)
        assert listed(person) == NAMES
        assert under_cursor(person) == "Touch"
        await person.press("ctrl+r", "escape")
        await person.see("─ Today ─")
        assert "Touch" not in person.text
        await person.press("u")
        await person.see("Undone: archiving Touch.", "○ Touch")


async def test_a_tick_is_undone_from_here(person: Person) -> None:
    """What was done on a day is undone and told, and the practices stay in sight."""
    async with person.at_screen():
        await person.press("space", "c", "u")
        await person.wrote("done")
        await person.see("Undone: a tick of Touch on Monday 23 November.")
        assert isinstance(person.app.screen, PracticesScreen)


@pytest.mark.parametrize(("down", "up"), [("shift+down", "shift+up"), ("J", "K")])
async def test_a_practice_is_moved(person: Person, down: str, up: str) -> None:
    """It goes down and up, however fast, and the cursor with it; beyond the ends it stays."""
    async with person.at_screen():
        await person.press("c", up, down, down, down, up)
        assert listed(person)[:4] == ["Eye contact", "Act of kindness", "Touch", "Shared laughter"]
        assert under_cursor(person) == "Touch"
        await person.until(lambda: len(defined(person)) == 4)
        await person.press("escape")
        assert on_checklist(person)[:3] == [
            "Eye contact",
            "Act of kindness",
            "Touch",
        ]
        await person.press("[")
        assert on_checklist(person)[0] == "Touch"


async def test_what_is_archived_does_not_move(person: Person) -> None:
    """Among the archived ones the keys that move do nothing."""
    async with person.at_screen():
        await person.press("c", "x", *["down"] * 8, "K", "J")
        await has_defined(person, {"practice": "touch", "archived": True})
        assert under_cursor(person) == "Touch"


async def test_what_others_define_is_shown(person: Person) -> None:
    """What arrives for the practices shows by itself; the cursor stays on its practice."""
    elsewhere = person.journal_of(person.home / "elsewhere")
    now = person.clock()
    async with person.at_screen():
        await person.press("c", "down", "down")
        for number, said in ((0, {"archived": True}), (8, {"name": "Nuts"})):
            page = elsewhere.defined().page
            definitions = Definitions(page, MONDAY, now)
            elsewhere.define(definitions.change(definitions.practices[number], **said), now)
        await person.see("Nuts", "Archived", within=_SOON)
        assert under_cursor(person) == "Act of kindness"
        await person.press("escape")
        assert "│›○ Eye contact" in person.text


async def test_a_click_chooses_and_a_second_opens(person: Person) -> None:
    """A click goes to a line, a double one opens its Form; one on the title leads back."""
    async with person.at_screen():
        await person.press("c")
        row = next(n for n, line in enumerate(person.lines) if "Singing" in line)
        await person.click(10, row)
        assert under_cursor(person) == "Singing"
        await person.pilot.double_click(offset=(10, row))
        await person.see("Carols, a choir", "enter save")
        await person.press("escape")
        await person.click(person.lines[1].index("Practices") + 1, 1)
        await person.see("─ Today ─")
        await person.press("c")
        await person.click(10, next(n for n, line in enumerate(person.lines) if "─╯" in line))
        assert under_cursor(person) == "Touch"


@pytest.mark.parametrize(("width", "height"), [(40, 12), (60, 20), (80, 24), (120, 40)])
async def test_each_line_comes_into_sight(person: Person, width: int, height: int) -> None:
    """From the smallest screen on the cursor's line is seen, above and below the title."""
    person.define('[[practice]]\npractice = "pets"\narchived = true\n')
    async with person.at_screen(width, height):
        await person.press("c")
        for _ in range(9):
            await person.press("down")
            await person.see("│›")
            assert under_cursor(person)
        assert under_cursor(person) == "Time with a pet"
        assert "Archived" in person.text
        assert len(person.lines) == height
