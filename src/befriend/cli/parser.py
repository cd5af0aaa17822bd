"""A parser of one command's arguments, with the arguments that several commands take."""

import argparse
from typing import NoReturn

from befriend.cli.speaking import write
from befriend.domain import values
from befriend.errors import Mistake

DATES = "2026-11-23, 4 oct, today, yesterday, tomorrow, -2 (two days ago), mon (the latest Monday)"
"""How dates are said."""


class _Layout(argparse.RawDescriptionHelpFormatter):
    """Help of a fixed width: to ask for the terminal's costs an import with the first argument."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=22, width=80)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are a Mistake each, and whose help is an answer like any other."""

    def __init__(self, prog: str, about: str, epilog: str | None = None) -> None:
        super().__init__(
            prog, description=about, epilog=epilog, formatter_class=_Layout, allow_abbrev=False
        )
        self.add_argument(
            "--data",
            metavar="DIR",
            type=_folder,
            help="the data folder, if not BEFRIEND_DATA or your own",
        )

    def error(self, message: str) -> NoReturn:
        """Raises Mistake: what is wrong, and where to read what is right."""
        raise Mistake(f"{message}; see '{self.prog} --help'")

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 argparse's signature
        """Answer with the help."""
        write(self.format_help().rstrip())

    def takes_practice(self) -> None:
        """A practice."""
        self.add_argument(
            "practice",
            metavar="PRACTICE",
            type=values.text,
            help="its id, or any start of its id or name that fits no other",
        )

    def takes_text(self, what: str) -> None:
        """A text that it cannot do without."""
        self.add_argument("text", metavar="TEXT", type=values.text, help=what)

    def may_take_text(self, option: str, what: str, metavar: str = "TEXT") -> None:
        """A text besides."""
        self.add_argument(option, metavar=metavar, type=values.text, help=what)

    def may_take_names(self, option: str, what: str, metavar: str = "NAME") -> None:
        """Any number of people or words."""
        self.add_argument(
            option,
            metavar=metavar,
            type=values.names,
            action="extend",
            default=[],
            dest="names",
            help=f"{what}; again for each, or several between commas",
        )

    def may_take_date(self, forms: str = DATES) -> None:
        """Another day than today."""
        self.add_argument("--date", metavar="D", help=f"another day than today: {forms}")

    def may_take_date_ahead(self) -> None:
        """Another day than today, weekdays being those to come."""
        self.may_take_date(DATES.replace("latest", "next"))

    def may_answer_in_json(self) -> None:
        """JSON instead of text."""
        self.add_argument("--json", action="store_true", help="as one JSON object, in ASCII")


def _folder(typed: str) -> str:
    """The path of a folder."""
    if not typed:
        raise Mistake("--data is empty; name a folder, or leave it out.")
    return typed
