"""A page that does not read is never written over, and never dropped."""

import pytest

from tests.cli.person import Person
from tests.promise.bad import ODD, STORED, TORN, UNREADABLE
from tests.promise.bad_day import BadDay

_LOOKS = (("today",), ("today", "--json"), ("week",), ("search", "a"), ("merge",))
_REMEMBERED = pytest.mark.parametrize("remembered", [False, True], ids=["new", "remembered"])


@_REMEMBERED
@pytest.mark.parametrize("name", UNREADABLE)
def test_looking_leaves_what_does_not_read(person: Person, name: str, remembered: bool) -> None:
    """However often one looks, the file has its bytes, and its name is told."""
    day = BadDay(person, UNREADABLE[name], remembered=remembered)
    for words in _LOOKS:
        answer = day.ask(*words)
        assert day.path.read_bytes() == UNREADABLE[name]
        assert str(day.path) in answer.err or words[0] == "search" or not remembered, words
    assert day.kept() == []
    assert str(day.path) in day.ask("today").err


@pytest.mark.parametrize("name", ODD)
def test_looking_leaves_what_lacks_nothing(person: Person, name: str) -> None:
    """A page that reads is not written for just looking, whatever its values."""
    day = BadDay(person, ODD[name], remembered=False)
    for words in _LOOKS:
        assert day.ask(*words).code == 0
        assert day.path.read_bytes() == ODD[name]
    assert day.kept() == []


@_REMEMBERED
@pytest.mark.parametrize("name", STORED)
def test_a_deed_keeps_what_was_there(person: Person, name: str, remembered: bool) -> None:
    """After a tick its bytes are kept, unless nothing is lost with them, and the page has it."""
    day = BadDay(person, STORED[name], remembered=remembered)
    answer = day.ask("tick", "touch", "--with", "Ana")
    assert answer.code == 0
    assert {"practice": "touch", "with": ["Ana"]} in day.person.records("done")
    assert STORED[name] in day.kept() or name in _NO_INFORMATION + _OURS


@pytest.mark.parametrize("name", TORN)
def test_looking_puts_right_what_is_not_whole(person: Person, name: str) -> None:
    """A page that was cut or torn is written whole at a look, and its bytes are kept."""
    day = BadDay(person, TORN[name], remembered=True)
    answer = day.ask("today")
    assert answer.code == 0
    assert answer.err.startswith("befriend: The page of Monday 23 November 2026 was ")
    assert {"practice": "pets", "with": ["Remembered"]} in day.person.records("done")
    assert TORN[name] in day.kept() or name in _NO_INFORMATION
    assert day.ask("today").err == ""


_NO_INFORMATION = ("torn/empty", "torn/blank", "torn/only-nul")
"""What nothing could be learnt from."""

_OURS = ("odd/bom", "odd/crlf", "odd/crlf-and-lf")
"""What the planner wrote, but for the ends of lines or a mark before all."""
