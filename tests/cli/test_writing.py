"""mood, thanks, note, plan and remove."""

import pytest

from tests.cli.person import MONDAY, Person

_FOR_MONDAY = "for Monday 23 November 2026."


def test_a_mood_is_a_reading_on_the_page(person: Person) -> None:
    """A mood keeps its energy, its words and its note; 0 is a value like any other."""
    words = ("--energy", "0", "--feeling", "calm", "--feeling", "calm", "--note", "rain")
    answer = person.ask("mood", "0", *words, "--date", MONDAY)
    told = {"value": 0, "energy": 0, "feelings": ["calm"], "note": "rain"}
    assert person.records("mood") == [told]
    assert answer == (0, f"Wrote down mood 0 and energy 0 {_FOR_MONDAY}\n", "")


def test_a_mood_alone_is_enough(person: Person) -> None:
    """Nothing but the number is required, and each reading is kept."""
    answer = person.ask("mood", "10", "--date", MONDAY)
    person.ask("mood", "3", "--date", MONDAY)
    assert person.records("mood") == [{"value": 10}, {"value": 3}]
    assert answer.out == f"Wrote down mood 10 {_FOR_MONDAY}\n"


def test_a_gratitude_keeps_its_why_and_who(person: Person) -> None:
    """A gratitude is one record with all that was said."""
    words = ("--why", "she remembered", "--who", "Ana", "--who", "Ben")
    answer = person.ask("thanks", "a call", *words, "--date", MONDAY)
    told = {"text": "a call", "why": "she remembered", "who": ["Ana", "Ben"]}
    assert person.records("gratitude") == [told]
    assert answer == (0, f"Wrote down a gratitude {_FOR_MONDAY}\n", "")


def test_a_note_is_a_line_of_text(person: Person) -> None:
    """A note is written as it was said."""
    answer = person.ask("note", "new moon", "--date", MONDAY)
    assert person.records("note") == [{"text": "new moon"}]
    assert answer == (0, f"Wrote down a note {_FOR_MONDAY}\n", "")


@pytest.mark.parametrize(
    ("words", "day"),
    [((), MONDAY), (("--date", "mon"), "2026-11-30"), (("--date", "tue"), "2026-11-24")],
)
def test_a_plan_is_for_a_day_to_come(person: Person, words: tuple[str, ...], day: str) -> None:
    """A weekday means the next one; a plan keeps its people and its cue."""
    answer = person.ask("plan", "laugh", "--with", "Ben", "--cue", "after dinner", *words)
    told = {"practice": "laughter", "with": ["Ben"], "cue": "after dinner"}
    assert person.records("plan", day) == [told]
    assert answer.code == 0
    assert answer.out.startswith("Planned Shared laughter, with Ben, for ")


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        (("mood", "7", "--date", "tomorrow"), "2026-11-24", "'befriend plan PRACTICE --date 2026"),
        (
            ("tick", "touch", "--date", "+1"),
            "2026-11-24",
            "'befriend plan touch --date 2026-11-24'",
        ),
        (
            ("plan", "touch", "--date", "yesterday"),
            "2026-11-22",
            "'befriend tick touch --date 2026",
        ),
    ],
)
def test_each_day_has_its_own_command(
    person: Person, words: tuple[str, ...], day: str, told: str
) -> None:
    """No mood or tick for a day to come, no plan for one that is over; what to do is said."""
    code, out, err = person.ask(*words)
    assert (code, out) == (2, "")
    assert not person.path(day).exists()
    assert told in err
    assert "is still to come: plan it" in err or "is over: if it was done" in err


@pytest.mark.parametrize(
    ("kind", "page", "called"),
    [
        ("done", 'done = "touch"', "tick"),
        ("mood", "mood = 7", "reading of the mood"),
        ("note", '[[note]]\ntext = "x"', "note"),
        ("mood", "mood = 40", "reading of the mood"),
        ("from-a-newer-one", "from-a-newer-one = 1", "from-a-newer-one"),
    ],
)
def test_any_record_can_be_taken_away(person: Person, kind: str, page: str, called: str) -> None:
    """A record goes by its id, whatever its kind and whether or not it reads; others stay."""
    person.put(f"{page}\n")
    person.ask("plan", "touch", "--date", MONDAY)
    (name,) = person.ids(kind)
    answer = person.ask("remove", name, "--date", MONDAY)
    assert (person.ids(kind), len(person.ids("plan"))) == ([], 1)
    assert answer == (0, f"Took away a {called} {_FOR_MONDAY}\n", "")


def test_an_id_that_is_not_there_is_a_mistake(person: Person) -> None:
    """It is said for which day that is, and where ids are found."""
    page = person.put("mood = 7\n")
    answer = person.ask("remove", "abcdef-012345", "--date", MONDAY)
    assert person.path().read_bytes() == page
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        "befriend: Monday 23 November 2026 has no record 'abcdef-012345'; a day's ids are in"
        " 'befriend today --json', those of another day with --date.\n"
    )
