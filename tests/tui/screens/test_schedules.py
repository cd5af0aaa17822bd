"""What schedules ask, on the day and in the week; the past is as it was."""

from datetime import timedelta

import pytest

from tests.tui.definitions import defined, has_defined, on_checklist
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person
from tests.tui.weeks import FRIDAY, put_week

_PETS = '[[practice]]\npractice = "pets"\nschedule = "tue thu"\nsince = 2026-11-01\n'
_TOUCH = '[[practice]]\npractice = "touch"\nschedule = "3 a week"\nsince = 2026-11-01\n'


def _week(person: Person) -> list[str]:
    """The lines of the week that are of practices."""
    lines = [line.rstrip() for line in person.lines]
    first = next(number for number, line in enumerate(lines) if "Touch" in line)
    return lines[first : first + 9]


async def test_what_is_not_asked_for_is_quiet_and_can_be_ticked(person: Person) -> None:
    """It stands in its place with a dot, is ticked like any, and asked for tomorrow."""
    person.define(_PETS)
    async with person.at_screen():
        assert "· Time with a pet" in person.line("Time with a pet")
        await person.press(*["down"] * 5, "space")
        await person.wrote("done", {"practice": "pets"})
        assert "● Time with a pet" in person.line("Time with a pet")
        await person.press("space")
        await person.wrote("done")
        assert "· Time with a pet" in person.line("Time with a pet")
        await person.press("]")
        assert on_checklist(person)[5] == "Time with a pet"
        await person.press("space")
        await person.wrote("plan", {"practice": "pets"}, day=TUESDAY)


async def test_the_week_has_no_sign_where_nothing_is_asked(person: Person) -> None:
    """Such a cell is blank; a tick or a plan shows there all the same."""
    put_week(person)
    person.define(_PETS + _PETS.replace("pets", "laughter"))
    async with person.at_screen():
        await person.press("w")
        assert person.line("Time with a pet").split() == ["Time", "with", "a", "pet", "·", "~", "·"]
        assert person.line("Shared laughter").split()[2:-1] == ["●", "~", "~", "◇"]


@pytest.mark.parametrize(("width", "told"), [(40, False), (60, True), (80, True), (120, True)])
async def test_the_week_says_how_often(person: Person, width: int, told: bool) -> None:
    """Behind what is asked for so many times a week stands on how many days it was done."""
    put_week(person)
    person.define(_TOUCH)
    async with person.at_screen(width, 40):
        await person.press("w")
        assert ("Touch  3 of 3" in person.text) == told
        await person.press("escape", "[", "space")
        await person.until(lambda: person.records("done", FRIDAY - timedelta(1))[1:])
        await person.press("w")
        assert ("Touch  4 of 3" in person.text) == told
        await person.press("]")
        assert ("Touch  0 of 3" in person.text) == told


async def test_how_often_is_told_whole_where_a_name_is_cut(person: Person) -> None:
    """Of a long name the end goes, not the number."""
    name = "Singing in the neighbourhood choir on Tuesdays"
    person.define(f'[[practice]]\npractice = "touch"\nschedule = "2 a week"\nname = "{name}"\n')
    async with person.at_screen():
        await person.press("w")
        assert "Singing in the neighbourhood…  0 of 2  ·" in person.text


async def test_a_week_that_is_over_stays_as_it_was(person: Person) -> None:
    """A name, a schedule, an order and what is archived, all changed today, change none of it."""
    put_week(person)
    person.clock.move(days=3)
    today = MONDAY + timedelta(7)
    async with person.at_screen(80, 40):
        await person.press("[", "w")
        before = person.lines[:-1]
        assert "".join(before).count("●") == 8
        await person.press("escape", "t", "c")
        await person.press("enter", "ctrl+u", *"A hug", *["tab"] * 4, *"mon", "enter")
        await person.press("J", "down", "x", "enter", *["tab"] * 4, *"2 a week", "enter")
        await person.press("a", *"Choir", "enter", "escape")
        page = (person.data / "practices.toml").read_text
        await person.until(lambda: page("utf-8").count(f"since = {today}") == 5)
        assert on_checklist(person)[:3] == ["Eye contact", "A hug", "Shared laughter"]
        await person.press("w")
        assert "Shared laughter  0 of 2" in person.text
        await person.press("[", *["right"] * 6)
        assert person.lines[:-1] == before


async def test_a_day_that_is_over_stays_as_it_was(person: Person) -> None:
    """On the page of yesterday a practice is asked for, and called, as it was then."""
    async with person.at_screen():
        await person.press("[")
        before = person.lines[:-1]
        await person.press("t", "c", "enter", "ctrl+u", *"A hug", *["tab"] * 4, *"tue", "enter")
        await has_defined(person, {"practice": "touch", "name": "A hug", "schedule": "tue"})
        await person.press("down", "x", "escape")
        assert "· A hug" in person.text
        await person.press("[")
        assert person.lines[:-1] == before
        await person.press("space")
        await person.wrote("done", {"practice": "touch"}, day=SUNDAY)
        assert len(defined(person)) == 2
