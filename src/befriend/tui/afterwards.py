"""What is said when the screen is gone, in the terminal that was below it."""

import sys
from contextlib import suppress

from befriend.plain import plain


def tell(sentence: str) -> None:
    """Say something, made safe to show; a terminal that is gone does not hear it."""
    with suppress(OSError):
        sys.stderr.write(f"befriend: {plain(sentence)}\n")
