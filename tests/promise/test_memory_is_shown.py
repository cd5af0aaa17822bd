"""What this computer remembers of a page is shown, whatever its file has become."""

import json

import pytest

from tests.cli.person import Person
from tests.promise.bad import STORED
from tests.promise.bad_day import BadDay


@pytest.mark.parametrize("name", STORED)
def test_memory_is_shown(person: Person, name: str) -> None:
    """A day, a week and a search say what is remembered, as does the page after a deed."""
    day = BadDay(person, STORED[name], remembered=True)
    done = json.loads(day.ask("today", "--json").out)["done"]
    assert ("pets", ["Remembered"]) in [(each.get("practice"), each.get("with")) for each in done]
    assert "Time with a pet" in day.ask("week").out
    assert "with Remembered" in day.ask("today").out or "and Remembered" in day.ask("today").out
    assert "Remembered" in day.ask("search", "remembered").out
    if day.ask("mood", "7").code == 0:
        assert {"practice": "pets", "with": ["Remembered"]} in day.person.records("done")
