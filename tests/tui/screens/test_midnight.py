"""The hour at which a day ends: the screen moves on, and takes nobody away from what they do."""

import pytest
from textual.widgets import Input

from tests.tui.person import MONDAY, TUESDAY, Person

_TUESDAY = "Tuesday 24 November 2026"


async def _midnight(person: Person) -> None:
    """The day ends, and each screen that is there has looked at its files since."""
    person.clock.move(days=1)
    for screen in person.app.screen_stack:
        getattr(screen, "look", int)()


async def test_midnight_moves_today_on(person: Person) -> None:
    """When the day ends, the screen shows the new day by itself."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        person.clock.move(days=1)
        await person.see("Tuesday 24 November 2026", "○ Touch")
        await person.press("space")
        await person.wrote("done", {"practice": "touch"}, day=TUESDAY)


async def test_midnight_moves_nobody_who_is_writing(person: Person) -> None:
    """Who has a Form open at midnight stays on the day, and what they type goes there."""
    async with person.at_screen():
        await person.press("g", *"late")
        await _midnight(person)
        assert person.app._day_screen.date == MONDAY
        await person.press("enter")
        await person.wrote("gratitude", {"text": "late"}, day=MONDAY)
        await person.see(_TUESDAY)


async def test_midnight_leaves_another_day_alone(person: Person) -> None:
    """Who looks at another day goes on looking at it."""
    async with person.at_screen():
        await person.press("[")
        await _midnight(person)
        assert "Sunday 22 November 2026" in person.text


@pytest.mark.parametrize("key", ["?", "ctrl+p", "g", "p"])
async def test_what_is_opened_at_midnight_holds_the_day(person: Person, key: str) -> None:
    """Behind help, palette and Form the day stays, and moves on once they are closed."""
    async with person.at_screen():
        await person.press(key)
        await _midnight(person)
        assert person.app._day_screen.date == MONDAY
        await person.press("escape")
        await person.see(_TUESDAY, "Today")
        await person.press("space")
        await person.wrote("done", {"practice": "touch"}, day=TUESDAY)


async def test_a_draft_of_the_day_that_ended_is_still_its_draft(person: Person) -> None:
    """What was kept as a draft at midnight waits on its own day."""
    async with person.at_screen():
        await person.press("g", *"late")
        await _midnight(person)
        await person.press("escape")
        await person.see(_TUESDAY)
        await person.press("[", "g")
        assert person.app.screen.query_one("#text", Input).value == "late"


async def test_the_slider_holds_the_day(person: Person) -> None:
    """A reading that was on at midnight stays where it was, and its end moves the screen on."""
    async with person.at_screen():
        await person.press("m", "7")
        await _midnight(person)
        await person.press("8")
        await person.wrote("mood", {"value": 8}, day=MONDAY)
        assert "Monday 23 November 2026" in person.text
        await person.press("escape")
        await person.see(_TUESDAY)


@pytest.mark.parametrize("keys", [["w"], ["w", "tab"], ["w", "[", "]"]])
async def test_the_week_leads_back_to_the_new_day(person: Person, keys: list[str]) -> None:
    """From a week that was open at midnight, back leads to today, where it was today."""
    async with person.at_screen():
        await person.press(*keys)
        await _midnight(person)
        await person.press("escape")
        assert _TUESDAY in person.text
        assert "Today" in person.text


async def test_the_week_leads_back_to_another_day(person: Person) -> None:
    """Who came to the week from another day goes back there, midnight or not."""
    async with person.at_screen():
        await person.press("[", "w")
        await _midnight(person)
        await person.press("escape")
        assert "Sunday 22 November 2026" in person.text
