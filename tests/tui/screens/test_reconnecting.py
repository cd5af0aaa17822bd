"""The line of the week about somebody who was not met for a while; switched on and off."""

from datetime import timedelta

from befriend.storage.settings_file import Settings
from tests.tui.people import put_days
from tests.tui.person import MONDAY, Person


async def test_o_switches_the_line_of_the_week(person: Person) -> None:
    """Off and on again, said in the foot and kept in the settings."""
    put_days(person)
    async with person.at_screen():
        await person.press("f", "o")
        await person.until(person.settings.exists)
        await person.until(lambda: person.settings.read_text() == "reconnect = false\n")
        await person.see("The week names nobody any more")
        await person.press("o")
        await person.until(lambda: person.settings.read_text() == "reconnect = true\n")
        await person.see("The week may name somebody")


def _met_ben_long_ago(person: Person) -> None:
    for back in (50, 57, 64):
        person.put('[[done]]\npractice = "touch"\nwith = ["Ben"]\n', MONDAY - timedelta(days=back))


_LINE = "You and Ben have not met here since 4 October."


async def test_the_week_names_one_who_was_not_met_for_a_while(person: Person) -> None:
    """In the week that it is, below with whom there was connection; not in any other."""
    _met_ben_long_ago(person)
    async with person.at_screen():
        await person.press("space", "w")
        await person.see("Connection on 1 day.", _LINE)
        await person.press("[")
        await person.see_no(_LINE)
        await person.press("]", "]")
        assert _LINE not in person.text
        await person.press("[")
        assert _LINE in person.text
        await person.press("escape", "enter", *"Ben", "enter", "w")
        await person.see("with Ben.")
        assert _LINE not in person.text


async def test_switched_off_the_week_names_nobody(person: Person) -> None:
    """Nor is any page read for it; switched on, the line is there."""
    _met_ben_long_ago(person)
    async with person.at_screen(settings=Settings(reconnect=False)):
        await person.press("w")
        await person.pilot.pause(0.5)
        assert not person.app._desk.meetings.are_read
        await person.press("escape", "f", "o", "escape", "w")
        await person.see(_LINE)
        await person.press("escape", "f", "o", "escape", "w")
        assert _LINE not in person.text
