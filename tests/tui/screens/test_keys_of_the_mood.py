"""The mood's keys for saying more, and the hour at which a day ends."""

from tests.tui.person import MONDAY, TUESDAY, Person


async def test_enter_says_more_of_the_reading(person: Person) -> None:
    """Words, energy and a note go to this visit's reading, which then slides on with them."""
    async with person.at_screen(120):
        await person.press("m", "7", "enter", *"calm,glad", "tab", *"6", "tab")
        await person.press(*"a walk", "enter")
        said = {"feelings": ["calm", "glad"], "energy": 6, "note": "a walk"}
        await person.wrote("mood", {"value": 7} | said)
        await person.press("8")
        await person.wrote("mood", {"value": 8} | said)
        await person.see("calm, glad")


async def test_without_a_reading_there_is_nothing_to_say_more_of(person: Person) -> None:
    """Enter on a slider that is unset, on a day without readings, says what to do first."""
    async with person.at_screen():
        await person.press("m", "enter")
        await person.see("Set the mood first")
        assert not person.path().exists()


async def test_wrong_energy_is_sent_back(person: Person) -> None:
    """Energy beyond ten is said in the Form."""
    async with person.at_screen():
        await person.press("m", "7", "e", "tab", *"11", "enter")
        assert "Energy is a whole number from 0 to 10, not 11." in person.text
        await person.press("escape")
        await person.wrote("mood", {"value": 7})


async def test_a_begins_another_reading(person: Person) -> None:
    """The key a leaves the reading as it is; what is set then is another one."""
    async with person.at_screen():
        await person.press("m", "7", "a", "3")
        await person.until(lambda: len(person.records("mood")) == 2)


async def test_midnight_moves_today_on(person: Person) -> None:
    """When the day ends, the screen shows the new day by itself."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        person.clock.move(days=1)
        await person.see("Tuesday 24 November 2026", "○ Touch")
        await person.press("space")
        await person.wrote("done", {"practice": "touch"}, day=TUESDAY)


async def test_midnight_moves_nobody_who_is_writing(person: Person) -> None:
    """Who has a Form open at midnight stays on the day, and what they type goes there."""
    async with person.at_screen():
        await person.press("g", *"late")
        person.clock.move(days=1)
        await person.until(lambda: person.app._desk.today == TUESDAY)
        await person.pilot.pause(1.1)
        await person.press("enter")
        await person.wrote("gratitude", {"text": "late"}, day=MONDAY)
        assert "Monday 23 November 2026" in person.text


async def test_midnight_leaves_another_day_alone(person: Person) -> None:
    """Who looks at another day goes on looking at it."""
    async with person.at_screen():
        await person.press("[")
        person.clock.move(days=1)
        person.app.screen.look()  # type: ignore[attr-defined]
        assert "Sunday 22 November 2026" in person.text


async def test_ctrl_q_keeps_what_is_typed_as_a_draft(person: Person) -> None:
    """In the Form, ctrl+q asks once, since what is typed there is not saved."""
    async with person.at_screen():
        await person.press("g", *"the su", "ctrl+q")
        await person.see("A draft is not saved (Grateful for): press q again to leave without it.")
        await person.press("g", *"n", "enter")
        await person.wrote("gratitude", {"text": "the sun"})
