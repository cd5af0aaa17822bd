"""What the foot says of deeds: what was taken back, undone and done again, and where drafts are."""

from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.mood_pane import MoodPane
from tests.tui.person import MONDAY, SUNDAY, Person


async def test_x_says_what_it_took(person: Person) -> None:
    """What x takes away is named, and u is offered until the next deed."""
    async with person.at_screen(120):
        await person.thank("Soup")
        await person.press("x")
        await person.wrote("gratitude")
        assert person.news == "Took back: “Soup”. u undoes."
        await person.see("u undo   ")
        await person.press("u")
        await person.wrote("gratitude", {"text": "Soup"})
        assert person.news == "Undone: taking back “Soup” on Monday 23 November."
        await person.see_no("u undo   ")
        await person.press("m", "7", "x")
        await person.wrote("mood")
        assert person.news == "Took back: mood 7. u undoes."
        await person.press("escape", "space", "x")
        await person.wrote("done")
        assert person.news == "Took back: a tick of Touch. u undoes."


async def test_space_offers_to_undo_what_it_took_back(person: Person) -> None:
    """A tick that space takes back can be undone: the hint says so for as long as it is so."""
    async with person.at_screen():
        await person.press("space", "space")
        await person.wrote("done")
        await person.see("u undo   ")
        await person.press("space")
        await person.see_no("u undo   ")


async def test_undo_and_redo_say_what_they_did(person: Person) -> None:
    """Undo and redo name the deed and its day, each time, also where it is the same again."""
    async with person.at_screen():
        await person.press("space", "[", "m", "5", "6")
        await person.wrote("mood", {"value": 6}, day=SUNDAY)
        await person.press("u")
        assert person.news == "Undone: a change to mood 6 on Sunday 22 November."
        await person.press("u")
        assert person.news == "Undone: mood 5 on Sunday 22 November."
        await person.press("u")
        assert person.news == "Undone: a tick of Touch on Monday 23 November."
        await person.press("ctrl+r")
        assert person.news == "Done again: a tick of Touch on Monday 23 November."
        await person.wrote("done", {"practice": "touch"})


async def test_esc_says_how_to_get_the_draft_back(person: Person) -> None:
    """What is typed and not saved is kept, and how it comes back is said; nothing is, unsaid."""
    async with person.at_screen():
        await person.press("g", *"the su", "escape")
        assert person.news == "Draft kept: g opens it again."
        await person.press("g", *"n", "enter")
        await person.wrote("gratitude", {"text": "the sun"})
        await person.press("escape", "e", *"Ana", "escape")
        assert person.news == "Draft kept: enter on Touch opens it again."
        await person.press("p", "tab", *"Ben", "escape")
        assert person.news.startswith("Draft kept: p on ")
        await person.press("q")
        await person.see("A draft is not saved (Touch, Plan: Touch)")


async def test_the_cursor_is_on_what_was_saved(person: Person) -> None:
    """After a Form saves, its line has the cursor and its pane the focus."""
    async with person.at_screen():
        await person.thank("Soup")
        pane = person.app.screen.query_one(GratitudePane)
        assert (pane.has_focus, pane.cursor) == (True, 0)
        await person.press("m", "7", "enter", *"calm", "enter")
        await person.wrote("mood", {"value": 7, "feelings": ["calm"]})
        assert person.app.screen.query_one(MoodPane).has_focus
        await person.press("p", "enter")
        await person.wrote("plan", {"practice": "touch"})
        assert person.app.screen.query_one(Checklist).has_focus


async def test_space_on_what_is_written_stays(person: Person) -> None:
    """A row ticked by what is written keeps the cursor at space, x and a, and says why."""
    person.put('gratitude = "the sun"\n')
    async with person.at_screen():
        checklist = person.app.screen.query_one(Checklist)
        checklist.go_to("gratitude")
        for key in ("space", "x", "a"):
            await person.press("down", "up", key)
            assert person.news.startswith("It is ticked by what you wrote")
            assert checklist.has_focus
        await person.press("enter")
        assert person.app.screen.query_one(GratitudePane).has_focus
        assert person.records("done", MONDAY) == []


async def test_the_form_says_which_of_several(person: Person) -> None:
    """With several ticks or readings, enter edits the latest, and the Form says so."""
    async with person.at_screen():
        await person.press("space", "a", "enter")
        assert "─ Touch, 2 of 2 ─" in person.text
        await person.press("escape", "m", "5", "enter")
        assert "─ Mood 5 ─" in person.text
        person.clock.move(minutes=1)
        await person.press("escape", "a", "7", "enter")
        assert "─ Mood 7, 2 of 2 ─" in person.text


async def test_a_day_to_come_has_no_mood_yet(person: Person) -> None:
    """The mood of a day to come is refused in a sentence, and the pane says so before."""
    async with person.at_screen(120):
        await person.press("]", "m")
        assert "That day is still to come, and its mood with it; p plans" in person.text
        await person.press("7")
        assert person.news.startswith("That day is still to come")
        assert "─ Mood ─" in person.text
        await person.press("[")
        assert "Every reading of the day is kept." in person.text
    assert not person.data.exists()
