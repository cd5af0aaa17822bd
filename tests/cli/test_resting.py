"""Rests from the command line."""

import json
from datetime import date
from typing import Any

import pytest
import tomli

from tests.cli.person import MONDAY, Person

_FRIDAY = "2026-11-27"


def _spans(person: Person) -> list[dict[str, Any]]:
    """The rests of many days, without their ids and times."""
    page = tomli.loads((person.data / "practices.toml").read_text("utf-8"))
    records = page.get("rest", [])
    return [{n: v for n, v in r.items() if n not in ("id", "at", "was")} for r in records]


def test_everything_rests_today(person: Person) -> None:
    """Where nothing else is said; the day says so, and has it back."""
    answer = person.ask("rest")
    assert person.records("rest") == [{}]
    assert answer.lines == ["Everything rests on Monday 23 November 2026."]
    told = person.ask("today").lines
    assert "Touch: rests" in told
    assert "Rests: the whole day" in told
    answer = person.ask("rest", "--end")
    assert person.records("rest") == []
    assert answer.lines == ["Took back: the rest of everything on Monday 23 November."]


def test_a_practice_rests_for_many_days(person: Person) -> None:
    """By one record; each of the days says until when, and why."""
    answer = person.ask("rest", "sing", "--from", "tomorrow", "--to", "fri", "--note", "A cold")
    assert _spans(person) == [
        {
            "practice": "singing",
            "from": date(2026, 11, 24),
            "to": date(2026, 11, 27),
            "note": "A cold",
        }
    ]
    assert answer.lines == [
        "Singing rests from Tuesday 24 November 2026 to Friday 27 November 2026."
    ]
    assert "Singing: open" in person.ask("today").lines
    told = person.ask("today", "--date", _FRIDAY).lines
    assert "Singing: rests until 27 November: A cold" in told
    assert "Touch: open" in told


def test_many_days_rest_in_json_and_can_be_removed(person: Person) -> None:
    """Each of them has the one record, which says that it spans."""
    person.ask("rest", "--to", "+2")
    days = json.loads(person.ask("week", "--json").out)["days"]
    assert [len(each["rest"]) for each in days] == [1, 1, 1, 0, 0, 0, 0]
    [rest] = json.loads(person.ask("today", "--json").out)["rest"]
    assert (rest["from"], rest["to"], rest["spans"]) == (MONDAY, "2026-11-25", True)
    answer = person.ask("remove", rest["id"])
    assert answer.lines == ["Took away a rest of many days."]
    assert _spans(person) == []


def test_the_whole_day_says_until_when(person: Person) -> None:
    """In today and in the week."""
    person.ask("rest", "--to", "fri", "--note", "With Mum")
    for command in ("today", "week"):
        lines = person.ask(command).lines
        assert "Rests: the whole day until 27 November: With Mum" in lines


def test_a_rest_ends_today(person: Person) -> None:
    """The days before stay as they were; one that begins today goes."""
    person.ask("rest", "--from", "-2", "--to", "fri")
    person.ask("rest", "pets", "--to", "fri")
    answer = person.ask("rest", "--end")
    assert answer.lines == ["Took back: the rest of everything from Monday 23 November on."]
    pets, everything = sorted(_spans(person), key=lambda span: "practice" not in span)
    assert everything == {"from": date(2026, 11, 21), "to": date(2026, 11, 22)}
    assert person.ask("rest", "--end", "pets").code == 0
    assert _spans(person) == [everything]
    assert pets["practice"] == "pets"


def test_a_practice_is_had_back_alone(person: Person) -> None:
    """Everything goes on resting; where that alone rests it, how to end that is said."""
    person.ask("rest", "--to", "fri")
    person.ask("rest", "touch", "--to", "fri")
    answer = person.ask("rest", "--end", "touch")
    assert answer.lines == ["Took back: the rest of Touch from Monday 23 November on."]
    assert _spans(person) == [{"from": date(2026, 11, 23), "to": date(2026, 11, 27)}]
    ends = ("23 November 2026", "rest --end"), ("25 November 2026", "rest --end --from 2026-11-25")
    for day, (date_said, command) in zip(("today", "wed"), ends, strict=True):
        answer = person.ask("rest", "--end", "touch", "--from", day)
        assert (answer.code, answer.out) == (1, "")
        assert f"{date_said}, not Touch alone: 'befriend {command}' has everything" in answer.err
    assert _spans(person) == [{"from": date(2026, 11, 23), "to": date(2026, 11, 27)}]


def test_a_rest_ends_on_a_day_to_come(person: Person) -> None:
    """With --from it ends there, and today still rests."""
    person.ask("rest", "--to", "fri")
    person.ask("rest", "--end", "--from", "wed")
    assert _spans(person) == [{"from": date(2026, 11, 23), "to": date(2026, 11, 24)}]


def test_what_does_not_rest_is_not_had_back(person: Person) -> None:
    """A sentence says what does rest, and nothing is written."""
    answer = person.ask("rest", "--end")
    assert (answer.code, answer.out) == (1, "")
    assert "Nothing rests on Monday 23 November 2026." in answer.err
    assert not person.data.exists()
    person.ask("rest", "singing")
    assert "only singing; say which." in person.ask("rest", "--end").err
    answer = person.ask("rest", "--end", "touch")
    assert "Touch does not rest on Monday 23 November 2026." in answer.err
    assert person.records("rest") == [{"practice": "singing"}]


@pytest.mark.parametrize(
    "words", [("--to", "yesterday"), ("--from", "someday"), ("--to", "x"), ("dancing",)]
)
def test_what_cannot_be_is_a_mistake(person: Person, words: tuple[str, ...]) -> None:
    """A rest that ends before it begins, a date that is none, a practice that is not there."""
    answer = person.ask("rest", *words)
    assert (answer.code, answer.out) == (2, "")
    assert not person.data.exists()
