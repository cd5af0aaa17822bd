"""What was found, on one line."""

from datetime import date

import pytest
from rich.cells import cell_len

from befriend.domain.search import Found, fold
from befriend.pages.record import Record
from befriend.tui.widgets.found_line import excerpt, found_line
from tests.tui.hostile import HOSTILE, LONG

_DAY = date(2026, 11, 6)
_LETTER = "It rained all day long and in the evening there came a letter from Ana, at last"


def _found(*texts: str, kind: str = "gratitude") -> Found:
    return Found(_DAY, Record(kind, {}, "abcdef-123456"), texts)


def test_a_line_has_day_kind_and_text() -> None:
    """The day with its weekday, the kind as people call it, and the texts, each column in line."""
    gratitude = found_line(_found("Soup", "it was cold", "Ben"), "ben", 70).plain
    tick = found_line(_found("Touch", "Ben", kind="done"), "ben", 70).plain
    assert gratitude == "Fri  6 Nov 2026  gratitude  Soup · it was cold · Ben"
    assert tick == "Fri  6 Nov 2026  tick       Touch · Ben"


def test_a_narrow_line_has_day_and_text() -> None:
    """Where it is narrow, weekday and kind go, so that more of the text stays."""
    assert found_line(_found("Soup with Ben"), "ben", 38).plain == " 6 Nov 2026  Soup with Ben"


def test_what_was_sought_is_marked() -> None:
    """Just the signs that were sought stand out, in whatever case they are."""
    shown = found_line(_found("Lunch with ANA"), fold("Ana"), 70)
    (span,) = [each for each in shown.spans if each.style == "bold $accent"]
    assert shown.plain[span.start : span.end] == "ANA"


@pytest.mark.parametrize(
    ("sought", "width", "shown"),
    [
        ("ana", 80, _LETTER),
        ("rained", 30, "It rained all day long and in…"),
        ("rained", 26, "It rained all day long…"),
        ("ana", 40, "…there came a letter from Ana, at last"),
        ("ana", 50, "…the evening there came a letter from Ana, at last"),
        ("letter", 30, "…came a letter from Ana, at…"),
        ("last", 20, "…from Ana, at last"),
        ("zebra", 20, "It rained all day…"),
    ],
)
def test_words_around_what_was_sought(sought: str, width: int, shown: str) -> None:
    """A text that is too long is cut between words, and what was sought is still in it."""
    assert excerpt(_LETTER, sought, width) == shown


@pytest.mark.parametrize("width", range(1, 90))
@pytest.mark.parametrize("sought", ["it", "evening", "ana", "zebra", "y l"])
def test_no_word_is_cut(sought: str, width: int) -> None:
    """Whatever the width, what is shown are whole words, unless not even one of them fits."""
    shown = excerpt(_LETTER, sought, width)
    assert cell_len(shown) <= width
    words = shown.strip("…").split()
    if width > len("evening") + 2:
        assert words
        assert f" {' '.join(words)}".rstrip(",") in f" {_LETTER}"
        assert set(words) <= {*_LETTER.split(), "Ana"}


@pytest.mark.parametrize("name", [*HOSTILE, *LONG])
@pytest.mark.parametrize("width", [1, 12, 38, 60, 76, 200])
def test_any_text_fits(name: str, width: int) -> None:
    """Whatever a text holds, its line is one, shows no control, and is within its cells."""
    text = {**HOSTILE, **LONG}[name]
    for sought in (text, text[-3:], "x"):
        room = max(1, width - 28)
        assert cell_len(excerpt(fold(text), fold(sought), room)) <= room
        shown = found_line(_found(text, kind=text), fold(sought), width).plain
        assert not {"\x1b", "\n", "\x07", "\x9b", "\0"} & set(shown)
