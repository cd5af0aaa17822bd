"""A page, reckoned from its file, what was written last, and what was seen since."""

from hypothesis import given

from befriend.pages.reckon import reckon
from befriend.pages.record import NOTHING, Page, page_of
from befriend.pages.version import Version
from tests.pages.generated import PAGES, block, by_hand, line, record, version

_TOUCH, _PETS = record(practice="touch"), record(practice="pets")
_BOTH = version(block(_TOUCH), block(_PETS))


def _as_written(page: Page, rev: str) -> Version:
    blocks = [block(each) for each in page.in_order]
    return version(*blocks, known=" ".join(page.known), first=rev, last=rev)


def test_nothing_at_all_says_nothing() -> None:
    """Without file and memory there is an empty page, and nothing to put right."""
    reckoned = reckon(None, None, None)
    assert reckoned.page == NOTHING
    assert not reckoned.differs


def test_the_file_and_memory_agree() -> None:
    """A page that is as it was written differs in nothing."""
    reckoned = reckon(_BOTH, _BOTH, None)
    assert reckoned.page == page_of([_TOUCH, _PETS])
    assert not reckoned.differs


def test_memory_alone_is_the_page() -> None:
    """What is missing comes back from memory."""
    reckoned = reckon(None, _BOTH, None)
    assert reckoned.page == page_of([_TOUCH, _PETS])
    assert reckoned.says == NOTHING
    assert reckoned.differs


def test_what_an_overwrite_lost_comes_back() -> None:
    """Another computer's page, which never knew a record, does not take it away."""
    file = version(block(_PETS), first="2", last="2")
    reckoned = reckon(file, version(block(_TOUCH)), None)
    assert reckoned.page == page_of([_TOUCH, _PETS])
    assert reckoned.differs


def test_what_a_hand_deleted_stays_deleted() -> None:
    """The file says it all: it knew the record and has it no more."""
    reckoned = reckon(version(block(_PETS), known=_TOUCH.id), _BOTH, None)
    assert reckoned.page == page_of([_PETS], [_TOUCH.id])
    assert not reckoned.differs


def test_an_older_page_brings_nothing_back() -> None:
    """What was taken away here goes again from a page that still has it."""
    reckoned = reckon(_BOTH, version(block(_PETS), known=_TOUCH.id, first="2", last="2"), None)
    assert reckoned.page == page_of([_PETS], [_TOUCH.id])
    assert reckoned.differs


def test_what_was_seen_counts_once_another_page_came_over_it() -> None:
    """A hand's line that was looked at is joined in when the file has other revs, or is gone."""
    seen = version(block(_TOUCH), line(practice="x"))
    other = version(block(_TOUCH), block(_PETS), first="2", last="2")
    added = by_hand(practice="x")
    remembered = version(block(_TOUCH))
    assert reckon(other, remembered, seen).page == page_of([_TOUCH, _PETS, added])
    assert reckon(None, remembered, seen).page == page_of([_TOUCH, added])


def test_what_was_seen_is_nothing_while_the_same_hand_goes_on() -> None:
    """A line that was mended, in a page of the same revs or of none, is not there twice."""
    for first in ("1", ""):
        remembered = version(block(_TOUCH))
        seen = version(block(_TOUCH), line(practice="tuoch"), first=first, last=first)
        file = version(block(_TOUCH), line(practice="touch"), first=first, last=first)
        added = by_hand(practice="touch")
        assert reckon(file, remembered, seen).page == page_of([_TOUCH, added])


def test_what_was_seen_is_read_with_what_is_remembered() -> None:
    """A record that was seen without its id is the remembered one."""
    seen = version(line(practice="touch"), known=None, first="", last="")
    other = version(block(_PETS), first="2", last="2")
    reckoned = reckon(other, version(block(_TOUCH)), seen)
    assert reckoned.page == page_of([_TOUCH, _PETS])


@given(PAGES, PAGES, PAGES)
def test_whoever_reckons_first_the_page_is_the_same(one: Page, other: Page, third: Page) -> None:
    """A page that was joined and written says the same as the versions it came from."""
    file, memory, seen = _as_written(one, "1"), _as_written(other, "2"), _as_written(third, "3")
    page = reckon(file, memory, seen).page
    assert reckon(_as_written(page, "4"), memory, seen).page.same_as(page)
    assert reckon(memory, file, seen).page.same_as(page)


def test_copies_add_to_the_page_and_to_one_another() -> None:
    """Each copy is joined, in any order; the page that is known here is told apart."""
    one = version(block(_PETS), first="2", last="2")
    other = version(line(practice="singing"), known=None, first="", last="")
    file = version(block(_TOUCH))
    for copies in ([one, other], [other, one], [one, other, one]):
        reckoned = reckon(file, file, None, copies=copies)
        assert reckoned.page == page_of([_TOUCH, _PETS, by_hand(practice="singing")])
        assert reckoned.here == reckoned.says == page_of([_TOUCH])
        assert reckoned.differs


def test_both_sides_of_an_open_merge_are_the_page() -> None:
    """They only add, and what memory knows as taken away stays so."""
    ours = version(block(_TOUCH), first="1", last="1")
    theirs = version(block(_TOUCH), block(_PETS), first="2", last="2")
    assert reckon(None, None, None, [ours, theirs]).page == page_of([_TOUCH, _PETS])
    memory = version(block(_TOUCH), known=f"{_TOUCH.id} {_PETS.id}")
    reckoned = reckon(None, memory, None, [ours, theirs])
    assert reckoned.page == page_of([_TOUCH], [_PETS.id])
    assert reckoned.here == reckoned.page
