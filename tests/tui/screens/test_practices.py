"""The practices on the screen: shown, added, changed, refused, left."""

import pytest
from textual.widgets import Input

from befriend.tui.screens.practices import PracticesScreen
from tests.tui.definitions import NAMES, has_defined, listed, under_cursor
from tests.tui.person import SUNDAY, Person


async def test_c_shows_the_practices(person: Person) -> None:
    """All nine with their schedules, and below what the first asks and why; nothing is written."""
    async with person.at_screen():
        await person.press("c")
        assert listed(person) == NAMES
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
        assert listed(person) == [*NAMES, "Choir"]
        assert under_cursor(person) == "Choir"
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
        assert under_cursor(person) == "A hug"
        await person.press("enter", "tab", "ctrl+u", *["tab"] * 3, *"3 a week", "enter")
        second = {"practice": "touch", "asks": "", "schedule": "3 a week"}
        await has_defined(person, {"practice": "touch", "name": "A hug"}, second)
        assert "3 a week" in person.line("A hug")
        await person.press("escape", "[")
        assert "Touch" in person.text
        assert "A hug" not in person.text.partition("A hug, a hand")[0]


async def test_whoever_leaves_at_once_has_it_written_all_the_same(person: Person) -> None:
    """Enter and esc in one burst: the page has it without another deed, and news is heard."""
    async with person.at_screen():
        await person.press("c", "a", *"Choir")
        await person.type_ahead("enter", "escape")
        page = person.data / "practices.toml"
        await person.until(lambda: page.exists() and 'name = "Choir"' in page.read_text("utf-8"))
        await person.see("○ Choir", "saved")


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


async def test_a_fault_is_told(person: Person) -> None:
    """A page of the practices that does not read is named with its line; the nine are shown."""
    person.define("[[practice]\n")
    async with person.at_screen(200):
        await person.press("c")
        await person.see("practices.toml, line 1: ")
        assert listed(person) == NAMES
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
