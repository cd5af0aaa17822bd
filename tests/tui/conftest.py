"""A person for the tests of the screen."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.person import Person


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """A person with an empty home; each test leaves Python's collector as it was."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    yield Person(tmp_path)
    gc.unfreeze()
    gc.enable()
