"""A visit to the slider: one reading, which is shown as it is, and none from another visit."""

import pytest

from befriend.tui.widgets.mood_pane import MoodPane, slider
from tests.tui.person import Person


async def test_another_visit_is_another_reading(person: Person) -> None:
    """Who leaves the mood and comes back finds the slider unset, and takes a new reading."""
    async with person.at_screen():
        await person.press("m", "7", "escape")
        person.clock.move(minutes=5)
        await person.press("m")
        await person.see("─ Mood ─")
        assert "●" not in person.line("low ")
        await person.press("4")
        await person.wrote("mood", {"value": 7}, {"value": 4})
        assert "13:02  7   13:07  4" in person.text


async def test_the_latest_reading_stays_in_sight(person: Person) -> None:
    """Out of a visit the title and the track show the latest reading, the track without accent."""
    person.put("[[mood]]\nvalue = 3\nat = 2026-11-23T09:00:00+01:00\n")
    async with person.at_screen():
        assert "─ Mood 3 ─" in person.text
        assert "●" in person.line("low ")
        await person.press("m", "7")
        await person.wrote("mood", {"value": 3}, {"value": 7})
        await person.press("escape")
        await person.see("─ Mood 7 ─")
        pane = person.app.screen.query_one(MoodPane)
        assert pane.items(40)[0][0].spans == slider(7, 40, style="$text-muted").spans


async def test_undo_takes_the_slider_along(person: Person) -> None:
    """Title and track show this visit's reading as it is after undo and redo, or are unset."""
    async with person.at_screen():
        await person.press("m", "left", "left", "u")
        await person.wrote("mood", {"value": 4})
        assert "─ Mood 4 ─" in person.text
        assert "●" in person.line("low ")
        await person.press("left")
        await person.wrote("mood", {"value": 3})
        await person.press("u", "u")
        await person.wrote("mood")
        await person.see("─ Mood ─")
        assert "●" not in person.line("low ")
        await person.press("ctrl+r")
        await person.wrote("mood", {"value": 4})
        assert "─ Mood 4 ─" in person.text
        await person.press("x")
        await person.wrote("mood")
        await person.see("─ Mood ─")
        await person.press("u", "left")
        await person.wrote("mood", {"value": 3})


@pytest.mark.parametrize("keys", [["m", "3", "a"], ["m", "3", "escape", "m"]])
async def test_x_takes_away_no_reading_that_is_not_shown(person: Person, keys: list[str]) -> None:
    """Where a reading is only begun, x drops that and shows the latest, which the next x takes."""
    async with person.at_screen():
        await person.press(*keys)
        assert "─ Mood ─" in person.text
        await person.press("x")
        assert "─ Mood 3 ─" in person.text
        assert "●" in person.line("low ")
        assert "Took back" not in person.text
        await person.wrote("mood", {"value": 3})
        await person.press("x")
        await person.see("Took back: mood 3.")
        await person.wrote("mood")
        assert "─ Mood ─" in person.text


@pytest.mark.parametrize("key", ["x", "u"])
async def test_the_reading_that_is_left_is_shown(person: Person, key: str) -> None:
    """After the newest is taken back, the slider shows the latest left, which the next x takes."""
    person.put("[[mood]]\nvalue = 3\nat = 2026-11-23T09:00:00+01:00\n")
    async with person.at_screen():
        await person.press("m", "7", key)
        assert "─ Mood 3 ─" in person.text
        pane = person.app.screen.query_one(MoodPane)
        assert pane.items(40)[0][0].spans == slider(3, 40, style="$text-muted").spans
        await person.press("x")
        await person.wrote("mood")
        assert "─ Mood ─" in person.text


@pytest.mark.parametrize(("key", "value"), [("8", 8), ("left", 2)])
async def test_a_reading_that_is_left_stays_as_it_is(person: Person, key: str, value: int) -> None:
    """What is slid after another was taken away is a reading of its own."""
    person.put("[[mood]]\nvalue = 3\nat = 2026-11-23T09:00:00+01:00\n")
    async with person.at_screen():
        await person.press("m", "7", "x", key)
        await person.wrote("mood", {"value": 3}, {"value": value})
        assert f"─ Mood {value} ─" in person.text
        await person.press("a")
        assert "─ Mood ─" in person.text
        assert "●" not in person.line("low ")


async def test_leaving_drops_what_is_only_begun(person: Person) -> None:
    """Who begins another reading and leaves has taken nothing, and nothing away."""
    async with person.at_screen():
        await person.press("m", "3", "a", "escape")
        assert "─ Mood 3 ─" in person.text
        await person.wrote("mood", {"value": 3})
