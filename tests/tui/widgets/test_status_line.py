"""The last line: the keys that act here, and whether everything is saved."""

import pytest
from textual.app import App, ComposeResult

from befriend.tui.widgets.status_line import StatusLine

_HINTS = (("space", "tick"), ("m", "mood"), ("g", "gratitude"))


class _Alone(App[None]):
    """A status line and nothing else."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield StatusLine()


@pytest.mark.parametrize(
    ("room", "state", "keys"),
    [
        (52, "", "space tick   m mood   g gratitude"),
        (52, "saved", "space tick   m mood   g gratitude"),
        (41, "saved", "space tick   m mood   g gratitude"),
        (40, "saved", "space tick   m mood"),
        (24, "saving…", "space tick"),
        (12, "saving…", ""),
        (4, "", ""),
    ],
)
async def test_as_many_keys_as_there_is_room_for(room: int, state: str, keys: str) -> None:
    """Keys stand on the left, as many as fit, the first ones first; the state on the right."""
    async with _Alone().run_test(size=(room + 8, 3)) as pilot:
        status = pilot.app.query_one(StatusLine)
        status.hints, status.state = _HINTS, state
        await pilot.pause()
        assert status.content_size.width == room
        assert status.render().plain == keys.ljust(room - len(state)) + state
