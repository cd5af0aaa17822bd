"""What there is to say when the app ends by a fault of its own."""

import sys
import traceback

from rich.text import Text


def report_of_fault() -> Text:
    """Where the error that is being handled came from, and no value: it may be a diary."""
    kind, _, frames = sys.exc_info()
    where = "".join(traceback.format_tb(frames))
    return Text(f"befriend ended with {kind.__name__ if kind else 'an error'}:\n{where}")
