"""The search on the screen, where the drive, a page, a text or the room is not as one likes."""

import re
from collections.abc import Iterator
from datetime import date
from threading import Event

import pytest
from rich.cells import cell_len

from befriend.domain.search import Found
from befriend.journal import Journal
from befriend.tui.screens.day import DayScreen
from befriend.tui.screens.search import Search
from befriend.tui.seeker import Ended, Seen, Sought
from tests.tui.disks import TroubledDisk
from tests.tui.hostile import HOSTILE
from tests.tui.person import MONDAY, Person
from tests.tui.searches import SATURDAY, put_days, results, search_for


async def test_typing_ahead_opens_the_first(person: Person, disk: TroubledDisk) -> None:
    """Enter before anything is found opens what is found first, when it is there."""
    put_days(person)
    async with person.at_screen():
        await person.press("/")
        disk.reads.clear()
        await person.press(*"ana called", "enter")
        assert isinstance(person.app.screen, Search)
        disk.reads.set()
        await person.until(lambda: isinstance(person.app.screen, DayScreen))
        await person.see("Sunday 22 November 2026")


async def test_a_slow_drive_holds_up_no_key(person: Person, disk: TroubledDisk) -> None:
    """Whoever types sees what they type, hears that it is being searched, and can leave."""
    put_days(person)
    async with person.at_screen():
        await search_for(person, "lunch", "1 found\n")
        disk.reads.clear()
        await person.press(*" with")
        assert "lunch with" in person.text
        await person.see("Searching…\n")
        assert results(person) == []
        await person.press("escape")
        assert isinstance(person.app.screen, DayScreen)
        await person.press("space")
        assert "● Touch" in person.text
        disk.reads.set()


async def test_another_text_has_its_own_results(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text that is changed while it is being searched leaves nothing in the list."""
    put_days(person)
    go = Event()
    real = Journal.search

    def search(journal: Journal, text: str, today: date) -> Iterator[tuple[Found, ...]]:
        """The real one, which after the first find for Ana waits, and then finds Ben as well."""
        found = real(journal, text, today)
        if text != "ana":
            yield from found
            return
        yield next(page for page in found if page)
        go.wait(10)
        yield from real(journal, "ben", today)

    monkeypatch.setattr(Journal, "search", search)
    async with person.at_screen():
        await search_for(person, "ana", "1 found, searching…")
        assert len(results(person)) == 1
        await person.press(*["backspace"] * 3, *"soup")
        go.set()
        await person.see("1 found\n")
        assert results(person) == ["Sun 22 Nov 2026  gratitude  Soup"]


async def test_what_comes_late_is_not_listed(person: Person) -> None:
    """What is told of a text that was given up a moment ago changes neither list nor count."""
    put_days(person)
    late = tuple(found for page in person.journal.search("ana", MONDAY) for found in page)
    async with person.at_screen():
        await search_for(person, "soup", "1 found\n")
        person.app.screen.post_message(Seen(Sought("ana"), late))
        person.app.screen.post_message(Ended(Sought("ana"), more=True, trouble="Late."))
        await person.press("down")
        assert results(person) == ["Sun 22 Nov 2026  gratitude  Soup"]
        assert ("1 found\n" in person.text, "Late." in person.text) == (True, False)


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_text_is_shown_as_it_is(person: Person, name: str) -> None:
    """Nothing in a file, and nothing pasted, is a markup, a link or a control here."""
    text = HOSTILE[name].encode("unicode_escape").decode("ascii")
    quoted = re.sub(r"\\x(..)", r"\\u00\1", text.replace('"', '\\"'))
    person.put(f'gratitude = "zebra {quoted}"\n')
    async with person.at_screen():
        await search_for(person, "zebra", "1 found\n")
        (shown,) = results(person)
        assert "zebra" in shown
        assert not {"\x1b", "\x9b", "\x07", "\0"} & set("".join(person.lines))
        assert all(cell_len(line) == 80 for line in person.lines)
        for strip in person.app.screen._compositor.render_strips():
            assert not any(segment.style and segment.style.link for segment in strip)
        await person.paste(HOSTILE[name])
        await person.press("enter", "escape")
        assert person.app.is_running


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_a_page_that_cannot_be_read_is_said(person: Person, width: int, height: int) -> None:
    """What the other pages say is found, and a sentence names the page that may say it too."""
    put_days(person)
    person.put('note = "Ana\n', day=SATURDAY)
    async with person.at_screen(width, height):
        await search_for(person, "ana", "1 found\n", "Not all could be searched:")
        said = "".join(line.strip() for line in person.lines)
        assert person.path(SATURDAY).name in said
        assert len(results(person)) == 1
        await person.press(*["backspace"] * 3, *"zebra")
        await person.see("Nothing says that.")
        await person.see_no("Not all could be searched:")


async def test_only_a_page_that_cannot_be_read(person: Person) -> None:
    """That nothing says it is not claimed where a page cannot be read."""
    person.put('note = "Ana\n', day=SATURDAY)
    async with person.at_screen():
        await search_for(person, "ana", "Nothing found.", "Not all could be searched:")
        assert "Nothing says that." not in person.text


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("height", [12, 24, 60])
async def test_it_fits(person: Person, width: int, height: int) -> None:
    """At any size the line, the count, results of whole words and the way back are there."""
    text = "It rained all day long and in the evening there came a letter from somebody dear"
    person.put(f"gratitude = {[f'{text} {number}' for number in range(80)]}\n")
    async with person.at_screen(width, height):
        await search_for(person, "letter", "80 found\n", "esc back")
        assert len(person.lines) == height
        assert all(cell_len(line) == width for line in person.lines)
        for result in results(person):
            said = result.partition("2026")[2].replace("…", " ").split()
            assert {"letter"} <= set(said) <= {*text.split(), "gratitude", *map(str, range(80))}
        await person.pilot.resize_terminal(41, 13)
        await person.until(lambda: all(cell_len(line) == 41 for line in person.lines))
        assert results(person)
