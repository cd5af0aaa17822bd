"""A suggestion of what to be grateful for, from the day on which it stands to the page."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path

from befriend.domain.prompts import prompt_on
from tests.terminal.terminal import Terminal, home


def test_a_suggestion_is_taken_up(tmp_path: Path) -> None:
    """On the latest day that has one: it stands in the pane and, with its question, in the Form."""
    today = datetime.now().astimezone().date()
    day = next(day for back in range(7) if prompt_on(day := today - timedelta(back)))
    prompt = prompt_on(day)
    assert prompt is not None
    with Terminal(home(tmp_path), columns=100, rows=30) as terminal:
        terminal.started()
        terminal.press(*["["] * (today - day).days)
        terminal.until(prompt.what)
        terminal.press("g")
        terminal.until(prompt.why)
        terminal.type("Ana, who called")
        terminal.press("enter")
        terminal.until("● Gratitude")
        terminal.until_no(prompt.what)
        terminal.press("q")
        assert terminal.end() == 0
    page = tmp_path / f".local/share/befriend/days/{day.year}/{day}.toml"
    [gratitude] = tomllib.loads(page.read_text("utf-8"))["gratitude"]
    assert gratitude["text"] == "Ana, who called"
