"""What is planned for the days that come."""

from datetime import date, timedelta

from befriend.domain.coming import coming, coming_days
from befriend.domain.day import read_day
from befriend.domain.practice import THE_NINE
from befriend.pages.record import page_of
from tests.domain.made import MONDAY, ticked, written


def test_seven_days_come_up() -> None:
    """After today, as far as the calendar goes."""
    assert coming_days(MONDAY) == [MONDAY + timedelta(number) for number in range(1, 8)]
    assert coming_days(MONDAY, 0) == []
    assert coming_days(date.max - timedelta(1)) == [date.max]


def test_what_is_planned_and_not_done_comes() -> None:
    """Day by day, and in the order of the checklist."""
    days = [
        [written("plan", practice="pets"), written("plan", practice="touch", with_=["Ana"])],
        [written("plan", practice="touch"), ticked("touch", 5)],
        [written("rest"), written("plan", practice="singing")],
    ]
    read = [read_day(MONDAY + timedelta(n), page_of(each)) for n, each in enumerate(days)]
    ahead = coming((day, THE_NINE) for day in read)
    assert [(each.date, each.row.practice.name) for each in ahead] == [
        (MONDAY, "Touch"),
        (MONDAY, "Time with a pet"),
        (MONDAY + timedelta(2), "Singing"),
    ]
