"""Changes, and pages after them."""

from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.change import Add, Change, Replace, TakeAway, apply
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page, page_of
from tests.pages.generated import PAGES, POOL, record

_TOUCH, _PETS = record(practice="touch"), record(practice="pets")
_ANY = st.sampled_from(POOL)
_CHANGES = st.lists(
    st.one_of(
        st.builds(Add, _ANY),
        st.builds(TakeAway, _ANY.map(lambda each: each.id)),
        st.builds(Replace, _ANY.map(lambda each: each.id), _ANY),
    ),
    max_size=4,
)


def test_add_brings_a_record() -> None:
    """An added record is there and known."""
    assert apply(NOTHING, [Add(_TOUCH)]) == page_of([_TOUCH])


def test_add_of_a_known_id_does_nothing() -> None:
    """A retry finds its own record, and a record that was taken away stays so."""
    gone = page_of([], [_TOUCH.id])
    assert apply(gone, [Add(_TOUCH)]) == gone
    there = page_of([_TOUCH])
    assert apply(there, [Add(_TOUCH)]) == there


def test_take_away_makes_the_id_known() -> None:
    """What was taken away is known, even where it never was, so that no join brings it back."""
    for page in (page_of([_TOUCH, _PETS]), page_of([_PETS])):
        assert apply(page, [TakeAway(_TOUCH.id)]) == page_of([_PETS], [_TOUCH.id])


def test_replace_is_both() -> None:
    """The old record goes and the new one comes; its old id is known."""
    page = apply(page_of([_TOUCH]), [Replace(_TOUCH.id, _PETS)])
    assert page == page_of([_PETS], [_TOUCH.id])


def test_changes_are_made_in_order() -> None:
    """A record may come and go in one deed."""
    assert apply(NOTHING, [Add(_TOUCH), TakeAway(_TOUCH.id)]) == page_of([], [_TOUCH.id])
    assert apply(NOTHING, []) == NOTHING


@given(PAGES, _CHANGES)
def test_a_second_time_changes_nothing(page: Page, changes: list[Change]) -> None:
    """Each change, and each row of them, may be applied again."""
    once = apply(page, changes)
    assert apply(once, changes).same_as(once)


@given(PAGES, _CHANGES)
def test_a_change_holds_against_the_page_before_it(page: Page, changes: list[Change]) -> None:
    """The page from before, copied over the changed one, brings nothing back."""
    after = apply(page, changes)
    assert join(after, page).same_as(after)
