"""What a Form asks for, and what was typed into it."""

from typing import NamedTuple


class Field(NamedTuple):
    """One line to type into."""

    name: str
    label: str
    value: str = ""
    example: str = ""
    """What stands there, faint, while it is empty."""


class Filled(NamedTuple):
    """What was typed, by field, and whether it is to be saved or only kept as a draft."""

    values: dict[str, str]
    save: bool
