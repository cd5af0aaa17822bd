"""What lies in a data folder under a name that is no page's, and perhaps should be."""

import os
import re
from collections.abc import Iterable
from unicodedata import normalize

from befriend.pages.names import is_left_alone, is_page, page_copied, page_meant
from befriend.storage.disk import Disk
from befriend.storage.doctor.finding import Finding

_NAMED = 5
"""So many of what is not befriend's are named; of more it is said how many."""

_YEAR = re.compile(r"\d{4}")


def names_below(disk: Disk, root: str) -> list[str]:
    """The names of what lies where pages may, or just beside it, below a folder. Raises OSError."""
    names = [name for name in disk.names(root) if name != "days"]
    days = os.path.join(root, "days")
    for year in disk.names(days):
        files = [f"days/{year}/{file}" for file in disk.names(os.path.join(days, year))]
        names += files or ([] if _YEAR.fullmatch(year) else [f"days/{year}"])
    return names


def findings_in(root: str, names: Iterable[str]) -> list[Finding]:
    """Pages that are not where they belong, and, in one sentence, what is not befriend's."""
    found, strange = [], []
    for name in names:
        if is_page(name) or page_copied(name) or is_left_alone(os.path.basename(name)):
            continue
        if say := _why_misnamed(name):
            path = os.path.join(root, *name.split("/"))
            found.append(Finding("misnamed", path, f"{path} is not read{say}"))
        elif name.startswith("days/"):
            strange.append(name)
    return [*found, *_strangers(root, strange)]


def _why_misnamed(name: str) -> str | None:
    """Why a file is not read, and what to do, if it seems to be a page."""
    folder, _, file = name.rpartition("/")
    if not folder and _plainly(file) == "days":
        return ": rename that folder to days."
    if page_meant(file):
        return " where it lies: join it with 'befriend merge' and its name, then move it away."
    page = page_meant(_plainly(file))
    if page is None:
        return None
    copy = os.path.basename(page).replace(".toml", " (1).toml")
    return f" under this name: rename it to '{copy}', and it is read as a copy of {page}."


def _plainly(file: str) -> str:
    """A name in small letters and the usual digits."""
    return normalize("NFKC", file).casefold()


def _strangers(root: str, names: list[str]) -> list[Finding]:
    if not names:
        return []
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    path = os.path.join(root, *names[0].split("/"))
    say = f"Not befriend's, and left alone: {', '.join(names[:_NAMED])}{more}."
    return [Finding("stranger", path, say)]
