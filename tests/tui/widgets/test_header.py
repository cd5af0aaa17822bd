"""The first line: the program, the day, and the days beside it."""

from datetime import date

import pytest

from befriend.tui.screens.week import WeekScreen
from tests.tui.person import Person


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (80, "befriend                  Monday 23 November 2026               ‹ Sun  Tue ›"),
        (60, "befriend        Monday 23 November 2026     ‹ Sun  Tue ›"),
        (50, "befriend     Monday 23 November 2026  ‹ Sun  Tue ›"),
        (40, "Monday 23 November 2026"),
    ],
)
async def test_it_fits_the_screen(person: Person, width: int, shown: str) -> None:
    """The day is in the middle, the rest stands beside it where there is room for all of it."""
    async with person.at_screen(width, 24):
        assert person.line("Monday").strip() == shown


async def test_the_longest_date_fits(person: Person) -> None:
    """The longest date keeps a blank on either side."""
    person.clock.move(days=-61)
    async with person.at_screen(60):
        assert " Wednesday 23 September 2026 " in person.text
        await person.press("[")
        assert "‹ Mon  Wed ›" in person.text


@pytest.mark.parametrize(("day", "neighbour"), [(date.min, "Tue ›"), (date.max, "‹ Thu")])
async def test_the_calendar_has_ends(person: Person, day: date, neighbour: str) -> None:
    """The first and the last day have one neighbour each."""
    async with person.at_screen():
        person.app._day_screen.show_day(day)
        await person.until(lambda: person.lines[1].split("  ")[-2].strip() == neighbour)


async def test_a_click_on_a_neighbour_shows_it(person: Person) -> None:
    """The days beside the one that is shown are a click away, and so are the weeks of a week."""
    async with person.at_screen():
        await person.click(person.lines[1].index("Sun"), 1)
        await person.see(" Sunday 22 November 2026 ")
        await person.click(person.lines[1].index("Mon"), 1)
        await person.see(" Monday 23 November 2026 ")
        await person.press("w")
        await person.click(person.lines[1].index("30 Nov"), 1)
        await person.see("30 November – 6 December 2026")


@pytest.mark.parametrize("width", [80, 40])
async def test_the_date_leads_to_the_week_and_back(person: Person, width: int) -> None:
    """A click on the date shows its week; there, one on the week leads back to the day."""
    async with person.at_screen(width):
        row = next(number for number, line in enumerate(person.lines) if "23 November" in line)
        await person.click(person.lines[row].index("23 November"), row)
        await person.see("Mood  ")
        assert isinstance(person.app.screen, WeekScreen)
        row = next(number for number, line in enumerate(person.lines) if "November" in line)
        await person.click(person.lines[row].index("November"), row)
        await person.see("─ Today ─")
