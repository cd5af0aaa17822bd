"""This computer's taste, from config.toml: a file that a person writes and the planner reads."""

from typing import NamedTuple

from befriend.errors import Trouble
from befriend.pages.names import WEEKDAYS
from befriend.storage.disk import Disk
from befriend.storage.faults import told
from befriend.storage.toml import NotToml, read_toml

_LARGEST = 64 * 1024


class Settings(NamedTuple):
    """What a person has set on this computer."""

    first_weekday: int = 0
    """The day a week begins with, 0 for Monday."""

    theme: str | None = None
    """The name of a Textual theme."""


def load_settings(disk: Disk, path: str) -> Settings:
    """The settings in this file, or the usual ones where there is no file.

    Raises Trouble for a file that does not read.
    """
    with told(path):
        data = disk.read(path, _LARGEST)
    if data is None:
        return Settings()
    try:
        values = read_toml(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, NotToml) as error:
        sentence = f"{path} does not read as TOML ({error}); mend it or move it away."
        raise Trouble(sentence) from error
    theme = values.get("theme")
    return Settings(
        first_weekday=_weekday(path, values.get("week-begins", WEEKDAYS[0])),
        theme=theme if isinstance(theme, str) else None,
    )


def _weekday(path: str, value: object) -> int:
    for number, name in enumerate(WEEKDAYS):
        if isinstance(value, str) and len(value) > 1 and name.lower().startswith(value.lower()):
            return number
    raise Trouble(f"{path}: week-begins has to be a weekday, such as 'monday'.")
