"""What draws itself, and is painted once as it appears."""

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widget import Widget


def painted_once() -> Reactive[Size]:
    """How large what a widget shows is; the layout that says so paints it too.

    Of its own accord, Textual paints each widget again as soon as its first layout is painted.
    """
    return Reactive(Size(0, 0), layout=True, repaint=False)


class Drawn(Widget):
    """A widget of ours."""

    virtual_size = painted_once()


class Column(Drawn):
    """Widgets below each other."""

    BLANK = True
