"""Keys in turn: what one does is painted first, unless another waits already."""

from collections.abc import Iterator

import pytest
from textual.message_pump import MessagePump

from befriend.tui import turns
from befriend.tui.app import Befriend
from befriend.tui.turns import Turns
from befriend.tui.widgets.checklist import Checklist
from tests.tui.person import Person

_LONG = 60
"""Seconds that no test lasts."""


async def test_the_paint_comes_first(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key's answer is painted before what it does is followed up."""
    order: list[str] = []
    way, display = Turns._way, Befriend._display

    def follow(self: Turns) -> Iterator[MessagePump]:
        order.append("followed")
        yield from way(self)

    def paint(self: Befriend, *what: object) -> None:
        order.append("painted")
        display(self, *what)  # type: ignore[arg-type]

    monkeypatch.setattr(turns, "_PAINT", 1)
    async with person.at_screen():
        monkeypatch.setattr(Turns, "_way", follow)
        monkeypatch.setattr(Befriend, "_display", paint)
        await person.press("down")
        await person.until(lambda: "followed" in order)
        assert order.index("painted") < order.index("followed")


async def test_a_key_that_waits_waits_for_no_paint(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever types ahead is kept waiting by what is done, not by how it looks meanwhile."""
    async with person.at_screen():
        monkeypatch.setattr(turns, "_PAINT", _LONG)
        monkeypatch.setattr(turns, "_PATIENCE", _LONG)
        checklist = person.app.screen.query_one(Checklist)
        for _ in range(3):
            person._send("down")
        await person.until(lambda: checklist.cursor == 3)
