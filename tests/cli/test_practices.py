"""The practices without a screen: listed, and changed from today on."""

import json
from datetime import date

import pytest
import tomli

from befriend.domain.practice import THE_NINE
from tests.cli.person import MONDAY, Person

_MONDAY = date.fromisoformat(MONDAY)


def _told(person: Person) -> list[dict[str, object]]:
    """What the page of the practices says, ids and times aside, in the order it was written."""
    page = tomli.loads((person.data / "practices.toml").read_text("utf-8"))
    records = sorted(page["practice"], key=lambda record: record["at"])
    return [{n: v for n, v in record.items() if n not in ("id", "at")} for record in records]


def _listed(person: Person) -> dict[str, str]:
    """The practices, each with what its line says behind its id, in order."""
    return dict(line.split(": ", 1) for line in person.ask("practices").lines)


def test_the_practices_are_listed(person: Person) -> None:
    """Id, name and schedule in a line each; nothing is written."""
    assert _listed(person)["touch"] == "Touch; every day"
    assert _listed(person)["magnesium"] == "Magnesium-rich food; every day; does not connect"
    assert [*_listed(person)] == [practice.id for practice in THE_NINE]
    assert not person.data.exists()


def test_the_practices_as_json(person: Person) -> None:
    """One object, each practice with all that is said of it, archived ones last."""
    person.ask("practices", "archive", "touch")
    person.ask("practices", "schedule", "pets", "sat", "sun")
    listed = json.loads(person.ask("practices", "--json").out)["practices"]
    assert [each["id"] for each in listed][-1] == "touch"
    assert listed[-1]["archived"] is True
    assert listed[4] == {
        "id": "pets",
        "name": "Time with a pet",
        "asks": "Stroke, play, walk.",
        "why": "A strong bond is a bond, with four legs too.",
        "alone": "A neighbour's dog, or a cat café.",
        "connects": True,
        "archived": False,
        "schedule": "weekends",
    }


def test_a_practice_is_added_and_ticked(person: Person) -> None:
    """A new practice says all that it is given, since today, and is ticked by its name."""
    texts = ("--asks", "Sing together.", "--why", "It joins.", "--alone", "Hum.")
    answer = person.ask(
        "practices", "add", "Our choir", *texts, "--schedule", "Tuesdays", "--no-connects"
    )
    assert answer == (0, "Added Our choir: it is the last on the checklist.\n", "")
    assert _told(person) == [
        {
            "practice": "our-choir",
            "name": "Our choir",
            "asks": "Sing together.",
            "why": "It joins.",
            "alone": "Hum.",
            "connects": False,
            "schedule": "tue",
            "place": 9,
            "since": _MONDAY,
        }
    ]
    assert _listed(person)["our-choir"] == "Our choir; tue; does not connect"
    assert person.ask("tick", "our").out == "Ticked Our choir for Monday 23 November 2026.\n"
    assert person.records("done") == [{"practice": "our-choir"}]


@pytest.mark.parametrize(
    ("words", "said", "told"),
    [
        (("rename", "touch", "A hug"), "Touch is called A hug from today.", {"name": "A hug"}),
        (
            ("describe", "touch", "--asks", "A hug.", "--alone", "A bath."),
            "Described Touch.",
            {"asks": "A hug.", "alone": "A bath."},
        ),
        (("describe", "touch", "--why", " "), "Described Touch.", {"why": ""}),
        (
            ("schedule", "touch", "Mon", "and", "Thu"),
            "Scheduled Touch: mon thu, from today on.",
            {"schedule": "mon thu"},
        ),
        (
            ("connects", "touch", "no"),
            "Touch does not connect, from today on.",
            {"connects": False},
        ),
        (("connects", "gra", "yes"), "Gratitude connects, from today on.", {"connects": True}),
        (("move", "eye", "up"), "Eye contact is number 1 of 9 now.", {"place": -1}),
        (("move", "touch", "down"), "Touch is number 2 of 9 now.", {"place": 1.5}),
        (("move", "singing", "first"), "Singing is number 1 of 9 now.", {"place": -1}),
        (("move", "singing", "last"), "Singing is number 9 of 9 now.", {"place": 9}),
        (
            ("archive", "Act of"),
            "Archived Act of kindness; 'befriend practices restore kindness' brings it back.",
            {"archived": True},
        ),
    ],
)
def test_each_deed_is_one_record_and_one_sentence(
    person: Person, words: tuple[str, ...], said: str, told: dict[str, object]
) -> None:
    """What is asked stands on the page since today, and is said."""
    assert person.ask("practices", *words) == (0, f"{said}\n", "")
    [record] = _told(person)
    assert {**record, "practice": ""} == {"practice": "", **told, "since": _MONDAY}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rename", "touch", "Touch"), "Touch is so already."),
        (("describe", "pets", "--asks", "Stroke, play, walk."), "Time with a pet is so already."),
        (("schedule", "touch", "daily"), "Touch is so already."),
        (("connects", "touch", "yes"), "Touch is so already."),
        (("move", "touch", "up"), "Touch is the first already."),
        (("move", "touch", "first"), "Touch is the first already."),
        (("move", "magnesium", "down"), "Magnesium-rich food is the last already."),
        (("move", "magnesium", "last"), "Magnesium-rich food is the last already."),
    ],
)
def test_what_is_so_already_is_said(person: Person, words: tuple[str, ...], said: str) -> None:
    """A deed that changes nothing writes nothing."""
    assert person.ask("practices", *words) == (0, f"{said}\n", "")
    assert not person.data.exists()


