"""A screen that is painted once as it appears, where Textual would paint it three times."""

from typing import Self

from textual.geometry import Region
from textual.screen import Screen

from befriend.tui.widgets.drawn import painted_once


class Appearing(Screen[None]):
    """Trusts its layout to paint what it moves, and its first layout to paint everything."""

    BLANK = True
    virtual_size = painted_once()

    _appears = False
    """Whether it is about to be laid out for the first time."""

    def on_screen_resume(self) -> None:
        """It is shown: if nothing was before, it is laid out now, and then asked to be painted."""
        self._appears = self.size != self.app.size

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Have it painted, or laid out, again, unless its first layout has painted it only now."""
        if self._appears and not (regions or layout or recompose):
            self._appears = False
            return self
        repaint = repaint and not layout
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
