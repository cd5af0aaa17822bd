"""Plans that repeat, what is planned, and plans that are carried, from the command line."""

import json
from datetime import date
from typing import Any

import pytest
import tomli

from tests.cli.person import MONDAY, Answer, Person

_TUESDAY, _THURSDAY = "2026-11-24", "2026-11-26"


def _defined(person: Person, kind: str) -> list[dict[str, Any]]:
    """The records of a kind on the page of the practices, without their times."""
    page = tomli.loads((person.data / "practices.toml").read_text("utf-8"))
    return [{n: v for n, v in each.items() if n != "at"} for each in page.get(kind, [])]


def _repeat(person: Person) -> Answer:
    words = ("--with", "Ana", "--cue", "after tea", "--every", "mon thu", "--date", MONDAY)
    return person.ask("plan", "laugh", *words)


def _plans(person: Person, *words: str) -> dict[str, Any]:
    told = json.loads(person.ask("plans", "--json", *words).out)
    assert isinstance(told, dict)
    return told


def test_a_plan_repeats(person: Person) -> None:
    """One record on the page of the practices, which no day repeats."""
    answer = _repeat(person)
    [record] = _defined(person, "plan")
    assert record.pop("id")
    assert record == {
        "practice": "laughter",
        "with": ["Ana"],
        "cue": "after tea",
        "every": ["mon", "thu"],
        "since": date(2026, 11, 23),
    }
    assert not person.path().exists()
    told = (
        "Planned Shared laughter, with Ana, for every Monday and Thursday from Monday 23 November"
    )
    assert answer.lines == [f"{told} 2026 on."]
    assert "Plan: Shared laughter, with Ana; after tea" in person.ask("today").lines


def test_a_plan_is_repeated_once(person: Person) -> None:
    """Said again it is there already, and nothing is written; with another cue it is another."""
    _repeat(person)
    page = (person.data / "practices.toml").read_bytes()
    answer = _repeat(person)
    assert (answer.code, answer.err) == (0, "")
    told = "Planned already: Shared laughter, with Ana, for every Monday and Thursday from Monday"
    assert answer.lines == [f"{told} 23 November 2026 on."]
    assert (person.data / "practices.toml").read_bytes() == page
    person.ask("plan", "laugh", "--with", "Ana", "--cue", "late", "--every", "mon")
    assert len(_defined(person, "plan")) == 2


def test_more_weekdays_are_planned_besides(person: Person) -> None:
    """Those that are there already are not planned twice: a day has one such plan."""
    _repeat(person)
    answer = person.ask(
        "plan", "laugh", "--with", "Ana", "--cue", "after tea", "--every", "mon thu fri"
    )
    since = "from Monday 23 November 2026 on."
    assert answer.lines == [
        f"Planned already: Shared laughter, with Ana, for every Monday and Thursday {since}",
        f"Planned Shared laughter, with Ana, for every Friday {since}",
    ]
    written = sorted(plan["every"] for plan in _defined(person, "plan"))
    assert written == [["fri"], ["mon", "thu"]]


@pytest.mark.parametrize(("days", "told"), [("daily", "every day"), ("weekdays", "every weekday")])
def test_days_in_a_row_are_told_in_a_word(person: Person, days: str, told: str) -> None:
    """Not day by day."""
    answer = person.ask("plan", "touch", "--every", days, "--date", MONDAY)
    assert answer.lines == [f"Planned Touch for {told} from Monday 23 November 2026 on."]


def test_weekdays_that_are_none_are_a_mistake(person: Person) -> None:
    """The sentence says which there are, and nothing is written."""
    answer = person.ask("plan", "laugh", "--every", "someday")
    assert (answer.code, answer.out) == (2, "")
    assert "'someday' names no weekday; say 'mon thu', weekdays, weekends" in answer.err
    assert not person.data.exists()


def test_what_is_planned_from_today_on(person: Person) -> None:
    """A line a plan, day by day; what is done, or further away than is asked, is left out."""
    _repeat(person)
    person.ask("plan", "touch", "--date", "tomorrow")
    person.ask("plan", "pets", "--date", "2026-12-20")
    person.ask("plan", "singing")
    person.put('[[plan]]\npractice = "kindness"\n', "2026-11-22")
    person.ask("tick", "singing")
    answer = person.ask("plans", "--days", "8")
    assert answer.lines == [
        "Monday 23 November 2026: Shared laughter, with Ana; after tea; repeats",
        "Tuesday 24 November 2026: Touch",
        "Thursday 26 November 2026: Shared laughter, with Ana; after tea; repeats",
        "Monday 30 November 2026: Shared laughter, with Ana; after tea; repeats",
    ]
    assert (answer.code, answer.err) == (0, "")
    assert person.ask("plans", "--days", "1").lines == answer.lines[:1]


def test_nothing_planned_is_said(person: Person) -> None:
    """In a sentence, and as no days."""
    assert person.ask("plans").lines == ["Nothing is planned for 14 days from today on."]
    assert _plans(person) == {"from": MONDAY, "to": "2026-12-06", "days": []}


@pytest.mark.parametrize("days", ["0", "367", "some"])
def test_days_are_counted(person: Person, days: str) -> None:
    """From one to a year of them."""
    answer = person.ask("plans", "--days", days)
    assert (answer.code, answer.out) == (2, "")
    assert "Days are a whole number from 1 to 366" in answer.err


