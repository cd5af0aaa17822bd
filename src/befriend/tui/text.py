"""Other people's text as Textual's Content: shown as it is, never as markup or control."""

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
