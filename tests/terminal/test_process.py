"""The program as a process: terminals that are none, and text that means harm."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

from befriend.tui.themes import EVENING, MORNING
from tests.terminal.terminal import Terminal, home

_NOBODY = 65534


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (120, 40), (200, 60)])
def test_every_size_ticks(tmp_path: Path, size: tuple[int, int]) -> None:
    """From a small terminal to a large one, the last practice can be reached and ticked."""
    columns, rows = size
    with Terminal(home(tmp_path), columns=columns, rows=rows) as terminal:
        terminal.started()
        terminal.press(*["down"] * 8, "space")
        terminal.until("● Magnesium-rich food")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0


@pytest.mark.parametrize("theme", [EVENING, MORNING], ids=lambda theme: theme.name)
def test_the_theme_that_was_set_is_painted(tmp_path: Path, theme: Theme) -> None:
    """The ground that is painted is the theme's."""
    settings = tmp_path / ".config/befriend/config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'theme = "{theme.name}"\n', encoding="utf-8")
    ground = ";".join(map(str, Color.parse(theme.background or "").rgb))
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        assert f"48;2;{ground}m".encode() in terminal.raw


def test_no_color_is_painted_without_colours(tmp_path: Path) -> None:
    """Where NO_COLOR asks for none, no colour is sent; the cursor's line is reversed."""
    with Terminal(home(tmp_path, NO_COLOR="1")) as terminal:
        terminal.started()
        sent = set(re.findall(rb"\x1b\[([0-9;]*)m", terminal.raw))
    assert sent == {b"0", b"39;49", b"1;39;49", b"7;39;49"}


def test_without_a_terminal_it_is_plain_today(tmp_path: Path) -> None:
    """Where there is no terminal, or a dumb one, today is told in plain lines."""
    ran = subprocess.run(
        [sys.executable, "-m", "befriend"],
        env=home(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    assert b"Touch" in ran.stdout
    assert b"\x1b" not in ran.stdout
    with Terminal(home(tmp_path, TERM="dumb")) as terminal:
        assert terminal.end() == 0
        assert b"Touch" in terminal.raw
        assert b"\x1b" not in terminal.raw


def test_no_sequence_of_a_hostile_page_reaches_the_terminal(tmp_path: Path) -> None:
    """Escapes and markup in a page are shown as text, and nothing of them is obeyed."""
    today = datetime.now().astimezone().date()
    page = tmp_path / f".local/share/befriend/days/{today.year}/{today.isoformat()}.toml"
    page.parent.mkdir(parents=True)
    harm = r"[@click=app.quit]hi[/] [/] \u001b]0;PWNED\u0007 \u001b[2J \u009b2J \u202e \u0000"
    page.write_text(
        f'gratitude = "{harm} the end"\n[[done]]\npractice = "touch"\nwith = ["{harm}"]\n'
        f'[[done]]\npractice = "{harm}"\nnote = "{harm}"\n',
        encoding="utf-8",
    )
    with Terminal(home(tmp_path), columns=200, rows=60) as terminal:
        shown = terminal.started()
        assert "[@click=app.quit]hi[/]" in shown
        terminal.press("q")
        assert terminal.end() == 0
        for sequence in (b"\x1b]0;", b"PWNED\x07", b"\x1b[2J \xef", b"\xc2\x9b", b"\xe2\x80\xae"):
            assert sequence not in terminal.raw


@pytest.fixture
def everyday_home() -> Iterator[Path]:
    """A home that belongs to somebody who is not root."""
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() == 0:
            os.chown(name, _NOBODY, _NOBODY)
        yield Path(name)


def test_a_folder_that_cannot_be_written_costs_nothing(everyday_home: Path) -> None:
    """Without the right to write, a tick stays on the screen, and is saved once it can be."""
    data = everyday_home / "data"
    data.mkdir(mode=0o555)
    rights = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
    before = rights if os.geteuid() == 0 else []
    with Terminal(home(everyday_home), "--data", str(data), before=before) as terminal:
        terminal.started()
        terminal.press("space")
        assert "● Touch" in terminal.until("Not saved")
        data.chmod(0o777)
        terminal.until(" saved", within=30)
        terminal.press("q")
        assert terminal.end() == 0
    assert "touch" in next(data.rglob("*.toml")).read_text(encoding="utf-8")
