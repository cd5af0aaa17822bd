"""No column shifts, whether the terminal gives a vowel sign a cell of its own or not."""

import re
import unicodedata

import pytest
from rich.cells import cell_len

from befriend.tui.anchored import anchored

_HINDI, _TAMIL = "कि संबंध", "தமிழ் நட்பு"


def _drawn(output: str, *, own_cell: bool) -> dict[int, str]:
    """What a terminal of one line shows in each column, by whether a spacing mark has a cell."""
    columns: dict[int, str] = {}
    at = 1
    for part in re.finditer(r"\x1b\[(?:1;)?(\d+)([HG])|\x1b\[[0-9;]*m|(.)", output, re.DOTALL):
        if part[1]:
            at = int(part[1])
        elif sign := part[3]:
            marks = unicodedata.category(sign) == "Mc"
            width = int(own_cell) if marks else cell_len(sign)
            columns |= {at: sign} if width else {}
            at += width
    return columns


def _line(text: str, width: int = 20) -> str:
    """A text in a cell of so many columns, between borders that are painted by themselves."""
    blank = " " * (width - cell_len(text))
    return f"\x1b[1;1H\x1b[2m│\x1b[0m\x1b[1m{text}{blank}\x1b[0m\x1b[2m│\x1b[0m ● \x1b[2m│\x1b[0m"


@pytest.mark.parametrize("own_cell", [True, False])
@pytest.mark.parametrize("text", [_HINDI, _TAMIL, "မြန်မာ", "ខ្មែរ", "tea", "日本語"])
def test_what_is_beside_a_text_stays_in_its_column(text: str, own_cell: bool) -> None:
    """Borders and signs are where they are beside any other text."""
    drawn = _drawn(anchored(_line(text)), own_cell=own_cell)
    assert [column for column, sign in drawn.items() if sign == "│"] == [1, 22, 26]
    assert [column for column, sign in drawn.items() if sign == "●"] == [24]


@pytest.mark.parametrize("own_cell", [True, False])
def test_a_text_is_whole_where_there_is_room(own_cell: bool) -> None:
    """The cells that a text needs besides are those of the blanks behind it, and no others."""
    line = f"\x1b[1;1H\x1b[1m{_TAMIL}\x1b[0m    \x1b[2mAna  │\x1b[0m"
    drawn = _drawn(anchored(line), own_cell=own_cell)
    width = cell_len(_TAMIL)
    assert "".join(drawn[n] for n in range(width + 5, width + 8)) == "Ana"
    assert drawn[width + 10] == "│"
    shown = [sign for column, sign in drawn.items() if column < width + 5]
    letters = [sign for sign in _TAMIL if unicodedata.category(sign) != "Mn"]
    assert "".join(shown).strip() == "".join(
        sign for sign in letters if own_cell or unicodedata.category(sign) != "Mc"
    )


def test_it_would_shift() -> None:
    """Without that, some terminals move the border."""
    drawn = _drawn(_line(_TAMIL), own_cell=True)
    assert [column for column, sign in drawn.items() if sign == "│"] != [1, 22, 26]


def test_other_output_stays_as_it_is() -> None:
    """What has no such letter is sent as it came, and so is a text that goes nobody knows where."""
    for output in (_line("tea ❤"), "\x1b[?1049h\x1b[2J", f"{_HINDI}\x1b[0m", "\x1b", ""):
        assert anchored(output) == output
