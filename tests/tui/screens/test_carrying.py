"""Plans that are carried to the next day, on the day itself and in the week."""

from datetime import date, timedelta

import pytest

from befriend.domain import deeds
from tests.tui.many_days import said
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person
from tests.tui.weeks import THURSDAY

_REPEATED = (
    '[[plan]]\npractice = "touch"\nwith = ["Ana"]\nevery = ["mon", "thu"]\nsince = 2026-11-16\n'
)
_SAID = {"practice": "touch", "with": ["Ana"], "cue": "after dinner"}


def _plan(person: Person, day: date = MONDAY) -> None:
    """Have a plan on a day's page, as the planner writes it."""
    then = person.clock()
    made = deeds.plan("touch", then, people=["Ana"], cue="after dinner")
    person.journal.change(day, made, then)


@pytest.mark.parametrize("keys", [[], ["m"], ["w"]])
async def test_a_plan_is_carried_to_the_next_day(person: Person, keys: list[str]) -> None:
    """With its people and its cue, in one deed that u undoes and ctrl+r does again."""
    _plan(person)
    async with person.at_screen():
        await person.press(*keys, ">")
        await person.wrote("plan", _SAID, day=TUESDAY)
        await person.wrote("plan")
        assert person.news == "Carried to Tuesday 24 November."
        await person.press("u")
        await person.wrote("plan", _SAID)
        await person.wrote("plan", day=TUESDAY)
        assert person.news == "Undone: carrying Touch to Tuesday 24 November."
        await person.press("ctrl+r")
        assert person.news == "Done again: carrying Touch to Tuesday 24 November."
        await person.wrote("plan", _SAID, day=TUESDAY)
        await person.wrote("plan")
        assert "◇" in person.line("Touch") if keys == ["w"] else "○ Touch" in person.text


async def test_a_plan_of_a_day_to_come_is_carried_on(person: Person) -> None:
    """Again and again; the day that is shown stays, and u brings back one step after the other."""
    _plan(person, TUESDAY)
    async with person.at_screen():
        await person.press("]", ">")
        await person.wrote("plan", _SAID, day=TUESDAY + timedelta(1))
        await person.see("Tuesday 24 November 2026", "○ Touch")
        await person.press("]", ">")
        await person.wrote("plan", _SAID, day=THURSDAY)
        await person.press("u", "u")
        await person.wrote("plan", _SAID, day=TUESDAY)
        for number in (1, 2):
            await person.wrote("plan", day=TUESDAY + timedelta(number))


async def test_what_yesterday_planned_is_carried_to_today(person: Person) -> None:
    """From a day that is over a plan comes to today, however long ago it was."""
    _plan(person, SUNDAY - timedelta(3))
    async with person.at_screen():
        await person.press(*"[[[[", ">")
        await person.wrote("plan", _SAID)
        assert person.news == "Carried to Monday 23 November."


async def test_a_day_of_a_plan_that_repeats_is_carried(person: Person) -> None:
    """It is planned for once on the next day, and rests on this one; u brings all back."""
    person.define(_REPEATED)
    async with person.at_screen():
        assert "◇ Touch" in person.line("Touch")
        await person.press(">")
        await person.wrote("plan", {"practice": "touch", "with": ["Ana"]}, day=TUESDAY)
        await person.wrote("rest", {"practice": "touch"})
        assert "~ Touch" in person.line("Touch")
        await person.see("Tomorrow  Touch · Ana", "Thu 26    Touch · Ana")
        await person.press("u")
        await person.wrote("rest")
        await person.wrote("plan", day=TUESDAY)
        assert person.news == "Undone: carrying Touch to Tuesday 24 November."
        assert "◇ Touch" in person.line("Touch")
        await person.see_no("Tomorrow")
        assert len(said(person, "plan")) == 1


async def test_a_plan_is_not_carried_to_where_it_is_already(person: Person) -> None:
    """It goes from here and is there once, be it for once or repeated; u brings it back."""
    person.define(
        '[[plan]]\npractice = "touch"\nwith = ["Ana"]\ncue = "after dinner"\nevery = "wed"\n'
    )
    _plan(person)
    _plan(person, TUESDAY)
    async with person.at_screen():
        await person.press(">")
        await person.wrote("plan")
        await person.wrote("plan", _SAID, day=TUESDAY)
        assert person.news == "Carried to Tuesday 24 November."
        await person.press("u")
        await person.wrote("plan", _SAID)
        await person.press("]", ">")
        await person.wrote("plan", day=TUESDAY)
        assert person.news == "Carried to Wednesday 25 November."
        assert not person.path(TUESDAY + timedelta(1)).exists()


async def test_in_the_week_the_cursor_stays(person: Person) -> None:
    """Who carries a plan on from Sunday still sees the week."""
    sunday = MONDAY + timedelta(6)
    _plan(person, sunday)
    async with person.at_screen():
        await person.press("w", *["right"] * 6, ">")
        await person.wrote("plan", _SAID, day=sunday + timedelta(1))
        await person.wrote("plan", day=sunday)
        assert "23 – 29 November 2026" in person.text
        await person.press("u")
        await person.wrote("plan", _SAID, day=sunday)
        assert "23 – 29 November 2026" in person.text


@pytest.mark.parametrize("keys", [[">"], ["w", ">"], ["down", ">"]])
async def test_without_a_plan_nothing_is_carried(person: Person, keys: list[str]) -> None:
    """It is said, and nothing is written."""
    async with person.at_screen():
        await person.press(*keys)
        assert person.news == "There is no plan here to carry."
    assert not person.data.exists()


async def test_a_plan_that_was_kept_stays(person: Person) -> None:
    """What was done after it was planned is carried nowhere."""
    _plan(person)
    async with person.at_screen():
        await person.press("space", ">")
        await person.wrote("done", {"practice": "touch", "with": ["Ana"]})
        assert person.news == "There is no plan here to carry."
        assert person.records("plan") == [_SAID]
