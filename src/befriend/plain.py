"""Other people's text made safe to show: no control sequence reaches a terminal."""

import re

_CONTROL = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e"
    "\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINED = "[\u0620-\u06ff\u0750-\u077f\u0900-\u109f]"
_NON_JOINER = f"(?<!{_JOINED})\u200c|\u200c(?!{_JOINED})"
"""A sign that parts letters which are joined else, as Persian spells: anywhere else it hides."""

_UNSAFE = f"{_CONTROL}|{_NON_JOINER}"
_NO_WIDTH = "[\u180b-\u180d\u180f\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"

BREAK = r"(?<![^\S\n\t])[^\S\n\t]*+[\n\t]\s*"
"""What is one blank on one line: a break with all blanks around it, sought once in each gap."""


def plain(text: str) -> str:
    """The text with every control, direction and invisible sign shown as U+FFFD.

    Line ends and tabs stay. Variation selectors and skin tones go, since terminals disagree on
    their width.
    """
    if text.isascii() and text.isprintable():
        return text
    tidy = re.sub(_NO_WIDTH, "", text.replace("\r\n", "\n"))
    return re.sub(_UNSAFE, "\ufffd", tidy)


def plain_line(text: str) -> str:
    """The text as `plain` shows it, on one line."""
    return unbroken(text).strip()


def unbroken(text: str) -> str:
    """The text as `plain` shows it, on one line, with the blanks around it."""
    return re.sub(BREAK, " ", plain(text))
