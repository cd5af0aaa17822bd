"""Other people's text that is said for many days: shown as it is, never obeyed."""

import pytest

from befriend.tui.widgets.coming_up import ComingUp
from tests.tui.hostile import ALL, LONG
from tests.tui.person import TUESDAY, Person
from tests.tui.test_safety import _check, _page, _practices, _toml


def _for_many_days(text: str) -> str:
    """A plan that repeats and a rest of many days, whose every text this is."""
    said = _toml(text)
    return f"""
[[plan]]
practice = "singing"
with = [{said}, "Ana"]
cue = {said}
every = ["mon", "tue", "wed"]
[[rest]]
practice = "pets"
from = 2026-11-20
to = 2026-12-24
note = {said}
[[rest]]
practice = "touch"
from = 2026-11-20
note = {said}
"""


@pytest.mark.parametrize(
    ("text", "size"),
    [(ALL, (40, 12)), (ALL, (120, 40)), *((text, (80, 24)) for text in LONG.values())],
    ids=["narrow", "wide", *LONG],
)
async def test_what_comes_and_what_rests_is_only_shown(
    person: Person, text: str, size: tuple[int, int]
) -> None:
    """In the pane of what comes up, in the foot, the Forms and the week."""
    person.put(_page(text), TUESDAY)
    person.define(_practices(text) + _for_many_days(text))
    async with person.at_screen(*size):
        await person.until(lambda: person.app.screen.query(ComingUp))
        _check(person)
        keys = ["down", "r", "tab", "escape", *["down"] * 3, "enter", "escape", "p", "escape"]
        for key in (*keys, ">", "u", "x", "up", "w", "r", "]", "p", "enter"):
            await person.press(key)
            _check(person)
        assert person.app.is_running
