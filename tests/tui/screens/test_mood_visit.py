"""A visit to the slider: one reading, which is shown as it is, and none from another visit."""

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
