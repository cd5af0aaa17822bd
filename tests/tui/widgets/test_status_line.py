"""The last line: the keys that act here, and whether everything is saved."""

import pytest
from textual.app import App, ComposeResult

from befriend.tui.hints import Hint
from befriend.tui.widgets.status_line import StatusLine
from tests.tui.person import Person

_HINTS = (Hint("space", "tick"), Hint("m", "mood"), Hint("g", "gratitude"))
_AND_HELP = (*_HINTS, Hint("?", "help", "question_mark", rank=0))


class _Alone(App[None]):
    """A status line and nothing else."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield StatusLine()


@pytest.mark.parametrize(
    ("hints", "room", "state", "keys"),
    [
        (_HINTS, 52, "", "space tick   m mood   g gratitude"),
        (_HINTS, 52, "saved", "space tick   m mood   g gratitude"),
        (_HINTS, 38, "saved", "space tick  m mood  g gratitude"),
        (_HINTS, 37, "saved", "space tick  m mood"),
        (_HINTS, 24, "saving…", "space tick"),
        (_HINTS, 12, "saving…", ""),
        (_HINTS, 31, "", "space tick  m mood  g gratitude"),
        (_HINTS, 4, "", ""),
        (_AND_HELP, 50, "saved", "space tick   m mood   g gratitude   ? help"),
        (_AND_HELP, 49, "saved", "space tick   m mood   ? help"),
        (_AND_HELP, 21, "saved", "m mood  ? help"),
        (_AND_HELP, 20, "saved", "? help"),
        (_AND_HELP, 12, "saved", ""),
    ],
)
async def test_as_many_keys_as_there_is_room_for(
    hints: tuple[Hint, ...], room: int, state: str, keys: str
) -> None:
    """Keys stand on the left, as many as fit; the state on the right."""
    async with _Alone().run_test(size=(room + 8, 3)) as pilot:
        status = pilot.app.query_one(StatusLine)
        status.hints, status.state = hints, state
        await pilot.pause()
        assert status.content_size.width == room
        assert status.render().plain == keys.ljust(room - len(state)) + state


async def test_a_click_on_a_hint_presses_its_key(person: Person) -> None:
    """Whoever does not know a key clicks on it, or on what it does."""
    async with person.at_screen():
        await person.see("space tick")
        await person.click(person.lines[-1].index("tick"), 23)
        await person.wrote("done", {"practice": "touch"})
        await person.see_no("space tick")
        await person.click(person.lines[-1].index("g gratitude"), 23)
        await person.see("─ Grateful for ─")
        assert person.app.focused
        assert person.app.focused.id == "text"
