"""Loving-kindness from its first wish to its last, in the real program."""

import tomllib
from datetime import datetime
from pathlib import Path

from tests.terminal.terminal import Terminal, home


def test_a_minute_of_loving_kindness(tmp_path: Path) -> None:
    """s, a minute and a name, the wishes in their time; the minute is on the page and on Today."""
    with Terminal(home(tmp_path), columns=100, rows=30) as terminal:
        terminal.started()
        terminal.press("s")
        terminal.until("10 minutes")
        terminal.press("e")
        terminal.until("Someone dear")
        terminal.press("1", "tab", "tab")
        terminal.type("Ana")
        terminal.press("enter")
        terminal.until("A minute")
        terminal.press("space")
        terminal.until("May I be safe.")
        terminal.until("May Ana be safe.")
        terminal.press("space")
        terminal.until("paused")
        terminal.press("space")
        terminal.until("Everybody", within=60)
        terminal.until("A minute of loving-kindness, written down.", within=60)
        terminal.press("esc")
        terminal.until("● Loving-kindness meditation")
        terminal.press("q")
        assert terminal.end() == 0
    today = datetime.now().astimezone().date()
    page = tmp_path / f".local/share/befriend/days/{today.year}/{today}.toml"
    [tick] = tomllib.loads(page.read_text("utf-8"))["done"]
    assert (tick["practice"], tick["minutes"]) == ("meditation", 1)
