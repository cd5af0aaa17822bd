"""A week on the screen: opened, turned, left, planned in, and kept up to date."""

from datetime import date

import pytest

from befriend.domain import deeds
from befriend.storage.settings_file import Settings
from befriend.tui.screens.week import WeekScreen
from befriend.tui.screens.wishes import ShowWeek
from befriend.tui.widgets.week_grid import WeekGrid
from tests.tui.disks import TroubledDisk
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person
from tests.tui.weeks import FRIDAY, put_week

_SOON = 4
"""Seconds within which an outside change shows, on a computer busy with tests."""


def _cursor(person: Person) -> tuple[int, date]:
    """The row and the day that the cursor is on."""
    grid = person.app.screen.query_one(WeekGrid)
    return grid.cursor, grid.date


def _signs(person: Person, name: str) -> list[str]:
    """The signs of a practice on a screen that names nobody."""
    return person.line(name).split()[-7:]


async def test_w_shows_the_week_of_the_day(person: Person) -> None:
    """The week of the day that was shown, with the cursor on it; nothing is written."""
    async with person.at_screen():
        await person.press("w")
        assert "23 – 29 November 2026" in person.lines[1]
        assert _cursor(person) == (0, MONDAY)
        await person.press("escape", "[", "w")
        assert "16 – 22 November 2026" in person.lines[1]
        assert _cursor(person) == (0, SUNDAY)
    assert not person.data.exists()


@pytest.mark.parametrize("key", ["escape", "w"])
async def test_back_to_the_day(person: Person, key: str) -> None:
    """Wherever the cursor went, esc and w go back to the day from which one came."""
    async with person.at_screen():
        await person.press("[", "w", "left", "]", "]", key)
        assert "Sunday 22 November 2026" in person.lines[1]
        await person.press("space")
        await person.wrote("done", {"practice": "touch"}, day=SUNDAY)


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_the_day_under_the_cursor_opens(person: Person, key: str) -> None:
    """A day of the week is opened and ticked like today, and the week then shows it."""
    async with person.at_screen():
        await person.press("w", "right", key)
        assert "─ Tomorrow ─" in person.text
        await person.press("[", "[", "space", "w")
        await person.wrote("done", {"practice": "touch"}, day=SUNDAY)
        assert _signs(person, "Touch ") == ["·", "·", "·", "·", "·", "·", "●"]
        assert "Connection on 1 day." in person.text


@pytest.mark.parametrize(("before", "after"), [("[", "]"), (",", ".")])
async def test_the_week_before_and_after(person: Person, before: str, after: str) -> None:
    """The weeks beside are one key away; weekday and row stay; t goes to today."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "down", before)
        assert "16 – 22 November 2026" in person.lines[1]
        assert _cursor(person) == (1, date(2026, 11, 20))
        assert "Lunch with Ben" not in person.text
        await person.press(after, after, "left")
        assert "30 November – 6 December 2026" in person.lines[1]
        assert _cursor(person) == (1, date(2026, 12, 3))
        await person.press("t")
        assert _cursor(person) == (1, FRIDAY)
        assert _signs(person, "Gratitude") == ["●", "·", "~", "●", "·", "·", "·"]


async def test_the_arrows_lead_out_of_the_week(person: Person) -> None:
    """Left of the first day is the last of the week before."""
    async with person.at_screen():
        await person.press("w", "left")
        assert "16 – 22 November 2026" in person.lines[1]
        assert _cursor(person) == (0, SUNDAY)


async def test_the_week_begins_as_it_was_set(person: Person) -> None:
    """The settings of this computer say with which day a week begins."""
    async with person.at_screen(settings=Settings(first_weekday=6)):
        await person.press("w")
        assert "22 – 28 November 2026" in person.lines[1]
        assert person.line(" Tue ").split()[:3] == ["Sun", "Today", "Tue"]


async def test_p_plans_on_the_day_under_the_cursor(person: Person) -> None:
    """A plan of the practice under the cursor is asked for, and the week then shows it."""
    async with person.at_screen():
        await person.press("w", "down", "right", "p")
        await person.see("Plan: Eye contact")
        await person.press("enter")
        await person.wrote("plan", {"practice": "eye-contact"}, day=TUESDAY)
        assert _signs(person, "Eye contact") == ["·", "◇", "·", "·", "·", "·", "·"]
        assert "Ahead: Eye contact on Tuesday." in person.text
        assert _cursor(person) == (1, TUESDAY)


async def test_a_day_that_is_over_is_not_planned(person: Person) -> None:
    """On a day before today, p plans for today."""
    async with person.at_screen():
        await person.press("w", "left", "left", "p", "enter")
        await person.wrote("plan", {"practice": "touch"})
        await person.see("Ahead: Touch today.")
        assert not person.path(SUNDAY).exists()


async def test_a_deed_is_undone_in_the_week(person: Person) -> None:
    """Undo takes back the latest deed, and the cursor goes to its day."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        await person.press("w", "right")
        assert _signs(person, "Touch ")[0] == "●"
        await person.press("u")
        assert _signs(person, "Touch ")[0] == "·"
        assert _cursor(person) == (0, MONDAY)
        await person.wrote("done")


