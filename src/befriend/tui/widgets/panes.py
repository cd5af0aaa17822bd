"""Where the panes of a screen are: what is higher than the screen scrolls."""

from textual.containers import ScrollableContainer

from befriend.tui.widgets.drawn import painted_once


class Panes(ScrollableContainer, can_focus=False):
    """Holds panes, and scrolls to where the cursor goes."""

    DEFAULT_CSS = """
    Panes { overflow-x: hidden; scrollbar-size-vertical: 1; }
    """

    BLANK = True
    virtual_size = painted_once()
