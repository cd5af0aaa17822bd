"""Dates as people say them."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.domain.dates import away, called, parse_date, today_at

_MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-23", date(2026, 11, 23)),
        ("1999-01-02", date(1999, 1, 2)),
        ("today", _MONDAY),
        ("yesterday", date(2026, 11, 22)),
        ("tomorrow", date(2026, 11, 24)),
        ("-2", date(2026, 11, 21)),
        ("-0", _MONDAY),
        ("+3", date(2026, 11, 26)),
        ("mon", _MONDAY),
        ("4 october", date(2026, 10, 4)),
        ("4. Oct.", date(2026, 10, 4)),
        ("1 dec", date(2025, 12, 1)),
        ("1 dec 2026", date(2026, 12, 1)),
        ("tue", date(2026, 11, 17)),
        ("wednesday", date(2026, 11, 18)),
        ("thurs", date(2026, 11, 19)),
        ("sun", date(2026, 11, 22)),
        (" Today\n", _MONDAY),
        ("FRI", date(2026, 11, 20)),
    ],
)
def test_a_date_may_be_said_in_words(text: str, meant: date) -> None:
    """A date, a day near today, so many days on or back, or the latest weekday up to today."""
    assert parse_date(text, _MONDAY) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("mon", date(2026, 11, 30)),
        ("1 dec", date(2026, 12, 1)),
        ("4 october", date(2027, 10, 4)),
        ("tue", date(2026, 11, 24)),
        ("sunday", date(2026, 11, 29)),
        ("today", _MONDAY),
        ("2026-11-20", date(2026, 11, 20)),
    ],
)
def test_a_plan_is_for_the_next_weekday(text: str, meant: date) -> None:
    """Ahead, a weekday is the next one after today; everything else is as it was."""
    assert parse_date(text, _MONDAY, ahead=True) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "mo",
        "mond4y",
        "mondays",
        "2026-02-30",
        "2026-11",
        "23.11.2026",
        "-",
        "--2",
        "-2.5",
        "- 2",
        "-99999999",
        "-" + "9" * 5000,
        "+9999999999999",
        "0000-01-01",
        "2",
        "now",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    """A word, a number or a date that cannot be is nothing, whatever it is."""
    assert parse_date(text, _MONDAY) is None


@given(st.text(), st.dates(), st.booleans())
def test_any_text_is_a_date_or_none(text: str, today: date, ahead: bool) -> None:
    """No text makes an error, on no day, the first and the last there are among them."""
    assert isinstance(parse_date(text, today, ahead=ahead), date | None)


@given(st.dates())
def test_each_date_is_understood_as_it_is_written(day: date) -> None:
    """A date in full is that date, whatever day it is."""
    assert parse_date(day.isoformat(), _MONDAY) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(["mon", "thu", "sun"]))
def test_a_weekday_is_at_most_a_week_away(today: date, word: str) -> None:
    """The latest one is today or up to six days ago, the next one a week after it."""
    latest, ahead = parse_date(word, today), parse_date(word, today, ahead=True)
    assert latest is not None
    assert ahead is not None
    assert timedelta(0) <= today - latest < timedelta(7)
    assert ahead - latest == timedelta(7)


@pytest.mark.parametrize(
    ("hour", "ends", "day"),
    [(0, 0, 23), (23, 0, 23), (3, 4, 22), (4, 4, 23), (0, 23, 22), (22, 23, 22), (23, 23, 23)],
)
def test_the_night_counts_to_the_day_before(hour: int, ends: int, day: int) -> None:
    """Up to the hour at which the day ends, it is still yesterday."""
    now = datetime(2026, 11, 23, hour, 30)  # noqa: DTZ001 the place is of no matter
    assert today_at(now, ends) == date(2026, 11, day)


@pytest.mark.parametrize(
    ("day", "days", "then"),
    [
        (date(2026, 11, 23), -2, date(2026, 11, 21)),
        (date(9999, 12, 30), 7, date.max),
        (date(1, 1, 3), -7, date.min),
    ],
)
def test_the_calendar_has_ends(day: date, days: int, then: date) -> None:
    """So many days away, or the calendar's first or last day where there are no more."""
    assert away(day, days) == then


@pytest.mark.parametrize(
    ("day", "name"),
    [(22, "Yesterday"), (23, "Today"), (24, "Tomorrow"), (25, "25 Nov"), (9, "9 Nov")],
)
def test_days_near_by_have_names(day: int, name: str) -> None:
    """The days around today are called so, others by their date."""
    assert called(date(2026, 11, day), _MONDAY) == name
