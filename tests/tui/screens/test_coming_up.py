"""What comes up: the pane of today that tells the plans of the coming days."""

from datetime import timedelta

import pytest

from befriend.domain import deeds
from befriend.tui.widgets.coming_up import ComingUp
from tests.tui.person import MONDAY, TUESDAY, Person

_PLAN = '[[plan]]\npractice = "laughter"\nwith = ["Ana"]\ncue = "after dinner"\n'
_FRIDAY = MONDAY + timedelta(4)


async def test_the_plans_of_the_coming_days_are_told(person: Person) -> None:
    """Nearest first, each beside its day, once it is read; those that repeat too."""
    person.put('[[plan]]\npractice = "pets"\n' + _PLAN, TUESDAY)
    person.put(_PLAN, _FRIDAY)
    person.put(_PLAN, MONDAY + timedelta(8))
    person.define('[[plan]]\npractice = "touch"\nevery = "mon"\n')
    async with person.at_screen(120, 40):
        await person.see("─ Coming up ─")
        at = next(number for number, line in enumerate(person.lines) if "Coming up" in line)
        told = [line.split("│")[-2].strip() for line in person.lines[at + 1 : at + 5]]
        assert told == [
            "Tomorrow  Shared laughter · after dinner → Ana",
            "Time with a pet",
            "Fri 27    Shared laughter · after dinner → Ana",
            "Mon 30    Touch",
        ]


async def test_without_plans_there_is_no_pane(person: Person) -> None:
    """Nor for today's own, which stand in the checklist."""
    person.put(_PLAN)
    async with person.at_screen():
        await person.press("]", "[", "space", "space")
        assert not person.app.screen.query(ComingUp)


async def test_it_is_true_at_once(person: Person) -> None:
    """A plan that is made, undone and done again comes and goes, before anything is saved."""
    async with person.at_screen():
        person.journal.go.clear()
        await person.press("p", "ctrl+u", *"fri", "enter")
        await person.see("Coming up", "Fri 27  Touch")
        await person.press("u")
        await person.see_no("Coming up")
        await person.press("ctrl+r")
        await person.see("Fri 27  Touch")
        assert not person.data.exists()
        person.journal.go.set()
    assert person.records("plan", _FRIDAY) == [{"practice": "touch"}]


async def test_a_plan_that_is_carried_comes_up_at_once(person: Person) -> None:
    """From today it is carried to where it can be seen."""
    person.put(_PLAN)
    async with person.at_screen():
        person.journal.go.clear()
        await person.press(*["down"] * 3, ">")
        await person.see("Coming up", "Tomorrow  Shared laughter")
        await person.press("u")
        await person.see_no("Coming up")
        person.journal.go.set()


async def test_another_day_shows_none(person: Person) -> None:
    """It is about today: it goes with it, and comes back."""
    person.put(_PLAN, _FRIDAY)
    async with person.at_screen():
        await person.see("Coming up")
        await person.press("]")
        await person.see_no("Coming up")
        await person.press("t")
        await person.see("Coming up", "Fri 27")


async def test_what_arrives_is_seen(person: Person) -> None:
    """A plan that a copy brings for a coming day is there soon, without a key."""
    async with person.at_screen():
        other = person.journal_of(person.home)
        other.change(TUESDAY, deeds.plan("touch", person.clock()), person.clock())
        await person.see("Coming up", "Tomorrow  Touch")


async def test_notes_stand_above_it(person: Person) -> None:
    """A note that comes later has its place between gratitudes and what comes up."""
    person.put(_PLAN, _FRIDAY)
    async with person.at_screen(120, 40):
        await person.see("Coming up")
        person.journal_of(person.home).change(
            MONDAY, deeds.note("Choir at eight", person.clock()), person.clock()
        )
        await person.see("Choir at eight")
        assert person.text.index("Choir at eight") < person.text.index("Coming up")


async def test_many_are_counted(person: Person) -> None:
    """Four are told; of the others, how many there are."""
    person.define('[[plan]]\npractice = "touch"\nevery = ["mon", "tue", "wed", "thu", "fri"]\n')
    async with person.at_screen(120, 40):
        await person.see("Tomorrow  Touch", "and 1 more")


async def test_a_new_day_has_its_own_coming_days(person: Person) -> None:
    """Past midnight tomorrow is today, and a day further off comes into sight."""
    person.put(_PLAN, MONDAY + timedelta(8))
    person.put(_PLAN, TUESDAY)
    async with person.at_screen():
        await person.see("Tomorrow")
        person.clock.move(days=1)
        await person.see("Tue 1", within=20)
        assert "Tomorrow" not in person.text


async def test_a_page_that_cannot_be_read_is_left_out(person: Person) -> None:
    """The others are told; its fault is said where the day is opened."""
    person.put("[[plan]\n", TUESDAY)
    person.put(_PLAN, _FRIDAY)
    async with person.at_screen():
        await person.see("Fri 27")
        assert "Tomorrow" not in person.text


@pytest.mark.parametrize("size", [(40, 12), (59, 24), (200, 60)])
async def test_it_stands_below_the_others(person: Person, size: tuple[int, int]) -> None:
    """Where it is narrow it is the last pane, reached with the page keys; all can be read."""
    person.put(_PLAN, _FRIDAY)
    async with person.at_screen(*size):
        await person.until(lambda: person.app.screen.query(ComingUp))
        await person.press(*["pagedown"] * 4)
        await person.see("Coming up", "Fri 27  Shared laughter")
        assert all(len(line) == size[0] for line in person.lines)
