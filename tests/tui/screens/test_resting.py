"""Rests: of a practice or of everything, for a day or for many, and had back."""

from datetime import date, timedelta

import pytest

from befriend.domain.resting import rest
from tests.tui.many_days import said, wrote
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person

_FRIDAY = MONDAY + timedelta(4)
_AWAY = {"from": MONDAY, "to": _FRIDAY, "note": "With Mum"}


def _rest(person: Person, first: date, last: date, practice: str | None = None) -> None:
    """Let something rest for many days, as the planner writes it."""
    _, changes = rest(practice, first, last, person.clock(), note="With Mum")
    person.journal.define(changes, person.clock())


@pytest.mark.parametrize("keys", [[], ["m"], ["w"]])
async def test_r_and_enter_let_the_practice_rest(person: Person, keys: list[str]) -> None:
    """For the day; r has it back, and u lets it rest again."""
    async with person.at_screen():
        await person.press(*keys, "r")
        assert "─ Rest ─" in person.text
        await person.press("enter")
        await person.wrote("rest", {"practice": "touch"})
        assert "~" in person.line("Touch ")
        assert "~" not in person.line("Singing ")
        await person.press("r")
        await person.wrote("rest")
        assert person.news == "Took back: the rest of Touch on Monday 23 November. u undoes."
        await person.press("u")
        await person.wrote("rest", {"practice": "touch"})
        await person.see("Undone: taking back a rest of Touch on Monday 23 November.")


@pytest.mark.parametrize("what", ["", "everything"])
async def test_everything_rests_for_many_days(person: Person, what: str) -> None:
    """By one record, which one u takes away; the day says so calmly."""
    async with person.at_screen():
        await person.press("r", "ctrl+u", *what, "tab", "tab", *"fri", "tab", *"With Mum", "enter")
        await wrote(person, "rest", _AWAY)
        assert not person.path().exists()
        assert person.news == "Everything rests from Monday 23 November to Friday 27 November."
        await person.see("─ Today · rests until 27 November ─", "~ Touch", "~ Magnesium-rich food")
        await person.press("down")
        await person.see("Everything rests until 27 November: With Mum. r has it back.")
        await person.press("]", "]", "]", "]")
        await person.see("─ 27 Nov · rests until 27 November ─")
        await person.press("]")
        await person.see("○ Touch", "─ 28 Nov ─")
        await person.press("u")
        await wrote(person, "rest")
        days = "from Monday 23 November to Friday 27 November"
        assert person.news == f"Undone: a rest of everything {days}."


async def test_another_practice_rests(person: Person) -> None:
    """What is typed takes the place of the row's; any start of a name will do."""
    async with person.at_screen():
        await person.press("r", *"sing", "tab", *"tomorrow", "enter")
        await person.wrote("rest", {"practice": "singing"}, day=TUESDAY)
        await person.see("~ Singing")
        assert "Tuesday 24 November" in person.text


@pytest.mark.parametrize(
    ("keys", "field", "sentence"),
    [
        ([*"dancing"], "what", "Name one practice of the list"),
        (["ctrl+u", *"m"], "what", "Name one practice of the list"),
        (["tab", *"someday"], "from", "A day is tomorrow, +3, fri"),
        (["tab", "tab", *"someday"], "to", "A day is tomorrow, +3, fri"),
        (["tab", "tab", *"yesterday"], "to", "A rest ends on the day on which it begins"),
    ],
)
async def test_what_cannot_be_is_refused(
    person: Person, keys: list[str], field: str, sentence: str
) -> None:
    """The Form says why, with the cursor in the field; nothing is written."""
    async with person.at_screen():
        await person.press("r", *keys, "enter")
        await person.see(sentence)
        assert person.app.focused is person.app.screen.query_one(f"#{field}")
    assert not person.data.exists()


