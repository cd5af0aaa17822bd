"""Nothing is written but the page, and what this computer remembers and keeps."""

from pathlib import Path

import pytest

from tests.cli.person import Person
from tests.promise.bad import STORED
from tests.promise.bad_day import BadDay


@pytest.mark.parametrize("name", STORED)
def test_nothing_else_is_written(
    person: Person, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looks and deeds leave one file in the folder, and no other in the home or where one is."""
    elsewhere = person.home / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    day = BadDay(person, STORED[name], remembered=True)
    for words in (("today",), ("week",), ("tick", "touch"), ("untick", "touch"), ("merge",)):
        day.ask(*words)
        assert day.files() == [day.path]
    state = person.home / ".local/state/befriend-device"
    assert {path.name for path in state.iterdir()} <= {"kept", "lock", "remembered"}
    assert [path for path in state.rglob("*") if path.suffix == ".tmp"] == list[Path]()
