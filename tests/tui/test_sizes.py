"""Sizes: from 40x12 to 200x60, everything is reachable with the keys, and nothing sticks out."""

from functools import partial

import pytest
from rich.cells import cell_len

from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.pane import Pane
from tests.tui.person import Person

_SIZES = [(40, 12), (60, 20), (80, 24), (120, 40), (200, 60)]
_PANES = ["Checklist", "MoodPane", "GratitudePane"]


def _full_day(person: Person) -> None:
    """A day with many readings, and more gratitudes than any screen has lines."""
    moods = "".join(
        f'[[mood]]\nvalue = {n}\nnote = "reading {n}"\nat = 2026-11-23T08:0{n}:00+01:00\n'
        for n in range(8)
    )
    thanks = "".join(
        f'[[gratitude]]\ntext = "gratitude number {n:02}"\nwhy = "because of {n}"\n'
        f"at = 2026-11-23T09:{n:02}:00+01:00\n"
        for n in range(40)
    )
    person.put(f'[[done]]\npractice = "touch"\nwith = ["Ana", "Ben"]\n{moods}{thanks}')


def _fits(person: Person, width: int, height: int) -> bool:
    """Whether the screen has just its lines, none of them wider than it is."""
    return len(person.lines) == height and all(cell_len(line) == width for line in person.lines)


def _in_sight(pane: Pane) -> bool:
    """Whether the first line of the item under the cursor is on the screen."""
    rows = [number for number, (item, _) in enumerate(pane._lines) if item == pane.cursor]
    row = pane.content_region.y + rows[0]
    return pane.screen.query_one("#panes").region.contains(pane.content_region.x, row)


@pytest.mark.parametrize(("width", "height"), _SIZES)
async def test_every_row_comes_into_sight(person: Person, width: int, height: int) -> None:
    """Whichever pane and row the keys lead to, it is in sight, and no line is too long."""
    _full_day(person)
    async with person.at_screen(width, height):
        assert _fits(person, width, height)
        for name in _PANES:
            pane = person.app.screen.query_one(name, Pane)
            assert pane.has_focus
            await person.until(partial(_in_sight, pane))
            for key, times in (("down", 60), ("up", 2), ("up", 60), ("down", 3)):
                await person.hold(key, times)
                await person.until(partial(_in_sight, pane))
                assert _fits(person, width, height)
            await person.press("tab")
        await person.press("tab", "tab")
        await person.hold("down", 60)
        await person.see("gratitude number 39", "because of 39")


async def test_what_is_longer_than_the_screen_can_be_paged(person: Person) -> None:
    """A gratitude that no screen can hold is read with the page keys."""
    text = " ".join(f"line-{number}" for number in range(100))
    person.put(f'[[gratitude]]\ntext = "{text}"\nwhy = "the very end"\n')
    async with person.at_screen(40, 12):
        await person.press("tab", "tab")
        await person.press(*["pagedown"] * 8)
        await person.see("the very end")
        await person.press(*["pageup"] * 8)
        await person.see("─ Today ─")


@pytest.mark.parametrize(("width", "height"), _SIZES)
async def test_the_form_is_whole(person: Person, width: int, height: int) -> None:
    """Each field of the Form comes into sight as the keys lead to it, and takes its text."""
    async with person.at_screen(width, height):
        await person.press("g")
        for word in ("What", "Why", "Who"):
            await person.paste(f"{word.lower()} {'~' * 300}")
            assert _fits(person, width, height)
            field = person.app.focused
            assert field is not None
            assert person.app.screen.region.contains_region(field.region)
            await person.press("home")
            assert f"{word.lower()} ~~~" in person.text
            await person.press("tab")
        await person.press("enter")
        await person.until(lambda: person.records("gratitude"))
        assert _fits(person, width, height)


@pytest.mark.parametrize(("width", "height"), _SIZES)
async def test_a_fault_fits(person: Person, width: int, height: int) -> None:
    """A sentence about a faulty page can be read in the foot, and the panes are still there."""
    person.put("[[done]\n")
    async with person.at_screen(width, height):
        await person.see("─ Today ─")
        name = person.path().name
        await person.until(lambda: name in "".join(line.strip() for line in person.lines))
        assert _fits(person, width, height)
        assert person.app.screen.query_one(Foot).region.bottom <= height


