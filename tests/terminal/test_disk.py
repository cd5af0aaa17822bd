"""A disk that is in the way of the real program: shown, asked about once, and made up for."""

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.terminal.planted import standing_still
from tests.terminal.terminal import Terminal, home

_NOBODY = 65534
_RIGHTS = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
_AS_NOBODY = _RIGHTS if os.geteuid() == 0 else []
_NO_FILES = ["sh", "-c", 'ulimit -S -f 0; exec "$0" "$@"']
"""Whatever is run by this cannot write a byte to any file."""


def _unmeasured(folder: Path) -> dict[str, str]:
    """The environment of a home where nobody measures coverage, which would write files too."""
    return {n: value for n, value in home(folder).items() if not n.startswith("COVERAGE")}


@pytest.fixture
def everyday_home() -> Iterator[Path]:
    """A home that belongs to somebody who is not root."""
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() == 0:
            os.chown(name, _NOBODY, _NOBODY)
        yield Path(name)


def _written(data: Path) -> list[str]:
    """What the pages in a data folder say."""
    return [page.read_text(encoding="utf-8") for page in data.rglob("days/*/*.toml")]


def test_a_folder_that_cannot_be_written_costs_nothing(everyday_home: Path) -> None:
    """Without the right to write, a tick stays on the screen, and is saved once it can be."""
    data = everyday_home / "data"
    data.mkdir(mode=0o555)
    with Terminal(_unmeasured(everyday_home), "--data", str(data), before=_AS_NOBODY) as terminal:
        terminal.started()
        terminal.press("space")
        assert "● Touch" in terminal.until("Not saved")
        assert terminal.text.count("Not saved") == 1
        assert _written(data) == []
        data.chmod(0o777)
        terminal.until("  saved", within=30)
        assert "Not saved" not in terminal.text
        terminal.press("q")
        assert terminal.end() == 0
    assert ['"touch"' in page for page in _written(data)] == [True]


def test_leaving_a_folder_that_cannot_be_written(everyday_home: Path) -> None:
    """Who leaves without the change being saved is asked once, and told in one sentence."""
    data = everyday_home / "data"
    data.mkdir(mode=0o555)
    with Terminal(_unmeasured(everyday_home), "--data", str(data), before=_AS_NOBODY) as terminal:
        terminal.started()
        terminal.press("space")
        terminal.until("Not saved")
        terminal.press("q")
        terminal.until("press q again")
        terminal.press("q")
        assert terminal.end() == 1
        said = terminal.said_after
    assert [line.startswith("befriend: the last change is not saved: ") for line in said] == [True]
    assert "permission denied" in said[0]


def test_leaving_a_folder_whose_name_means_harm(everyday_home: Path) -> None:
    """The sentence after leaving names the folder, and does nothing to the terminal."""
    data = everyday_home / "x\x1b]0;pwned\x07\u202ey"
    data.mkdir(mode=0o555)
    with Terminal(_unmeasured(everyday_home), "--data", str(data), before=_AS_NOBODY) as terminal:
        terminal.started()
        terminal.press("space")
        terminal.until("Not saved")
        terminal.press("q")
        terminal.until("To leave without it")
        terminal.press("q")
        assert terminal.end() == 1
        assert "\ufffd]0;pwned\ufffd" in terminal.said_after[0]
        assert b"\x1b]0;pwned" not in terminal.raw
        assert "\u202e".encode() not in terminal.raw


def test_a_first_page_that_cannot_be_written(everyday_home: Path) -> None:
    """In a folder that can only be read, a tick is not saved, however often that is tried."""
    days = everyday_home / "data/days" / str(datetime.now().astimezone().year)
    days.mkdir(parents=True)
    days.chmod(0o555)
    data = everyday_home / "data"
    with Terminal(_unmeasured(everyday_home), "--data", str(data), before=_AS_NOBODY) as terminal:
        terminal.started()
        terminal.press("space")
        terminal.until("Not saved")
        assert "permission denied" in " ".join(terminal.text.split())
        assert "copied" not in terminal.text
        terminal.press("q")
        terminal.until("press q again")
        terminal.press("q")
        assert terminal.end() == 1
        assert "permission denied" in terminal.said_after[0]
    assert _written(data) == []


def test_a_folder_that_cannot_be_entered(everyday_home: Path) -> None:
    """The screen opens all the same, says why it has no page, and saves once it can."""
    data = everyday_home / "data"
    data.mkdir()
    if os.geteuid() == 0:
        os.chown(data, _NOBODY, _NOBODY)
    data.chmod(0)
    with Terminal(_unmeasured(everyday_home), "--data", str(data), before=_AS_NOBODY) as terminal:
        assert "permission denied" in " ".join(terminal.started().split())
        terminal.press("space")
        assert "● Touch" in terminal.until("Not saved")
        data.chmod(0o777)
        terminal.until("  saved", within=30)
        terminal.press("q")
        assert terminal.end() == 0
    assert ['"touch"' in page for page in _written(data)] == [True]


def test_a_full_drive(tmp_path: Path) -> None:
    """Where not one byte can be written, leaving asks once, says why, and no half file is left."""
    with Terminal(_unmeasured(tmp_path), before=_NO_FILES) as terminal:
        terminal.started()
        terminal.press("space")
        assert "● Touch" in terminal.until("Not saved")
        terminal.press("q")
        terminal.until("press q again")
        terminal.press("q")
        assert terminal.end() == 1
        said = terminal.said_after
    assert [line.startswith("befriend: the last change is not saved: ") for line in said] == [True]
    assert list((tmp_path / ".local").rglob("*.tmp")) == []
    assert _written(tmp_path / ".local/share/befriend") == []


def test_a_disk_that_stands_still(tmp_path: Path) -> None:
    """While a sync does not end, each key is answered; leaving waits for it and says so."""
    gate = tmp_path / "gate"
    path = standing_still(tmp_path, gate)
    data = tmp_path / ".local/share/befriend"
    with Terminal(home(tmp_path, PYTHONPATH=path)) as terminal:
        terminal.started()
        terminal.press("space", "down", "space", "m", "7")
        terminal.until("● Touch")
        terminal.until("● Eye contact")
        terminal.until("saving…")
        terminal.press("q")
        terminal.until("Saving the last change. To leave without waiting, press q again.")
        assert _written(data) == []
        gate.touch()
        assert terminal.end() == 0
    assert [(page.count("[[done]]"), page.count("[[mood]]")) for page in _written(data)] == [(2, 1)]