@pytest.mark.parametrize("practice", [practice.id for practice in THE_NINE])
def test_each_of_the_nine_is_archived_and_restored(person: Person, practice: str) -> None:
    """It leaves the checklist, is listed last as archived, and comes back to its place."""
    person.ask("practices", "archive", practice)
    assert [*_listed(person)][-1] == practice
    assert _listed(person)[practice].endswith("; archived")
    name = next(each.name for each in THE_NINE if each.id == practice)
    assert name not in person.ask("today").out
    answer = person.ask("practices", "restore", practice)
    assert answer == (0, f"Brought {name} back to the checklist.\n", "")
    assert [*_listed(person)] == [each.id for each in THE_NINE]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("add", "singing"), "Another practice is called Singing already."),
        (("rename", "touch", "SINGING"), "Another practice is called Singing already."),
        (("add", " "), "A text is empty; write something, or leave it out."),
        (
            ("schedule", "touch", "now", "and", "then"),
            (
                "'now and then' is no schedule; say every day, mon wed fri, weekdays, weekends,"
                " 3 a week or whenever."
            ),
        ),
        (("connects", "touch", "maybe"), "Say yes or no, not 'maybe'."),
        (("describe", "touch"), "Say what describes it: --asks, --why or --alone."),
        (("archive", "m"), "'m' may be meditation or magnesium; say more of it."),
        (("restore", "yoga"), "No archived practice is called 'yoga'; there are none."),
        (("keep", "touch"), "the practices know no 'keep'; see 'befriend practices --help'"),
    ],
)
def test_mistakes_are_told(person: Person, words: tuple[str, ...], sentence: str) -> None:
    """What cannot be is a sentence and exit code 2, and writes nothing."""
    assert person.ask("practices", *words) == (2, "", f"befriend: {sentence}\n")
    assert not person.data.exists()


_DEEDS = ("add", "rename", "describe", "schedule", "connects", "move", "archive", "restore")


def test_help_names_each_deed(person: Person, capsys: pytest.CaptureFixture[str]) -> None:
    """The help lists what can be done; that of a deed says what it takes."""
    with pytest.raises(SystemExit):
        person.ask("practices", "--help")
    listed = capsys.readouterr().out.partition("deeds:\n")[2].splitlines()
    assert tuple(line.split()[0] for line in listed[: len(_DEEDS)]) == _DEEDS
    for deed in _DEEDS:
        with pytest.raises(SystemExit):
            person.ask("practices", deed, "--help")
        assert capsys.readouterr().out.startswith(f"usage: befriend practices {deed} ")


def test_another_folder_is_named_anywhere(person: Person) -> None:
    """--data holds before the command, before the deed and behind it."""
    folder = str(person.home / "other")
    person.ask("--data", folder, "practices", "add", "One")
    person.ask("practices", "--data", folder, "add", "Two")
    person.ask("practices", "add", "Three", "--data", folder)
    assert person.ask("practices", "--data", folder).out.count("every day") == 12
    assert not person.data.exists()


def test_an_unreadable_page_is_told(person: Person) -> None:
    """Where the page does not read, what is known is listed, with the reason and exit code 1."""
    person.define("[[practice]\n")
    answer = person.ask("practices")
    assert answer.code == 1
    assert "practices.toml, line 1: " in answer.err
    assert len(answer.lines) == 9


def test_other_peoples_texts_are_made_safe(person: Person) -> None:
    """A name that would speak to the terminal only stands there, in the list and in an answer."""
    person.define('[[practice]]\npractice = "touch"\nname = "\\u001b]0;x\\u0007\\nline"\n')
    assert person.ask("practices").lines[0] == "touch: \ufffd]0;x\ufffd line; every day"
    answer = person.ask("practices", "archive", "touch")
    assert answer.out.startswith("Archived \ufffd]0;x\ufffd line; ")


def test_what_is_not_asked_for_is_free(person: Person) -> None:
    """A day says so of a practice whose schedule is for others; ticked, it is done."""
    person.ask("practices", "schedule", "touch", "tue")
    person.ask("practices", "schedule", "pets", "2 a week")
    assert "Touch: free today" in person.ask("today").lines
    assert "Touch: free that day" in person.ask("today", "--date", "2026-11-25").lines
    assert "Touch: open" in person.ask("today", "--date", "tomorrow").lines
    assert "Touch: open" in person.ask("today", "--date", "yesterday").lines
    assert "Time with a pet: open" in person.ask("today").lines
    person.ask("tick", "touch", "--with", "Ana")
    assert "Touch: done, with Ana" in person.ask("today").lines


def test_the_week_counts_what_is_asked_so_often(person: Person) -> None:
    """What is for so many times a week is counted at the end; last week knows nothing of it."""
    person.ask("practices", "schedule", "pets", "2 a week")
    person.ask("practices", "schedule", "touch", "tue")
    person.ask("tick", "pets")
    lines = person.ask("week").lines
    assert lines[-2:] == ["Time with a pet: 1 of 2 in the week.", "Connection on 1 day."]
    assert lines[:3] == ["Monday 23 November 2026", "Done: Time with a pet", ""]
    assert person.ask("week", "--date", "2026-11-22").lines[-2:] == ["", "Connection on 0 days."]


def test_what_is_archived_says_so(person: Person) -> None:
    """Whoever ticks it is told how to have it back."""
    person.ask("practices", "archive", "pets")
    answer = person.ask("tick", "pets")
    assert answer.code == 2
    assert "Time with a pet is archived; 'befriend practices restore pets'" in answer.err
    assert "Touch is not archived." in person.ask("practices", "restore", "touch").err
