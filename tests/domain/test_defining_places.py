"""The order of the practices, and what today's changes leave as it was."""

from datetime import timedelta
from itertools import pairwise

import pytest

from befriend.domain.day import read_day
from befriend.domain.overview import Overview, overview
from befriend.domain.practice import THE_NINE, practices_on
from befriend.domain.schedule import Schedule
from befriend.domain.week import week_of
from befriend.pages.change import apply
from befriend.pages.record import NOTHING, Page, page_of
from tests.domain.defined import THREE_A_WEEK, changed, defined_in, in_order, moved, told
from tests.domain.made import MONDAY, ticked, written

SUNDAY = MONDAY - timedelta(1)


def test_a_practice_is_moved_by_one_record() -> None:
    """It gets a place between its new neighbours, or outside of the first or the last."""
    touch = THE_NINE[0]
    on = defined_in(NOTHING)
    assert told(*on.move(touch, 1)) == [{"practice": "touch", "place": 1.5, "since": MONDAY}]
    assert told(*on.move(touch, 99)) == [{"practice": "touch", "place": 9, "since": MONDAY}]
    assert in_order(moved(NOTHING, "magnesium", 0))[:2] == ["magnesium", "touch"]
    assert on.move(touch, 0) == on.move(touch, -1) == ()
    page = moved(NOTHING, "pets", 1)
    assert practices_on(SUNDAY, page) == list(THE_NINE)


def test_one_can_go_up_and_down_for_ever() -> None:
    """However often two change places, the order is as it was said, and each move is one deed."""
    page, order = NOTHING, in_order(NOTHING)
    for _ in range(80):
        third = order[2]
        page = moved(page, third, 1)
        order = [order[0], third, order[1], *order[3:]]
        assert in_order(page) == order


@pytest.mark.parametrize(
    "places", [(5, 5, 5), (2**53, 2**53, 2**53), (-(2**53), 2**53, 2**53), (0, 1, 1 + 2**-52)]
)
def test_places_without_room_between_them_are_given_anew(places: tuple[float, ...]) -> None:
    """Where a hand gave practices one place, a move puts all in the order that is shown."""
    ids = ("touch", "singing", "pets")
    page = page_of(
        written("practice", practice=each, place=place)
        for each, place in zip(ids, places, strict=True)
    )
    for to in (*range(9), 3, 0):
        page = moved(page, "singing", to)
        assert in_order(page).index("singing") == to
    assert all(one.place < other.place for one, other in pairwise(defined_in(page).in_use))


@pytest.mark.parametrize("place", [float("nan"), float("inf"), 10**400, 2**53 + 1], ids=str)
def test_a_place_that_is_nowhere_is_left_out(place: float) -> None:
    """What a hand wrote that is no number to stand at leaves the practice where it was."""
    page = page_of([written("practice", practice="touch", place=place)])
    assert defined_in(page).practices == list(THE_NINE)
    assert in_order(moved(page, "touch", 1))[:2] == ["eye-contact", "touch"]


_LAST_WEEK = [
    read_day(day, page_of(records))
    for day, records in zip(
        week_of(SUNDAY, 0),
        [
            [ticked("touch", with_="Ana")],
            [ticked("pets"), ticked("laughter")],
            [written("plan", practice="singing")],
            [written("rest")],
            [],
            [],
            [],
        ],
        strict=True,
    )
]


def _last_week(page: Page) -> Overview:
    """The overview of the week before Monday, in which things were done, planned and rested."""
    return overview(_LAST_WEEK, [practices_on(day.date, page) for day in _LAST_WEEK], MONDAY)


@pytest.mark.parametrize(
    "said",
    [
        {"schedule": Schedule(frozenset((0,)))},
        {"schedule": THREE_A_WEEK, "asks": "Something else."},
        {"connects": False},
        {"archived": True},
    ],
    ids=str,
)
def test_a_change_of_today_changes_no_cell_of_the_past(
    said: dict[str, str | bool | Schedule],
) -> None:
    """Last week is the same, row by row and cell by cell, whatever is defined today."""
    before = _last_week(NOTHING)
    page = NOTHING
    for practice in ("touch", "singing", "laughter"):
        page = changed(page, practice, **said)
    page = changed(moved(page, "magnesium", 0), "pets", name="A dog")
    page = apply(page, defined_in(page).add("Choir"))
    after = _last_week(page)
    for one, other in zip(before.rows, after.rows, strict=True):
        assert one.practice == other.practice
        assert [cell.state for cell in one.days] == [cell.state for cell in other.days]
        assert one.days == other.days
    assert before == after
