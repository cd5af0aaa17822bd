"""The search on the screen: typed, found, opened, left."""

import pytest
from textual.widgets import Input

from befriend.tui.screens.day import DayScreen
from befriend.tui.screens.help import Help
from befriend.tui.screens.search import Search
from befriend.tui.screens.week import WeekScreen
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.results import Results
from tests.tui.person import Person
from tests.tui.searches import SATURDAY, put_days, results, search_for


def _cursor(person: Person) -> int:
    return person.app.screen.query_one(Results).cursor


async def test_what_is_typed_is_found(person: Person) -> None:
    """Each record that says it has a line, the newest first, and nothing is written."""
    put_days(person)
    before = sorted(person.data.rglob("*"))
    async with person.at_screen():
        await person.press("/")
        await person.see("Names, practices, gratitudes, notes: all that any day says.")
        assert results(person) == []
        await person.press(*"AnA")
        await person.see("2 found\n")
        assert results(person) == [
            "Sun 22 Nov 2026  gratitude  Ana called",
            "Sat 21 Nov 2026  tick       Singing · Ana",
        ]
    assert sorted(person.data.rglob("*")) == before


async def test_less_text_finds_more(person: Person) -> None:
    """With each key the list is of what is typed by then; with none it is empty."""
    put_days(person)
    async with person.at_screen():
        await search_for(person, "ana", "2 found\n")
        await person.press("x")
        await person.see("Nothing says that.")
        assert results(person) == []
        await person.press(*["backspace"] * 3)
        await person.see("3 found\n")
        await person.press("backspace")
        await person.see("Names, practices, gratitudes, notes: all that any day says.")
        assert results(person) == []


@pytest.mark.parametrize("before", [[], ["w"], ["[", "w", "left"]])
async def test_enter_opens_the_day(person: Person, before: list[str]) -> None:
    """From a day and from a week, enter shows the day of the result, which is edited like today."""
    put_days(person)
    async with person.at_screen():
        await person.press(*before)
        await search_for(person, "ana", "2 found\n")
        await person.press("down", "enter")
        assert isinstance(person.app.screen, DayScreen)
        assert "Saturday 21 November 2026" in person.lines[1]
        await person.press("space")
        await person.wrote("done", day=SATURDAY)
        assert len(person.app.screen_stack) == 1


async def test_the_cursor_is_on_what_was_found(person: Person) -> None:
    """A gratitude, a practice and a mood each have the cursor in their pane."""
    put_days(person)
    async with person.at_screen():
        await search_for(person, "ana called", "1 found\n")
        await person.press("enter")
        pane = person.app.screen.query_one(GratitudePane)
        assert (pane.has_focus, pane.gratitudes[pane.cursor].text) == (True, "Ana called")
        await search_for(person, "shared", "1 found\n")
        await person.press("enter")
        checklist = person.app.screen.query_one(Checklist)
        assert checklist.has_focus
        assert checklist.rows[checklist.cursor].practice.id == "laughter"
        person.put('[[mood]]\nvalue = 3\nfeelings = ["sleepy"]\n', day=SATURDAY)
        await search_for(person, "sleepy", "1 found\n")
        await person.press("enter")
        assert person.app.screen.query_one(MoodPane).has_focus


async def test_a_plan_that_repeats_opens_its_first_day(person: Person) -> None:
    """With the cursor on its practice."""
    person.define(
        '[[plan]]\npractice = "singing"\nwith = "Gran"\nevery = "thu"\nsince = 2026-11-16\n'
    )
    async with person.at_screen():
        await search_for(person, "gran", "1 found\n")
        assert results(person) == ["Thu 19 Nov 2026  plan       Singing · Gran · thu"]
        await person.press("enter")
        await person.see("Thursday 19 November 2026")
        checklist = person.app.screen.query_one(Checklist)
        assert checklist.rows[checklist.cursor].practice.id == "singing"


@pytest.mark.parametrize(("before", "screen"), [([], DayScreen), (["w", "left"], WeekScreen)])
async def test_esc_leads_back(
    person: Person, before: list[str], screen: type[DayScreen] | type[WeekScreen]
) -> None:
    """Esc closes the search: one is where one was, on the same day and the same line."""
    put_days(person)
    async with person.at_screen():
        await person.press("down", "down", *before)
        await person.see_no("is being read")
        was = person.text
        focused = person.app.screen.focused
        await search_for(person, "ana", "2 found\n")
        await person.press("down", "escape")
        assert isinstance(person.app.screen, screen)
        assert person.app.screen.focused is focused
        await person.see_all(was)


async def test_the_mouse_opens_a_day(person: Person) -> None:
    """A click on a result opens its day; one below the results does nothing."""
    put_days(person)
    async with person.at_screen():
        await search_for(person, "ana", "2 found\n")
        await person.pilot.click(Results, offset=(10, 5))
        assert isinstance(person.app.screen, Search)
        await person.pilot.click(Results, offset=(10, 1))
        await person.until(lambda: isinstance(person.app.screen, DayScreen))
        await person.see("Saturday 21 November 2026")


async def test_the_cursor_goes_through_the_results(person: Person) -> None:
    """The arrows and the page keys choose a result, which is in sight, while typing goes on."""
    thanks = [f'"Ana {number:02}"' for number in range(60)]
    person.put(f"gratitude = [{', '.join(thanks)}]\n")
    async with person.at_screen():
        await search_for(person, "ana", "60 found\n")
        await person.press("up")
        assert _cursor(person) == 0
        await person.hold("down", 30)
        await person.until(lambda: _cursor(person) == 30)
        height = person.app.screen.query_one(Results).size.height
        await person.press("pageup")
        assert _cursor(person) == 30 - (height - 1)
        await person.press(*["pagedown"] * 9)
        assert _cursor(person) == 59
        results = person.app.screen.query_one(Results)
        assert results.scroll_offset.y == 60 - height
        await person.press(*" 07")
        await person.see("1 found\n")
        assert (_cursor(person), results.scroll_offset.y) == (0, 0)
        assert person.app.screen.query_one(Input).value == "ana 07"


async def test_there_is_an_end_to_the_list(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where very much is found, the latest of it is listed, and that is said."""
    monkeypatch.setattr("befriend.tui.seeker.MOST", 3)
    monkeypatch.setattr("befriend.tui.screens.search.MOST", 3)
    person.put('note = ["a1", "a2", "a3", "a4"]\n')
    async with person.at_screen():
        await search_for(person, "a", "The latest 3 found; there are more.")
        assert len(results(person)) == 3


async def test_help_and_palette_know_its_keys(person: Person) -> None:
    """F1 lists the keys of the search, and the palette leads there from a day."""
    async with person.at_screen():
        titles = {
            each.title: each.help for each in person.app.get_system_commands(person.app.screen)
        }
        assert titles["Search everything that was written"] == "/"
        await person.press("/", "?", "f1")
        assert isinstance(person.app.screen, Help)
        await person.see("Open the day of this result", "To the result above, or below")
        await person.press("escape")
        assert isinstance(person.app.screen, Search)
        assert person.app.screen.query_one(Input).value == "?"


async def test_leaving_from_the_search(person: Person) -> None:
    """Ctrl+q leaves from the search, too."""
    async with person.at_screen():
        await person.press("/", "ctrl+q")
        await person.until(lambda: not person.app.is_running)
