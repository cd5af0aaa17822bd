"""The people on the screen: listed, looked at, scrolled, left."""

from textual.widgets import Input

from befriend.domain import deeds
from befriend.tui.screens.day import DayScreen
from befriend.tui.screens.people import PeopleScreen
from befriend.tui.widgets.people_list import PeopleList
from tests.tui.disks import BROKEN, TroubledDisk
from tests.tui.people import LONG_AGO, listed, put_days, under_cursor
from tests.tui.person import SUNDAY, Person


async def test_f_lists_whom_one_met(person: Person) -> None:
    """Whoever was met last first, with how many days, the last time and what was done."""
    put_days(person)
    before = {path: path.read_bytes() for path in person.data.rglob("*.toml")}
    async with person.at_screen():
        await person.press("f")
        await person.see("Cleo", "enter rename")
        assert listed(person) == [
            "Ana 2 days Today Touch",
            "Ben 1 day Yesterday",
            "Anna 1 day 21 Nov Shared laughter",
            "Cleo 1 day 4 Oct 2025 Time with a pet",
        ]
        await person.press("f")
        assert isinstance(person.app.screen, DayScreen)
    assert {path: path.read_bytes() for path in person.data.rglob("*.toml")} == before


async def test_what_is_known_of_somebody_is_shown(person: Person) -> None:
    """What was done, how the days felt once they are enough, and what was written, the latest."""
    put_days(person)
    person.define('[[person]]\nspelling = "Anna"\nname = "Ana"\n')
    async with person.at_screen():
        await person.press("f")
        await person.see(
            "Shared laughter 2 · Touch 1",
            "Those days felt 7.0 (3 days)",
            "Today      a long hug",
            "Yesterday  Ben called",
        )
        await person.press("down")
        await person.see("─ Ben ─")
        assert "a long hug" not in person.text
        assert "felt" not in person.text


async def test_nobody_yet(person: Person) -> None:
    """Where nobody is named, how to name somebody is said, and no key does any harm."""
    async with person.at_screen():
        await person.press("f")
        await person.see("Nobody is named yet")
        await person.press("enter", "down", "u")
        assert isinstance(person.app.screen, PeopleScreen)
        assert "rename" not in person.text
    assert not person.data.exists()


async def test_a_slow_drive_holds_up_no_key(person: Person, disk: TroubledDisk) -> None:
    """While the pages are being read that is said, and keys act; then the people are there."""
    put_days(person)
    async with person.at_screen():
        await person.until(lambda: person.app._desk._named)
        disk.reads.clear()
        await person.press("f")
        assert "Reading…" in person.text
        await person.press("escape", "w", "escape", "f")
        assert "Reading…" in person.text
        disk.reads.set()
        await person.see("Cleo")


async def test_a_page_that_does_not_read_is_told(person: Person) -> None:
    """Whom the others name is listed."""
    put_days(person)
    person.put('who = ["Zoë\n', LONG_AGO)
    async with person.at_screen(200):
        await person.press("f")
        await person.see("Not all could be searched: ", "Anna")


async def test_a_broken_drive_is_told(person: Person, disk: TroubledDisk) -> None:
    """Where nothing can be read, why is said, and the next visit finds what is there again."""
    put_days(person)
    async with person.at_screen(120):
        disk.read_error = BROKEN
        await person.press("f")
        await person.see("the drive has an error")
        disk.recover()
        await person.press("escape", "f")
        await person.see("Cleo")


async def test_what_was_done_just_now_counts(person: Person) -> None:
    """A tick that is not written yet names somebody, and what is undone here does not any more."""
    async with person.at_screen():
        await person.press("enter", *"Ana", "enter", "f")
        await person.see("Ana ")
        assert listed(person) == ["Ana 1 day Today Touch"]
        await person.press("u")
        await person.see("Nobody is named yet")
        await person.wrote("done")


async def test_what_another_terminal_wrote_counts(person: Person) -> None:
    """Each visit reads anew, days that were seen here before as well; the cursor stays."""
    put_days(person)
    elsewhere = person.journal_of(person.home / "elsewhere")
    now = person.clock()
    async with person.at_screen():
        await person.press("[", "t", "f")
        await person.see("Cleo")
        await person.press("down")
        elsewhere.change(SUNDAY, deeds.tick("touch", now, people=["Dora"]), now)
        await person.press("f", "f")
        await person.see("Dora  1 day")
        await person.press("down", "down")
        elsewhere.change(LONG_AGO, deeds.tick("touch", now, people=["Emil"]), now)
        elsewhere.change(now.date(), deeds.tick("touch", now, people=["Ana"]), now)
        await person.see("Emil  1 day")
        assert under_cursor(person) == "Dora"


async def test_t_and_search_lead_to_days(person: Person) -> None:
    """From the people, t leads to today, and what is searched and chosen to its day."""
    put_days(person)
    async with person.at_screen():
        await person.press("[", "f", "t")
        assert "Monday 23 November 2026" in person.lines[1]
        await person.press("f", "/", *"cleo")
        await person.see("1 found\n")
        await person.press("enter")
        await person.see("Saturday 4 October 2025")
        assert len(person.app.screen_stack) == 1


async def test_the_mouse_chooses_and_renames(person: Person) -> None:
    """A click chooses somebody, another one opens the Form; the title leads back."""
    put_days(person)
    async with person.at_screen():
        await person.press("f")
        await person.see("Cleo")
        await person.click(10, 5)
        assert under_cursor(person) == "Ben"
        await person.pilot.click(PeopleList, offset=(10, 4), times=2)
        await person.until(lambda: person.app.screen.query("#name"))
        assert person.app.screen.query_one("#name", Input).value == "Cleo"
        await person.press("escape")
        await person.click(39, 1)
        await person.until(lambda: isinstance(person.app.screen, DayScreen))


async def test_many_people_are_scrolled(person: Person) -> None:
    """Whoever the cursor is on is in sight, on the smallest screen too, and told of below."""
    names = ", ".join(f'"No {number:02}"' for number in range(60))
    person.put(f'[[gratitude]]\ntext = "a feast"\nwho = [{names}]\n')
    async with person.at_screen(40, 12):
        await person.press("f")
        await person.see("No 00")
        await person.hold("down", 70)
        await person.see("No 59", "a feast")
        await person.until(lambda: "›No 59" in person.text)


async def test_the_palette_leads_there(person: Person) -> None:
    """The people are found by their name on any day."""
    async with person.at_screen():
        keys = {each.title: each.help for each in person.app.get_system_commands(person.app.screen)}
        assert keys["People: whom you met, and when"] == "f"
