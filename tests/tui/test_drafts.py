"""Drafts that were left behind, taken up at the next start."""

from tests.tui.person import MONDAY, SUNDAY, Person

_TYPED = {"text": "the sun", "why": "it was warm", "who": ""}


async def test_a_draft_of_another_day_waits_there(person: Person) -> None:
    """It is told with its day, is in its form there and nowhere else, and goes once it is saved."""
    person.drafts().leave([(f"gratitude {SUNDAY} ", _TYPED, "Grateful for", SUNDAY)])
    async with person.at_screen():
        await person.see("Typed before and not saved: Grateful for on Sunday 22 November.")
        await person.press("g")
        assert "the sun" not in person.text
        await person.press("escape", "q")
        await person.see("A draft is not saved (Grateful for on Sunday 22 November): press q again")
        await person.press("[", "g")
        await person.see("the sun", "it was warm")
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun", "why": "it was warm"}, day=SUNDAY)
        assert not person.app._desk.drafts
    assert person.app.leave_drafts()
    assert person.drafts().take() == []


async def test_a_draft_of_today_says_no_day(person: Person) -> None:
    """Who leaves without it has let it go."""
    person.drafts().leave([(f"gratitude {MONDAY} ", _TYPED, "Grateful for", MONDAY)])
    async with person.at_screen():
        await person.see("Typed before and not saved: Grateful for. The form has it again.")
        await person.press("q")
        await person.see("A draft is not saved (Grateful for): press q again")
    assert person.app.leave_drafts()
    assert person.drafts().take() == []


async def test_the_first_signal_counts(person: Person) -> None:
    """Another one, when the form is closed already, leaves no less behind."""
    async with person.at_screen():
        await person.press("g", *"sun")
        person.app.leave_on(15)
    person.app._leave_behind()
    assert [draft.typed["text"] for draft in person.app.left_behind] == ["sun"]
