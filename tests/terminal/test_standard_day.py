"""The standard day: three ticks, a mood, a gratitude, the week, out; eleven keys besides text."""

import tomllib
from datetime import datetime
from pathlib import Path

from tests.terminal.terminal import Terminal, home

_BEFORE_THE_TEXT = ["space", "j", "space", "j", "space", "m", "7", "g"]
_AFTER_THE_TEXT = ["enter", "w", "q"]


def test_the_standard_day_takes_eleven_keys(tmp_path: Path) -> None:
    """Each of the eleven keys does what it is for, on the page and on the screen."""
    assert len(_BEFORE_THE_TEXT + _AFTER_THE_TEXT) == 11
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press(*_BEFORE_THE_TEXT)
        terminal.until("What")
        terminal.type("Ana called")
        enter, week, leave = _AFTER_THE_TEXT
        terminal.press(enter)
        shown = terminal.until("● Gratitude")
        signs = [f"● {each}" for each in ("Touch", "Eye contact", "Act of kindness", "Gratitude")]
        assert [sign for sign in signs if sign not in shown] == []
        terminal.press(week)
        shown = terminal.until("Connection on 1 day.")
        assert "7" in next(line for line in shown.splitlines() if "Mood" in line)
        terminal.press(leave)
        assert terminal.end() == 0
    today = datetime.now().astimezone().date()
    page = tmp_path / f".local/share/befriend/days/{today.year}/{today}.toml"
    said = tomllib.loads(page.read_text("utf-8"))
    assert {each["practice"] for each in said["done"]} == {"touch", "eye-contact", "kindness"}
    assert len(said["done"]) == 3
    assert [each["value"] for each in said["mood"]] == [7]
    assert [each["text"] for each in said["gratitude"]] == ["Ana called"]
