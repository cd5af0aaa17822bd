"""The app: its themes, and how it ends."""

import gc
import signal
from asyncio import AbstractEventLoop
from collections.abc import Awaitable, Callable

import pytest
from textual.app import App
from textual.pilot import Pilot

from befriend.storage.settings_file import Settings
from befriend.tui import launch as launch_module
from befriend.tui import writer
from befriend.tui.app import Befriend
from befriend.tui.launch import launch
from befriend.tui.widgets.checklist import Checklist
from tests.tui.journals import ALWAYS
from tests.tui.person import Person

_DIARY = "dear diary"


class _Wrong(Exception):
    """An error nobody thought of."""


def _fail(self: Checklist) -> None:
    """Fail with a secret in a local variable, and in the message."""
    secret = f"{_DIARY} of {self}"
    raise _Wrong(secret)


def _played(
    monkeypatch: pytest.MonkeyPatch, play: Callable[[Pilot[object]], Awaitable[None]]
) -> None:
    """Have the app run without a terminal, and played by this."""

    async def pilot(pilot: Pilot[object]) -> None:
        await pilot.pause()
        await play(pilot)

    def run_headless(self: Befriend, loop: AbstractEventLoop) -> None:
        App.run(self, headless=True, size=(80, 24), auto_pilot=pilot, loop=loop)

    monkeypatch.setattr(Befriend, "run", run_headless)


def test_an_unhandled_error_is_exit_code_one(
    person: Person, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The program that ran into an error nobody thought of exits 1, with where and not what."""
    monkeypatch.setattr(Checklist, "action_tick", _fail)
    _played(monkeypatch, lambda pilot: pilot.press("space"))
    assert launch(person.journal, Settings(), person.used_keys(), person.keep, person.drafts()) == 1
    printed = "".join(capsys.readouterr())
    assert "befriend ended with _Wrong" in printed
    assert "in _fail" in printed
    assert _DIARY not in printed


def test_leaving_is_exit_code_nought(
    person: Person, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who leaves with q leaves with 0, nothing printed, and the last tick on the disk."""
    monkeypatch.setattr(launch_module, "datetime", _Stopped(person))
    _played(monkeypatch, lambda pilot: pilot.press("space", "q"))
    assert launch(person.journal, Settings(), person.used_keys(), person.keep, person.drafts()) == 0
    assert "".join(capsys.readouterr()) == ""
    assert gc.isenabled()
    assert person.records("done") == [{"practice": "touch"}]


def test_an_unsaved_change_is_exit_code_one(
    person: Person, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who leaves without waiting is told what is not saved, after the screen is gone."""
    monkeypatch.setattr(launch_module, "datetime", _Stopped(person))
    monkeypatch.setattr(writer, "PAUSES", [60])
    person.journal.failures = ALWAYS
    _played(monkeypatch, lambda pilot: pilot.press("space", "q", "q"))
    assert launch(person.journal, Settings(), person.used_keys(), person.keep, person.drafts()) == 1
    assert capsys.readouterr().err == (
        "befriend: the last change is not saved: the stick was pulled out.\n"
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_by_the_front_door(
    person: Person, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    """Told to end, the app leaves as with q, its last change on the disk, and says who told it."""
    monkeypatch.setattr(launch_module, "datetime", _Stopped(person))

    async def play(pilot: Pilot[object]) -> None:
        await pilot.press("space")
        signal.raise_signal(number)
        await pilot.pause()

    _played(monkeypatch, play)
    assert (
        launch(person.journal, Settings(), person.used_keys(), person.keep, person.drafts())
        == 128 + number
    )
    assert person.records("done") == [{"practice": "touch"}]


class _Stopped:
    """A clock that stands where the person's does."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def now(self) -> "_Stopped":
        return self

    def astimezone(self) -> object:
        return self._person.clock()


@pytest.mark.parametrize(
    ("theme", "no_color", "shown"),
    [
        (None, None, "befriend-evening"),
        ("befriend-morning", None, "befriend-morning"),
        ("nord", None, "nord"),
        ("no such theme", None, "befriend-evening"),
        (None, "1", "ansi-light"),
        ("nord", "1", "ansi-light"),
        ("nord", "", "nord"),
    ],
)
def test_the_theme(
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    theme: str | None,
    no_color: str | None,
    shown: str,
) -> None:
    """The theme is the one that was set, or the evening's; NO_COLOR wins, if it is not empty."""
    if no_color is not None:
        monkeypatch.setenv("NO_COLOR", no_color)
    app = Befriend(
        person.journal,
        Settings(theme=theme),
        person.clock,
        person.used_keys(),
        person.keep,
        person.drafts(),
    )
    assert app.theme == shown
    assert app.leave_desk() is None


@pytest.mark.parametrize("theme", ["befriend-evening", "befriend-morning", "nord", "ansi-light"])
async def test_each_theme_paints(person: Person, theme: str) -> None:
    """Each theme has every colour that the screens ask for."""
    async with person.at_screen(settings=Settings(theme=theme)):
        await person.press("space", "m", "7", "g")
        await person.see("● Touch", "Mood 7")
        assert person.app.theme == theme
