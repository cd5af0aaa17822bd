"""Where everything is: the folder people carry, this computer's taste, this computer's memory."""

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple

from befriend.pages.digest import digest
from befriend.storage.disk import Disk
from befriend.storage.folder import Folder
from befriend.storage.kept import Kept
from befriend.storage.platform import computer
from befriend.storage.remembered import Remembered


class Locations(NamedTuple):
    """The paths befriend uses."""

    data: str
    """What people carry."""

    settings: str
    """This computer's taste, a file."""

    memory: str
    """What this computer remembers of the data folder; not for carrying."""

    kept: str
    """Originals that were kept."""

    lock: str

    used_keys: str
    """The keys of the screen that need no hint any more, a file."""

    drafts: str
    """What was typed about the data folder and not saved when the screen was ended, a file."""


def locate(data: str | None, environment: Mapping[str, str]) -> Locations:
    """The locations for this person; `data`, or BEFRIEND_DATA, names another data folder."""
    user_data, user_config, user_state = _user_folders(environment)
    root = os.path.abspath(
        data or environment.get("BEFRIEND_DATA") or os.path.join(user_data, "befriend")
    )
    device = os.path.join(user_state, "befriend-device")
    key = _key(root)
    return Locations(
        data=root,
        settings=os.path.join(user_config, "befriend", "config.toml"),
        memory=os.path.join(device, "remembered", computer(), key),
        kept=os.path.join(device, "kept", key),
        lock=os.path.join(device, "lock"),
        used_keys=os.path.join(device, "used-keys.txt"),
        drafts=os.path.join(device, "drafts", f"{key}.toml"),
    )


def open_folder(locations: Locations, disk: Disk) -> Folder:
    """The data folder with this computer's memory of it."""
    return Folder(
        locations.data,
        Remembered(disk, locations.memory),
        Kept(disk, locations.kept),
        disk,
        locations.lock,
    )


def _key(root: str) -> str:
    """A name for the folder at this path: what it is called, and a hash of the whole path."""
    real = os.path.realpath(root)
    return f"{os.path.basename(real)}-{digest(os.fsencode(real), 6)}"


def _user_folders(environment: Mapping[str, str]) -> tuple[str, str, str]:
    """The person's data, config and state folders.

    Where the XDG specification holds, its rule stands here: importing platformdirs costs as much as
    starting Python.
    """
    if sys.platform in ("darwin", "win32"):  # pragma: no cover
        from platformdirs import PlatformDirs

        folders = PlatformDirs()
        return folders.user_data_dir, folders.user_config_dir, folders.user_state_dir
    home = environment.get("HOME") or os.path.expanduser("~")
    rules = (
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_STATE_HOME", ".local/state"),
    )
    data, config, state = (
        named if os.path.isabs(named := environment.get(name, "")) else os.path.join(home, usual)
        for name, usual in rules
    )
    return data, config, state
