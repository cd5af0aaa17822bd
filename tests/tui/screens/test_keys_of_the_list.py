"""The checklist's keys: each is pressed, then the file is looked at, then the screen."""

from datetime import timedelta

import pytest

from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person

_TOUCH = {"practice": "touch"}


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_the_form_of_an_open_practice_ticks_it(person: Person, key: str) -> None:
    """Enter asks who, a note and minutes; enter in the Form ticks, with what was typed."""
    async with person.at_screen(120):
        await person.press(key, *"Ana, Ben", "tab", *"a hug", "tab", *"20", "enter")
        said = {"with": ["Ana", "Ben"], "note": "a hug", "minutes": 20}
        await person.wrote("done", _TOUCH | said)
        assert "● Touch" in person.line("Touch")
        assert "Ana, Ben · 20 min · a hug" in person.line("Touch")


async def test_the_form_of_a_tick_edits_it(person: Person) -> None:
    """On a ticked row, the Form has what the latest tick says; what is not changed stays."""
    person.put('[[done]]\npractice = "touch"\nwith = ["Ana"]\nminutes = 20\nmine = 1\n')
    async with person.at_screen():
        await person.press("e")
        assert "Ana" in person.text
        await person.press("tab", *"long", "enter")
        await person.wrote(
            "done", _TOUCH | {"with": ["Ana"], "note": "long", "minutes": 20, "mine": 1}
        )


async def test_wrong_minutes_are_said_and_stay(person: Person) -> None:
    """Minutes that are none are sent back in a sentence; nothing is written, nothing typed lost."""
    async with person.at_screen():
        await person.press("e", "tab", "tab", *"many", "enter")
        assert "Minutes are a whole number from 1 to 1440, not many." in person.text
        assert not person.path().exists()
        await person.press("ctrl+u", *"5", "enter")
        await person.wrote("done", _TOUCH | {"minutes": 5})


async def test_x_takes_the_latest_tick_away(person: Person) -> None:
    """The key x takes the latest tick away, and then the one before; on an open row, nothing."""
    async with person.at_screen():
        await person.press("space", "a", "x")
        await person.wrote("done", _TOUCH)
        await person.press("x", "x")
        await person.wrote("done")
        assert "○ Touch" in person.line("Touch")


async def test_a_ticked_plan_takes_its_people_along(person: Person) -> None:
    """A planned row shows its cue and people, and is ticked with them."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Ana"]\ncue = "after dinner"\n')
    async with person.at_screen():
        assert "◇ Touch" in person.line("Touch")
        assert "after dinner → Ana" in person.line("Touch")
        await person.press("space")
        await person.wrote("done", _TOUCH | {"with": ["Ana"]})
        assert "● Touch" in person.line("Touch")


async def test_p_plans_for_any_day(person: Person) -> None:
    """The key p asks for a day, with whom and after what; the plan goes there, and is shown."""
    async with person.at_screen():
        await person.press("down", "p")
        assert "Plan: Eye contact" in person.text
        await person.press(*"tomorrow", "tab", *"Ana", "tab", *"after lunch", "enter")
        plan = {"practice": "eye-contact", "with": ["Ana"], "cue": "after lunch"}
        await person.wrote("plan", plan, day=TUESDAY)
        assert not person.path().exists()
        assert "─ Today ─" in person.text
        said = "Planned for Tuesday 24 November: Eye contact with Ana, after lunch."
        await person.until(lambda: person.news == said)
        await person.press("u")
        await person.wrote("plan", day=TUESDAY)
        assert "─ Today ─" in person.text
        assert person.news == "Undone: a plan of Eye contact on Tuesday 24 November."
        await person.press("p", "enter", "]")
        await person.wrote("plan", {"practice": "eye-contact"})


async def test_a_day_that_is_none_is_sent_back(person: Person) -> None:
    """A day that is none is said in the Form."""
    async with person.at_screen():
        await person.press("p", *"soon", "tab", *"Ana", "enter")
        assert "A day is tomorrow, +3, fri" in person.text
        await person.press(*"yesterday", "enter")
        assert "That day is over" in person.text
        assert not person.data.exists()
        await person.press(*"tomorrow", "enter")
        plan = {"practice": "touch", "with": ["Ana"]}
        await person.wrote("plan", plan, day=TUESDAY)


async def test_a_day_that_is_chosen_is_not_asked_for_again(person: Person) -> None:
    """From a day to come, and from the week, the plan's Form begins with whom."""
    async with person.at_screen():
        await person.press("]", "p", *"Ana", "enter")
        await person.wrote("plan", _TOUCH | {"with": ["Ana"]}, day=TUESDAY)
        await person.press("t", "w", "l", "l", "down", "p", *"Ben", "enter")
        plan = {"practice": "eye-contact", "with": ["Ben"]}
        await person.wrote("plan", plan, day=MONDAY + timedelta(2))


