"""Drafts find back to what they were begun for, whatever became of it meanwhile."""

from textual.widgets import Input

from tests.tui.person import TUESDAY, Person


def _typed(person: Person, field: str) -> str:
    return person.app.screen.query_one(f"#{field}", Input).value


async def test_a_reading_that_slides_on_keeps_its_draft(person: Person) -> None:
    """Words for a mood wait in its Form, though the mood is another by then."""
    async with person.at_screen():
        await person.press("m", "7", "e", *"calm", "escape", "8", "e")
        assert _typed(person, "feelings") == "calm"
        await person.press("enter")
        await person.wrote("mood", {"value": 8, "feelings": ["calm"]})
        await person.see("saved")
        await person.press("q")
        await person.until(lambda: not person.app.is_running)


async def test_another_reading_has_no_draft_of_the_first(person: Person) -> None:
    """A reading that is begun later has a Form of its own."""
    async with person.at_screen():
        await person.press("m", "7", "e", *"calm", "escape", "a")
        person.clock.move(minutes=1)
        await person.press("3", "e")
        assert _typed(person, "feelings") == ""


async def test_a_row_that_is_ticked_meanwhile_keeps_its_draft(person: Person) -> None:
    """What was typed for an open row is there when it is ticked, and when that is undone."""
    async with person.at_screen():
        await person.press("e", *"Ana", "escape", "space", "e")
        assert _typed(person, "who") == "Ana"
        await person.press("escape", "u", "e")
        assert _typed(person, "who") == "Ana"
        await person.press("enter")
        await person.wrote("done", {"practice": "touch", "with": ["Ana"]})


async def test_a_plan_that_is_made_meanwhile_keeps_its_draft(person: Person) -> None:
    """What was typed for a plan of tomorrow is there when it was planned with space."""
    async with person.at_screen():
        await person.press("]", "e", *"Ana", "escape", "space", "e")
        assert _typed(person, "who") == "Ana"
        await person.press("enter")
        await person.wrote("plan", {"practice": "touch", "with": ["Ana"]}, day=TUESDAY)


async def test_a_gratitude_that_comes_back_has_its_draft(person: Person) -> None:
    """Taken away and brought back, a gratitude is edited on where its draft was left."""
    async with person.at_screen():
        await person.thank("the sun")
        await person.press("e", "!", "escape", "x", "u", "e")
        assert _typed(person, "text") == "the sun!"
