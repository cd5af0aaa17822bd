"""A screen as it appears: painted once, and again only where something moves."""

import asyncio

import pytest

from befriend.tui.app import Befriend
from befriend.tui.screens.week import WeekScreen
from tests.tui.person import Person
from tests.tui.weeks import put_week


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The screens that were painted, in order."""
    screens: list[object] = []
    display = Befriend._display

    def note(app: Befriend, screen: WeekScreen, update: object) -> None:
        if update is not None:
            screens.append(screen)
        display(app, screen, update)  # type: ignore[arg-type]

    monkeypatch.setattr(Befriend, "_display", note)
    return screens


async def _nothing_is_left_to_paint(person: Person) -> None:
    done = asyncio.Event()
    person.app.screen.call_after_refresh(done.set)
    await done.wait()


async def test_a_screen_that_appears_is_painted_once(person: Person, painted: list[object]) -> None:
    """The first paint of a week is the last: its layout and its hints stand by then."""
    put_week(person)
    async with person.at_screen(120, 40):
        await _nothing_is_left_to_paint(person)
        painted.clear()
        await person.press("w")
        await _nothing_is_left_to_paint(person)
        assert painted == [person.app.screen]
        assert "esc back" in person.text


async def test_a_screen_that_is_uncovered_is_painted_anew(
    person: Person, painted: list[object]
) -> None:
    """Back on the day from a week, the day has the terminal to itself again."""
    async with person.at_screen():
        await person.press("w")
        painted.clear()
        await person.press("escape")
        await _nothing_is_left_to_paint(person)
        assert person.app.screen in painted
