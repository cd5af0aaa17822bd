"""How the screen starts and ends: the garbage collector rests until the first paint."""

import gc
from datetime import datetime

from befriend.journal import Journal
from befriend.storage.settings_file import Settings
from befriend.storage.used_keys import UsedKeys
from befriend.tui.afterwards import tell
from befriend.tui.taste import Keep, forget


def launch(
    journal: Journal,
    settings: Settings,
    used_keys: UsedKeys,
    keep: Keep = forget,
) -> int:
    """Run the app full-screen; gives the exit code."""
    gc.disable()
    import asyncio

    from befriend.tui.app import Befriend
    from befriend.tui.signals import leave_to_the_system

    app = Befriend(journal, settings, lambda: datetime.now().astimezone(), used_keys, keep)
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        app.run(loop=loop)
        leave_to_the_system(loop)
        for typed in app.left_behind:
            tell(f"not saved: {typed}")
        unsaved = app.leave_desk()
        if unsaved:
            tell(f"the last change is not saved: {unsaved}")
            return 1
        return app.return_code or 0


def wake_the_collector() -> None:
    """What start-up made stays; from now on the collector looks at what is new."""
    gc.freeze()
    gc.enable()
