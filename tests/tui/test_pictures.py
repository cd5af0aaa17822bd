"""Pictures of the screen as text; `BEFRIEND_PICTURES=new pytest tests/tui` draws them anew."""

import os
from pathlib import Path

import pytest

from tests.tui.person import Person

_PICTURES = Path(__file__).parent / "pictures"
_FULL_DAY = """
[[mood]]
value = 5
at = 2026-11-23T08:30:00+01:00
[[mood]]
value = 7
feelings = ["calm"]
at = 2026-11-23T13:02:00+01:00
[[done]]
practice = "touch"
with = ["Ana"]
note = "a long hug"
at = 2026-11-23T09:00:00+01:00
[[done]]
practice = "eye-contact"
with = ["Ana"]
at = 2026-11-23T09:01:00+01:00
[[done]]
practice = "eye-contact"
with = ["Ben"]
again = true
at = 2026-11-23T12:01:00+01:00
[[gratitude]]
text = "A good friend's phone call"
why = "she remembered my interview"
who = ["Ana"]
at = 2026-11-23T12:00:00+01:00
[[gratitude]]
text = "The sun on my face"
at = 2026-11-23T12:30:00+01:00
[[plan]]
practice = "laughter"
with = ["Ana"]
cue = "after dinner"
[[rest]]
practice = "magnesium"
"""


async def _compare(person: Person, name: str) -> None:
    """The screen is as it was drawn, or is drawn anew where that is asked for."""
    picture = _PICTURES / f"{name}.txt"
    if os.environ.get("BEFRIEND_PICTURES") == "new":
        await person.pilot.pause(0.5)
        picture.write_text(person.text, "utf-8")
    await person.see_all(picture.read_text("utf-8"))


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_the_first_start(person: Person, width: int, height: int) -> None:
    """The first start shows the nine practices and one line of hints."""
    async with person.at_screen(width, height):
        await _compare(person, f"first-start-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12), (120, 40)])
async def test_a_full_day(person: Person, width: int, height: int) -> None:
    """A day with ticks, readings, gratitudes, a plan and a rest."""
    person.put(_FULL_DAY)
    async with person.at_screen(width, height):
        await _compare(person, f"full-day-{width}x{height}")


async def test_a_full_day_further_down(person: Person) -> None:
    """On a narrow screen the mood and the gratitudes stand below the checklist, as wide as it."""
    person.put(_FULL_DAY)
    async with person.at_screen(40, 12):
        await person.press("tab", "tab")
        person.app.screen.query_one("#panes").scroll_end(animate=False)
        await _compare(person, "full-day-40x12-below")


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_the_form(person: Person, width: int, height: int) -> None:
    """The Form of a gratitude, over the day."""
    async with person.at_screen(width, height):
        await person.press("g")
        await person.paste("The sun")
        await _compare(person, f"form-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_the_help(person: Person, width: int, height: int) -> None:
    """The help of a row, over the day."""
    async with person.at_screen(width, height):
        await person.press("?")
        await _compare(person, f"help-{width}x{height}")
