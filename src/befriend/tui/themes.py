"""The two looks of befriend: warm and calm, for dark and for light rooms."""

import os
from collections.abc import Iterable

from textual.theme import Theme

_ENDS = ("", "-hover", "-active")
"""What Textual calls a colour at rest, under the mouse and pressed."""


def _scrollbar(thumb: str, ground: str) -> dict[str, str]:
    """A scrollbar as quiet as the border of a pane."""
    thumbs = {f"scrollbar{end}": thumb for end in _ENDS}
    return thumbs | {f"scrollbar-background{end}": ground for end in _ENDS}


EVENING = Theme(
    name="befriend-evening",
    primary="#e0a370",
    secondary="#c9b294",
    accent="#f0b27a",
    foreground="#efe6da",
    background="#1d1a18",
    surface="#262220",
    panel="#332d29",
    success="#a3bf8f",
    warning="#e5c07b",
    error="#e08a7b",
    dark=True,
    variables={
        "border-blurred": "#4a423c",
        "border": "#f0b27a",
        "text-muted": "#b3a697",
        "text-disabled": "#b3a697",
        "block-cursor-blurred-background": "#332d29",
        "input-selection-background": "#6b5340",
        **_scrollbar("#4a423c", "#1d1a18"),
    },
)
MORNING = Theme(
    name="befriend-morning",
    primary="#9a4f1c",
    secondary="#6d5b45",
    accent="#9e4a17",
    foreground="#35291f",
    background="#fbf6ee",
    surface="#f4ecdf",
    panel="#e9decd",
    success="#4d6b38",
    warning="#80590c",
    error="#a33a2b",
    dark=False,
    variables={
        "border-blurred": "#cdbfa9",
        "border": "#9e4a17",
        "text-muted": "#6b5c4c",
        "text-disabled": "#655747",
        "block-cursor-blurred-background": "#e9decd",
        **_scrollbar("#cdbfa9", "#fbf6ee"),
    },
)

WITHOUT_COLOURS = "ansi-light"
"""The theme of Textual's that NO_COLOR leaves a cursor in: it reverses it."""


def wants_no_color() -> bool:
    """Whether NO_COLOR asks for a screen without colours."""
    return bool(os.environ.get("NO_COLOR"))


def chosen_theme(wanted: str | None, available: Iterable[str]) -> str:
    """The name of the theme that is wanted, if there is one; without colours on NO_COLOR."""
    if wants_no_color():
        return WITHOUT_COLOURS
    return wanted if wanted and wanted in available else EVENING.name
