"""review: a look back at a week is written, shown, found."""

import json

import pytest

from tests.cli.person import MONDAY, Person

_SUNDAY = "2026-11-22"
_ALL = ("--helped", "Sleep", "--mattered", "Ana, Ben", "--mattered", "Mum", "--next", "Lunch")
_SAID = {"helped": "Sleep", "mattered": ["Ana", "Ben", "Mum"], "next": "Lunch"}
_LINES = ["What helped: Sleep", "Who mattered: Ana, Ben and Mum", "To plan next: Lunch"]


def test_this_week_is_looked_back_at_today(person: Person) -> None:
    """What is said stands on today's page, and every command shows it."""
    answer = person.ask("review", *_ALL)
    assert person.records("review") == [_SAID]
    assert answer == (0, "Wrote down a look back at 23 – 29 November 2026.\n", "")
    assert person.ask("review").lines == ["23 – 29 November 2026", "", *_LINES]
    assert person.ask("today").lines[-3:] == _LINES
    assert person.ask("week").lines[:4] == ["Monday 23 November 2026", *_LINES]
    found = "Monday 23 November 2026, review: Sleep; Ana, Ben, Mum; Lunch"
    for text in ("sleep", "mum", "lunch"):
        assert person.ask("search", text).lines == [found]


def test_it_is_told_in_json(person: Person) -> None:
    """A day has a list of looks back, with their ids, and so have the days of a week."""
    person.ask("review", *_ALL)
    [said] = json.loads(person.ask("today", "--json").out)["review"]
    assert said.items() >= _SAID.items()
    assert [said["id"]] == person.ids("review")
    days = json.loads(person.ask("week", "--json").out)["days"]
    assert [len(day["review"]) for day in days] == [1, 0, 0, 0, 0, 0, 0]
    person.ask("remove", said["id"])
    assert person.ask("review").lines == ["23 – 29 November 2026", "", "Nothing written of it."]


def test_a_week_that_is_over_has_it_on_its_last_day(person: Person) -> None:
    """Any date of that week means it; a week begins as it is set."""
    person.ask("review", "--helped", "The choir", "--date", "2026-11-18")
    assert person.records("review", _SUNDAY) == [{"helped": "The choir"}]
    assert person.ask("review", "--date", "yesterday").lines[-1] == "What helped: The choir"
    assert person.ask("review").lines[-1] == "Nothing written of it."
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text('week-begins = "sunday"\n')
    assert person.ask("review").lines == ["22 – 28 November 2026", "", "What helped: The choir"]


def test_what_is_said_again_changes_it(person: Person) -> None:
    """There is one look back at a week: what is named is changed in it, all else stays."""
    person.ask("review", *_ALL, "--date", _SUNDAY)
    changed = (0, "Changed the look back at 16 – 22 November 2026.\n", "")
    assert person.ask("review", "--helped", "Rain", "--date", "2026-11-17") == changed
    assert person.ask("review", "--mattered", "Cleo,", "--date", _SUNDAY) == changed
    [said] = person.records("review", _SUNDAY)
    was = said.pop("was")
    assert said == {"helped": "Rain", "mattered": ["Cleo"], "next": "Lunch"}
    again = person.ask("review", "--mattered", "Cleo", "--date", _SUNDAY)
    assert again.out == "The look back at 16 – 22 November 2026 says that already.\n"
    assert [each["was"] for each in person.records("review", _SUNDAY)] == [was]
    assert person.ask("review", "--helped", "Sun").out.startswith("Wrote down a look back at 23")


def test_it_is_changed_on_the_day_on_which_it_was_written(person: Person) -> None:
    """Of two, the later one is changed, as on the screen."""
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text('week-begins = "sunday"\n')
    one = '[[review]]\nhelped = "x"\nat = 2026-11-22T10:00:00Z\n'
    person.put(one + '[[review]]\nhelped = "y"\nat = 2026-11-22T11:00:00Z\n', _SUNDAY)
    person.ask("review", "--helped", "z")
    assert [each["helped"] for each in person.records("review", _SUNDAY)] == ["x", "z"]
    assert not person.path().exists()


@pytest.mark.parametrize("names", ["", " ", ", ,", ",\t,"])
def test_nobody_cannot_matter(person: Person, names: str) -> None:
    """Where no name is said, nothing is written, and nothing taken away."""
    answer = person.ask("review", "--helped", "x", "--mattered", names)
    sentence = "A text is empty; write something, or leave it out."
    assert answer == (2, "", f"befriend: {sentence}\n")
    assert person.ask("review", "--mattered", names).code == 2
    assert list(person.home.iterdir()) == []


def test_both_computers_looks_back_are_shown(person: Person) -> None:
    """Each in lines of its own."""
    person.put('[[review]]\nhelped = "x"\n[[review]]\nmattered = ["Ana"]\n')
    assert sorted(person.ask("review").lines[1:]) == ["", "", "What helped: x", "Who mattered: Ana"]


def test_a_week_to_come_cannot_be_looked_back_at(person: Person) -> None:
    """It is a mistake, and nothing is written."""
    answer = person.ask("review", "--next", "x", "--date", "2026-12-01")
    sentence = "The week 30 November – 6 December 2026 is still to come."
    assert answer == (2, "", f"befriend: {sentence}\n")
    assert list(person.home.iterdir()) == []


@pytest.mark.parametrize("page", ["[[review]]\n", "review = 3\n", '[[review]]\nhelped = ""\n'])
def test_what_cannot_be_is_told(person: Person, page: str) -> None:
    """A look back that says nothing, or is no text, is kept and named as not understood."""
    person.put(page)
    assert person.ask("review").lines[-1] == "Nothing written of it."
    assert "Not understood, and kept as it is: review = " in person.ask("today").out
    [unread] = json.loads(person.ask("today", "--json").out)["unreadable"]
    assert unread["kind"] == "review"


def test_a_page_that_does_not_read_is_told(person: Person) -> None:
    """The exit code says that there may be more."""
    person.put("[[review\n")
    answer = person.ask("review", "--date", MONDAY)
    assert (answer.code, answer.lines[-1]) == (1, "Nothing written of it.")
    assert "line 1: " in answer.err
