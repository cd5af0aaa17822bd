"""The names of pages: a day's page is named by its date, the checklist is `practices.toml`."""

import re
from datetime import date

PRACTICES = "practices.toml"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_DAY = re.compile(r"days/(\d{4})/((\d{4})-\d\d-\d\d)\.toml")


def day_page(day: date) -> str:
    """The name of a day's page, below the data folder."""
    return f"days/{day.year:04d}/{day.isoformat()}.toml"


def date_of(name: str) -> date | None:
    """The date whose page has this name, or None for any other name."""
    shape = _DAY.fullmatch(name)
    if not shape or shape[1] != shape[3]:
        return None
    try:
        return date.fromisoformat(shape[2])
    except ValueError:
        return None


def is_page(name: str) -> bool:
    """Whether a file of this name, below the data folder, is a page."""
    return name == PRACTICES or date_of(name) is not None


def title(name: str) -> str:
    """What a page's first line says, in English on every computer."""
    day = date_of(name)
    return long_date(day) if day else "Practices"


def long_date(day: date) -> str:
    """A date in words: Monday 23 November 2026."""
    return f"{weekday_date(day)} {day.year}"


def weekday_date(day: date) -> str:
    """A date of about now in words: Monday 23 November."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
