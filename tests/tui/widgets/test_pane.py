"""A pane: where its cursor is, how that shows, and what is painted again."""

import pytest
from textual.geometry import Region

from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.pane import Pane
from tests.tui.person import Person


def _marked(person: Person, pane: Pane) -> list[int]:
    """The numbers of the lines in a pane that stand on another ground than the first."""
    region = pane.content_region
    strips = person.app.screen._compositor.render_strips()[region.y : region.bottom]
    styles = [next(iter(strip.crop(region.x + 4, region.x + 5))).style for strip in strips]
    grounds = [style.bgcolor if style else None for style in styles]
    usual = max(grounds, key=grounds.count)
    return [number for number, ground in enumerate(grounds) if ground != usual]


async def test_the_line_under_the_cursor_is_marked(person: Person) -> None:
    """While the pane is worked in, the cursor's line stands out; otherwise none does."""
    async with person.at_screen():
        pane = person.app.screen.query_one(Checklist)
        assert _marked(person, pane) == [0]
        await person.press("down", "down")
        assert _marked(person, pane) == [2]
        await person.press("tab")
        assert _marked(person, pane) == []
        await person.press("escape")
        assert _marked(person, pane) == [2]


async def test_all_lines_of_an_item_are_marked(person: Person) -> None:
    """Where an item has several lines, the mark is on each of them."""
    person.put(
        '[[gratitude]]\ntext = "a"\nat = 2026-11-23T08:00:00Z\n'
        '[[gratitude]]\ntext = "b"\nwhy = "c"\nat = 2026-11-23T09:00:00Z\n'
        '[[gratitude]]\ntext = "d"\nat = 2026-11-23T10:00:00Z\n'
        '[[gratitude]]\ntext = "e"\nwhy = "f"\nat = 2026-11-23T11:00:00Z\n'
    )
    async with person.at_screen():
        await person.press("tab", "tab", "down")
        assert _marked(person, person.app.screen.query_one(GratitudePane)) == [1, 2]


async def test_only_what_changed_is_painted(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tick paints its own line again, and a look that finds nothing new paints none."""
    async with person.at_screen():
        await person.press("down", "space")
        await person.see("saved")
        pane = person.app.screen.query_one(Checklist)
        painted: list[int] = []
        monkeypatch.setattr(pane, "refresh", lambda *regions, **_: painted.extend(_rows(regions)))
        person.app._day_screen.show_anew()
        assert painted == []
        await person.press("space")
        assert set(painted) == {1}


async def test_the_cursor_stays_in_a_list_that_shrinks(person: Person) -> None:
    """Where the last row goes, the cursor is on the one before, which space then ticks."""
    person.put('[[done]]\npractice = "stargazing"\n')
    async with person.at_screen():
        await person.hold("down", 9)
        await person.press("space")
        await person.see_no("stargazing")
        assert person.app.screen.query_one(Checklist).cursor == 8
        await person.press("space")
        await person.wrote("done", {"practice": "magnesium"})


async def test_a_click_below_the_lines_is_none(person: Person) -> None:
    """A click on the frame of a pane, or below what it shows, is on no item."""
    async with person.at_screen():
        await person.pilot.click(GratitudePane, offset=(0, 0))
        await person.pilot.click("#panes", offset=(10, 14))
        await person.press("escape", "space")
        await person.wrote("done", {"practice": "touch"})


def _rows(regions: tuple[Region, ...]) -> list[int]:
    """The lines that these regions are of; -1 for all of them."""
    return [row for region in regions for row in range(region.y, region.bottom)] or [-1]
