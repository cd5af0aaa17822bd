"""How the screen starts: the garbage collector rests until the first paint."""

import gc

from befriend.journal import Journal
from befriend.storage.settings_file import Settings


def launch(journal: Journal, settings: Settings) -> int:
    """Open the app full-screen; gives the exit code."""
    gc.disable()
    from befriend.tui.app import run

    return run(journal, settings)
