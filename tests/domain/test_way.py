"""How somebody sits, as the page of the practices says it."""

import pytest

from befriend.domain.way import Way, change_way, is_way, read_way, wishes_in
from befriend.pages.canonical import Value
from befriend.pages.change import Add
from befriend.pages.record import NOTHING, page_of
from tests.domain.made import NOON, written


def test_the_way_to_sit_is_what_was_said_last() -> None:
    """Field by field, so that a name here and a wish there both hold."""
    first = written("meditation", 0, wishes=["be free"], minutes=20, dear="Ana", difficult="Max")
    second = written("meditation", 1, minutes=15, difficult="")
    assert read_way(page_of([second, first])) == Way(("be free",), 15, dear="Ana")
    assert read_way(NOTHING) == Way()


@pytest.mark.parametrize(
    "fields", [{"minutes": 0}, {"minutes": 121}, {"minutes": "long"}, {"wishes": 3}, {"dear": 1}]
)
def test_what_cannot_be_is_left_out(fields: dict[str, Value]) -> None:
    """It is kept, and sitting goes on as before."""
    wrong = written("meditation", 0, **fields)
    assert not is_way(wrong)
    assert read_way(page_of([wrong])) == Way()
    assert is_way(written("meditation", minutes=5))
    assert is_way(written("practice", practice="touch"))


def test_only_what_changes_of_the_way_is_written() -> None:
    """So that another computer's change of something else holds too."""
    [change] = change_way(Way(dear="Ana"), Way(("be free",), 10), NOON)
    assert isinstance(change, Add)
    assert change.record.fields == {"wishes": ["be free"], "dear": "", "at": NOON}
    assert change_way(Way(), Way(), NOON) == ()
    assert read_way(page_of([written("meditation", -1, dear="Ana"), change.record])) == Way(
        ("be free",)
    )


@pytest.mark.parametrize(
    ("typed", "wishes"),
    [
        ("be safe; be well", ("be safe", "be well")),
        ("May I be safe. ; may you be well.", ("be safe", "be well")),
        ("May we all sing, and dance;;", ("sing, and dance",)),
        (" ; ", ()),
    ],
)
def test_wishes_are_typed_as_one_says_them(typed: str, wishes: tuple[str, ...]) -> None:
    """With or without 'may I', a full stop, or a blank."""
    assert wishes_in(typed) == wishes
