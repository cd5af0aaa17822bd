"""today and week, in JSON."""

import json
from typing import Any

from tests.cli.person import MONDAY, Answer, Person

_KEYS = ["date", "done", "mood", "gratitude", "plan", "rest", "note", "review", "unreadable"]


def _object(answer: Answer) -> dict[str, Any]:
    """The one object of an answer, which is ASCII on one line."""
    assert answer.code == 0
    assert answer.out.isascii()
    assert answer.out.count("\n") == 1
    told = json.loads(answer.out)
    assert isinstance(told, dict)
    return told


def test_a_day_has_its_nine_keys(person: Person) -> None:
    """The lists are there where there is nothing in them."""
    told = _object(person.ask("today", "--json", "--date", MONDAY))
    assert list(told) == _KEYS
    assert told == {"date": MONDAY} | {kind: [] for kind in _KEYS[1:]}


def test_records_have_their_fields_id_and_time(person: Person) -> None:
    """What was written comes out as it stands on the page, and its id serves to remove it."""
    person.ask("tick", "touch", "--with", "Zoë", "--date", MONDAY)
    person.ask("thanks", "rain", "--date", MONDAY)
    told = _object(person.ask("today", "--json", "--date", MONDAY))
    (gratitude,) = told["gratitude"]
    tick, derived = told["done"]
    assert [tick["id"], gratitude["id"]] == [*person.ids("done"), *person.ids("gratitude")]
    assert set(tick) == {"practice", "with", "at", "id"}
    assert (tick["practice"], tick["with"]) == ("touch", ["Zoë"])
    assert derived == {"practice": "gratitude", "derived": True}
    person.ask("remove", gratitude["id"], "--date", MONDAY)
    assert person.ids("gratitude") == []
    assert _object(person.ask("today", "--json", "--date", MONDAY))["done"] == [tick]


def test_fields_of_every_type_are_told(person: Person) -> None:
    """Unknown fields are there, numbers that JSON has not as texts, empty ones left out."""
    person.put(
        "[[note]]\n"
        'text = "x"\nempty = ""\nnone = []\nnever = false\nzero = 0\n'
        "when = [2026-11-23, 08:30:00, 2026-11-23T08:30:00+01:00]\n"
        "odd = [nan, -inf, 1.5]\n"
        'table = {deep = [{last = inf}], gone = ""}\n'
    )
    (note,) = _object(person.ask("today", "--json", "--date", MONDAY))["note"]
    assert note.pop("id").startswith("0000-")
    assert note == {
        "text": "x",
        "never": False,
        "zero": 0,
        "when": ["2026-11-23", "08:30:00", "2026-11-23T08:30:00+01:00"],
        "odd": ["nan", "-inf", 1.5],
        "table": {"deep": [{"last": "inf"}]},
    }


def test_what_does_not_read_is_told_apart(person: Person) -> None:
    """A record with a value that cannot be is unreadable, with its kind, and nothing else."""
    person.put('mood = [40, 7]\ndone = 3\n[[plan]]\npractice = ""\n')
    told = _object(person.ask("today", "--json", "--date", MONDAY))
    unreadable = told["unreadable"]
    assert {(each["kind"], each.get("value"), each.get("practice")) for each in unreadable} == {
        ("mood", 40, None),
        ("done", None, 3),
        ("plan", None, None),
    }
    assert all(each["id"] for each in unreadable)
    assert [mood["value"] for mood in told["mood"]] == [7]
    assert (told["done"], told["plan"]) == ([], [])


def test_a_week_is_seven_such_days(person: Person) -> None:
    """The week tells its ends, and each day as today does."""
    person.put("mood = 7\n")
    told = _object(person.ask("week", "--json", "--date", "2026-11-25"))
    days = told["days"]
    assert list(told) == ["from", "to", "days"]
    assert (told["from"], told["to"]) == ("2026-11-23", "2026-11-29")
    assert [day["date"] for day in days] == [f"2026-11-{number}" for number in range(23, 30)]
    assert days[0] == _object(person.ask("today", "--json", "--date", MONDAY))
