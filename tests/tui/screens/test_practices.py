"""The practices on the screen: changed, added, moved, archived, had back; undone and left."""

import pytest
from textual.widgets import Input

from befriend.domain.defining import Definitions
from befriend.domain.practice import THE_NINE
from befriend.tui.screens.practices import PracticesScreen
from befriend.tui.widgets.practice_list import PracticeList
from tests.tui.definitions import defined, has_defined
from tests.tui.person import MONDAY, SUNDAY, Person

_SOON = 4
"""Seconds within which an outside change shows, on a computer busy with tests."""

_NAMES = [practice.name for practice in THE_NINE]


def _shown(person: Person) -> list[str]:
    """The names that stand in the list, those that are archived behind a dash."""
    practices = person.app.screen.query_one(PracticeList).practices
    names = ["- " * each.archived + each.name for each in practices]
    rows = [
        next(n for n, line in enumerate(person.lines) if each.name in line) for each in practices
    ]
    assert rows == sorted(rows)
    return names


def _under(person: Person) -> str:
    """The name under the cursor, which is marked on the screen."""
    practice = person.app.screen.query_one(PracticeList).about
    assert practice is not None
    assert practice.name[:10] in person.line("│›")
    return practice.name


async def test_c_shows_the_practices(person: Person) -> None:
    """All nine with their schedules, and below what the first asks and why; nothing is written."""
    async with person.at_screen():
        await person.press("c")
        assert _shown(person) == _NAMES
        assert "every day   connects" in person.line("Touch")
        assert "connects" not in person.line("Gratitude")
        await person.see("A hug, a hand held", "a add", "x archive", "esc back")
        await person.press("down")
        await person.see("The phone away, attention")
        assert "Archived" not in person.text
    assert not person.data.exists()


@pytest.mark.parametrize("key", ["escape", "c"])
async def test_back_to_the_day(person: Person, key: str) -> None:
    """Esc and c go back to the day from which one came; t goes to today."""
    async with person.at_screen():
        await person.press("[", "c", key)
        assert "Sunday 22 November 2026" in person.lines[1]
        await person.press("c", "t")
        assert "Monday 23 November 2026" in person.lines[1]


async def test_a_practice_is_added_and_ticked(person: Person) -> None:
    """A name is enough; it is the last in the list and on the checklist, and ticks like any."""
    async with person.at_screen():
        await person.press("c", "a", *"Choir", "enter")
        await has_defined(person, {"practice": "choir", "name": "Choir", "place": 9})
        assert _shown(person) == [*_NAMES, "Choir"]
        assert _under(person) == "Choir"
        await person.see("It says nothing yet of what it asks")
        await person.press("escape", *["down"] * 9, "space")
        await person.wrote("done", {"practice": "choir"})
        assert "● Choir" in person.text
        await person.press("[")
        assert "Choir" not in person.text


async def test_all_of_it_can_be_said_at_once(person: Person) -> None:
    """The Form asks for what a practice has, and one record says it."""
    async with person.at_screen():
        await person.press("c", "a", *"Choir", "tab", *"Sing", "tab", *"Joy", "tab", *"Hum")
        await person.press("tab", *"tue thu", "tab", *"no", "enter")
        said = {"asks": "Sing", "why": "Joy", "alone": "Hum", "schedule": "tue thu"}
        await has_defined(
            person,
            {"practice": "choir", "name": "Choir", **said, "connects": False, "place": 9},
        )
        assert "Choir                        tue thu" in person.line("Choir")
        await person.see("Sing Joy")


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_a_practice_is_changed(person: Person, key: str) -> None:
    """Only what was typed otherwise is written, since today; the day before keeps its name."""
    async with person.at_screen():
        await person.press("c", key, "ctrl+u", *"A hug", "enter")
        await has_defined(person, {"practice": "touch", "name": "A hug"})
        assert _under(person) == "A hug"
        await person.press("enter", "tab", "ctrl+u", *["tab"] * 3, *"3 a week", "enter")
        second = {"practice": "touch", "asks": "", "schedule": "3 a week"}
        await has_defined(person, {"practice": "touch", "name": "A hug"}, second)
        assert "3 a week" in person.line("A hug")
        await person.press("escape", "[")
        assert "Touch" in person.text
        assert "A hug" not in person.text.partition("A hug, a hand")[0]


