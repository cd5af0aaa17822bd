"""What is wrong with one page: its file, what is remembered of it, and what lies beside it."""

import os
from collections.abc import Callable
from typing import NamedTuple

from befriend.pages.names import date_of, title
from befriend.pages.record import Record
from befriend.storage import notes
from befriend.storage.doctor.finding import Finding
from befriend.storage.reading import Found
from befriend.storage.tidying import LEFT_BY_RESILIO


class Seen(NamedTuple):
    """A page as the doctor sees it."""

    name: str
    path: str
    found: Found
    unread: tuple[str, ...] = ()
    """The paths of files that are named like copies of it and do not read as one."""

    misread: tuple[tuple[Record, str], ...] = ()
    """Its records with a value that cannot be, and a sentence for each."""


def findings_of(seen: Seen) -> list[Finding]:
    """All that is wrong with a page."""
    return [finding for check in _CHECKS for finding in check(seen)]


def _unreadable(seen: Seen) -> list[Finding]:
    fault = seen.found.fault
    if fault is None:
        return []
    say = notes.unreadable(seen.path, fault, remembered=seen.found.written is not None)
    return [Finding("unreadable", seen.path, say, fault.line)]


def _unmerged(seen: Seen) -> list[Finding]:
    found = seen.found
    return [Finding("unmerged", seen.path, notes.waiting(seen.name, found))] if found.sides else []


def _torn(seen: Seen) -> list[Finding]:
    if not (seen.found.file and seen.found.file.torn):
        return []
    say = (
        f"{seen.path} was cut short or torn, as when copying breaks off: 'befriend merge' writes it"
        " whole, with what this computer remembers, and keeps the original."
    )
    return [Finding("torn", seen.path, say)]


def _missing(seen: Seen) -> list[Finding]:
    if not seen.found.missing or not seen.found.written:
        return []
    day = date_of(seen.name)
    forget = f"; 'befriend forget {day}' deletes it for good" if day else ""
    say = (
        f"{seen.path} is missing or empty, and this computer remembers it: 'befriend merge' writes"
        f" it back{forget}."
    )
    return [Finding("missing", seen.path, say)]


def _lacking(seen: Seen) -> list[Finding]:
    found = seen.found
    if found.broken or found.reckoned.here.same_as(found.reckoned.says):
        return []
    say = (
        f"{seen.path} is not as this computer remembers it, as when an older copy was put over it:"
        " 'befriend merge' joins both."
    )
    return [Finding("lacking", seen.path, say)]


def _memory(seen: Seen) -> list[Finding]:
    if seen.found.damaged is None:
        return []
    say = (
        f"What this computer remembers of the page of {title(seen.name)} does not read, and counts"
        " as nothing: 'befriend merge' remembers the page as it stands."
    )
    return [Finding("memory", seen.path, say)]


def _misread(seen: Seen) -> list[Finding]:
    day = date_of(seen.name)
    remove = "take it away with 'befriend remove {} --date {}'" if day else "delete it"
    return [
        Finding(
            "misread",
            seen.path,
            f"{seen.path}: {sentence[:1].lower()}{sentence[1:].rstrip('.')}; mend it there, or"
            f" {remove.format(record.id, day)}.",
        )
        for record, sentence in seen.misread
    ]


def _newer(seen: Seen) -> list[Finding]:
    if not (seen.found.file and seen.found.file.newer):
        return []
    say = (
        f"{seen.path} was written by a newer befriend: it is shown and left alone; update befriend."
    )
    return [Finding("newer", seen.path, say)]


def _no_copy(seen: Seen) -> list[Finding]:
    return [Finding("no-copy", path, notes.no_copy(path)) for path in seen.unread]


def _copies(seen: Seen) -> list[Finding]:
    folder = os.path.dirname(seen.path)
    paths = [os.path.join(folder, os.path.basename(copy.name)) for copy in seen.found.copies]
    return [
        _alone(seen, path) if seen.found.stamp is None else _beside(seen, path)
        for path in paths
        if LEFT_BY_RESILIO not in path
    ]


def _alone(seen: Seen, path: str) -> Finding:
    say = (
        f"{path} is read as a copy of a page that is not there: rename it to"
        f" {os.path.basename(seen.path)}, or let 'befriend tidy' write that page."
    )
    return Finding("misnamed", path, say)


def _beside(seen: Seen, path: str) -> Finding:
    say = f"{path} is read beside the page of {title(seen.name)}: 'befriend tidy' puts it away."
    return Finding("copy", path, say)


_CHECKS: tuple[Callable[[Seen], list[Finding]], ...] = (
    _unreadable,
    _unmerged,
    _torn,
    _missing,
    _lacking,
    _memory,
    _misread,
    _newer,
    _no_copy,
    _copies,
)