def test_what_is_planned_in_json(person: Person) -> None:
    """With ids by which it can be removed; what repeats says so."""
    _repeat(person)
    person.ask("plan", "touch", "--date", "tomorrow")
    told = _plans(person, "--days", "2")
    assert (told["from"], told["to"]) == (MONDAY, _TUESDAY)
    first, second = told["days"]
    [repeated] = first["plan"]
    [plain] = second["plan"]
    assert (first["date"], repeated["practice"], repeated["repeats"]) == (MONDAY, "laughter", True)
    assert (second["date"], plain["practice"], "repeats" in plain) == (_TUESDAY, "touch", False)
    assert plain["id"] == person.ids("plan", _TUESDAY)[0]
    answer = person.ask("remove", repeated["id"])
    assert answer.lines == ["Took away a plan that repeats."]
    assert [each["date"] for each in _plans(person)["days"]] == [_TUESDAY]
    assert person.ask("remove", repeated["id"]).code == 2


def test_a_definition_is_not_removed(person: Person) -> None:
    """Of the page of the practices only what is said for many days can be removed so."""
    person.define('[[practice]]\npractice = "tea"\n')
    person.ask("rest", "pets", "--to", "fri")
    [tea] = _defined(person, "practice")
    assert person.ask("remove", tea["id"]).code == 2
    assert [each["practice"] for each in _defined(person, "practice")] == ["tea"]


def test_today_and_week_tell_what_repeats_in_json(person: Person) -> None:
    """On each of its days, with the id that it has everywhere."""
    _repeat(person)
    [plan] = json.loads(person.ask("today", "--json").out)["plan"]
    assert (plan["practice"], plan["every"], plan["repeats"]) == ("laughter", ["mon", "thu"], True)
    days = json.loads(person.ask("week", "--json").out)["days"]
    assert [each["date"] for each in days if each["plan"]] == [MONDAY, _THURSDAY]


def test_what_repeats_stays_away_while_its_practice_is_archived(person: Person) -> None:
    """In all that is told of a day to come; the days before keep it."""
    _repeat(person)
    person.define(
        (person.data / "practices.toml").read_text("utf-8")
        + '[[practice]]\npractice = "laughter"\narchived = true\nsince = 2026-11-24\n'
    )
    assert [each["date"] for each in _plans(person)["days"]] == [MONDAY]
    assert "laughter" not in person.ask("today", "--date", _THURSDAY, "--json").out
    assert [line.split(":")[0] for line in person.ask("plans").lines] == ["Monday 23 November 2026"]


def test_a_plan_is_carried(person: Person) -> None:
    """To the next day, with its people and its cue."""
    person.ask("plan", "touch", "--with", "Ana", "--cue", "after tea")
    answer = person.ask("carry", "touch")
    told = {"practice": "touch", "with": ["Ana"], "cue": "after tea"}
    assert (person.records("plan"), person.records("plan", _TUESDAY)) == ([], [told])
    assert answer.lines == [
        "Carried Touch, with Ana, from Monday 23 November 2026 to Tuesday 24 November 2026."
    ]
    person.ask("carry", "touch", "--date", "tue", "--to", "thu")
    assert (person.records("plan", _TUESDAY), person.records("plan", _THURSDAY)) == ([], [told])


def test_a_plan_is_not_carried_to_where_it_is_already(person: Person) -> None:
    """It goes from here, and is there once."""
    for day in ("today", "tomorrow"):
        person.ask("plan", "touch", "--with", "Ana", "--date", day)
    answer = person.ask("carry", "touch")
    told = {"practice": "touch", "with": ["Ana"]}
    assert (person.records("plan"), person.records("plan", _TUESDAY)) == ([], [told])
    assert answer.lines == [
        "Carried Touch, with Ana, from Monday 23 November 2026 to Tuesday 24 November 2026."
    ]


def test_one_day_of_a_plan_that_repeats_is_carried(person: Person) -> None:
    """It rests on its own day, and the others stay."""
    _repeat(person)
    person.ask("carry", "laughter", "--to", "tomorrow")
    assert person.records("rest") == [{"practice": "laughter"}]
    told = {"practice": "laughter", "with": ["Ana"], "cue": "after tea"}
    assert person.records("plan", _TUESDAY) == [told]
    assert [each["date"] for each in _plans(person, "--days", "4")["days"]] == [
        _TUESDAY,
        _THURSDAY,
    ]


def test_what_was_planned_before_is_carried_to_today(person: Person) -> None:
    """From a day that is over a plan comes to today."""
    person.put('[[plan]]\npractice = "touch"\n', "2026-11-20")
    assert person.ask("carry", "touch", "--date", "-3").code == 0
    assert person.records("plan") == [{"practice": "touch"}]


@pytest.mark.parametrize("to", ["today", "yesterday", "someday"])
def test_a_plan_is_carried_to_another_day(person: Person, to: str) -> None:
    """Not to its own, nor to one that is over."""
    person.ask("plan", "touch")
    answer = person.ask("carry", "touch", "--to", to)
    assert (answer.code, answer.out) == (2, "")
    assert person.records("plan") == [{"practice": "touch"}]


def test_without_a_plan_nothing_is_carried(person: Person) -> None:
    """It is said, and nothing is written."""
    answer = person.ask("carry", "touch")
    assert answer.code == 1
    assert "No plan of Touch is left for Monday 23 November 2026." in answer.err
    assert not person.data.exists()


def test_a_plan_that_was_not_kept_says_nothing(person: Person) -> None:
    """The week has no word of it, of either kind, once its day is over."""
    person.put('[[plan]]\npractice = "touch"\n', "2026-11-20")
    person.define('[[plan]]\npractice = "singing"\nevery = "fri"\n')
    lines = person.ask("week", "--date", "-3").lines
    assert not [line for line in lines if line.startswith("Plan")]
    assert "Plan: Singing" in person.ask("week").lines