async def test_what_is_not_changed_is_not_written(person: Person) -> None:
    """Enter in the Form as it opened, or in one for a new practice, writes nothing."""
    async with person.at_screen():
        await person.press("c", "enter", "enter", "a", "enter")
        assert isinstance(person.app.screen, PracticesScreen)
        await person.press("u")
        await person.see("There is nothing to undo.")
    assert not person.data.exists()


@pytest.mark.parametrize(
    ("keys", "sentence", "field"),
    [
        (["a", *"touch", "enter"], "Another practice is called Touch already.", "name"),
        (["enter", "ctrl+u", *"singing", "enter"], "Another practice is called Singing", "name"),
        (["enter", "ctrl+u", "enter"], "Give it a name, too", "name"),
        (["a", "tab", *"x", "enter"], "Give it a name, too", "name"),
        (["enter", *["tab"] * 4, *"now", "enter"], "'now' is no schedule; say every", "schedule"),
        (["enter", *["tab"] * 5, *"so", "enter"], "Say yes or no, not 'so'.", "connects"),
    ],
)
async def test_what_cannot_be_is_refused(
    person: Person, keys: list[str], sentence: str, field: str
) -> None:
    """A sentence says what is wrong, and the cursor is in its field; nothing is written."""
    async with person.at_screen():
        await person.press("c", *keys)
        await person.see(sentence)
        assert person.app.focused is not None
        assert person.app.focused.id == field
        await person.press("escape", "escape")
    assert not person.data.exists()


async def test_what_was_typed_is_a_draft(person: Person) -> None:
    """Esc keeps what was typed for a new practice, and says how to have it again."""
    async with person.at_screen():
        await person.press("c", "a", *"Choi", "escape")
        await person.see("Draft kept: a opens it again.")
        await person.press("a")
        assert person.app.screen.query_one("#name", Input).value == "Choi"
        await person.press("r", "enter")
        await has_defined(person, {"practice": "choir", "name": "Choir", "place": 9})


async def test_a_practice_is_archived_and_had_back(person: Person) -> None:
    """X takes it off the checklist, to below all others; x on it there brings it back."""
    async with person.at_screen():
        await person.press("c", "down", "x")
        gone = {"practice": "eye-contact", "archived": True}
        await has_defined(person, gone)
        assert _shown(person) == [n for n in _NAMES if n != "Eye contact"] + ["- Eye contact"]
        assert "Archived: Eye contact. u undoes." in person.text
        assert _under(person) == "Act of kindness"
        await person.press("escape")
        assert "Eye contact" not in person.text
        await person.press("c", *["down"] * 8)
        await person.see("Archived: x brings it back.")
        await person.press("x")
        await has_defined(person, gone, {"practice": "eye-contact", "archived": False})
        assert _shown(person) == _NAMES
        assert "Brought back: Eye contact. u undoes." in person.text
        assert _under(person) == "Eye contact"


async def test_all_nine_can_be_archived_and_had_back(person: Person) -> None:
    """With nothing left the day says where the practices are; had back, all is as it was."""
    async with person.at_screen():
        await person.press("c", *["x"] * 9)
        await person.until(lambda: len(defined(person)) == 9)
        assert _shown(person) == [f"- {name}" for name in _NAMES]
        await person.press("escape")
        await person.see("All practices are archived: c leads to them")
        await person.press("space", "enter", "a", "x", "p", "w", "p", "escape", "c")
        await person.press(*[*["down"] * 8, "x"] * 9)
        await person.until(lambda: len(defined(person)) == 18)
        assert _shown(person) == _NAMES
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
        assert _shown(person) == _NAMES
        assert _under(person) == "Touch"
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
        assert _shown(person)[:4] == ["Eye contact", "Act of kindness", "Touch", "Shared laughter"]
        assert _under(person) == "Touch"
        await person.until(lambda: len(defined(person)) == 4)
        await person.press("escape")
        assert _shown_on_day(person)[:3] == [
            "Eye contact",
            "Act of kindness",
            "Touch",
        ]
        await person.press("[")
        assert _shown_on_day(person)[0] == "Touch"


