"""Signals: the terminal is given back as it was, and what was just done is in the file."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.planted import planted, standing_still
from tests.terminal.terminal import Terminal, home

_RESTORED = (b"\x1b[?1049l", b"\x1b[?1003l", b"\x1b[?2004l", b"\x1b[?25h")
_TAKEN = b"\x1b[?1049h"


def _pages(tmp_path: Path) -> list[str]:
    """What the pages say."""
    found = (tmp_path / ".local/share/befriend").rglob("days/*/*.toml")
    return [page.read_text(encoding="utf-8") for page in found]


def _tick(terminal: Terminal) -> None:
    terminal.started()
    terminal.press("space")
    terminal.until("● Touch")


def _require_restored(terminal: Terminal, before: list[object]) -> None:
    """The last that the terminal was told gives it back, and it is set as it was."""
    told = terminal.raw.rpartition(_TAKEN)[2]
    assert all(sequence in told for sequence in _RESTORED)
    assert terminal.attributes == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_by_the_front_door(tmp_path: Path, number: signal.Signals) -> None:
    """A signal ends the app with its number, all saved, and the terminal as it was."""
    with Terminal(home(tmp_path)) as terminal:
        before = terminal.attributes
        _tick(terminal)
        terminal.send(number)
        assert terminal.end() == 128 + number
        _require_restored(terminal, before)
    assert ['practice = "touch"' in page for page in _pages(tmp_path)] == [True]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_an_early_signal_finds_the_door_too(tmp_path: Path, number: signal.Signals) -> None:
    """A signal that comes the moment the terminal is taken gives it back."""
    path = planted(
        tmp_path,
        f"""
        import os
        from textual.drivers.linux_driver import LinuxDriver

        start = LinuxDriver.start_application_mode

        def start_and_be_told(self):
            start(self)
            os.kill(os.getpid(), {int(number)})

        LinuxDriver.start_application_mode = start_and_be_told
        """,
    )
    with Terminal(home(tmp_path, PYTHONPATH=path)) as terminal:
        before = terminal.attributes
        assert terminal.end() == 128 + number
        assert _TAKEN in terminal.raw
        _require_restored(terminal, before)


def test_a_second_signal_does_not_cut_the_last_change_short(tmp_path: Path) -> None:
    """While the last change is still being written, another signal is no reason to drop it."""
    gate = tmp_path / "gate"
    path = standing_still(tmp_path, gate)
    with Terminal(home(tmp_path, PYTHONPATH=path)) as terminal:
        _tick(terminal)
        terminal.send(signal.SIGHUP)
        terminal.until("saving the last change")
        terminal.send(signal.SIGHUP)
        terminal.send(signal.SIGTERM)
        assert _pages(tmp_path) == []
        gate.touch()
        assert terminal.end() == 128 + signal.SIGHUP
    assert ['practice = "touch"' in page for page in _pages(tmp_path)] == [True]


def test_a_window_that_is_closed_ends_the_app(tmp_path: Path) -> None:
    """Where the terminal itself is gone, the app saves and ends; it neither waits nor fails."""
    with Terminal(home(tmp_path)) as terminal:
        _tick(terminal)
        assert terminal.hang_up(), "it was no signal that ended it"
    assert ['practice = "touch"' in page for page in _pages(tmp_path)] == [True]


def test_a_terminal_that_is_gone_without_a_word(tmp_path: Path) -> None:
    """Where no signal tells of it, the app ends all the same, and does not paint for ever."""
    path = planted(tmp_path, "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, {1})")
    with Terminal(home(tmp_path, PYTHONPATH=path)) as terminal:
        _tick(terminal)
        assert terminal.hang_up(), "it was no signal that ended it"
    assert ['practice = "touch"' in page for page in _pages(tmp_path)] == [True]


def test_ctrl_c_tells_how_to_leave(tmp_path: Path) -> None:
    """ctrl+c, pressed by habit, ends nothing, and says which key does."""
    with Terminal(home(tmp_path)) as terminal:
        _tick(terminal)
        terminal.type("\x03")
        terminal.until("ctrl+q")
        terminal.press("q")
        assert terminal.end() == 0


def _press_ctrl_z(terminal: Terminal) -> None:
    terminal.type("\x1a")


def _send_tstp(terminal: Terminal) -> None:
    terminal.send(signal.SIGTSTP)


def _send_stop(terminal: Terminal) -> None:
    terminal.send(signal.SIGSTOP)


@pytest.mark.parametrize("stop", [_press_ctrl_z, _send_tstp, _send_stop])
def test_stopped_and_back_again(tmp_path: Path, stop: Callable[[Terminal], None]) -> None:
    """Stopped, befriend gives the terminal back; continued, it paints all anew and goes on."""
    with Terminal(home(tmp_path)) as terminal:
        before = terminal.attributes
        _tick(terminal)
        terminal.until("saved")
        stop(terminal)
        terminal.until_stopped()
        if stop is not _send_stop:  # of which a program hears nothing
            _require_restored(terminal, before)
        terminal.forget()
        terminal.send(signal.SIGCONT)
        terminal.until("q leave")
        assert "● Touch" in terminal.text
        assert _TAKEN in terminal.raw
        terminal.press("down", "space")
        terminal.until("● Eye contact")
        terminal.press("q")
        assert terminal.end() == 0
        _require_restored(terminal, before)
    assert [page.count("[[done]]") for page in _pages(tmp_path)] == [2]


def test_ctrl_z_stops_who_started_befriend_too(tmp_path: Path) -> None:
    """Where make, or a script, waits for befriend, ctrl+z gives the shell back, and fg goes on."""
    shell = tmp_path / "shell"
    shell.write_text(
        """set -m
        sh -c '"$@"; echo "made"' sh "$@"
        echo "stopped: $?"
        fg
        echo "left: $?"
        """
    )
    with Terminal(home(tmp_path), before=["bash", str(shell)]) as terminal:
        _tick(terminal)
        terminal.until("saved")
        terminal.forget()
        terminal.type("\x1a")
        terminal.until("● Touch")
        assert b"stopped: " in terminal.raw
        terminal.press("q")
        assert terminal.end() == 0
        assert terminal.said_after == ["made", "left: 0"]


def test_continued_without_having_been_stopped(tmp_path: Path) -> None:
    """A signal to go on that comes out of the blue changes nothing."""
    with Terminal(home(tmp_path)) as terminal:
        before = terminal.attributes
        _tick(terminal)
        terminal.forget()
        terminal.send(signal.SIGCONT)
        terminal.until("● Touch")
        terminal.press("q")
        assert terminal.end() == 0
        _require_restored(terminal, before)


def test_bytes_that_are_no_text_end_nothing(tmp_path: Path) -> None:
    """A terminal that sends another encoding costs a sign, and no more."""
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("g")
        terminal.until("What")
        terminal.send_bytes(b"caf\xe9 at ten\r")
        terminal.until("at ten")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    assert ["caf\ufffd at ten" in page for page in _pages(tmp_path)] == [True]
