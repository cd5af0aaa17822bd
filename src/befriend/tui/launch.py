"""How the screen starts: the garbage collector rests until the first paint."""

import gc

from befriend.journal import Journal
from befriend.storage.settings_file import Settings
from befriend.storage.used_keys import UsedKeys


def launch(journal: Journal, settings: Settings, used_keys: UsedKeys) -> int:
    """Open the app full-screen; gives the exit code."""
    gc.disable()
    from befriend.tui.app import run

    return run(journal, settings, used_keys)
