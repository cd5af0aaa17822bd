"""Names, and what was done with whom, as a person would say them."""

import pytest

from befriend.domain.words import connection, counted, in_words, with_people


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "none"),
        (["Ana"], "Ana"),
        (["Ana", "Ben"], "Ana and Ben"),
        (["Ana", "Ben", "Mum"], "Ana, Ben and Mum"),
    ],
)
def test_names_in_a_row(names: list[str], said: str) -> None:
    """Commas stand between names, and a word before the last."""
    assert in_words(names) == said
    assert in_words(["a", "b"], "or") == "a or b"


@pytest.mark.parametrize(
    ("days", "people", "said"),
    [
        (1, [], "Connection on 1 day."),
        (4, ["Ana", "Ben"], "Connection on 4 days, with Ana and Ben."),
        (0, [], "Connection on 0 days."),
    ],
)
def test_a_week_in_a_sentence(days: int, people: list[str], said: str) -> None:
    """On how many days there was connection, and with whom."""
    assert connection(days, people) == said
    assert with_people("Touch", people[:1]) == ("Touch, with Ana" if people else "Touch")


def test_how_many_of_each_kind() -> None:
    """In people's words and the order of the kinds; what befriend does not know comes last."""
    kinds = ["note", "done", "walk", "mood", "done", "swim", "page of a friend"]
    assert counted(kinds) == [
        "1 reading of the mood",
        "2 ticks",
        "1 note",
        "3 records of other kinds",
    ]
    assert counted([]) == []
