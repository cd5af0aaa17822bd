"""No page makes the planner use more than 256 MiB."""

import os
import sys
import time
from datetime import date, timedelta

import pytest

from tests.cli.person import MONDAY, Answer, Person
from tests.promise.bad import LONG

_WORST = (
    "wide-words",
    "letters",
    "ticks-9000",
    "dots-quoted",
    "records-3000",
    "digits",
    "too-long",
)
_WITHIN = """\
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (256 * 2**20,) * 2)
from befriend.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="no other system holds a program to this")
@pytest.mark.parametrize("name", _WORST)
def test_a_week_of_the_worst_pages_fits(person: Person, name: str) -> None:
    """With seven of them in a week, each command does with 256 MiB of addresses, code and all."""
    _put_a_week(person, LONG[name])
    for words in (
        ("week", "--date", MONDAY),
        ("week", "--date", MONDAY, "--json"),
        ("merge",),
    ):
        answer = _ask_within(person, *words)
        assert answer.code in (0, 1), answer.err[-1000:]
        assert "MemoryError" not in answer.err


def _ask_within(person: Person, *words: str) -> Answer:
    """Ask a befriend that gets no more than 256 MiB."""
    return person.run(*words, program=("-c", _WITHIN))


def _put_a_week(person: Person, data: bytes) -> None:
    a_minute_ago = time.time() - 60
    for days in range(7):
        path = person.path((date.fromisoformat(MONDAY) + timedelta(days)).isoformat())
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (a_minute_ago, a_minute_ago))
