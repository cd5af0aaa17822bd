"""The palette: whatever a key does, to be found by what it is called."""

import pytest
from textual.app import SystemCommand
from textual.command import CommandInput, CommandList
from textual.content import Content

from befriend.tui.screens.help import Help
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.form import Form
from befriend.tui.widgets.mood_pane import MoodPane
from tests.tui.person import Person


def _commands(person: Person) -> list[SystemCommand]:
    return list(person.app.get_system_commands(person.app.screen))


async def _choose(person: Person, title: str) -> None:
    """Open the palette, type what is looked for, and choose what is found first."""
    await person.press("ctrl+p")
    await person.paste(title)
    commands = person.app.screen.query_one(CommandList)
    await person.until(lambda: _first(commands) == title)
    await person.press("enter")
    await person.until(lambda: not person.app.screen.query(CommandInput))


def _first(commands: CommandList) -> str:
    """The title of the first command that was found."""
    option = commands.highlighted_option
    return str(option.prompt).splitlines()[0] if option else ""


async def test_every_action_is_there_with_its_key(person: Person) -> None:
    """Each binding of ours that acts here is listed by its tooltip, with its first key."""
    async with person.at_screen():
        keys = {each.title: each.help for each in _commands(person)}
        bindings = [each.binding for each in person.app.screen.active_bindings.values()]
        ours = {each.tooltip for each in bindings if each.id}
        assert ours - keys.keys() == {"Find an action by its name"}
        assert keys["Tick the practice, or take back its latest tick"] == "space"
        assert keys["To the line below"] == "↓"
        assert keys["The day before"] == "["
        assert keys["Leave befriend"] == "q"


async def test_nothing_is_there_twice(person: Person) -> None:
    """What two keys do is listed once, and leaving too: it is found as quit besides."""
    async with person.at_screen():
        for pane in ("m", "tab", "g"):
            await person.press(pane)
            titles = [each.title for each in _commands(person)]
            assert sorted(set(titles)) == sorted(titles)
        listed = {each.title: each.discover for each in _commands(person)}
        assert (listed["Theme"], listed["Quit"]) == (True, False)


async def test_it_makes_no_pictures(person: Person) -> None:
    """No command would write a diary to a picture file."""
    async with person.at_screen():
        assert "Screenshot" not in [each.title for each in _commands(person)]
        await person.press("ctrl+p", *"screenshot")
        await person.see("No matches found")


async def test_choosing_ticks_the_row(person: Person) -> None:
    """What is chosen is done where one was: the row under the cursor is ticked."""
    async with person.at_screen():
        await person.press("down")
        await _choose(person, "Tick the practice, or take back its latest tick")
        await person.wrote("done", {"practice": "eye-contact"})
        assert person.app.screen.query_one(Checklist).has_focus


async def test_choosing_sets_the_mood(person: Person) -> None:
    """In the mood, the palette is no end of the visit: what is chosen changes its reading."""
    async with person.at_screen():
        await person.press("m", "7")
        await _choose(person, "Set the mood to 8")
        await person.wrote("mood", {"value": 8})
        assert person.app.screen.query_one(MoodPane).has_focus
        await person.press("left")
        await person.wrote("mood", {"value": 7})


async def test_choosing_opens_what_the_key_opens(person: Person) -> None:
    """A form, the help, another day: the palette leads there too."""
    async with person.at_screen():
        await _choose(person, "The day before")
        await person.see("Sunday 22 November")
        await _choose(person, "Help for this pane")
        await person.until(lambda: isinstance(person.app.screen, Help))
        await person.press("escape")
        await _choose(person, "Write a gratitude")
        await person.until(lambda: isinstance(person.app.screen, Form))


async def test_over_a_form_it_has_the_forms_actions(person: Person) -> None:
    """In a Form, the palette saves what was typed."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the sun")
        assert "Tick the practice, or take back its latest tick" not in {
            each.title for each in _commands(person)
        }
        await _choose(person, "Save")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_quit_leaves(person: Person) -> None:
    """Who looks for another word for it finds the way out."""
    async with person.at_screen():
        await _choose(person, "Quit")
        await person.until(lambda: not person.app.is_running)


async def test_its_texts_are_our_own(person: Person) -> None:
    """No text of a file reaches the palette, and its own texts hold no markup."""
    person.define('[[practice]]\npractice = "touch"\nname = "[@click=app.quit]hi[/]"\n')
    person.put('gratitude = "[@click=app.quit]hi[/]"\n')
    async with person.at_screen():
        for _ in range(3):
            for each in _commands(person):
                assert "hi" not in each.title.split()
                assert "@click" not in each.title + each.help
                assert Content.from_markup(each.title).plain == each.title
                assert Content.from_markup(each.help).plain == each.help
            await person.press("tab")


@pytest.mark.parametrize(("width", "height"), [(40, 12), (80, 24), (200, 60)])
async def test_what_is_chosen_is_in_sight(person: Person, width: int, height: int) -> None:
    """On a low screen too, the command that enter would choose can be seen."""
    async with person.at_screen(width, height):
        await person.press("ctrl+p")
        await person.see("Add another tick")
        commands = person.app.screen.query_one(CommandList)
        assert person.app.screen.region.contains_region(commands.region)
        for _ in range(commands.option_count):
            await person.until(lambda: f"  {_first(commands)[:30]}" in person.text)
            await person.press("down")
