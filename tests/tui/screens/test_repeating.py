"""Plans that repeat: made, changed, ended, and left out on one day."""

from datetime import date, timedelta

import pytest
from textual.widgets import Input

from befriend.domain.planning import repeat
from tests.tui.many_days import said, wrote
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person

_SINCE = date(2026, 11, 16)
_SAID = {
    "practice": "touch",
    "with": ["Ana"],
    "cue": "after tea",
    "every": ["mon", "thu"],
    "since": _SINCE,
}
_UNTIL_SUNDAY = {**_SAID, "until": SUNDAY}


def _typed(person: Person, field: str) -> str:
    """What stands in a field of the Form."""
    return person.app.screen.query_one(f"#{field}", Input).value


def _define(person: Person) -> None:
    """Have a plan that repeats on the page of the practices, as the planner writes it."""
    then = person.clock() - timedelta(days=7)
    changes = repeat("touch", {0, 3}, _SINCE, then, people=["Ana"], cue="after tea")
    person.journal.define(changes, then)


async def test_the_form_has_a_plan_repeat(person: Person) -> None:
    """With weekdays typed it is one record for all of them, which u takes back."""
    async with person.at_screen(120, 40):
        await person.press("p", "tab", *"Ana", "tab", *"after tea", "tab", *"mon thu", "enter")
        await wrote(person, "plan", {**_SAID, "since": MONDAY})
        assert not person.path().exists()
        told = "Planned every Monday and Thursday: Touch with Ana, after tea."
        assert person.news == told
        await person.see("◇ Touch", "Thu 26  Touch · after tea → Ana", "Mon 30  Touch")
        await person.press("u")
        await wrote(person, "plan")
        await person.see("○ Touch")
        await person.see_no("Coming up")


@pytest.mark.parametrize(
    ("days", "told"), [("every day", "every day"), ("mon tue wed thu fri", "every weekday")]
)
async def test_days_in_a_row_are_told_in_a_word(person: Person, days: str, told: str) -> None:
    """And stand in the Form in words that it reads again."""
    async with person.at_screen():
        await person.press("p", "shift+tab", *days, "enter")
        await person.see(f"Planned {told}: Touch.")
        await person.press("p")
        assert _typed(person, "every") == {"every weekday": "weekdays"}.get(told, told)


async def test_weekdays_that_are_none_are_refused(person: Person) -> None:
    """The Form says which words it knows, and nothing is written."""
    async with person.at_screen():
        await person.press("p", "shift+tab", *"someday", "enter")
        await person.see("A plan repeats on mon thu, weekdays")
        assert person.app.focused is person.app.screen.query_one("#every")
    assert not person.data.exists()


@pytest.mark.parametrize("keys", [["p"], ["w", "p"]])
async def test_a_change_leaves_the_past_as_it_was(person: Person, keys: list[str]) -> None:
    """The old plan ends yesterday, the new one goes on from today; u brings the old one back."""
    _define(person)
    async with person.at_screen():
        await person.press(*keys)
        assert (_typed(person, "who"), _typed(person, "every")) == ("Ana", "mon thu")
        await person.see("─ Plan: Touch, from Monday 23 November on ─")
        await person.press("tab", "ctrl+u", *"late", "enter")
        changed = {**_SAID, "cue": "late", "since": MONDAY}
        await wrote(person, "plan", _UNTIL_SUNDAY, changed)
        await person.press("u")
        await wrote(person, "plan", _SAID)


async def test_a_change_on_a_day_to_come_begins_there(person: Person) -> None:
    """The days up to it stay as they are."""
    _define(person)
    async with person.at_screen():
        await person.press("]", "]", "]", "enter", "shift+tab", "ctrl+u", *"thu", "enter")
        thursday = MONDAY + timedelta(3)
        old = {**_SAID, "until": thursday - timedelta(1)}
        await wrote(person, "plan", old, {**_SAID, "every": ["thu"], "since": thursday})
        assert person.news == "Planned every Thursday: Touch with Ana, after tea."


