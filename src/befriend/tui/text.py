"""Other people's text as Textual's Content: shown as it is, never as markup or control."""

import re

from textual.content import Content

from befriend.plain import plain, plain_line

_MOST = 20_000
"""Signs of one text that are shown; a command shows them all."""

_HARDLY = 4
"""Which part of the signs that fit is hardly anything."""

_JOINTS = " ,·→"
"""What joins words, and says nothing without the word behind it."""


def line(text: str, style: str = "") -> Content:
    """The text on one line."""
    return Content.styled(plain_line(_in_reason(text)), style)


def lines(text: str, width: int, style: str = "") -> list[Content]:
    """The text in lines of at most `width` cells."""
    return Content.styled(plain(_in_reason(text)), style).wrap(max(1, width))


def _in_reason(text: str) -> str:
    """The text, or as much of it as anybody reads on a screen: more would hold up every key."""
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def brief(sentence: str) -> str:
    """A sentence with of each path that stands before what happened there no more than its end."""
    return re.sub(r"(?<!\S)/[^:]*/(?=[^/:]+: )", "…/", sentence)


def cell(content: Content, width: int) -> Content:
    """The content in just `width` cells, its end as … where it is longer."""
    return content.truncate(max(0, width), ellipsis=True, pad=True)


def shortened(whole: Content, width: int) -> Content:
    """The content in at most `width` cells; what is longer ends in …, behind a word.

    Where that would leave hardly anything, as before one very long name, it ends in a word.
    """
    cut = whole.truncate(max(0, width), ellipsis=True)
    if cut is whole:
        return cut
    kept = cut.plain[:-1]
    in_a_word = whole.plain[len(kept)] not in _JOINTS
    words = (kept.rpartition(" ")[0] if in_a_word else kept).rstrip(_JOINTS)
    return whole[: len(words)].append("…") if len(words) * _HARDLY > len(kept) else cut
