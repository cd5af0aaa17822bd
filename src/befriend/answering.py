"""Finds out what is asked for, the screen or a command, and has it done."""

import os
import sys
from collections.abc import Sequence
from datetime import datetime

from befriend import __version__
from befriend.cli.speaking import never_fail_to_encode, tell, tell_unexpected, write
from befriend.collector import wake_the_collector
from befriend.errors import Trouble
from befriend.journal import Journal
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.locations import Locations, locate, open_folder


def answer(argv: Sequence[str]) -> int:
    """Do what the arguments ask; gives the exit code."""
    sys.excepthook = tell_unexpected
    never_fail_to_encode()
    try:
        return _answer(argv)
    except Trouble as trouble:
        tell(str(trouble))
        return trouble.exit_code
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 130


def _answer(argv: Sequence[str]) -> int:
    if not argv and _has_screen():
        return _open_screen(*_open_journal(None))
    from befriend.cli.arguments import parse

    given = parse(argv)
    if given.version:
        write(f"befriend {__version__}")
        return 0
    journal, locations = _open_journal(given.data)
    if given.command is None:
        if _has_screen():
            return _open_screen(journal, locations)
        given = parse([*argv, "today"])
    from befriend.cli.asked import Asked
    from befriend.cli.commands import find_command

    asked = Asked(given, journal, locations, datetime.now().astimezone())
    command = find_command(given.command)
    wake_the_collector()
    return command(asked)


def _open_journal(data: str | None) -> tuple[Journal, Locations]:
    """The journal in the folder that is named, or else in this person's own."""
    with told(data or "."):
        locations = locate(data, os.environ)
    return Journal(open_folder(locations, Disk())), locations


def _has_screen() -> bool:
    """Whether there is a terminal that a full screen can be drawn on."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    here = all(stream and stream.isatty() for stream in streams)
    return here and os.environ.get("TERM") != "dumb"


def _open_screen(journal: Journal, locations: Locations) -> int:
    """Open the full screen; nothing else loads what it is drawn with."""
    from functools import partial

    from befriend.storage.drafts import LeftDrafts
    from befriend.storage.settings_file import keep_setting, load_settings
    from befriend.storage.used_keys import UsedKeys
    from befriend.tui.launch import launch

    disk = Disk()
    settings = load_settings(disk, locations.settings)
    keep = partial(keep_setting, disk, locations.settings)
    used_keys, drafts = UsedKeys(disk, locations.used_keys), LeftDrafts(disk, locations.drafts)
    return launch(journal, settings, used_keys, keep, drafts)