async def test_on_a_day_to_come_space_plans(person: Person) -> None:
    """Tomorrow, space plans and takes the plan back; enter asks for who and cue, to edit it."""
    async with person.at_screen():
        await person.press("]", "space")
        await person.wrote("plan", _TOUCH, day=TUESDAY)
        await person.press("e", *"Ana", "tab", *"after tea", "enter")
        await person.wrote("plan", _TOUCH | {"with": ["Ana"], "cue": "after tea"}, day=TUESDAY)
        assert "after tea → Ana" in person.line("Touch")
        await person.press("space")
        await person.wrote("plan", day=TUESDAY)
        assert "○ Touch" in person.line("Touch")


async def test_who_is_completed_from_who_was_met(person: Person) -> None:
    """A name that was ever ticked completes itself from its first letters."""
    person.put('[[done]]\npractice = "touch"\nwith = ["Anastasia"]\n')
    async with person.at_screen():
        await person.press("down", "e", *"An", "right", "enter")
        await person.wrote(
            "done",
            _TOUCH | {"with": ["Anastasia"]},
            {"practice": "eye-contact", "with": ["Anastasia"]},
        )


async def test_undo_and_redo_cross_days(person: Person) -> None:
    """Undo goes back deed by deed, to the day each was done on; redo does them again."""
    async with person.at_screen():
        await person.press("space", "[", "down", "space")
        await person.wrote("done", {"practice": "eye-contact"}, day=SUNDAY)
        await person.press("u")
        await person.wrote("done", day=SUNDAY)
        await person.press("u")
        await person.wrote("done", day=MONDAY)
        assert "Monday 23 November 2026" in person.text
        assert "○ Touch" in person.line("Touch")
        await person.press("ctrl+r", "ctrl+r")
        await person.wrote("done", _TOUCH, day=MONDAY)
        await person.wrote("done", {"practice": "eye-contact"}, day=SUNDAY)
        assert "Sunday 22 November 2026" in person.text
        await person.press("ctrl+r")
        await person.see("There is nothing to do again.")


async def test_undo_brings_back_what_was_taken_away(person: Person) -> None:
    """A gratitude taken away comes back with all it said, under an id that is new."""
    person.put('[[gratitude]]\ntext = "the sun"\nwhy = "warm"\n')
    async with person.at_screen():
        await person.press("tab", "tab", "x")
        await person.wrote("gratitude")
        await person.press("u")
        await person.wrote("gratitude", {"text": "the sun", "why": "warm"})
        assert "the sun" in person.text
        await person.press("u")
        await person.see("There is nothing to undo.")


async def test_who_is_completed_from_days_that_were_not_opened(person: Person) -> None:
    """A name of last month completes itself soon after the start."""
    person.put('[[gratitude]]\ntext = "tea"\nwho = ["Zoltán"]\n', MONDAY - timedelta(30))
    async with person.at_screen():
        await person.until(lambda: person.app._desk.people)
        await person.press("enter", "Z", "o", "right", "enter")
        await person.wrote("done", {"practice": "touch", "with": ["Zoltán"]})
