"""Output in which no column shifts, however wide the terminal takes a letter to be.

Some terminals give the vowel signs of Devanagari, Tamil and others a cell of their own, and some
do not. So behind such a text the cursor is put where the next one begins.
"""

import re
import unicodedata

from rich.cells import cell_len

_DISPUTED = re.compile("[\u0900-\u109f\u1700-\u1cff\ua800-\uabff\U00011000-\U00011fff]")
"""The blocks of the letters whose widths are disputed."""

_PART = re.compile(
    r"\x1b\[(?:\d+;(?P<column>\d+)H|[^@-~]*[@-~])"
    r"|(?P<blanks> +)|(?P<text>[^\x1b ][^\x1b]*?(?= *(?:\x1b|\Z)))|\x1b"
)
"""Where the cursor goes, or another sequence; blanks; a text without any at its end."""


def anchored(output: str) -> str:
    """The output, with the cursor put where it belongs behind each text of disputed width."""
    return _anchored(output) if _DISPUTED.search(output) else output


def _anchored(output: str) -> str:
    sent, column, shift = [], 0, 0  # the shift is how far to the right the cursor may be
    for part in _PART.finditer(output):
        if part["column"]:
            sent.append(part[0])
            column, shift = int(part["column"]), 0
        elif part["blanks"]:
            sent.append(_blanks(len(part[0]), column, shift))
            column, shift = _moved(column, part[0]), 0
        elif part["text"]:
            sent.append(_to(column) + part[0] if shift else part[0])
            column = _moved(column, part[0])
            shift = sum(unicodedata.category(sign) == "Mc" for sign in part[0]) if column else 0
        else:
            sent.append(part[0])
    return "".join(sent)


def _blanks(many: int, column: int, shift: int) -> str:
    """Blanks up to just where they are to end; the text before may stand in the first of them."""
    late = min(shift, many)
    anchor = _to(column + many - late) if late else ""
    return " " * (many - late) + anchor + " " * late


def _to(column: int) -> str:
    return f"\x1b[{column}G"


def _moved(column: int, text: str) -> int:
    """The column behind a text, if it is known where that begins."""
    return column + cell_len(text) if column else 0
