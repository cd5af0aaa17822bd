"""Days that name people, and what the screen of the people shows of them."""

import tomllib
from datetime import date, timedelta

from befriend.tui.widgets.people_list import PeopleList
from tests.tui.person import SUNDAY, Person

LONG_AGO = date(2025, 10, 4)


def put_days(person: Person) -> None:
    """Days that name Ana, who is also spelt Anna, and Ben."""
    person.put('mood = 8\n[[done]]\npractice = "touch"\nwith = ["Ana"]\nnote = "a long hug"\n')
    person.put('mood = 6\n[[gratitude]]\ntext = "Ben called"\nwho = ["Ben", "Ana"]\n', SUNDAY)
    saturday = SUNDAY - timedelta(1)
    ticks = '[[done]]\npractice = "laughter"\nwith = ["Anna"]\n' * 2
    person.put(f"mood = 7\n{ticks}", saturday)
    person.put('[[done]]\npractice = "pets"\nwith = ["Cleo"]\n', LONG_AGO)


def listed(person: Person) -> list[str]:
    """The lines of the list, each from the name on."""
    return [
        " ".join(line.strip(" │›").split())
        for line in person.lines
        if " day" in line[:50] and "felt" not in line
    ]


def under_cursor(person: Person) -> str:
    """The name that the cursor is on."""
    shown = person.app.screen.query_one(PeopleList).person
    return shown.name if shown else ""


def names(person: Person) -> list[tuple[str, str]]:
    """What the page of the practices says of names."""
    path = person.data / "practices.toml"
    page = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return [(each["spelling"], each["name"]) for each in page.get("person", [])]
