"""A day on the screen: turning to other days, going between panes, what the foot says."""

import pytest

from befriend.tui.screens.day import DayScreen
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.mood_pane import MoodPane
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person

_TOUCH = {"practice": "touch"}
_EYES = {"practice": "eye-contact"}


async def test_it_opens_on_today(person: Person) -> None:
    """The app opens on today's checklist, with the nine practices, and makes no file."""
    async with person.at_screen():
        assert "Monday 23 November 2026" in person.lines[1]
        assert "─ Today ─" in person.text
        assert person.text.count("○ ") == 9
        assert person.app.screen.query_one(Checklist).has_focus
        assert person.app.screen.query_one(Checklist).cursor == 0
    assert not person.data.exists()


async def test_the_night_still_counts_to_the_day_before(person: Person) -> None:
    """Where the day ends at four, half past three is still yesterday's page."""
    person.define("[[day]]\nends = 4\n")
    person.clock.now = person.clock.now.replace(hour=3, minute=30)
    async with person.at_screen():
        assert "─ Today ─" in person.text
        await person.press("space")
        await person.wrote("done", _TOUCH, day=SUNDAY)


@pytest.mark.parametrize(("before", "after"), [("[", "]"), (",", ".")])
async def test_the_day_before_and_after(person: Person, before: str, after: str) -> None:
    """Yesterday and tomorrow are one key away; row and focus stay; a tick goes to the day."""
    async with person.at_screen():
        await person.press("down", before)
        assert "Sunday 22 November 2026" in person.lines[1]
        assert "─ Yesterday ─" in person.text
        await person.press("space")
        await person.wrote("done", _EYES, day=SUNDAY)
        await person.press(after, after)
        assert "─ Tomorrow ─" in person.text
        assert "○ Eye contact" in person.line("Eye contact")
        assert person.app.screen.query_one(Checklist).has_focus
        await person.press("space")
        await person.wrote("plan", _EYES, day=TUESDAY)
        assert "◇ Eye contact" in person.line("Eye contact")
        await person.press(after)
        assert "─ 25 Nov ─" in person.text
        assert not person.path(MONDAY).exists()


async def test_t_goes_back_to_today(person: Person) -> None:
    """From any day, t goes back to today, and there does nothing."""
    person.put('[[done]]\npractice = "touch"\n')
    async with person.at_screen():
        await person.press("[", "[", "[", "t")
        assert "─ Today ─" in person.text
        assert "● Touch" in person.line("Touch")
        await person.press("t")
        assert "─ Today ─" in person.text


async def test_turning_keeps_the_pane(person: Person) -> None:
    """Who turns the day in the mood or the gratitudes stays there, with that day's readings."""
    person.put(
        '[[mood]]\nvalue = 3\nat = 2026-11-22T20:00:00+01:00\n[[note]]\ntext = "x"\n', SUNDAY
    )
    async with person.at_screen():
        await person.press("m", "7", "[")
        assert person.app.screen.query_one(MoodPane).has_focus
        assert "20:00  3" in person.text
        await person.press("8")
        await person.wrote("mood", {"value": 7})
        await person.wrote("mood", {"value": 3}, {"value": 8}, day=SUNDAY)
        await person.press("tab", "]")
        assert person.app.screen.query_one(GratitudePane).has_focus


async def test_a_turned_day_is_a_new_visit(person: Person) -> None:
    """The slider is unset on the other day, whose reading it is not."""
    async with person.at_screen():
        await person.press("m", "7", "[")
        assert "─ Mood ─" in person.text
        assert "●" not in person.line("low ")


async def test_a_gratitude_goes_to_the_day_shown(person: Person) -> None:
    """A gratitude written on yesterday's screen is on yesterday's page."""
    async with person.at_screen():
        await person.press("[")
        await person.thank("the rain")
        await person.wrote("gratitude", {"text": "the rain"}, day=SUNDAY)
        assert "● Gratitude" in person.line("Gratitude")
        await person.press("]")
        assert "the rain" not in person.text


async def test_tab_goes_round(person: Person) -> None:
    """Tab leads from pane to pane and round again, shift+tab back."""
    async with person.at_screen():
        seen = []
        for _ in range(4):
            seen.append(type(person.app.focused).__name__)
            await person.press("tab")
        assert seen == ["Checklist", "MoodPane", "GratitudePane", "Checklist"]
        await person.press("shift+tab", "shift+tab")
        assert type(person.app.focused) is GratitudePane


async def test_escape_goes_to_the_checklist(person: Person) -> None:
    """From the mood and the gratitudes, esc goes back to the checklist, to the row it was on."""
    async with person.at_screen():
        await person.press("down", "m", "escape", "space")
        await person.wrote("done", _EYES)
        await person.press("m", "tab", "escape", "space")
        await person.wrote("done")


async def test_the_foot_says_what_the_row_asks(person: Person) -> None:
    """The foot says what the practice under the cursor asks, and why, as the cursor moves."""
    async with person.at_screen(120):
        assert "A hug, a hand held, a massage, closeness with a partner. It is among" in person.text
        await person.press("down", "down", "down")
        assert "laughed at together. It binds people." in person.text
        await person.press("[")
        assert "laughed at together. It binds people." in person.text


async def test_the_foot_speaks_of_the_pane(person: Person) -> None:
    """In the mood the foot says how it is set, in the gratitudes what to write; back, the row."""
    async with person.at_screen(120):
        await person.press("m")
        assert "A digit, or ← →, sets it. Every reading of the day is kept." in person.text
        assert "A hug" not in person.text
        await person.press("tab")
        assert "A person, a surprise, something small: name it, and why." in person.text
        await person.press("escape")
        assert "A hug, a hand held" in person.text


async def test_letters_do_nothing_in_another_pane(person: Person) -> None:
    """A pane's own keys act in that pane alone."""
    async with person.at_screen():
        await person.press("7", "x", "l", "m", "space", "tab", "space", "5")
        await person.press("escape", "space")
        await person.wrote("done", _TOUCH)
        assert set(person.page()) == {"done", "page"}
        assert isinstance(person.app.screen, DayScreen)


async def test_the_status_line_shows_the_keys_of_the_pane(person: Person) -> None:
    """The last line names the keys that act where one is, each deed once."""
    async with person.at_screen(120):
        await person.see("space tick")
        await person.press("m")
        await person.see("0–9 set")
        assert "space tick" not in person.text
        await person.press("tab")
        await person.see("[ ] other days")
        assert "edit" not in person.lines[-1]
        assert "take away" not in person.lines[-1]
        await person.thank("the sun")
        await person.see("enter edit")
        assert person.lines[-1].count("edit") == 1
