"""The names of pages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.names import PRACTICES, date_of, day_page, is_page, long_date, title


def test_a_days_page_is_named_by_its_date() -> None:
    """The path is the date, below a folder for the year."""
    assert day_page(date(2026, 11, 3)) == "days/2026/2026-11-03.toml"


@given(st.dates())
def test_each_day_has_its_page(day: date) -> None:
    """From a page's name its date can be told, for each date there is."""
    assert date_of(day_page(day)) == day
    assert is_page(day_page(day))


@pytest.mark.parametrize(
    "name",
    [
        "2026-11-23.toml",
        "days/2026-11-23.toml",
        "days/2025/2026-11-23.toml",
        "days/2026/2026-13-01.toml",
        "days/2026/2026-11-23.toml.tmp",
        "days/2026/2026-11-23 (1).toml",
        "days/2026/.2026-11-23.toml",
        "days/2026/2026-11-23.TOML",
        "../days/2026/2026-11-23.toml",
        "days/2026/2026-11-23.toml\n",
        "notes.toml",
    ],
)
def test_other_names_are_no_pages(name: str) -> None:
    """A file of any other name is left alone."""
    assert date_of(name) is None
    assert not is_page(name)


def test_the_practices_are_a_page() -> None:
    """`practices.toml` is a page of no date, and has a title for it."""
    assert is_page(PRACTICES)
    assert date_of(PRACTICES) is None
    assert title(PRACTICES) == "Practices"


def test_a_date_is_told_in_words() -> None:
    """A page's first line says its date in English, on every computer."""
    assert long_date(date(2026, 11, 23)) == "Monday 23 November 2026"
    assert title("days/2027/2027-01-03.toml") == "Sunday 3 January 2027"