@pytest.mark.parametrize("keys", [["p"], ["w", "p"]])
async def test_without_weekdays_the_day_alone_keeps_it(person: Person, keys: list[str]) -> None:
    """As it is typed, in one deed; the days before keep it too, and those after have none."""
    _define(person)
    async with person.at_screen(120, 40):
        await person.press(*keys, "tab", "ctrl+u", *"late", "tab", "ctrl+u", "enter")
        await wrote(person, "plan", _UNTIL_SUNDAY)
        await person.wrote("plan", {"practice": "touch", "with": ["Ana"], "cue": "late"})
        assert "◇" in person.line("Touch")
        await person.see_no("Thu 26")
        await person.press("u")
        await wrote(person, "plan", _SAID)
        await person.wrote("plan")
        assert "◇" in person.line("Touch")


async def test_a_plan_that_only_begins_comes_to_be_for_once(person: Person) -> None:
    """Nothing is left of it but the plan of its day."""
    person.journal.define(repeat("touch", {0}, MONDAY, person.clock()), person.clock())
    async with person.at_screen():
        await person.press("p", "shift+tab", "ctrl+u", "enter")
        await wrote(person, "plan")
        await person.wrote("plan", {"practice": "touch"})


async def test_a_plan_that_repeats_stays_as_it_is(person: Person) -> None:
    """Where nothing is typed."""
    _define(person)
    async with person.at_screen():
        await person.press("p", "enter")
        await wrote(person, "plan", _SAID)


async def test_a_plan_for_once_comes_to_repeat(person: Person) -> None:
    """With weekdays typed, one that repeats stands for it, in one deed."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Ana"]\ncue = "after tea"\n')
    async with person.at_screen():
        await person.press("p", "shift+tab", *"mon, thu", "enter")
        await wrote(person, "plan", {**_SAID, "since": MONDAY})
        await person.wrote("plan")
        await person.see("◇ Touch")
        await person.press("u")
        await person.wrote("plan", {"practice": "touch", "with": ["Ana"], "cue": "after tea"})
        await wrote(person, "plan")


@pytest.mark.parametrize(("there", "key"), [([], "x"), (["]"] * 3, "space"), (["]"] * 3, "x")])
async def test_one_day_is_left_out(person: Person, there: list[str], key: str) -> None:
    """X, or space on a day to come, has it rest there; u brings it back."""
    _define(person)
    day = MONDAY + timedelta(len(there))
    async with person.at_screen():
        await person.press(*there, key)
        await person.wrote("rest", {"practice": "touch"}, day=day)
        assert "~ Touch" in person.line("Touch")
        assert person.news.startswith("Touch rests on ")
        assert said(person, "plan") == [_SAID]
        await person.press("u")
        await person.wrote("rest", day=day)
        assert "◇ Touch" in person.line("Touch")


async def test_the_week_shows_what_repeats(person: Person) -> None:
    """As planned on its days from today on; a day that is over says nothing of it."""
    person.define('[[plan]]\npractice = "touch"\nwith = ["Ana"]\nevery = ["mon", "tue"]\n')
    person.put('[[plan]]\npractice = "singing"\n', MONDAY)
    person.clock.move(days=1)
    async with person.at_screen(120):
        await person.press("w")
        assert person.line("Touch ").split()[1:8] == ["·", "◇", "·", "·", "·", "·", "·"]
        assert person.line("Singing ").split()[1:8] == ["·"] * 7
        await person.see("Ahead: Touch with Ana today.")
        await person.press("left")
        assert "Nothing written." in person.text
        await person.press("]")
        assert person.line("Touch ").split()[1:8] == ["◇", "◇", "·", "·", "·", "·", "·"]


async def test_a_day_of_the_next_week_is_planned_in_the_week(person: Person) -> None:
    """P plans there, and > carries it on."""
    async with person.at_screen(120):
        await person.press("w", "]", "p", *"Ana", "enter")
        await person.wrote(
            "plan", {"practice": "touch", "with": ["Ana"]}, day=MONDAY + timedelta(7)
        )
        await person.press(">")
        await person.wrote(
            "plan", {"practice": "touch", "with": ["Ana"]}, day=TUESDAY + timedelta(7)
        )
        assert person.line("Touch ").split()[1:8] == ["·", "◇", "·", "·", "·", "·", "·"]
