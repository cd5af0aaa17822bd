"""The main job, with the real program in a real terminal: files first, then the screen."""

import signal
import tomllib
from datetime import datetime
from pathlib import Path

from tests.terminal.terminal import Terminal, home

TODAY = datetime.now().astimezone().date()


def _page(home_folder: Path) -> Path:
    data = home_folder / ".local/share/befriend"
    return data / "days" / f"{TODAY.year}" / f"{TODAY.isoformat()}.toml"


def _records(page: Path) -> dict[str, list[dict[str, object]]]:
    """The page's records, without what differs from run to run."""
    told = tomllib.loads(page.read_text(encoding="utf-8"))
    told.pop("page")
    hidden = ("id", "at", "was")
    return {
        kind: [{k: v for k, v in record.items() if k not in hidden} for record in records]
        for kind, records in told.items()
    }


def test_the_main_job_on_an_empty_folder(tmp_path: Path) -> None:
    """Seven keys and a text make the page say just that, and a new start shows it."""
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        assert not (tmp_path / ".local/share/befriend").exists(), "starting makes no file"
        terminal.press("space", "m", "7", "g")
        terminal.until("What")
        terminal.type("A good friend's phone call")
        terminal.press("enter")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    assert _records(_page(tmp_path)) == {
        "done": [{"practice": "touch"}],
        "mood": [{"value": 7}],
        "gratitude": [{"text": "A good friend's phone call"}],
    }
    with Terminal(home(tmp_path)) as terminal:
        shown = terminal.started()
        assert "A good friend's phone call" in shown
        assert "● Touch" in shown
        assert "● Gratitude" in shown
        assert "○ Singing" in shown


def test_a_kill_after_saved_loses_nothing(tmp_path: Path) -> None:
    """What the status line called saved survives a kill -9, time and again, and nothing is torn."""
    for ticked in range(1, 6):
        with Terminal(home(tmp_path)) as terminal:
            assert terminal.started().count("●") == ticked - 1
            terminal.press(*["down"] * (ticked - 1), "space")
            terminal.until("saved")
            terminal.kill(signal.SIGKILL)
        assert len(_records(_page(tmp_path))["done"]) == ticked
        assert not list(_page(tmp_path).parent.glob(".*")), "no temporary file is left"


def test_a_page_written_by_hand_shows_and_stays(tmp_path: Path) -> None:
    """Three lines of a hand show on the screen, and looking leaves their bytes alone."""
    page = _page(tmp_path)
    page.parent.mkdir(parents=True)
    written = b'mood = 7\ndone = ["eye-contact", "laughter"]\ngratitude = "A phone call"\n'
    page.write_bytes(written)
    with Terminal(home(tmp_path)) as terminal:
        shown = terminal.started()
        assert "● Eye contact" in shown
        assert "● Shared laughter" in shown
        terminal.press("q")
        terminal.end()
    assert page.read_bytes() == written
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("space")
        terminal.until("saved")
        terminal.press("q")
        terminal.end()
    assert {r["practice"] for r in _records(page)["done"]} == {"touch", "eye-contact", "laughter"}
    kept = list((tmp_path / ".local/state/befriend-device/kept").rglob("*.toml"))
    assert [each.read_bytes() for each in kept] == [written]


def test_two_screens_on_one_folder(tmp_path: Path) -> None:
    """A tick on one screen shows on the other within two seconds."""
    with Terminal(home(tmp_path)) as one, Terminal(home(tmp_path)) as other:
        one.started()
        other.started()
        one.press("space")
        one.until("saved")
        other.until("● Touch", within=2)
        other.press("down", "space")
        other.until("saved")
        one.until("● Eye contact", within=2)
    assert len(_records(_page(tmp_path))["done"]) == 2
