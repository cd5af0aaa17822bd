"""Clicks on the checklist: they tick, once, or ask for more, or do nothing."""

import pytest

from befriend.tui.widgets.checklist import Checklist
from tests.tui.person import Person

_TOUCH = {"practice": "touch"}
_EYES = {"practice": "eye-contact"}


async def test_a_click_ticks(person: Person) -> None:
    """A click on a row goes there and ticks it."""
    async with person.at_screen():
        await person.pilot.click(Checklist, offset=(6, 2))
        await person.wrote("done", _EYES)
        assert "● Eye contact" in person.line("Eye contact")
        assert "With whom?" in person.text
        await person.pilot.click(Checklist, offset=(6, 2))
        await person.wrote("done")


async def test_a_double_click_ticks_once(person: Person) -> None:
    """Whoever clicks twice by habit has ticked, and not taken it back."""
    async with person.at_screen():
        await person.pilot.click(Checklist, offset=(6, 2), times=2)
        await person.wrote("done", _EYES)
        await person.pilot.pause()
        assert "● Eye contact" in person.text


@pytest.mark.parametrize(("column", "button"), [(6, 3), (30, 1)])
async def test_a_click_opens_the_form(person: Person, column: int, button: int) -> None:
    """The right button on a row, or a click on its details, asks for more, and ticks nothing."""
    person.put('[[done]]\npractice = "touch"\nnote = "a long hug, yes"\n')
    async with person.at_screen():
        await person.pilot.click(Checklist, offset=(column, 1), button=button)
        await person.see("With whom", "a long hug, yes")
        await person.press("escape")
        assert person.records("done") == [{"practice": "touch", "note": "a long hug, yes"}]


async def test_a_click_beside_the_rows_does_nothing(person: Person) -> None:
    """A click on the frame ticks nothing."""
    async with person.at_screen():
        await person.pilot.click(Checklist, offset=(6, 0))
        await person.pilot.click(Checklist, offset=(6, 10))
        await person.press("j", "space")
        await person.wrote("done", _EYES)
