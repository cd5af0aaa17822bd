"""What a version beside a page says: a copy, or one side of a merge that git left open."""

from befriend.pages.hand import read_beside, without_splinters
from befriend.pages.join import join
from befriend.pages.record import page_of
from tests.pages.generated import NOON, block, by_hand, line, record, version

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)


def test_a_copy_that_the_planner_wrote_takes_away_what_it_knew() -> None:
    """Each of its bytes is the planner's: what it knows and lacks was taken away."""
    copy = version(block(_TOUCH), known=f"{_TOUCH.id} {_PETS.id}")._replace(intact=True)
    assert read_beside(copy, page_of([_PETS])) == page_of([_TOUCH], [_PETS.id])


def test_a_copy_that_a_hand_trimmed_only_adds() -> None:
    """Somebody may have cut it down to send it on: that deletes nothing."""
    copy = version(block(_TOUCH), known=f"{_TOUCH.id} {_PETS.id}")
    assert read_beside(copy, page_of([_PETS])) == page_of([_TOUCH])


def test_a_copys_lines_are_read_as_often_as_one_likes() -> None:
    """What the page has taken in makes no second record, and another of the kind does."""
    copy = version(line(practice="touch"), line(practice="touch"), known=None, first="", last="")
    once = read_beside(copy, page_of(()))
    assert len(once.records) == 2
    assert read_beside(copy, once) == once


def test_a_line_that_a_copy_took_away_before_is_a_new_one_there() -> None:
    """It is counted past what the copy itself knows."""
    gone = by_hand(practice="touch").id
    copy = version(line(practice="touch"), known=gone)
    assert read_beside(copy, page_of(())) == page_of([by_hand(count=1, practice="touch")])


def test_what_a_copys_line_is_hangs_on_the_copy_alone() -> None:
    """It is the same record before and after the page has taken the one away that was like it."""
    gone = by_hand(practice="touch")
    copy = version(line(practice="touch"), known=gone.id)
    read = [read_beside(copy, page) for page in (page_of([gone]), page_of([], [gone.id]))]
    assert read[0] == read[1] == page_of([by_hand(count=1, practice="touch")])


def test_a_side_has_no_splinters_of_what_another_says() -> None:
    """A block put together from two of them is left out where its content is there already."""
    splinter = block(_TOUCH)._replace(id="zzzzzz-000000")
    lone = block(_PETS)._replace(id="zzzzzz-000000")
    side, other = version(splinter, lone), version(block(_TOUCH))
    for sides, page in (([side, other], page_of(())), ([side], page_of([_TOUCH]))):
        assert without_splinters(sides, page)[0].blocks == (lone,)


def test_what_lost_its_id_and_was_taken_away_stays_away() -> None:
    """Its content, time and all, fits the id that is known; a line that has no time is typed anew.

    A copy that stays beside the page is read again and again.
    """
    typed = record(practice="pets")
    bare = [line(practice="touch", at=NOON), line(practice="pets")]
    copy = version(*bare, known=None, first="", last="")
    page = page_of([], [_TOUCH.id, typed.id])
    assert join(page, read_beside(copy, page)) == page_of(
        [by_hand(practice="pets")], [_TOUCH.id, typed.id]
    )
