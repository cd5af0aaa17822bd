"""What a person at the screen has defined: the page of their practices."""

import tomllib
from typing import Any

from tests.tui.person import MONDAY, Person


def defined(person: Person) -> list[dict[str, Any]]:
    """What the page says of practices, ids, times and today's since aside."""
    path = person.data / "practices.toml"
    page = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    records = page.get("practice", [])
    assert all(record.pop("since", MONDAY) == MONDAY for record in records)
    return [{n: v for n, v in record.items() if n not in ("id", "at")} for record in records]


async def has_defined(person: Person, *records: dict[str, Any]) -> None:
    """Wait until the page says just this of practices, in whatever order."""
    said = sorted(records, key=str)
    await person.until(lambda: sorted(defined(person), key=str) == said)
