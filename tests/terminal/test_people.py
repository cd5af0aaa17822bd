"""People and the look back at a week, with the real program: files first, then the screen."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.terminal.terminal import Terminal, home
from tests.terminal.test_main_job import TODAY


def _path(tmp_path: Path, day: date) -> Path:
    return tmp_path / f".local/share/befriend/days/{day.year:04}/{day.isoformat()}.toml"


def _put(tmp_path: Path, day: date, text: str) -> bytes:
    path = _path(tmp_path, day)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path.read_bytes()


def _page(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def test_somebody_is_met_listed_and_renamed(tmp_path: Path) -> None:
    """Ticked with a name, found among the people beside a day long ago, and joined with it."""
    long_ago = TODAY - timedelta(days=400)
    before = _put(tmp_path, long_ago, '[[done]]\npractice = "pets"\nwith = ["Anna"]\n')
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("enter")
        terminal.until("With whom")
        terminal.type("Ana")
        terminal.press("enter")
        terminal.until("saved")
        terminal.press("f")
        assert f"{long_ago.day} {long_ago:%b} {long_ago.year}" in terminal.until("Anna ")
        terminal.press("down", "enter")
        terminal.until("What Anna is called")
        terminal.type("Ana")
        terminal.press("enter")
        terminal.until("Anna goes by Ana from now on.")
        terminal.until("2 days")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    [renamed] = _page(tmp_path / ".local/share/befriend/practices.toml")["person"]
    assert (renamed["spelling"], renamed["name"]) == ("Anna", "Ana")
    assert [each["with"] for each in _page(_path(tmp_path, TODAY))["done"]] == [["Ana"]]
    assert _path(tmp_path, long_ago).read_bytes() == before
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("f")
        assert "Anna" not in terminal.until("2 days")
        terminal.press("q")
        assert terminal.end() == 0


def test_a_week_is_looked_back_at(tmp_path: Path) -> None:
    """From the week, in one go: three texts on today's page, and shown with the week."""
    with Terminal(home(tmp_path), rows=40) as terminal:
        terminal.started()
        terminal.press("w", "b")
        terminal.until("One thing to plan for next week")
        terminal.type("Evenings without a screen\tAna, Ben\tLunch with Ben")
        terminal.press("enter")
        terminal.until("What helped   Evenings without a screen")
        terminal.until("Who mattered  Ana, Ben")
        terminal.until("To plan next  Lunch with Ben")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    [said] = _page(_path(tmp_path, TODAY))["review"]
    assert (said["helped"], said["mattered"], said["next"]) == (
        "Evenings without a screen",
        ["Ana", "Ben"],
        "Lunch with Ben",
    )
    with Terminal(home(tmp_path), rows=40) as terminal:
        terminal.started()
        terminal.press("w")
        terminal.until("To plan next  Lunch with Ben")
        terminal.press("q")
        assert terminal.end() == 0
