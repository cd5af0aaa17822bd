"""The mood's keys for saying more."""

from tests.tui.person import Person


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


async def test_ctrl_q_keeps_what_is_typed_as_a_draft(person: Person) -> None:
    """In the Form, ctrl+q asks once, since what is typed there is not saved."""
    async with person.at_screen():
        await person.press("g", *"the su", "ctrl+q")
        await person.see("A draft is not saved (Grateful for): press q again to leave without it.")
        await person.press("g", *"n", "enter")
        await person.wrote("gratitude", {"text": "the sun"})
