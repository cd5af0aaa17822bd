"""How the screen starts and ends."""

import sys
from datetime import datetime

from befriend.journal import Journal
from befriend.storage.drafts import LeftDrafts
from befriend.storage.settings_file import Keep, Settings
from befriend.storage.used_keys import UsedKeys
from befriend.tui.afterwards import tell


def launch(
    journal: Journal, settings: Settings, used_keys: UsedKeys, keep: Keep, drafts: LeftDrafts
) -> int:
    """Run the app full-screen; gives the exit code."""
    _import_without_tls()
    import asyncio

    from befriend.tui.app import Befriend
    from befriend.tui.drafts import told
    from befriend.tui.signals import leave_to_the_system

    app = Befriend(journal, settings, lambda: datetime.now().astimezone(), used_keys, keep, drafts)
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        app.run(loop=loop)
        leave_to_the_system(loop)
        kept = app.leave_drafts()
        for draft in app.left_behind:
            tell(f"kept as a draft: {draft.called}." if kept else f"not saved: {told(draft)}")
        unsaved = app.leave_desk()
        if unsaved:
            tell(f"the last change is not saved: {unsaved}")
            return 1
        return app.return_code or 0


def _import_without_tls() -> None:
    """Import asyncio as where Python has no TLS: befriend connects to nothing, and starts sooner.

    A fortieth of the time to the first paint went into the library that it is made of.
    """
    if "asyncio" in sys.modules or "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        import asyncio  # noqa: F401 it is what is imported
    finally:
        del sys.modules["ssl"]
