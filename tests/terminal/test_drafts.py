"""What is typed and not saved when the screen is ended from outside."""

import signal
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal, home


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_is_typed_when_a_signal_comes_is_kept(tmp_path: Path, number: signal.Signals) -> None:
    """What stands in a Form and in drafts is a draft at the next start, until that is settled."""
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("space")
        terminal.until("● Touch")
        terminal.press("e")
        terminal.type("Zoe")
        terminal.until("Zoe")
        terminal.press("esc")
        terminal.until_no("Zoe")
        terminal.press("g")
        terminal.type("the sun\twarm")
        terminal.until("warm")
        terminal.type("\x1bOP")
        terminal.until("Help")
        terminal.send(number)
        assert terminal.end() == 128 + number
        assert terminal.said_after == [
            "befriend: kept as a draft: Grateful for.",
            "befriend: kept as a draft: Touch.",
        ]
    with Terminal(home(tmp_path)) as terminal:
        terminal.until("Typed before and not saved: Grateful for and Touch.")
        terminal.press("g")
        terminal.until("warm")
        terminal.press("enter")
        terminal.until("›the sun")
        terminal.press("esc")
        terminal.until("›● Touch")
        terminal.press("e")
        terminal.until("Zoe")
        terminal.press("enter", "q")
        assert terminal.end() == 0
    [page] = (tmp_path / ".local/share/befriend").rglob("days/*/*.toml")
    assert all(said in page.read_text("utf-8") for said in ('"the sun"', '"warm"', '"Zoe"'))
    with Terminal(home(tmp_path)) as terminal:
        assert "not saved" not in terminal.started()


def test_what_is_typed_when_the_window_is_closed_is_kept(tmp_path: Path) -> None:
    """Nobody is there to be told; the next start has it all the same."""
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("g")
        terminal.until("Grateful for")
        terminal.type("the moon")
        terminal.until("the moon")
        terminal.hang_up()
    with Terminal(home(tmp_path)) as terminal:
        terminal.until("Typed before and not saved")
        terminal.press("g")
        terminal.until("the moon")
