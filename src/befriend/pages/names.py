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
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LEFT_ALONE = re.compile(
    r"[.~#].*|.*(~|\.(tmp|part|partial|sw.|bak|orig|rej|lock))", re.DOTALL | re.IGNORECASE
)


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


def is_left_alone(file: str) -> bool:
    """Whether a file of this name is hidden, or one that programs leave for a while."""
    return _LEFT_ALONE.fullmatch(file) is not None


def page_copied(name: str) -> str | None:
    """The page of which a file is a copy, by its name below the data folder; None if of none.

    A copy's name has its page's date first among its dates, or begins as `practices.toml` does,
    and has `.toml` somewhere in it. What editors and downloads leave for a while is no copy.
    """
    folder, _, file = name.rpartition("/")
    if ".toml" not in file.lower() or is_page(name) or is_left_alone(file):
        return None
    if not folder:
        return PRACTICES if file.lower().startswith("practices") else None
    first = _DATE.search(file)
    page = f"{folder}/{first[0]}.toml" if first else ""
    return page if date_of(page) else None


def page_meant(file: str) -> str | None:
    """The page that a file of this name is a version of, wherever it lies; None if of none."""
    first = _DATE.search(file)
    name = f"days/{first[0][:4]}/{file}" if first else file
    return name if is_page(name) else page_copied(name)


def title(name: str) -> str:
    """What a page's first line says, in English on every computer."""
    day = date_of(name)
    return long_date(day) if day else "Practices"


def long_date(day: date) -> str:
    """A date in words: Monday 23 November 2026."""
    return f"{weekday_date(day)} {day.year}"


def weekday_date(day: date) -> str:
    """A date of about now in words: Monday 23 November."""
    return f"{WEEKDAYS[day.weekday()]} {day_month(day)}"


def day_month(day: date) -> str:
    """A date of about now in two words: 23 November."""
    return f"{day.day} {MONTHS[day.month - 1]}"
