"""Where no screen can be drawn, today is told in plain lines."""

import subprocess
import sys
from pathlib import Path

from tests.terminal.terminal import Terminal, home

_SH = ["sh", "-c"]


def test_a_dumb_terminal(tmp_path: Path) -> None:
    """A terminal that can only print gets today, and no sequence."""
    with Terminal(home(tmp_path, TERM="dumb")) as terminal:
        assert terminal.end() == 0
        assert b"Touch" in terminal.raw
        assert b"\x1b" not in terminal.raw


def test_none_at_all(tmp_path: Path) -> None:
    """A script, a cron job or a pipe gets today, and no sequence."""
    ran = subprocess.run(
        [sys.executable, "-m", "befriend"],
        env=home(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    assert b"Touch" in ran.stdout
    assert b"\x1b" not in ran.stdout
    assert ran.stderr == b""


def test_an_answer_that_goes_elsewhere(tmp_path: Path) -> None:
    """`befriend > file` on a terminal writes today to the file, and nothing to the terminal."""
    file = tmp_path / "today.txt"
    before = [*_SH, f'exec "$0" "$@" > {file}']
    with Terminal(home(tmp_path), before=before) as terminal:
        assert terminal.end() == 0
        assert terminal.raw == b""
    assert b"Touch" in file.read_bytes()
    assert b"\x1b" not in file.read_bytes()


def test_keys_that_come_from_elsewhere(tmp_path: Path) -> None:
    """`befriend < file` on a terminal tells today there, without a sequence."""
    before = [*_SH, 'exec "$0" "$@" < /dev/null']
    with Terminal(home(tmp_path), before=before) as terminal:
        assert terminal.end() == 0
        assert b"Touch" in terminal.raw
        assert b"\x1b" not in terminal.raw


def test_sentences_that_go_elsewhere(tmp_path: Path) -> None:
    """`befriend 2> file` tells today; the screen is not drawn into the file."""
    file = tmp_path / "errors.txt"
    before = [*_SH, f'exec "$0" "$@" 2> {file}']
    with Terminal(home(tmp_path), before=before) as terminal:
        assert terminal.end() == 0
        assert b"Touch" in terminal.raw
        assert b"\x1b" not in terminal.raw
    assert file.read_bytes() == b""
