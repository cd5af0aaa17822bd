"""How befriend starts: with a screen or without, alone or among others."""

import gc
import subprocess
import sys

import pytest

import befriend.tui.launch
from befriend.journal import Journal
from befriend.storage.settings_file import Settings
from befriend.storage.used_keys import UsedKeys
from tests.cli.person import MONDAY, Person

_TWENTY = """
import sys
from befriend.__main__ import main
for number in range(20):
    tick = ["tick", "touch", "--with", f"{sys.argv[1]}-{number}", "--date", sys.argv[2]]
    any(main(tick) == 0 for _ in range(9))  # on a slow disk one is asked to try again
"""


def _terminal(monkeypatch: pytest.MonkeyPatch, *streams: str) -> None:
    """Let these streams be a terminal."""
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(getattr(sys, stream), "isatty", lambda at=stream in streams: at)


def test_on_a_terminal_the_screen_opens(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a command the screen gets journal and settings, and gives the exit code."""
    opened: list[tuple[str, int]] = []

    def launch(journal: Journal, settings: Settings, used_keys: UsedKeys, *_: object) -> int:
        assert not used_keys.ids
        assert not gc.isenabled(), "start-up is looked at over and over"
        opened.append((journal.folder.root, settings.first_weekday))
        return 7

    person.settings.parent.mkdir(parents=True)
    person.settings.write_text('week-begins = "sunday"\n')
    monkeypatch.setattr(befriend.tui.launch, "launch", launch)
    monkeypatch.setenv("TERM", "xterm")
    _terminal(monkeypatch, "stdin", "stdout", "stderr")
    answer = person.ask("--data", str(person.home / "stick"))
    assert opened == [(str(person.home / "stick"), 6)]
    assert answer == (7, "", "")


@pytest.mark.parametrize(
    ("term", "streams"),
    [
        ("dumb", ("stdin", "stdout", "stderr")),
        ("xterm", ("stdout", "stderr")),
        ("xterm", ("stdin", "stdout")),
        ("xterm", ("stdin", "stderr")),
    ],
)
def test_without_a_terminal_today_is_told(
    person: Person, monkeypatch: pytest.MonkeyPatch, term: str, streams: tuple[str, ...]
) -> None:
    """Where no screen can be drawn, or none is wanted, the answer is today in plain text."""
    person.put('done = "touch"\n')
    monkeypatch.setattr(befriend.tui.launch, "launch", lambda *_: 7)
    monkeypatch.setenv("TERM", term)
    _terminal(monkeypatch, *streams)
    answer = person.ask()
    assert answer.lines[:3] == ["Monday 23 November 2026", "", "Touch: done"]
    assert answer.code == 0


def test_ten_at_once_lose_nothing(person: Person) -> None:
    """Two hundred ticks by ten processes at the same time are all on the page."""
    ten = [
        subprocess.Popen(
            [sys.executable, "-c", _TWENTY, str(number), MONDAY],
            env=person.environment,
            stdout=subprocess.DEVNULL,
        )
        for number in range(10)
    ]
    assert [each.wait() for each in ten] == [0] * 10
    names = [name for told in person.records("done") for name in told["with"]]  # type: ignore[attr-defined]
    assert sorted(names) == sorted(f"{one}-{other}" for one in range(10) for other in range(20))
