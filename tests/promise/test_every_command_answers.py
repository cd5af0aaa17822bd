"""No page makes a command crash, hang, or send a control sequence to the terminal."""

import time
from unicodedata import category

import pytest

from tests.cli.person import Person
from tests.promise.bad import LONG, STORED
from tests.promise.bad_day import BadDay

_COMMANDS = (
    ("today", "--json"),
    ("week",),
    ("search", "e"),
    ("people",),
    ("review",),
    ("tick", "touch", "--with", "Ana"),
    ("untick", "pets"),
    ("today",),
    ("merge",),
)
_PATIENCE = 5
"""Seconds of the processor: five times as many as any of them may take where nobody else works."""


@pytest.mark.parametrize("remembered", [False, True], ids=["new", "remembered"])
@pytest.mark.parametrize("name", STORED)
def test_every_command_answers(person: Person, name: str, remembered: bool) -> None:
    """It is done or a sentence says why not, soon, and each sign of the answer is harmless."""
    _require_answers(BadDay(person, STORED[name], remembered=remembered))


@pytest.mark.parametrize("name", LONG)
def test_every_command_answers_about_a_long_page(person: Person, name: str) -> None:
    """A page as long as may be, or longer, holds none of them up, and is never written over."""
    day = BadDay(person, LONG[name], remembered=True)
    _require_answers(day)
    assert day.still_there(LONG[name])


def _require_answers(day: BadDay) -> None:
    for words in _COMMANDS:
        began = time.process_time()
        answer = day.ask(*words)
        assert time.process_time() - began < _PATIENCE, words
        assert answer.code in (0, 1), (words, answer.err)
        assert answer.code == 0 or answer.err.startswith("befriend: "), words
        assert _harmful(answer.out + answer.err) == set(), words


def _harmful(said: str) -> set[str]:
    """The signs that a terminal would obey; a joiner within a sign is none."""
    signs = set(said) - {"\n", "\u200d"}
    return {sign for sign in signs if category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
