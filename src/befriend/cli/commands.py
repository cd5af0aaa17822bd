"""The commands by name, each family of them loaded only when one of it is asked for."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from befriend.cli.asked import Asked

Command: TypeAlias = Callable[[Asked], int]


def find_command(name: str) -> Command:
    """The command of this name: it does what is asked, and gives the exit code."""
    return _family(name)[name]


def _family(name: str) -> Mapping[str, Command]:
    match name:
        case "today" | "week" | "search" | "paths":
            from befriend.cli.showing import COMMANDS
        case "people":
            from befriend.cli.people import COMMANDS
        case "review":
            from befriend.cli.reviewing import COMMANDS
        case "plan" | "plans" | "carry":
            from befriend.cli.planning import COMMANDS
        case "rest":
            from befriend.cli.resting import COMMANDS
        case "practices":
            from befriend.cli.practices import COMMANDS
        case "sit":
            from befriend.cli.sitting import COMMANDS
        case "merge" | "merge-driver" | "doctor" | "tidy" | "forget":
            return _family_about_files(name)
        case _:
            from befriend.cli.writing import COMMANDS
    return COMMANDS


def _family_about_files(name: str) -> Mapping[str, Command]:
    match name:
        case "merge":
            from befriend.cli.merging import COMMANDS
        case "merge-driver":
            from befriend.cli.driving import COMMANDS
        case "doctor":
            from befriend.cli.checking import COMMANDS
        case _:
            from befriend.cli.files import COMMANDS
    return COMMANDS
