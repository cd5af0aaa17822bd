"""What a person at the screen has defined: on the page of their practices, and as it is listed."""

import tomllib
from typing import Any

from befriend.domain.practice import THE_NINE
from befriend.tui.widgets.practice_list import PracticeList
from tests.tui.person import MONDAY, Person

NAMES = [practice.name for practice in THE_NINE]


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


def listed(person: Person) -> list[str]:
    """The names that stand in the list, those that are archived behind a dash."""
    practices = person.app.screen.query_one(PracticeList).practices
    names = ["- " * each.archived + each.name for each in practices]
    rows = [
        next(n for n, line in enumerate(person.lines) if each.name in line) for each in practices
    ]
    assert rows == sorted(rows)
    return names


def under_cursor(person: Person) -> str:
    """The name under the cursor, which is marked on the screen."""
    practice = person.app.screen.query_one(PracticeList).about
    assert practice is not None
    assert practice.name[:10] in person.line("│›")
    return practice.name


def on_checklist(person: Person) -> list[str]:
    """The names on the checklist, from above."""
    return [line.split("○ ")[1].partition("  ")[0].strip() for line in person.lines if "○ " in line]
