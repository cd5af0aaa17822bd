"""What is said when the screen is gone."""

import sys

import pytest

from befriend.tui.afterwards import tell
from tests.tui.hostile import ALL


def test_it_is_made_safe_to_show(capsys: pytest.CaptureFixture[str]) -> None:
    """A path or a text in a sentence does nothing to the terminal; its lines stay lines."""
    tell(f"{ALL}\nin line 3")
    said = capsys.readouterr().err
    assert said.startswith("befriend: [@click=app.quit]hi[/]")
    assert said.endswith("\nin line 3\n")
    assert not {"\x1b", "\x9b", "\a", "\b", "\r", "\u202e"} & set(said)


def test_a_terminal_that_is_gone_does_not_hear_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody can be told, nothing breaks."""

    def write(_: str) -> int:
        raise OSError

    monkeypatch.setattr(sys.stderr, "write", write)
    tell("something")
