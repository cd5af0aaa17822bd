"""people: who is listed, in text and in JSON, and how somebody is renamed."""

import json

import pytest
import tomli

from tests.cli.person import MONDAY, Person

_SUNDAY = "2026-11-22"
_SATURDAY = "2026-11-21"


def _put_days(person: Person) -> None:
    """Three days that name Ana, spelt in two ways, and Ben."""
    person.put(
        'mood = 8\n[[done]]\npractice = "touch"\nwith = ["Ana", "Ben"]\n'
        '[[done]]\npractice = "laughter"\nwith = "Ana"\n'
    )
    person.put('mood = 6\n[[gratitude]]\ntext = "a call"\nwho = ["Anna"]\n', _SUNDAY)
    person.put('mood = 7\n[[done]]\npractice = "touch"\nwith = ["Anna"]\n', _SATURDAY)


def _names(person: Person) -> list[tuple[str, str]]:
    """What the page of the practices says of names, in order."""
    page = tomli.loads((person.data / "practices.toml").read_text("utf-8"))
    records = sorted(page["person"], key=lambda each: str(each["at"]))
    return [(each["spelling"], each["name"]) for each in records]


def test_people_are_a_line_each(person: Person) -> None:
    """On how many days, when last, what was done, how the days felt; and nothing is written."""
    assert person.ask("people") == (0, "Nobody is named yet.\n", "")
    assert list(person.home.iterdir()) == []
    _put_days(person)
    before = person.path().read_bytes()
    assert person.ask("people").lines == [
        "Ana: on 1 day, last on Monday 23 November 2026; Touch 1, Shared laughter 1",
        "Ben: on 1 day, last on Monday 23 November 2026; Touch 1",
        "Anna: on 2 days, last on Sunday 22 November 2026; Touch 1",
    ]
    assert person.path().read_bytes() == before


def test_the_name_of_somebody_else_joins_the_two(person: Person) -> None:
    """One record is written, the days stay as they are, and every command says the one name."""
    _put_days(person)
    days = {path: path.read_bytes() for path in person.data.rglob("2026-*.toml")}
    answer = person.ask("people", "rename", "anna", "Ana")
    assert answer == (0, "Anna and Ana are one now: Ana.\n", "")
    assert _names(person) == [("Anna", "Ana")]
    assert {path: path.read_bytes() for path in days} == days
    assert person.ask("people").lines[0] == (
        "Ana: on 3 days, last on Monday 23 November 2026; Touch 2, Shared laughter 1;"
        " those days felt 7.0 (3 days)"
    )
    assert "Grateful for: a call; who: Ana" in person.ask("today", "--date", _SUNDAY).lines
    week = person.ask("week", "--date", _SUNDAY).lines
    assert week[-1] == "Connection on 2 days, with Ana."


def test_who_was_joined_is_renamed_with_all_spellings(person: Person) -> None:
    """A new name is everybody's who went by the old one; an old spelling means them, too."""
    _put_days(person)
    person.ask("people", "rename", "Anna", "Ana")
    assert person.ask("people", "rename", "Anna", "Ana B.").out == "Ana is Ana B. now.\n"
    assert sorted(_names(person)) == [("Ana", "Ana B."), ("Anna", "Ana")]
    assert [line.partition(":")[0] for line in person.ask("people").lines] == ["Ana B.", "Ben"]
    assert person.ask("people", "rename", "Ana", "Ana B.").out == "Ana B. is called that already.\n"
    for text in ("Anna", "Ana B."):
        assert "Saturday 21 November 2026, tick: Touch; " in person.ask("search", text).out


def test_the_later_of_two_names_holds(person: Person) -> None:
    """Within a second there and back, as often as one likes: the list says the name said last."""
    _put_days(person)
    for name, new in [("Ben", "Benno"), ("Benno", "Ben")] * 4:
        assert person.ask("people", "rename", name, new).out == f"{name} is {new} now.\n"
        assert person.ask("people").lines[1].partition(":")[0] == new


def test_people_in_json(person: Person) -> None:
    """One ASCII object; how the days felt only where they are enough."""
    _put_days(person)
    person.ask("people", "rename", "Anna", "Zoë")
    person.ask("people", "rename", "Ana", "Zoë")
    answer = person.ask("people", "--json")
    assert (answer.out.isascii(), answer.out.count("\n"), answer.code) == (True, 1, 0)
    zoe, ben = json.loads(answer.out)["people"]
    assert zoe == {
        "name": "Zoë",
        "days": 3,
        "last": MONDAY,
        "ticks": 3,
        "practices": [{"practice": "touch", "times": 2}, {"practice": "laughter", "times": 1}],
        "mood": {"mean": 7, "days": 3},
    }
    assert list(ben) == ["name", "days", "last", "ticks", "practices"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("rename", "Anne", "x"), "Nobody is called 'Anne'; the nearest is Anna."),
        (("rename", "Zoë", "x"), "Nobody is called 'Zoë'; named of late: Ana, Ben and Anna."),
        (("rename", "Ana", "x, y"), "A name is that of one person: leave the comma out."),
        (("rename", "Ana", " "), "A text is empty; write something, or leave it out."),
        (("rename", "Ana"), "'people' takes nothing else, or 'rename NAME NEW'."),
        (("Ana",), "'people' takes nothing else, or 'rename NAME NEW'."),
        (("rename", "Ana", "x", "--json"), "'people' takes nothing else, or 'rename NAME NEW'."),
    ],
)
def test_a_mistake_writes_nothing(person: Person, words: tuple[str, ...], sentence: str) -> None:
    """One sentence says what is wrong."""
    _put_days(person)
    assert person.ask("people", *words) == (2, "", f"befriend: {sentence}\n")
    assert not (person.data / "practices.toml").exists()


def test_a_page_that_does_not_read_is_told(person: Person) -> None:
    """Whom the others name is listed, and the exit code says that there may be more."""
    _put_days(person)
    person.put('who = ["Cleo\n', "2020-02-29")
    answer = person.ask("people")
    assert (answer.code, len(answer.lines)) == (1, 3)
    assert answer.err.startswith("befriend: Not all could be searched: ")
    person.define("[[person\n")
    assert "practices.toml, line 1: " in person.ask("people").err
