"""What a person's page of the practices says for many days at once."""

import time
import tomllib
from typing import Any

from tests.tui.person import Person

_PATIENCE = 10
"""Seconds after which what a test waits for will not come any more."""


def said(person: Person, kind: str) -> list[dict[str, Any]]:
    """The records of a kind, without their ids and times, in alphabetical order."""
    path = person.data / "practices.toml"
    page = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    records = page.get(kind, [])
    told = ({n: v for n, v in each.items() if n not in ("id", "at", "was")} for each in records)
    return sorted(told, key=str)


async def wrote(person: Person, kind: str, *records: dict[str, Any]) -> None:
    """Wait until there are just these records of a kind."""
    wanted, end = sorted(records, key=str), time.monotonic() + _PATIENCE
    while (found := said(person, kind)) != wanted and time.monotonic() < end:
        await person.pilot.pause(0.01)
    assert found == wanted
