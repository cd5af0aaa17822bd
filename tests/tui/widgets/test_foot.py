"""The foot: what the practice under the cursor asks and why, or what is wrong."""

import pytest

from befriend.tui.widgets.foot import Foot
from tests.tui.person import Person

_LONG = '[[practice]]\npractice = "touch"\nasks = "{}"\nwhy = "And so on."\n'


async def test_it_shows_two_lines_and_no_more(person: Person) -> None:
    """A reason longer than the foot ends with …, and the keys below it stay where they are."""
    person.define(_LONG.format("word " * 100))
    async with person.at_screen():
        assert "word …" in person.text
        assert "And so on." not in person.text
        await person.until(lambda: "space tick" in person.lines[-1])


@pytest.mark.parametrize(("height", "lines"), [(24, 2), (12, 1)])
async def test_it_is_lower_on_a_low_screen(person: Person, height: int, lines: int) -> None:
    """The foot has two lines, and one on a low screen."""
    async with person.at_screen(80, height):
        assert person.app.screen.query_one(Foot).size.height == lines
        assert "A hug, a hand held" in person.text
        assert ("strongest releases" in person.text) == (lines == 2)


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_what_is_wrong_is_there_in_full(person: Person, width: int, height: int) -> None:
    """A sentence about something wrong takes the lines it needs, and gives them back."""
    async with person.at_screen(width, height):
        foot = person.app.screen.query_one(Foot)
        low = foot.size.height
        foot.trouble = "word " * 30 + "and the end."
        await person.see("and the end.")
        assert "A hug" not in person.text
        foot.trouble = ""
        await person.see("A hug")
        await person.until(lambda: foot.size.height == low)


async def test_without_a_practice_it_says_where_they_are(person: Person) -> None:
    """Where no practice is listed, the foot says how to have one back; elsewhere it does not."""
    nine = "touch eye-contact kindness laughter singing pets gratitude meditation magnesium"
    person.define(
        "".join(f'[[practice]]\npractice = "{name}"\narchived = true\n' for name in nine.split())
    )
    async with person.at_screen():
        said = "All practices are archived: c leads to them, to bring one back or add"
        assert person.app.screen.query_one(Foot).render().plain.startswith(said)
        await person.press("m")
        assert said not in person.app.screen.query_one(Foot).render().plain


async def test_a_practice_with_nothing_to_say_leaves_it_empty(person: Person) -> None:
    """A practice of a person's own, without reasons, needs none."""
    person.put('[[done]]\npractice = "stargazing"\n')
    async with person.at_screen():
        await person.hold("down", 9)
        await person.see_no("A hug")
        assert "None" not in person.text