async def test_a_resize_keeps_everything(person: Person) -> None:
    """A terminal that changes its size keeps focus and cursor, and shows the cursor's line."""
    _full_day(person)
    async with person.at_screen(120, 40):
        pane = person.app.screen.query_one(GratitudePane)
        await person.press("tab", "tab")
        await person.hold("down", 20)
        for width, height in [*_SIZES, (20, 5), (3, 2), (1, 1), (80, 24)]:
            await person.pilot.resize_terminal(width, height)
            await person.until(partial(_fits, person, width, height))
        assert (pane.has_focus, pane.cursor) == (True, 20)
        await person.press("up")
        await person.see("gratitude number 19")
        await person.until(lambda: _in_sight(pane))


async def test_a_resize_with_the_form_open(person: Person) -> None:
    """A Form keeps what was typed when the terminal changes its size."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the sun")
        for width, height in [(40, 12), (200, 60), (10, 3), (80, 24)]:
            await person.pilot.resize_terminal(width, height)
            await person.until(partial(_fits, person, width, height))
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun"})


_TOO_SMALL = [(39, 12), (40, 11), (20, 5), (1, 1)]


@pytest.mark.parametrize(("width", "height"), _TOO_SMALL)
async def test_too_small_a_terminal_says_so(person: Person, width: int, height: int) -> None:
    """Below 40x12 one line asks for room; with more room all is as it was, the typed text too."""
    async with person.at_screen(width, height):
        words = ["A", "little", "more", "room,", "please:", "40", "×", "12."]
        assert person.text.split()[: len(words)] == words[: len(person.text.split())]
        assert _fits(person, width, height)
        await person.pilot.resize_terminal(40, 12)
        await person.see("─ Today ─")
        await person.press("g")
        await person.paste("the sun")
        await person.pilot.resize_terminal(width, height)
        await person.see_no("Grateful")
        await person.press("x", "enter", "q")
        await person.pilot.resize_terminal(80, 24)
        await person.see("the sun")
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_one_can_leave_from_too_small_a_terminal(person: Person) -> None:
    """Leaving goes on as it would where there is room."""
    async with person.at_screen():
        await person.press("space", "w")
        await person.pilot.resize_terminal(20, 5)
        await person.see("room")
        await person.press("ctrl+q")
        await person.until(lambda: not person.app.is_running)
    assert person.records("done") == [{"practice": "touch"}]


async def test_what_is_opened_above_too_little_room_closes_with_it(person: Person) -> None:
    """Who opens the palette on a screen that is too small, and makes it larger, goes on."""
    async with person.at_screen():
        await person.press("g", *"the sun")
        await person.pilot.resize_terminal(30, 8)
        await person.press("ctrl+p")
        await person.pilot.resize_terminal(20, 8)
        await person.pilot.resize_terminal(80, 24)
        await person.see("the sun", "esc keep as a draft")
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_a_long_fault_is_told_in_the_room_there_is(person: Person) -> None:
    """On the smallest screen the file's name, its fault and the advice are read, for any path."""
    person.data = person.home / ("deep folder with a rather long name/" * 6)
    person.journal.folder = person.journal_of(person.home).folder
    person.put("[[done]\n")
    async with person.at_screen(40, 12):
        said = " ".join(person.text.split())
        assert "…/2026-11-23.toml, line 1: " in said
        assert "mend it with an editor, or move it away." in said
    async with person.at_screen(80, 40):
        assert "deep folder" in person.text


async def test_long_names_end_behind_a_word(person: Person) -> None:
    """The Form's title and the first column of a day are cut where a word ends."""
    name = "Singing in the neighbourhood choir on Tuesday evenings at the old church hall together"
    person.define(f'[[practice]]\npractice = "choir"\nname = "{name}"\nplace = -1\n')
    person.put('[[done]]\npractice = "choir"\nnote = "we sang"\n')
    async with person.at_screen():
        await person.press("e")
        assert "─ Singing in the neighbourhood choir on Tuesday evenings at the… ─" in person.text
        await person.press("escape", "w")
        assert "● Singing in the…  " in person.line("we sang")
