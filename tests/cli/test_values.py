"""What was typed, at the door."""

import pytest

from tests.cli.person import MONDAY, Person


def test_texts_are_tidied_at_the_door(person: Person) -> None:
    """Line ends are LF on the page, and there are no blanks around a text or a name."""
    person.ask("thanks", " one\r\ntwo \n", "--who", " Ana ", "--date", MONDAY)
    assert person.records("gratitude") == [{"text": "one\ntwo", "who": ["Ana"]}]


@pytest.mark.parametrize("names", [["Ben, Zoë"], [" Ben,, Zoë ,", "Ben"], ["Ben", "Zoë, Ben"]])
@pytest.mark.parametrize(
    ("kind", "field", "words"),
    [
        ("done", "with", ("tick", "kindness", "--with")),
        ("plan", "with", ("plan", "laughter", "--date", MONDAY, "--with")),
        ("gratitude", "who", ("thanks", "Sun", "--who")),
        ("mood", "feelings", ("mood", "7", "--feeling")),
        ("review", "mattered", ("review", "--mattered")),
    ],
)
def test_names_stand_between_commas(
    person: Person, names: list[str], kind: str, field: str, words: tuple[str, ...]
) -> None:
    """As in a Form, each is written once, whether it is said by itself or among others."""
    *command, option = words
    said = (word for name in names for word in (option, name))
    assert person.ask(*command, *said).code == 0
    assert person.records(kind)[0][field] == ["Ben", "Zoë"]


@pytest.mark.parametrize("word", ["", " \r\n\t"])
@pytest.mark.parametrize(
    "words",
    [
        ("note",),
        ("tick",),
        ("tick", "touch", "--with"),
        ("tick", "touch", "--note"),
        ("thanks", "x", "--why"),
        ("thanks", "x", "--who"),
        ("mood", "5", "--feeling"),
        ("plan", "touch", "--cue"),
    ],
)
def test_an_empty_text_is_a_mistake(person: Person, words: tuple[str, ...], word: str) -> None:
    """A text that says nothing is refused, wherever it stands."""
    answer = person.ask(*words, word, "--date", MONDAY)
    assert not person.path().exists()
    sentence = "befriend: A text is empty; write something, or leave it out.\n"
    assert answer == (2, "", sentence)


@pytest.mark.parametrize("option", ["--with", "--note"])
def test_commas_alone_name_nobody(person: Person, option: str) -> None:
    """They are as empty as a text that says nothing; in a note they are a text."""
    answer = person.ask("tick", "touch", option, " , ,")
    empty = "befriend: A text is empty; write something, or leave it out.\n"
    assert (answer.code, answer.err) == ((2, empty) if option == "--with" else (0, ""))
    assert person.path().exists() == (option == "--note")


def test_a_text_that_is_not_unicode_is_a_mistake(person: Person) -> None:
    """Bytes that are no UTF-8 come in as lone surrogates, and no page can hold them."""
    answer = person.ask("note", "caf\udce9", "--date", MONDAY)
    assert not person.path().exists()
    assert answer.code == 2
    assert answer.err.startswith("befriend: A text is not Unicode: caf\N{REPLACEMENT CHARACTER};")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("mood", "11"), "A mood is a whole number from 0 to 10, not 11."),
        (("mood", "-1"), "A mood is a whole number from 0 to 10, not -1."),
        (("mood", "7.5"), "A mood is a whole number from 0 to 10, not 7.5."),
        (("mood", "\N{ARABIC-INDIC DIGIT SEVEN}"), "A mood is a whole number from 0 to 10, not ٧."),
        (("mood", "9" * 9), f"A mood is a whole number from 0 to 10, not {'9' * 9}."),
        (("mood", "5", "--energy", "x"), "Energy is a whole number from 0 to 10, not x."),
        (
            ("tick", "touch", "--minutes", "0"),
            "Minutes are a whole number from 1 to 1440, not 0.",
        ),
        (
            ("tick", "touch", "--minutes", "1441"),
            "Minutes are a whole number from 1 to 1440, not 1441.",
        ),
    ],
)
def test_a_number_out_of_range_is_a_mistake(
    person: Person, words: tuple[str, ...], sentence: str
) -> None:
    """The sentence says which numbers there are."""
    answer = person.ask(*words, "--date", MONDAY)
    assert not person.path().exists()
    assert answer == (2, "", f"befriend: {sentence}\n")


@pytest.mark.parametrize("date", ["soon", "2026-11-31", "", "-99999999", "mo"])
@pytest.mark.parametrize("words", [("tick", "touch"), ("plan", "touch"), ("today",), ("week",)])
def test_a_date_that_is_none_is_a_mistake(
    person: Person, words: tuple[str, ...], date: str
) -> None:
    """The sentence says which forms a date has."""
    answer = person.ask(*words, "--date", date)
    assert not person.data.exists()
    forms = "2026-11-23, 4 oct, today, yesterday, tomorrow, -2, or mon"
    sentence = f"'{date}' is no date; say {forms}."
    assert answer == (2, "", f"befriend: {sentence}\n")
