"""A person for the tests of the command line."""

import gc
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest

import befriend.answering
from tests.cli.person import Person


class _MondayNoon(datetime):
    """A clock that stands."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "_MondayNoon":
        """Monday 23 November 2026, at noon."""
        assert tz is None
        return cls(2026, 11, 23, 12, tzinfo=UTC)

    def astimezone(self, tz: tzinfo | None = None) -> "_MondayNoon":
        """The place is Greenwich."""
        assert tz is None
        return self


@pytest.fixture
def person(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    monday_noon: None,  # noqa: ARG001 it is that day for them
) -> Iterator[Person]:
    """A person with an empty home, on a Monday; each test leaves Python as it was."""
    person = Person(tmp_path, capsys)
    for name in ("BEFRIEND_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield person
    gc.unfreeze()


@pytest.fixture
def monday_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is Monday 23 November 2026, at noon."""
    monkeypatch.setattr(befriend.answering, "datetime", _MondayNoon)
