"""Commands that are killed, whatever they are at: what was acknowledged is there."""

import random
import signal
import subprocess
import sys
from pathlib import Path

from tests.cli.person import MONDAY, Person

_TICKS = 300
_LONGEST = 0.25
"""Seconds, of which a tick takes a part."""


def _unmeasured(person: Person) -> dict[str, str]:
    """An environment where nobody measures coverage, which would leave half a file too."""
    every = person.environment.items()
    return {name: value for name, value in every if not name.startswith("COVERAGE")}


def _begin(person: Person, note: str) -> subprocess.Popen[bytes]:
    command = ["tick", "touch", "--again", "--note", note, "--date", MONDAY]
    return subprocess.Popen(
        [sys.executable, "-m", "befriend", *command],
        env=_unmeasured(person),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _ends(tick: subprocess.Popen[bytes], within: float) -> bool:
    """Whether a tick is acknowledged; one that takes longer is killed."""
    try:
        return tick.wait(within) == 0
    except subprocess.TimeoutExpired:
        tick.kill()
        assert tick.wait() == -signal.SIGKILL or tick.returncode == 0
        return tick.returncode == 0


def test_three_hundred_ticks_killed_at_any_moment(person: Person) -> None:
    """Each that was acknowledged is on the page, which is whole, and no other is there twice."""
    rnd = random.Random(300)
    notes = [str(number) for number in range(_TICKS)]
    acknowledged = {n for n in notes if _ends(_begin(person, n), rnd.uniform(0, _LONGEST))}
    assert acknowledged
    assert person.run("merge").code == 0
    written = [str(record["note"]) for record in person.records("done")]
    assert set(written) >= acknowledged
    assert len(written) == len(set(written))
    assert len(_litter(person)) <= _TICKS - len(acknowledged)


def _litter(person: Person) -> list[Path]:
    return list(person.home.rglob("*.tmp"))
