"""The chosen day of a week: what it says besides its ticks."""

import pytest

from befriend.tui.widgets.day_pane import DayPane
from tests.tui.person import Person
from tests.tui.weeks import FRIDAY, SATURDAY, SUNDAY, THURSDAY, put_week


def _said(person: Person) -> list[str]:
    """The lines of the pane, without its frame, and blanks at their ends."""
    pane = person.app.screen.query_one(DayPane)
    return [line.plain.rstrip() for _, line in pane._lines]


async def test_it_says_all_that_the_grid_does_not(person: Person) -> None:
    """Gratitudes with whom and why, notes, readings, rest, and ticks that say more than a sign."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "left")
        assert "─ Thursday 26 November 2026 ─" in person.text
        assert _said(person) == [
            "Grateful for   Lunch with Ben, who asked twice how I really was",
            "                 Ben",
            "                 he listened",
            "               First snow on the bridge",
            "Note           Choir moves to Tuesdays.",
            "Mood           08:30  5",
            "               18:30  8  warm",
            "Rest           Shared laughter",
            "● Eye contact  Ben · phones away",
        ]


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (80, ["Mood  08:30  5  energy 8  calm", "      3  energy 0"]),
        (40, ["Mood", "  08:30  5  energy 8  calm", "  3  energy 0"]),
    ],
)
async def test_a_reading_says_its_energy(person: Person, width: int, said: list[str]) -> None:
    """Energy, nought too, stands behind the value of its reading."""
    person.put(
        '[[mood]]\nvalue = 5\nenergy = 8\nfeelings = ["calm"]\nat = 2026-11-23T08:30:00+01:00\n'
        "[[mood]]\nvalue = 3\nenergy = 0\nat = 2026-11-24T08:30:00+01:00\n"
    )
    async with person.at_screen(width):
        await person.press("w")
        assert _said(person) == said


async def test_plans_say_after_what_and_with_whom(person: Person) -> None:
    """A plan stands with its cue and its people."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "right")
        assert _said(person) == ["◇ Shared laughter  after dinner → Ben"]


async def test_where_it_is_narrow_it_stands_below(person: Person) -> None:
    """On a narrow screen what is said stands below what it is about, set in."""
    put_week(person)
    async with person.at_screen(40, 24):
        await person.press("w", "left", "left", "left", "left")
        assert _said(person) == [
            "Grateful for",
            "  Ana called, just to hear how it",
            "  went",
            "    Ana",
            "    she remembered",
            "Mood",
            "  6",
            "● Touch",
            "  Ana · a long hug",
            "● Eye contact",
            "  Ana",
        ]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([], "No more than is ticked."),
        (["left"], "Rest  The whole day"),
        (["left", "left"], "Nothing written."),
        (["right"], "Nothing planned yet: p plans a practice."),
    ],
)
async def test_a_day_that_says_little(person: Person, keys: list[str], said: str) -> None:
    """A day without words says so, in words that blame nobody."""
    person.put('[[done]]\npractice = "touch"\n', FRIDAY)
    person.put("[[rest]]\n", THURSDAY)
    person.clock.move(days=4)
    async with person.at_screen():
        await person.press("w", *keys)
        assert _said(person) == [said]


async def test_what_is_not_understood_is_named(person: Person) -> None:
    """A record with a value that cannot be is told on its day."""
    person.put('[[mood]]\nvalue = "very"\n')
    async with person.at_screen():
        await person.press("w")
        assert "Not understood, and kept as it is" in person.text
        assert '"very"' in person.text
        await person.press("right")
        assert "Not understood" not in person.text


async def test_it_can_be_read_whole(person: Person) -> None:
    """With tab and the arrows each line of it comes into sight, on a small screen as well."""
    put_week(person)
    async with person.at_screen(40, 12):
        await person.press("w", "left", "tab")
        for part in ("Lunch with", "First snow", "Choir", "08:30", "warm", "laughter", "phones"):
            for _ in range(20):
                if part in person.text:
                    break
                await person.press("down")
            await person.see(part)
        await person.hold("k", 30)
        await person.see("Mood")
        assert person.app.screen.query_one(DayPane).has_focus


async def test_a_long_text_can_be_read_to_its_end(person: Person) -> None:
    """A gratitude longer than the screen is scrolled line by line, and by the page keys."""
    text = " ".join(f"word{number}" for number in range(200))
    person.put(f'gratitude = "{text} end."\n')
    async with person.at_screen():
        await person.press("w", "tab")
        await person.see("word0 word1")
        assert "end." not in person.text
        await person.hold("j", 40)
        await person.see("end.")
        await person.hold("pageup", 5)
        await person.see("Touch")
        await person.hold("pagedown", 5)
        await person.see("end.")


async def test_another_day_begins_at_its_top(person: Person) -> None:
    """Whoever reads in one day begins another at its first line."""
    put_week(person)
    async with person.at_screen(40, 12):
        await person.press("w", "left", "tab", "down", "down", "left", "right")
        await person.see("Lunch with Ben")


async def test_days_come_by_keys_in_the_pane_too(person: Person) -> None:
    """The arrows that choose a day, and enter, act in this pane as well."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "tab", "right", "right")
        assert person.app.screen.query_one(DayPane).date == SUNDAY
        await person.press("h")
        assert person.app.screen.query_one(DayPane).date == SATURDAY
        await person.press("enter")
        await person.see("Saturday 28 November 2026")
