"""doctor."""

import json

import pytest

from tests.cli.person import MONDAY, Person


@pytest.fixture
def monday_noon() -> None:
    """It is now, as it is for the files that are written: their times are looked at."""


def test_a_folder_in_order_is_well(person: Person) -> None:
    """There is one sentence, and nothing is written."""
    assert person.ask("doctor") == (0, f"All is well in {person.data}.\n", "")
    assert list(person.home.iterdir()) == []
    person.ask("tick", "touch", "--date", MONDAY)
    assert person.ask("doctor") == (0, f"All is well in {person.data}.\n", "")


def test_what_is_wrong_is_a_sentence_each(person: Person) -> None:
    """The worst first, and somebody has to do something."""
    person.ask("tick", "touch", "--date", MONDAY)
    person.put("mood = 40\n")
    person.path().chmod(0o600)
    broken = person.path("2026-11-22")
    broken.write_text("mood = = 7\n")
    broken.chmod(0o600)
    answer = person.ask("doctor")
    first, *others = answer.lines
    assert (answer.code, answer.err) == (1, "")
    assert first.startswith(f"{broken}, line 1: ")
    assert len(others) == 2
    assert "mood = 40" in others[1]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('week-begins = "sunday\n', ", line 1, does not read as TOML (illegal character '\\n')"),
        ('\nweek-begins = "someday"\n', ": week-begins has to be a weekday"),
    ],
)
def test_settings_that_keep_the_screen_shut_are_told(person: Person, said: str, told: str) -> None:
    """They are this computer's, and no less in the way."""
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text(said)
    answer = person.ask("doctor")
    [line] = answer.lines
    assert answer.code == 1
    assert line.startswith(f"{person.settings}{told}")


def test_what_needs_nobody_is_told_all_the_same(person: Person) -> None:
    """A copy that is taken in, and what is not befriend's."""
    person.ask("tick", "touch", "--date", MONDAY)
    (person.data / "days/walk.jpg").touch()
    answer = person.ask("doctor")
    assert answer == (
        0,
        f"Not befriend's, and left alone: days/walk.jpg.\nAll is well in {person.data}.\n",
        "",
    )


def test_a_program_is_told_as_json(person: Person) -> None:
    """One object, in ASCII; what has no value is left out."""
    person.ask("tick", "touch", "--date", MONDAY)
    (person.data / "days/wälk.jpg").touch()
    person.path().write_text("mood = = 7\n")
    person.path().chmod(0o600)
    answer = person.ask("doctor", "--json")
    assert answer.code == 1
    assert answer.out.isascii()
    told = json.loads(answer.out)
    assert told["folder"] == str(person.data)
    unreadable, stranger = told["findings"]
    assert unreadable.pop("say").startswith(f"{person.path()}, line 1: ")
    assert unreadable == {"what": "unreadable", "path": str(person.path()), "line": 1}
    assert stranger == {
        "what": "stranger",
        "path": str(person.data / "days/wälk.jpg"),
        "say": "Not befriend's, and left alone: days/wälk.jpg.",
    }
