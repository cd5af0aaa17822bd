"""The checklist: keys and clicks that tick, and what a row says."""

import pytest

from befriend.tui.widgets.checklist import Checklist
from tests.tui.person import MONDAY, SUNDAY, Person

_TOUCH = {"practice": "touch"}
_EYES = {"practice": "eye-contact"}


async def test_space_ticks_and_takes_back(person: Person) -> None:
    """Space ticks the row under the cursor; space again takes the tick back."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", _TOUCH)
        assert "● Touch" in person.line("Touch")
        await person.press("space")
        await person.wrote("done")
        assert "○ Touch" in person.line("Touch")


async def test_a_tick_keeps_its_time_and_place(person: Person) -> None:
    """A tick stands in the page with the time of its writing, in the zone it was written in."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", _TOUCH)
    assert [record["at"] for record in person.page()["done"]] == [person.clock.now]


@pytest.mark.parametrize(("down", "up"), [("down", "up"), ("j", "k")])
async def test_the_cursor_moves_by_row(person: Person, down: str, up: str) -> None:
    """Down and up, or j and k, choose the row that space ticks, and stop at the ends."""
    async with person.at_screen():
        await person.press(up, down, "space")
        await person.wrote("done", _EYES)
        await person.hold(down, 20)
        await person.press("space")
        await person.until(lambda: len(person.records("done")) == 2)
        assert {"practice": "magnesium"} in person.records("done")
        assert "● Magnesium-rich food" in person.line("Magnesium")


async def test_a_adds_another_tick(person: Person) -> None:
    """The key a ticks an open row, and then once more each time; space takes back the latest."""
    async with person.at_screen():
        await person.press("a")
        await person.wrote("done", _TOUCH)
        person.clock.move(minutes=1)
        await person.press("a")
        await person.wrote("done", _TOUCH, _TOUCH | {"again": True})
        assert "● Touch ×2" in person.line("Touch")
        await person.press("space")
        await person.wrote("done", _TOUCH)
        assert "● Touch  " in person.line("Touch")


async def test_a_plan_is_shown_and_taken_along(person: Person) -> None:
    """A planned row shows its cue and people; ticking it names the plan's people."""
    person.put('[[plan]]\npractice = "laughter"\nwith = ["Ana"]\ncue = "after dinner"\n')
    async with person.at_screen(100):
        assert "◇ Shared laughter" in person.line("Shared laughter")
        assert "after dinner → Ana" in person.line("Shared laughter")
        await person.press("down", "down", "down", "space")
        await person.wrote("done", {"practice": "laughter", "with": ["Ana"]})
        assert "● Shared laughter" in person.line("Shared laughter")
        assert "after dinner" not in person.text
        await person.press("space")
        await person.wrote("done")
        assert "◇ Shared laughter" in person.line("Shared laughter")


async def test_a_resting_practice_says_so(person: Person) -> None:
    """A practice that rests shows ~, a day that rests shows it on each row; both can be ticked."""
    person.put('[[rest]]\npractice = "touch"\n')
    person.put("[[rest]]\n", SUNDAY)
    async with person.at_screen():
        assert "~ Touch" in person.line("Touch")
        assert "○ Eye contact" in person.line("Eye contact")
        await person.press("space")
        await person.wrote("done", _TOUCH)
        assert "● Touch" in person.line("Touch")
        await person.press("[")
        assert person.text.count("~ ") == 9


async def test_a_row_says_how_often_and_with_whom(person: Person) -> None:
    """A row counts its ticks, and says with whom, how long, and what was noted, once each."""
    person.put(
        '[[done]]\npractice = "touch"\nwith = ["Ana", "Ben"]\nminutes = 5\nnote = "a hug"\n'
        '[[done]]\npractice = "touch"\nwith = ["Ana"]\nminutes = 10\nagain = true\n'
    )
    async with person.at_screen(120):
        assert "● Touch ×2  " in person.line("Touch")
        assert "Ana, Ben · 15 min · a hug" in person.line("Touch")


async def test_two_bare_ticks_are_one(person: Person) -> None:
    """The same bare tick from two computers is one, and space takes back both."""
    person.put('[[done]]\npractice = "touch"\n[[done]]\npractice = "touch"\n')
    async with person.at_screen():
        assert "● Touch  " in person.line("Touch")
        await person.press("space")
        await person.wrote("done")
        assert "○ Touch" in person.line("Touch")