def _shown_on_day(person: Person) -> list[str]:
    """The names on the checklist, from above."""
    return [line.split("○ ")[1].partition("  ")[0].strip() for line in person.lines if "○ " in line]


async def test_what_is_archived_does_not_move(person: Person) -> None:
    """Among the archived ones the keys that move do nothing."""
    async with person.at_screen():
        await person.press("c", "x", *["down"] * 8, "K", "J")
        await has_defined(person, {"practice": "touch", "archived": True})
        assert _under(person) == "Touch"


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
        assert _under(person) == "Act of kindness"
        await person.press("escape")
        assert "│›○ Eye contact" in person.text


async def test_a_fault_is_told(person: Person) -> None:
    """A page of the practices that does not read is named with its line; the nine are shown."""
    person.define("[[practice]\n")
    async with person.at_screen(200):
        await person.press("c")
        await person.see("practices.toml, line 1: ")
        assert _shown(person) == _NAMES
        await person.press("x")
        await person.see("Archived")


async def test_a_search_leads_from_here_to_a_day(person: Person) -> None:
    """What is found is shown on its day, and esc in the search leads back here."""
    person.put('gratitude = "the rain"\n', SUNDAY)
    async with person.at_screen():
        await person.press("c", "/", "escape")
        assert isinstance(person.app.screen, PracticesScreen)
        await person.press("/", *"rain")
        await person.see("1 found")
        await person.press("enter")
        await person.see("Sunday 22 November 2026")


async def test_help_tells_of_the_practice_and_its_keys(person: Person) -> None:
    """The help begins with the practice under the cursor, and lists what the keys do here."""
    async with person.at_screen(80, 40):
        await person.press("c", "?")
        await person.see("Alone: A hand on the heart", "Archive the practice, or bring it back")
        await person.press("escape", "q")
        await person.until(lambda: not person.app.is_running)


async def test_the_palette_finds_it(person: Person) -> None:
    """The practices are opened by their name, and what can be done there is found there."""
    async with person.at_screen():
        await person.press("ctrl+p", *"practices", "enter")
        await person.until(lambda: isinstance(person.app.screen, PracticesScreen))
        await person.press("ctrl+p", *"of your own", "enter")
        await person.see("A new practice")


async def test_a_click_chooses_and_a_second_opens(person: Person) -> None:
    """A click goes to a line, a double one opens its Form; one on the title leads back."""
    async with person.at_screen():
        await person.press("c")
        row = next(n for n, line in enumerate(person.lines) if "Singing" in line)
        await person.click(10, row)
        assert _under(person) == "Singing"
        await person.pilot.double_click(offset=(10, row))
        await person.see("Carols, a choir", "enter save")
        await person.press("escape")
        await person.click(person.lines[1].index("Practices") + 1, 1)
        await person.see("─ Today ─")
        await person.press("c")
        await person.click(10, next(n for n, line in enumerate(person.lines) if "─╯" in line))
        assert _under(person) == "Touch"


@pytest.mark.parametrize(("width", "height"), [(40, 12), (60, 20), (80, 24), (120, 40)])
async def test_each_line_comes_into_sight(person: Person, width: int, height: int) -> None:
    """From the smallest screen on the cursor's line is seen, above and below the title."""
    person.define('[[practice]]\npractice = "pets"\narchived = true\n')
    async with person.at_screen(width, height):
        await person.press("c")
        for _ in range(9):
            assert _under(person)
            await person.press("down")
        assert _under(person) == "Time with a pet"
        assert "Archived" in person.text
        assert len(person.lines) == height
