"""Plans: made, changed and taken away, on the day itself and on a day to come."""

from datetime import date

import pytest
from textual.widgets import Input

from tests.tui.person import MONDAY, TUESDAY, Person

_PLAN = '[[plan]]\npractice = "touch"\nwith = ["Ana"]\ncue = "after dinner"\n'


def _who(person: Person) -> str:
    """What stands in the Form for with whom."""
    return person.app.screen.query_one("#who", Input).value


async def test_x_takes_the_plan_of_today_away(person: Person) -> None:
    """On a planned row that is not ticked, x takes the plan away; u brings it back."""
    person.put(_PLAN)
    async with person.at_screen():
        await person.press("x")
        await person.wrote("plan")
        assert "○ Touch" in person.line("Touch")
        await person.press("u")
        await person.wrote("plan", {"practice": "touch", "with": ["Ana"], "cue": "after dinner"})
        assert "◇ Touch" in person.line("Touch")


async def test_x_takes_the_tick_before_the_plan(person: Person) -> None:
    """On a planned row that was ticked, x takes the tick away, and then the plan."""
    person.put(_PLAN)
    async with person.at_screen():
        await person.press("space", "x")
        await person.wrote("done")
        assert "◇ Touch" in person.line("Touch")
        await person.press("x")
        await person.wrote("plan")


@pytest.mark.parametrize("day", [MONDAY, TUESDAY])
@pytest.mark.parametrize("keys", [["p"], ["w", "p"]])
async def test_p_changes_the_plan_that_is_there(person: Person, day: date, keys: list[str]) -> None:
    """On a planned row p changes its plan, on the day and in the week, rather than making two."""
    person.put(_PLAN, day)
    async with person.at_screen():
        await person.press(*["]"] * (day == TUESDAY), *keys)
        assert _who(person) == "Ana"
        await person.press(*", Ben", "enter")
        said = {"practice": "touch", "with": ["Ana", "Ben"], "cue": "after dinner"}
        await person.wrote("plan", said, day=day)


async def test_p_on_a_row_that_was_ticked_plans_anew(person: Person) -> None:
    """A plan that was kept is left as it is: p plans another time."""
    person.put(_PLAN)
    async with person.at_screen():
        await person.press("space", "p")
        assert _who(person) == ""
        await person.press("ctrl+u", *"tomorrow", "enter")
        await person.wrote("plan", {"practice": "touch"}, day=TUESDAY)
        assert len(person.records("plan")) == 1


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_enter_on_a_planned_row_of_today_ticks_it(person: Person, key: str) -> None:
    """The Form has the plan's people, asks for a note and minutes, and ticks."""
    person.put(_PLAN)
    async with person.at_screen():
        await person.press(key)
        assert _who(person) == "Ana"
        await person.press("tab", *"long", "enter")
        await person.wrote("done", {"practice": "touch", "with": ["Ana"], "note": "long"})


async def test_gratitude_is_planned_ahead_whatever_is_written(person: Person) -> None:
    """On a day to come, space plans Gratitude though one was written, and takes it back."""
    person.put('gratitude = "x"\n', TUESDAY)
    async with person.at_screen():
        await person.press("]", *["down"] * 6, "space")
        await person.wrote("plan", {"practice": "gratitude"}, day=TUESDAY)
        await person.press("space")
        await person.wrote("plan", day=TUESDAY)


async def test_a_tick_on_a_day_to_come_can_be_taken_away(person: Person) -> None:
    """A tick that a hand wrote ahead of time goes with x, after a plan that is beside it."""
    person.put('done = ["touch"]\n', TUESDAY)
    async with person.at_screen():
        await person.press("]", "space")
        await person.wrote("plan", {"practice": "touch"}, day=TUESDAY)
        await person.press("x")
        await person.wrote("plan", day=TUESDAY)
        assert "● Touch" in person.line("Touch")
        await person.press("x")
        await person.wrote("done", day=TUESDAY)
        assert "○ Touch" in person.line("Touch")
