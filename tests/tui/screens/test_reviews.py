"""A look back at a week: asked for on the week, written, shown with it, changed, undone."""

import pytest
from textual.widgets import Input

from befriend.tui.screens.week import WeekScreen
from befriend.tui.widgets.reviews import Reviews
from tests.tui.person import SUNDAY, TUESDAY, Person

_HINT = "b looks back on the week."


def _typed(person: Person, field: str) -> str:
    return person.app.screen.query_one(f"#{field}", Input).value


async def test_b_looks_back_on_the_week(person: Person) -> None:
    """What is said stands on today's page, with names that complete themselves, and is shown."""
    person.put('[[done]]\npractice = "touch"\nwith = ["Ana"]\n')
    async with person.at_screen():
        await person.press("w", "left", "right", "right", "b")
        await person.see("Looking back", "What helped", "Who mattered", "next week")
        await person.press(*"Sleep", "tab", "A", "right", "tab", *"Lunch", "enter")
        said = {"helped": "Sleep", "mattered": ["Ana"], "next": "Lunch"}
        await person.wrote("review", said)
        await person.see("What helped   Sleep", "Who mattered  Ana", "To plan next  Lunch")
        assert not person.path(TUESDAY).exists()
        await person.press("]")
        await person.see_no("Sleep")


async def test_a_week_that_is_over_has_it_on_its_last_day(person: Person) -> None:
    """Whichever day of it is chosen; it is shown there, and not with this week."""
    async with person.at_screen():
        await person.press("w", "[", "b", *"The choir", "enter")
        await person.wrote("review", {"helped": "The choir"}, day=SUNDAY)
        await person.see("What helped   The choir")
        assert not person.path().exists()
        await person.press("t")
        await person.see_no("The choir")


async def test_a_week_to_come_cannot_be_looked_back_at(person: Person) -> None:
    """No hint offers it; who asks all the same is told so, and no Form opens."""
    async with person.at_screen():
        await person.press("w")
        await person.see("b look back")
        await person.press("]")
        await person.see_no("b look back")
        await person.press("[")
        await person.see("b look back")
        await person.press("]", "b")
        await person.see("That week is still to come")
        assert isinstance(person.app.screen, WeekScreen)


async def test_b_again_changes_what_is_there(person: Person) -> None:
    """The rest stays; it is the same record, on the day on which it was written."""
    person.put('[[review]]\nhelped = "Sleep"\nmattered = "Ana"\n')
    async with person.at_screen():
        person.clock.move(days=1)
        await person.press("w", "b")
        assert (_typed(person, "helped"), _typed(person, "mattered")) == ("Sleep", "Ana")
        await person.press("tab", *", Ben", "enter")
        await person.wrote("review", {"helped": "Sleep", "mattered": ["Ana", "Ben"]})
        assert not person.path(TUESDAY).exists()
        await person.press("b", "ctrl+u", "tab", "ctrl+u", "enter")
        await person.wrote("review")
        await person.see_no("Sleep")


async def test_a_look_back_is_undone(person: Person) -> None:
    """What was written goes, what was changed is as before; ctrl+r does it again."""
    async with person.at_screen():
        await person.press("w", "b", *"Sleep", "enter", "b", "end", *"!", "enter")
        await person.wrote("review", {"helped": "Sleep!"})
        await person.press("u")
        await person.wrote("review", {"helped": "Sleep"})
        await person.see("What helped   Sleep")
        await person.press("u")
        await person.wrote("review")
        await person.see("Undone: a review on Monday 23 November.")
        assert "What helped" not in person.text
        await person.press("ctrl+r")
        await person.wrote("review", {"helped": "Sleep"})


async def test_nothing_typed_writes_nothing(person: Person) -> None:
    """An empty Form closes; one left with esc keeps a draft, of that week alone."""
    async with person.at_screen():
        await person.press("w", "b", "enter")
        await person.press("b", *"Sle", "escape")
        await person.see("Draft kept: b in the week opens it again.")
        await person.press("[", "b")
        assert _typed(person, "helped") == ""
        await person.press("escape", "]", "b")
        assert _typed(person, "helped") == "Sle"
        await person.press("escape")
    assert not person.data.exists()


async def test_both_computers_looks_back_are_shown(person: Person) -> None:
    """Where two wrote one each, b changes the latest."""
    first = '[[review]]\nhelped = "Sleep"\nat = 2026-11-23T08:00:00+01:00\n'
    second = '[[review]]\nhelped = "The choir"\nat = 2026-11-23T09:00:00+01:00\n'
    person.put(second + first)
    async with person.at_screen(80, 40):
        await person.press("w")
        await person.see("What helped   Sleep", "What helped   The choir")
        await person.press("b", "end", *"!", "enter")
        await person.until(lambda: {"helped": "The choir!"} in person.records("review"))
        assert {"helped": "Sleep"} in person.records("review")


async def test_an_empty_week_has_a_hint_where_there_is_room(person: Person) -> None:
    """On a high screen, of the week that it is, and until there is a look back."""
    async with person.at_screen(80, 40):
        await person.press("w")
        await person.see(_HINT)
        await person.press("[")
        await person.see_no(_HINT)
        await person.press("]", "b", *"x", "enter")
        await person.see("What helped   x")
        assert _HINT not in person.text
    async with person.at_screen():
        await person.press("w", "u")
        assert _HINT not in person.text
        assert "b look back" in person.text or "What helped" in person.text


async def test_a_click_looks_back(person: Person) -> None:
    """The mouse opens the Form from what is written."""
    person.put('[[review]]\nhelped = "Sleep"\n')
    async with person.at_screen(80, 40):
        await person.press("w")
        await person.see("What helped   Sleep")
        await person.pilot.click(Reviews)
        await person.until(lambda: person.app.screen.query("#helped"))
        assert _typed(person, "helped") == "Sleep"


@pytest.mark.parametrize(("width", "height"), [(40, 12), (80, 24), (120, 40)])
async def test_what_is_saved_is_in_sight(person: Person, width: int, height: int) -> None:
    """However small the screen, what was just written can be read."""
    async with person.at_screen(width, height):
        await person.press("w", "b", *"Sleep", "tab", *"Ana", "tab", *"Lunch", "enter")
        await person.wrote("review", {"helped": "Sleep", "mattered": ["Ana"], "next": "Lunch"})
        await person.see("What helped", "Sleep", "Who mattered", "To plan next", "Lunch")


async def test_a_name_that_was_changed_is_shown_in_it(person: Person) -> None:
    """Who mattered goes by one name; the record stays as it was written."""
    person.define('[[person]]\nspelling = "Anna"\nname = "Maria"\n')
    person.put('[[review]]\nmattered = ["Anna"]\n')
    async with person.at_screen():
        await person.press("w")
        await person.see("Who mattered  Maria")
    assert person.records("review") == [{"mattered": ["Anna"]}]
