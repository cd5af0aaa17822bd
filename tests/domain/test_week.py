"""Weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.domain.practice import THE_NINE
from befriend.domain.week import Week, has_connection, week_of, week_title
from befriend.pages.record import Record
from tests.domain.made import MONDAY, day_of, ticked, written


@pytest.mark.parametrize(
    ("first_weekday", "first"),
    [(0, 23), (1, 17), (2, 18), (3, 19), (4, 20), (5, 21), (6, 22)],
)
def test_a_week_begins_on_the_day_that_was_chosen(first_weekday: int, first: int) -> None:
    """Whatever the first weekday, the week holds the day."""
    days = week_of(MONDAY, first_weekday)
    assert days == [date(2026, 11, first) + timedelta(n) for n in range(7)]
    assert MONDAY in days


@given(st.dates(date(1, 2, 1), date(9999, 11, 30)), st.integers(0, 6))
def test_each_day_of_a_week_has_the_same_week(day: date, first_weekday: int) -> None:
    """The seven days that a week holds agree on it."""
    days = week_of(day, first_weekday)
    assert days[0].weekday() == first_weekday
    assert all(week_of(each, first_weekday) == days for each in days)


@pytest.mark.parametrize(
    ("day", "first_weekday", "first", "last"),
    [
        (date.min, 0, date.min, date(1, 1, 7)),
        (date.min, 6, date.min, date(1, 1, 6)),
        (date.max, 0, date(9999, 12, 27), date.max),
        (date.max, 4, date.max, date.max),
    ],
)
def test_the_calendar_ends_within_a_week(
    day: date, first_weekday: int, first: date, last: date
) -> None:
    """The weeks at the calendar's ends have the days that there are."""
    days = week_of(day, first_weekday)
    assert (days[0], days[-1]) == (first, last)
    assert len(days) == (last - first).days + 1


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16 – 22 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 6), "30 November – 6 December 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 – 3 January 2027"),
    ],
)
def test_a_week_in_words(first: date, last: date, title: str) -> None:
    """What both its ends share is said once."""
    assert week_title([first, last]) == title


def test_who_was_met_is_named_once() -> None:
    """A week names everybody of its days, in order, each once."""
    ana, both = ticked("touch", with_="Ana"), ticked("touch", with_=["Ben", "Ana"])
    assert Week((day_of(ana), day_of(), day_of(both))).people == ["Ana", "Ben"]


@pytest.mark.parametrize(
    ("records", "connected"),
    [
        ([], False),
        ([ticked("touch")], True),
        ([ticked("magnesium")], False),
        ([ticked("magnesium", with_="Ana")], True),
        ([written("gratitude", text="rain")], False),
        ([written("gratitude", text="rain", who="Ana")], True),
        ([written("plan", practice="touch", with_="Ana")], False),
        ([ticked("unheard-of")], False),
        ([written("mood", value=9)], False),
    ],
    ids=range(9),
)
def test_a_day_with_connection(records: list[Record], connected: bool) -> None:
    """It has a tick of a practice that connects, or a record of something done names a person."""
    assert has_connection(day_of(*records), THE_NINE) == connected
