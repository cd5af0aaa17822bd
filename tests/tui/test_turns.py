"""Keys in turn: in the order in which they were pressed, each painted, and none waits for ever."""

from collections.abc import Callable, Iterator

import pytest
from textual.events import Key
from textual.message_pump import MessagePump

from befriend.tui import turns
from befriend.tui.app import Befriend
from befriend.tui.turns import Turns
from befriend.tui.widgets.checklist import Checklist
from tests.tui.person import Person

_LONG = 60
"""Seconds that no test lasts."""


class _App:
    """An app that hands on what is posted when a test says so, and whose time stands still."""

    screen_stack = ()

    def __init__(self) -> None:
        self.turns = Turns(self)  # type: ignore[arg-type]
        self.posted: list[Key] = []
        self.timers: list[Callable[[], None]] = []
        self.handled: list[str] = []

    def post_message(self, event: Key) -> None:
        self.posted.append(event)

    def set_timer(self, _: float, act: Callable[[], None]) -> None:
        self.timers.append(act)

    def come(self, *events: Key) -> None:
        """Keys come, and are handled if it is their turn."""
        for event in events:
            if not self.turns.has_to_wait(event):
                self.handled.append(event.key)

    def come_back(self) -> None:
        """What was called comes back."""
        called, self.posted = self.posted, []
        self.come(*called)

    def done(self) -> None:
        """What is under way is done."""
        self.turns._next()

    def let_time_pass(self) -> None:
        """Each timer that was set rings."""
        timers, self.timers = self.timers, []
        for act in timers:
            act()


@pytest.fixture
def app() -> _App:
    """An app."""
    return _App()


@pytest.fixture
def keys() -> list[Key]:
    """Three keys."""
    return [Key(sign, sign) for sign in "abc"]


def test_a_timer_of_one_key_is_nothing_to_the_next(app: _App, keys: list[Key]) -> None:
    """Patience that was for the first key, which is done, sends nobody on ahead of the second."""
    app.come(*keys)
    app.done()
    app.let_time_pass()
    app.come_back()
    app.done()
    app.come_back()
    assert app.handled == ["a", "b", "c"]


def test_who_was_called_is_waited_for(app: _App, keys: list[Key]) -> None:
    """However long the app takes to hand on the key that it was given back, none overtakes it."""
    app.come(*keys)
    app.done()
    for _ in range(5):
        app.let_time_pass()
    app.come_back()
    app.done()
    app.come_back()
    assert app.handled == ["a", "b", "c"]


def test_nobody_waits_for_ever(app: _App, keys: list[Key]) -> None:
    """A key that never is done holds up the others for a moment each, in their order."""
    app.come(*keys)
    for _ in range(4):
        app.let_time_pass()
        app.come_back()
    assert app.handled == ["a", "b", "c"]


def test_a_key_that_comes_while_another_is_called_is_behind_it(app: _App, keys: list[Key]) -> None:
    """Between the calling of a key and its coming, more can come from the terminal."""
    app.come(*keys[:2])
    app.done()
    app.come(keys[2])
    app.come_back()
    app.done()
    app.come_back()
    assert app.handled == ["a", "b", "c"]


def test_there_is_one_timer_however_many_wait(app: _App, keys: list[Key]) -> None:
    """Who types fast sets no alarm for each key, and none is left when all is done."""
    app.come(*keys)
    assert len(app.timers) == 1
    for _ in keys:
        app.done()
        app.come_back()
    app.let_time_pass()
    app.let_time_pass()
    assert (app.handled, app.timers) == (["a", "b", "c"], [])


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
