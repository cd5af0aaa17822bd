"""The laws of the join, and what it keeps."""

from hypothesis import given

from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page, page_of
from tests.pages.generated import PAGES, record


@given(PAGES, PAGES)
def test_either_side_may_come_first(one: Page, other: Page) -> None:
    """It does not matter which of two computers joins."""
    assert join(one, other).same_as(join(other, one))


@given(PAGES, PAGES, PAGES)
def test_pages_may_meet_in_any_order(one: Page, other: Page, third: Page) -> None:
    """It does not matter which two of three computers meet first."""
    assert join(join(one, other), third).same_as(join(one, join(other, third)))


@given(PAGES, PAGES)
def test_what_was_joined_is_joined(one: Page, other: Page) -> None:
    """A page brings nothing to itself, nor a second time to a page that it was joined into."""
    both = join(one, other)
    assert join(one, one).same_as(one)
    assert join(both, one).same_as(both)
    assert join(both, other).same_as(both)


@given(PAGES)
def test_nothing_changes_nothing(page: Page) -> None:
    """The page that says nothing takes nothing away."""
    assert join(page, NOTHING).same_as(page)


@given(PAGES, PAGES)
def test_a_join_makes_up_nothing(one: Page, other: Page) -> None:
    """No id is minted and no record changed; both pages' knowledge is all there is."""
    both = join(one, other)
    assert both.known == one.known | other.known
    for name, kept in both.records.items():
        assert kept in (one.records.get(name), other.records.get(name))


@given(PAGES, PAGES)
def test_a_record_goes_only_where_it_was_taken_away(one: Page, other: Page) -> None:
    """Each record that one page has is kept, unless the other knew it and has it no more."""
    both = join(one, other)
    for name in one.records.keys() | other.records.keys():
        taken = name in one.known & other.known and not (
            name in one.records and name in other.records
        )
        assert (name in both.records) != taken


def test_absence_never_means_deletion() -> None:
    """What one page never knew comes to it; what it knew and has not is gone from both."""
    kept, taken = record(practice="touch"), record(practice="pets")
    here = page_of([], [taken.id])
    there = page_of([kept, taken])
    assert join(here, there).records == {kept.id: kept}
    assert join(here, there).known == {kept.id, taken.id}


def test_both_computers_looks_back_are_there() -> None:
    """Each wrote one of the same week, apart: joined, the page has both, whichever came first."""
    here = page_of([record("review", helped="sleep")])
    there = page_of([record("review", helped="the choir", mattered=["Ana"])])
    both = join(here, there)
    assert both.records == {**here.records, **there.records}
    assert join(there, here).same_as(both)