async def test_a_long_rest_ends_yesterday(person: Person) -> None:
    """On a day within it r shortens it, and u makes it whole again."""
    _rest(person, SUNDAY - timedelta(2), _FRIDAY)
    before = said(person, "rest")
    async with person.at_screen():
        await person.press("r")
        await wrote(person, "rest", {**before[0], "to": SUNDAY})
        told = "Took back: the rest of everything from Monday 23 November on. u undoes."
        assert person.news == told
        await person.see("─ Today ─", "○ Touch")
        await person.press("[")
        await person.see("~ Touch")
        await person.press("u")
        await wrote(person, "rest", *before)


@pytest.mark.parametrize("keys", [[], ["w"]])
async def test_a_rest_that_begins_today_goes(person: Person, keys: list[str]) -> None:
    """Nothing is left of it; with it goes what rests on the day alone, in one deed."""
    _rest(person, MONDAY, _FRIDAY, "touch")
    _, changes = rest("touch", MONDAY, MONDAY, person.clock())
    person.journal.change(MONDAY, changes, person.clock())
    before = said(person, "rest")
    async with person.at_screen():
        await person.press(*keys, "r")
        await wrote(person, "rest")
        await person.wrote("rest")
        await person.press("u")
        await wrote(person, "rest", *before)
        await person.wrote("rest", {"practice": "touch"})


async def test_rests_that_overlap_are_had_back_together(person: Person) -> None:
    """Each of them ends where the day begins."""
    _rest(person, SUNDAY, TUESDAY)
    _rest(person, MONDAY, _FRIDAY)
    async with person.at_screen():
        await person.see("─ Today · rests until 27 November ─")
        await person.press("r")
        await wrote(person, "rest", {"from": SUNDAY, "to": SUNDAY, "note": "With Mum"})


@pytest.mark.parametrize("keys", [[], ["w"]])
async def test_its_own_rest_ends_before_that_of_everything(person: Person, keys: list[str]) -> None:
    """R has back what rests the practice by name; pressed again, everything."""
    _rest(person, SUNDAY, _FRIDAY)
    _rest(person, MONDAY, _FRIDAY, "touch")
    away = {**_AWAY, "from": SUNDAY}
    async with person.at_screen():
        await person.press(*keys, "r")
        await wrote(person, "rest", away)
        assert person.news == "Took back: the rest of Touch from Monday 23 November on. u undoes."
        assert "~" in person.line("Touch ")
        await person.press("r")
        await wrote(person, "rest", {**away, "to": SUNDAY})
        told = "Took back: the rest of everything from Monday 23 November on. u undoes."
        assert person.news == told


@pytest.mark.parametrize("keys", [[], ["w"]])
async def test_a_ticked_row_ends_no_rest_of_everything(person: Person, keys: list[str]) -> None:
    """It does not show that it rests: r asks what is to rest, and everything goes on resting."""
    _rest(person, MONDAY, _FRIDAY)
    async with person.at_screen():
        await person.press("space", *keys, "r")
        assert "─ Rest ─" in person.text
        await person.press("enter")
        await person.wrote("rest", {"practice": "touch"})
        assert said(person, "rest") == [_AWAY]


async def test_the_week_says_what_rests(person: Person) -> None:
    """Each day with a sign, and the chosen one with until when and why."""
    _rest(person, MONDAY, TUESDAY)
    async with person.at_screen(120, 40):
        await person.press("w")
        assert person.line("Singing ").split()[1:8] == ["~", "~", "·", "·", "·", "·", "·"]
        await person.see("The whole day until 24 November: With Mum")


async def test_a_practice_of_ones_own_rests(person: Person) -> None:
    """Whatever signs are in its name; and one that is archived but planned, as it is."""
    person.define(
        '[[practice]]\npractice = "tea"\nname = "Tea [b], 茶"\nplace = -1\n'
        '[[practice]]\npractice = "pets"\narchived = true\n'
    )
    person.put('[[plan]]\npractice = "pets"\n')
    async with person.at_screen():
        await person.press("r", "enter")
        await person.wrote("rest", {"practice": "tea"})
        await person.press("up", *["down"] * 9, "r", "enter")
        await person.until(lambda: len(person.records("rest")) == 2)
        assert {"practice": "pets"} in person.records("rest")
