"""What was found, on one line: its day, its kind, and what it says about the text."""

from datetime import date

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from befriend.domain.search import Found, fold
from befriend.pages.names import MONTHS, WEEKDAYS
from befriend.plain import plain_line
from befriend.tui.text import cell, line

_NARROW = 60
"""Cells below which there is no room for the weekday and the kind."""

_KIND = len("gratitude")
_GAP = "  "
_BETWEEN = " · "
"""What parts the texts of a record."""

_BEFORE = 3
"""Which part of the room the words before what was sought get, where all are too many."""


def found_line(found: Found, sought: str, width: int) -> Content:
    """A record that says what was sought, which is marked; folded, as `fold` does."""
    wide = width >= _NARROW
    head = Content.styled(f"{_short(found.day, wide=wide)}{_GAP}", "$text-muted")
    if wide:
        head = Content.assemble(head, cell(line(found.called, "$text-muted"), _KIND), _GAP)
    said = _BETWEEN.join(filter(None, map(plain_line, found.texts)))
    shown = excerpt(said, sought, width - head.cell_length)
    text = Content(shown)
    start, end = _where(shown, sought)
    return Content.assemble(head, text.stylize("bold $accent", start, end) if end else text)


def excerpt(text: str, sought: str, width: int) -> str:
    """The words of a text, around what was sought, that there is room for."""
    start, end = _where(text, sought)
    beginning = _cut(text, width)
    if beginning == text or end < len(beginning):
        return beginning
    room = width - 1
    first = text.rfind(" ", 0, start) + 1
    while first:
        before = text.rfind(" ", 0, first - 1) + 1
        roomy = cell_len(text[before:start]) <= room // _BEFORE or cell_len(text[before:]) <= room
        if not roomy:
            break
        first = before
    return f"…{_cut(text[first:].removeprefix(_BETWEEN.lstrip()), room)}"


def _cut(text: str, width: int) -> str:
    """The text in so many cells; a longer one ends in …, behind a word, or in the only one."""
    if cell_len(text) <= width:
        return text
    if width < 1:
        return ""
    most = set_cell_size(text, width - 1)
    words = most if text.startswith(f"{most} ") else most.rpartition(" ")[0]
    return f"{words.rstrip(' ,·') or most.rstrip()}…"


def _where(text: str, sought: str) -> tuple[int, int]:
    """Where what was sought begins and ends; nowhere where one case has other signs."""
    folded = fold(text)
    start = folded.find(sought) if len(folded) == len(text) else -1
    return (start, start + len(sought)) if start >= 0 else (0, 0)


def _short(day: date, *, wide: bool) -> str:
    weekday = f"{WEEKDAYS[day.weekday()][:3]} " if wide else ""
    return f"{weekday}{day.day:2} {MONTHS[day.month - 1][:3]} {day.year:04}"
