"""Notes, which other commands and hands write."""

from tests.tui.person import Person


async def test_notes_are_shown_where_there_are_any(person: Person) -> None:
    """A note of the day stands below its gratitudes, as text; without notes there is no pane."""
    async with person.at_screen():
        assert "Notes" not in person.text
        person.put('note = "[@click=app.quit]walk[/]\\u001b[2J"\n')
        await person.see("─ Notes ─", "[@click=app.quit]walk[/]\ufffd[2J")
        await person.press("[")
        await person.see_no("Notes")
        await person.press("]")
        await person.see("─ Notes ─")


async def test_a_note_is_there_from_the_start(person: Person) -> None:
    """A note that was there before is shown at once."""
    person.put('note = "a long walk"\n')
    async with person.at_screen():
        assert "a long walk" in person.text