async def test_what_others_write_is_shown(person: Person) -> None:
    """What arrives for any of the seven days shows by itself, and the cursor stays."""
    elsewhere = person.journal_of(person.home / "elsewhere")
    now = person.clock()
    async with person.at_screen():
        await person.press("w", "down", "down", "right")
        for day, practice in ((MONDAY, "touch"), (date(2026, 11, 29), "pets")):
            elsewhere.change(day, deeds.tick(practice, now, people=["Ana"]), now)
        elsewhere.change(TUESDAY, deeds.thank("a letter", now), now)
        await person.see("Connection on 2 days, with Ana.", "a letter", within=_SOON)
        assert _signs(person, "Gratitude") == ["·", "●", "·", "·", "·", "·", "·"]
        assert _cursor(person) == (2, TUESDAY)
        assert isinstance(person.app.screen, WeekScreen)


async def test_an_unreadable_page_is_told(person: Person) -> None:
    """A page that is no page is named in the foot, and the other days are shown."""
    put_week(person)
    person.put("[[done]\n", TUESDAY)
    async with person.at_screen(200):
        await person.press("w")
        await person.see(f"{person.path(TUESDAY)}, line 1: ")
        assert "Connection on 3 days" in person.text
        await person.press("]")
        await person.see_no("line 1")
    assert person.path(TUESDAY).read_text("utf-8") == "[[done]\n"


async def test_a_slow_drive_holds_up_no_key(person: Person, disk: TroubledDisk) -> None:
    """Days that are still being read come when they are there; the cursor moves meanwhile."""
    put_week(person)
    async with person.at_screen():
        disk.reads.clear()
        await person.press("w", "down", "left")
        assert "Eye contact" in person.text
        assert "Connection" not in person.text
        disk.reads.set()
        await person.see("Connection on 4 days, with Ana, Mum and Ben.")
        assert _cursor(person) == (1, date(2026, 11, 26))


@pytest.mark.parametrize(
    ("day", "title", "long"),
    [
        (date.min, "1 – 7 January 1", "Monday 1 January 1"),
        (date.max, "27 – 31 December 9999", "Friday 31 December 9999"),
    ],
)
async def test_the_calendar_has_ends(person: Person, day: date, title: str, long: str) -> None:
    """In the first and the last week, what leads further leads to the last day there is."""
    async with person.at_screen():
        person.app.post_message(ShowWeek(day))
        await person.see(title)
        await person.press("[", "]") if day == date.max else await person.press("]", "[")
        await person.press(*["[" if day == date.min else "]"] * 2)
        await person.press("left" if day == date.min else "right", "down")
        assert _cursor(person) == (1, day)
        await person.press("enter")
        await person.see(long)


async def test_the_keys_are_named(person: Person) -> None:
    """The last line names the keys of the week."""
    async with person.at_screen(120):
        await person.press("w")
        await person.see("enter open the day", "p plan", "← → day", "esc back", "q leave")
