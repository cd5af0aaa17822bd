"""Sitting for loving-kindness: what is wished, and what is written down of it."""

from tests.tui.person import Person


async def test_a_sitting_to_its_end_is_written_down(person: Person) -> None:
    """The minutes are a tick of today, which the day shows; u takes them back."""
    async with person.at_screen(120, 40):
        await person.press("s")
        await person.see("10 minutes", "Someone dear", "May I be safe.")
        await person.press("space")
        await person.see("Yourself", "10:00", "● ○ ○ ○ ○")
        person.clock.move(minutes=3)
        await person.see("Someone dear", "May they be well.", "7:00", "● ● ○ ○ ○")
        person.clock.move(minutes=7)
        await person.wrote("done", {"practice": "meditation", "minutes": 10})
        await person.see("10 minutes of loving-kindness, written down.")
        await person.press("escape")
        await person.see("● Loving-kindness meditation", "10 min")
        await person.press("u")
        await person.wrote("done")


async def test_a_pause_does_not_count(person: Person) -> None:
    """It stands still until it goes on."""
    async with person.at_screen():
        await person.press("s", "space")
        person.clock.move(minutes=1)
        await person.see("9:00")
        await person.press("space")
        await person.see("paused")
        person.clock.move(minutes=30)
        await person.press("space")
        await person.see_no("paused")
        await person.see("9:00")
        assert person.records("done") == []


async def test_how_it_begins_is_said_first(person: Person) -> None:
    """Before how it ends, and at each visit anew: nothing else tells how to pause."""
    async with person.at_screen():
        for _ in range(2):
            await person.press("s")
            await person.see("space begin, pause   enter end   e change   esc back")
            await person.press("space", "escape", "escape")


async def test_one_may_end_at_any_time(person: Person) -> None:
    """What was sat so far is written down, in whole minutes."""
    async with person.at_screen():
        await person.press("s", "enter")
        await person.see("Yourself")
        await person.press("enter")
        await person.see("That is no whole minute yet: space pauses.")
        await person.press("space", "enter")
        await person.see("That is no whole minute yet: space goes on, esc leaves.")
        await person.press("space")
        person.clock.move(minutes=4)
        await person.see("6:00")
        await person.press("enter")
        await person.wrote("done", {"practice": "meditation", "minutes": 4})
        await person.see("4 minutes of loving-kindness")


async def test_leaving_asks_once(person: Person) -> None:
    """The first esc pauses and says how to keep the minutes; the second leaves them."""
    async with person.at_screen():
        await person.press("s", "space")
        person.clock.move(minutes=4)
        await person.see("6:00")
        await person.press("escape")
        await person.see("paused", "writes down 4 min")
        await person.press("escape")
        await person.see("Grateful for")
        assert person.records("done") == []


async def test_q_pauses_first(person: Person) -> None:
    """A slip of a key costs no minute."""
    async with person.at_screen():
        await person.press("s", "space")
        person.clock.move(minutes=2)
        await person.press("q")
        await person.see("paused", "writes down 2 min")
        await person.press("q")
        assert not person.app.is_running


async def test_one_says_how_to_sit(person: Person) -> None:
    """For how long, what is wished and for whom: on the page of the practices, for good."""
    async with person.at_screen():
        await person.press("s", "e")
        await person.see("How to sit", "Someone difficult")
        await person.press(*"6", "tab")
        await person.paste("; be free")
        await person.press("tab", *"Ana", "tab", "tab", *"Max", "enter")
        await person.see("6 minutes", "Someone dear: Ana", "Max", "May I be free.")
        page = person.data / "practices.toml"
        await person.until(lambda: page.exists() and 'dear = "Ana"' in page.read_text("utf-8"))
        await person.press("space")
        person.clock.move(minutes=1)
        await person.see("Someone dear: Ana", "May Ana be safe.")
        await person.press("e")
        await person.see("paused")
        await person.press("escape", "u")
        await person.until(lambda: "[[meditation]]" not in page.read_text("utf-8"))


async def test_what_cannot_be_is_said(person: Person) -> None:
    """No minutes, too many, or nothing to wish: the Form says so, and stays."""
    async with person.at_screen():
        await person.press("s", "e", *"999", "enter")
        await person.see("from 1 to 120")
        await person.press(*"5", "tab")
        await person.hold("backspace", 45)
        await person.press("enter")
        await person.see("Wish something")
        await person.press("escape")
        await person.see("Draft kept: e opens it again.")


async def test_a_second_sitting_comes_on_top(person: Person) -> None:
    """Both are on the page, and the day shows all minutes."""
    async with person.at_screen(120, 40):
        await person.press("s", "space")
        person.clock.move(minutes=10)
        await person.see("written down")
        await person.press("space")
        await person.see("Yourself")
        person.clock.move(minutes=5)
        await person.see("5:00")
        await person.press("enter")
        await person.wrote(
            "done",
            {"practice": "meditation", "minutes": 10},
            {"practice": "meditation", "minutes": 5, "again": True},
        )
        await person.press("escape")
        await person.see("×2", "15 min")
