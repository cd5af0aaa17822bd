"""What there is to say when the app ends by a signal or by a fault of its own."""

import sys
import traceback
from collections.abc import Iterable

from rich.text import Text
from textual.screen import Screen

from befriend.tui.desk import Desk


def left_behind(screens: Iterable[Screen[object]], desk: Desk) -> tuple[str, ...]:
    """What is typed into Forms and drafts, and not saved."""
    forms = [getattr(screen, "unsaved", {}) for screen in screens]
    drafts = [draft.typed for draft in desk.drafts.values()]
    typed = (" · ".join(filter(None, each.values())) for each in (*forms, *drafts))
    return tuple(filter(None, typed))


def report_of_fault() -> Text:
    """Where the error that is being handled came from, and no value: it may be a diary."""
    kind, _, frames = sys.exc_info()
    where = "".join(traceback.format_tb(frames))
    return Text(f"befriend ended with {kind.__name__ if kind else 'an error'}:\n{where}")
