"""The names of pages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.names import (
    PRACTICES,
    date_of,
    day_page,
    is_page,
    long_date,
    page_copied,
    page_meant,
    title,
)


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


_COPIES = [
    "2026-11-23.sync-conflict-20261123-101112-ABCDEFG.toml",
    "2026-11-23 (Ana's conflicted copy 2026-11-24).toml",
    "2026-11-23 (1).toml",
    "2026-11-23-DESK.toml",
    "2026-11-23.toml.conflict1",
    "2026-11-23.toml..path1",
    "2026-11-23.Conflict.toml",
    "2026-11-23.TOML",
    "Copy of 2026-11-23.toml",
    "2026-11-23 Kopie\n.toml",
]


@pytest.mark.parametrize("file", _COPIES)
def test_a_copy_is_told_by_its_name(file: str) -> None:
    """Whatever tool made it, in whatever language: its page's date stands first, and `.toml`."""
    assert page_copied(f"days/2026/{file}") == "days/2026/2026-11-23.toml"
    assert not is_page(f"days/2026/{file}")


@pytest.mark.parametrize(
    "name",
    [
        "days/2026/2026-11-23.toml",
        "days/2025/2026-11-23 (1).toml",
        "days/2026/2026-11-43 (1).toml",
        "days/2026/notes of 23 November.toml",
        "days/2026/2026-11-23.txt",
        "days/2026-11-23 (1).toml",
        "2026-11-23 (1).toml",
        "practices.toml",
        "my practices.toml",
        "befriend.toml",
    ],
)
def test_other_names_are_no_copies(name: str) -> None:
    """A page is no copy, nor is what lies elsewhere, or names no day of that year."""
    assert page_copied(name) is None


@pytest.mark.parametrize(
    "file",
    [
        ".2026-11-23.toml.abcdef.tmp",
        "~2026-11-23.toml",
        "#2026-11-23.toml#",
        "2026-11-23.toml~",
        *(
            f"2026-11-23.toml.{end}"
            for end in ("tmp", "part", "partial", "swp", "bak", "orig", "REJ", "lock")
        ),
    ],
)
def test_what_is_there_for_a_while_is_left_alone(file: str) -> None:
    """What editors, downloads and backups leave is nobody's version of the page."""
    assert page_copied(f"days/2026/{file}") is None


@pytest.mark.parametrize(
    "name", ["practices (1).toml", "Practices.toml", "practices.sync-conflict-1-A.toml"]
)
def test_the_practices_have_copies_too(name: str) -> None:
    """Their name begins as the page's does."""
    assert page_copied(name) == PRACTICES


def test_the_practices_are_a_page() -> None:
    """`practices.toml` is a page of no date, and has a title for it."""
    assert is_page(PRACTICES)
    assert date_of(PRACTICES) is None
    assert title(PRACTICES) == "Practices"


def test_a_date_is_told_in_words() -> None:
    """A page's first line says its date in English, on every computer."""
    assert long_date(date(2026, 11, 23)) == "Monday 23 November 2026"
    assert title("days/2027/2027-01-03.toml") == "Sunday 3 January 2027"


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("2026-11-23.toml", "days/2026/2026-11-23.toml"),
        ("2025-01-02.toml.conflict1", "days/2025/2025-01-02.toml"),
        ("practices.toml", "practices.toml"),
        ("practices (1).toml", "practices.toml"),
        ("2026-13-23.toml", None),
        ("2026-11-23.toml~", None),
        ("notes.toml", None),
        ("2026-11-23", None),
    ],
)
def test_a_file_tells_its_page_wherever_it_lies(file: str, page: str | None) -> None:
    """Its name alone has the date."""
    assert page_meant(file) == page
