"""This computer's taste, from config.toml: a person's file, in which befriend sets few lines."""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from befriend.errors import Trouble
from befriend.pages.canonical import Value
from befriend.pages.names import WEEKDAYS
from befriend.storage.atomic import write_whole
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.toml import NotToml, read_toml

_LARGEST = 64 * 1024
_VALUE = r"""("[^"]*"|'[^']*'|true|false)"""
"""The values that befriend sets."""


Setting: TypeAlias = str | bool
"""What befriend sets one to."""

Keep: TypeAlias = Callable[[str, Setting], object]
"""Has the settings say this of one of them, for the next start."""


class Settings(NamedTuple):
    """What a person has set on this computer."""

    first_weekday: int = 0
    """The day a week begins with, 0 for Monday."""

    theme: str | None = None
    """The name of a Textual theme."""

    reconnect: bool = True
    """Whether the week names somebody who was not met for a while."""


def load_settings(disk: Disk, path: str) -> Settings:
    """The settings in this file, or the usual ones where there is no file.

    Raises Trouble for a file that does not read.
    """
    values = _values(path, _read(disk, path))
    theme = values.get("theme")
    return Settings(
        first_weekday=_weekday(path, values.get("week-begins", WEEKDAYS[0])),
        theme=theme if isinstance(theme, str) else None,
        reconnect=values.get("reconnect") is not False,
    )


def keep_setting(disk: Disk, path: str, name: str, value: Setting) -> None:
    """Have the file say this of one setting, and all else as it does.

    Raises Trouble for a file that does not read, which is left alone.
    """
    before = _read(disk, path)
    wanted = {**_values(path, before), name: value}
    line = f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {str(value).lower()}"
    after = _with_line(before, name, line)
    try:
        alike = read_toml(after) == wanted
    except NotToml:
        alike = False
    if not alike:
        raise Trouble(f"{name} cannot be set in {path}: write '{line}' there.")
    if after != before:
        with told(path):
            write_whole(disk, path, after.encode())


def _with_line(text: str, name: str, wanted: str) -> str:
    """A text with this in the line of a setting, or in a new one above all others."""
    lines = text.splitlines(keepends=True)
    value = wanted.partition(" = ")[2]
    for number, line in enumerate(lines):
        if line.lstrip().startswith("["):
            break
        if found := re.match(rf"(\s*{name}\s*=\s*){_VALUE}", line):
            lines[number] = f"{found[1]}{value}{line[found.end() :]}"
            return "".join(lines)
    return f"{wanted}\n{text}"


def _read(disk: Disk, path: str) -> str:
    """What the file says; nothing where there is none."""
    with told(path):
        data = disk.read(path, _LARGEST) or b""
    if len(data) > _LARGEST:
        raise _unreadable(path, ValueError("it is longer than 64 KiB"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, error) from error


def _values(path: str, text: str) -> dict[str, Value]:
    try:
        return read_toml(text)
    except NotToml as error:
        raise _unreadable(path, error) from error


def _unreadable(path: str, error: ValueError) -> Trouble:
    line = f", line {error.line}," if isinstance(error, NotToml) and error.line else ""
    return Trouble(f"{path}{line} does not read as TOML ({error}); mend it or move it away.")


def _weekday(path: str, value: object) -> int:
    for number, name in enumerate(WEEKDAYS):
        if isinstance(value, str) and len(value) > 1 and name.lower().startswith(value.lower()):
            return number
    raise Trouble(f"{path}: week-begins has to be a weekday, such as 'monday'.")
