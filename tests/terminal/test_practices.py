"""One's own practice, with the real program in a real terminal: files first, then the screen."""

import tomllib
from datetime import datetime
from pathlib import Path

from tests.terminal.terminal import Terminal, home

_TODAY = datetime.now().astimezone().date()


def _records(path: Path, kind: str) -> list[dict[str, object]]:
    """The records of a kind in a file, without what differs from run to run."""
    records = tomllib.loads(path.read_text("utf-8"))[kind]
    return [{n: v for n, v in each.items() if n not in ("id", "at")} for each in records]


def test_a_practice_of_ones_own_from_start_to_end(tmp_path: Path) -> None:
    """Added with a name and a schedule, and ticked: the pages say so, and a new start shows it."""
    data = tmp_path / ".local/share/befriend"
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("c")
        terminal.until("On the checklist")
        terminal.press("a")
        terminal.until("A new practice")
        terminal.type("Choir")
        terminal.press(*["tab"] * 4)
        terminal.type("3 a week")
        terminal.press("enter")
        shown = terminal.until("Choir                        3 a week")
        assert shown.index("Magnesium") < shown.index("Choir")
        terminal.press("esc")
        terminal.until("─ Today ─")
        terminal.press(*["down"] * 9, "space")
        terminal.until("● Choir")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    assert _records(data / "practices.toml", "practice") == [
        {
            "practice": "choir",
            "name": "Choir",
            "schedule": "3 a week",
            "place": 9,
            "since": _TODAY,
        }
    ]
    page = data / f"days/{_TODAY.year}/{_TODAY}.toml"
    assert _records(page, "done") == [{"practice": "choir"}]
    with Terminal(home(tmp_path)) as terminal:
        assert "● Choir" in terminal.started()
        terminal.press("w")
        assert "Choir  1 of 3" in terminal.until("Connection on 1 day.")
