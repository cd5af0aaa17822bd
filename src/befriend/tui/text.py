"""Other people's text as Textual's Content: shown as it is, never as markup or control."""

from rich.cells import cell_len
from textual.content import Content

from befriend.plain import plain, plain_line


def line(text: str, style: str = "") -> Content:
    """The text on one line."""
    return Content.styled(plain_line(text), style)


def lines(text: str, width: int, style: str = "") -> list[Content]:
    """The text in lines of at most `width` cells."""
    return Content.styled(plain(text), style).wrap(max(1, width))


def cell(content: Content, width: int) -> Content:
    """The content in just `width` cells, its end as … where it is longer."""
    return content.truncate(max(0, width), ellipsis=True, pad=True)


def shortened(text: str, width: int, style: str = "") -> Content:
    """The text on one line of at most `width` cells; a longer one ends in …, behind a word."""
    whole = line(text, style)
    cut = whole.truncate(max(0, width), ellipsis=True)
    words = cut.plain.rpartition(" ")[0].rstrip(",")
    if cut is whole or 2 * cell_len(words) < max(1, width):
        return cut
    return Content.styled(f"{words}…", style)
