"""The first line of a week."""

from datetime import date

import pytest

from befriend.tui.screens.wishes import ShowWeek
from tests.tui.person import Person


def _words(line: str) -> str:
    return " ".join(line.split())


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (80, "befriend 23 – 29 November 2026 ‹ 16 Nov 30 Nov ›"),
        (60, "befriend 23 – 29 November 2026 ‹ 16 Nov 30 Nov ›"),
        (40, "Monday 23 November 2026"),
    ],
)
async def test_it_fits_the_screen(person: Person, width: int, shown: str) -> None:
    """The week is in the middle, its neighbours beside it; a narrow line has the chosen day."""
    async with person.at_screen(width, 24):
        await person.press("w")
        assert _words(person.lines[0 if width == 40 else 1]) == shown


async def test_a_narrow_line_follows_the_cursor(person: Person) -> None:
    """Where the weekdays may be out of sight, the chosen day is not."""
    async with person.at_screen(40, 12):
        await person.press("w", "right")
        assert person.lines[0].strip() == "Tuesday 24 November 2026"


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (
            date.min,
            "befriend 1 – 7 January 1 8 Jan ›",
        ),
        (
            date.max,
            "befriend 27 – 31 December 9999 ‹ 20 Dec",
        ),
    ],
)
async def test_the_calendar_has_ends(person: Person, day: date, shown: str) -> None:
    """The first and the last week have one neighbour each."""
    async with person.at_screen():
        person.app.post_message(ShowWeek(day))
        await person.until(lambda: _words(person.lines[1]) == shown)