async def test_an_archived_practice_is_listed_where_it_was_done(person: Person) -> None:
    """An archived practice is gone from the list, but for the days on which it was ticked."""
    person.define('[[practice]]\npractice = "singing"\narchived = true\n')
    person.put('[[done]]\npractice = "singing"\n', SUNDAY)
    async with person.at_screen():
        assert "Singing" not in person.text
        await person.press("[")
        assert "● Singing" in person.line("Singing")


async def test_an_unknown_practice_is_listed_by_its_id(person: Person) -> None:
    """A tick of a practice that nobody defined here has a row, which can be taken back."""
    person.put('[[done]]\npractice = "stargazing"\n')
    async with person.at_screen():
        assert "● stargazing" in person.line("stargazing")
        await person.hold("down", 9)
        await person.press("space")
        await person.wrote("done")
        await person.see_no("stargazing")


async def test_own_practices_stand_in_their_place(person: Person) -> None:
    """A practice that a person defined stands where they put it, with what it asks and why."""
    person.define(
        '[[practice]]\npractice = "tea"\nname = "Tea with a neighbour"\nplace = -1\n'
        'asks = "A pot, two cups."\nwhy = "Doors open."\n'
    )
    async with person.at_screen():
        await person.press("up", "space")
        await person.wrote("done", {"practice": "tea"})
        assert "● Tea with a neighbour" in person.lines[4]
        assert "With whom?" in person.text


async def test_a_gratitude_ticks_its_practice(person: Person) -> None:
    """A gratitude written ticks the practice without a record; space there goes to it."""
    async with person.at_screen():
        await person.hold("down", 6)
        await person.thank("the sun")
        await person.wrote("gratitude", {"text": "the sun"})
        assert "● Gratitude" in person.line("Gratitude")
        await person.press("space", "e")
        await person.see("Edit the gratitude")
        assert person.records("done", MONDAY) == []


async def test_without_practices_nothing_happens(person: Person) -> None:
    """A list in which everything is archived takes its keys without harm."""
    nine = "touch eye-contact kindness laughter singing pets gratitude meditation magnesium"
    person.define(
        "".join(f'[[practice]]\npractice = "{name}"\narchived = true\n' for name in nine.split())
    )
    async with person.at_screen():
        await person.press("space", "a", "down", "up")
        await person.pilot.click(Checklist, offset=(6, 1))
        await person.thank("the sun")
        await person.wrote("gratitude", {"text": "the sun"})
        assert person.records("done") == []


async def test_no_word_is_cut(person: Person) -> None:
    """Where a line is short, details stand close behind the name, and end in … behind a word."""
    person.put(
        '[[done]]\npractice = "touch"\nwith = ["Ana"]\nnote = "a long hug"\n'
        '[[plan]]\npractice = "laughter"\nwith = ["Ana"]\ncue = "after dinner"\n'
    )
    async with person.at_screen(60):
        assert "● Touch  Ana · a long hug" in person.text
        assert "◇ Shared laughter  after…" in person.text
        assert "○ Loving-kindness… " in person.text


async def test_a_large_screen_has_room_for_blank_lines(person: Person) -> None:
    """On a large screen the rows stand apart; a click between two of them ticks nothing."""
    async with person.at_screen(120, 40):
        first = next(row for row, line in enumerate(person.lines) if "○ Touch" in line)
        assert "○ Eye contact" in person.lines[first + 2]
        await person.click(8, first + 1)
        await person.click(8, first + 2)
        await person.wrote("done", _EYES)
        await person.pilot.resize_terminal(120, 30)
        await person.until(lambda: "● Eye contact" in person.lines[first + 1])


async def test_a_plan_after_a_tick_is_shown(person: Person) -> None:
    """What is planned after a tick stands behind it; a plan that was kept does not."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Mum"]\n')
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch", "with": ["Mum"]})
        assert "◇" not in person.line("Touch")
        person.clock.move(minutes=1)
        await person.press("p", "tab", *"Ana", "enter")
        await person.see("● Touch             Mum · ◇ Ana")


async def test_details_that_are_cut_are_below(person: Person) -> None:
    """What does not fit into the row under the cursor is in the foot, whole."""
    note = "a long hug at the station, before the train to the north left"
    person.put(f'[[done]]\npractice = "touch"\nwith = ["Ana"]\nnote = "{note}"\n')
    async with person.at_screen():
        await person.see(f"Ana · {note}\n")
        await person.press("down")
        await person.see("The phone away")
        await person.press("up")
        await person.see(f"Ana · {note}\n")
        await person.pilot.resize_terminal(200, 30)
        await person.see_no(f"    Ana · {note}\n")
