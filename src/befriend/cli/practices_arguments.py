"""The arguments about the practices: what is to become of which."""

import argparse
from collections.abc import Callable, Sequence

from befriend.cli.parser import Parser
from befriend.domain import values

_COMMAND = "befriend practices"
_PLACES = ("up", "down", "first", "last")


def parse_practices(argv: Sequence[str], given: argparse.Namespace) -> argparse.Namespace:
    """What these arguments ask of the practices. Raises Mistake; leaves after a help text."""
    parser = Parser(_COMMAND, "List the practices, or change them from today on.", _list_of_deeds())
    parser.may_answer_in_json()
    deed = parser.add_argument(
        "deed", metavar="DEED", nargs=argparse.PARSER, help="one of those below"
    )
    deed.required = False
    parser.parse_args(argv, given)
    if given.deed is None:
        return given
    given.deed, *rest = given.deed
    if given.deed not in _DEEDS:
        parser.error(f"the practices know no '{given.deed}'")
    does, takes = _DEEDS[given.deed]
    asked = Parser(f"{_COMMAND} {given.deed}", f"{does[:1].upper()}{does[1:]}.")
    takes(asked)
    return asked.parse_args(rest, given)


def _add(parser: Parser) -> None:
    parser.add_argument("name", metavar="NAME", type=values.text, help="what it is called")
    _may_describe(parser)
    parser.add_argument(
        "--schedule",
        metavar="S",
        type=values.schedule,
        help="when it is asked for: every day, 'mon wed fri', '3 a week', whenever",
    )
    parser.add_argument(
        "--no-connects",
        dest="connects",
        action="store_false",
        help="ticking it alone makes no day with connection",
    )


def _rename(parser: Parser) -> None:
    parser.takes_practice()
    parser.add_argument("name", metavar="NAME", type=values.text, help="what it is called now")


def _describe(parser: Parser) -> None:
    parser.takes_practice()
    _may_describe(parser)


def _schedule(parser: Parser) -> None:
    parser.takes_practice()
    parser.add_argument(
        "when",
        metavar="WHEN",
        nargs="+",
        help="every day, mon wed fri, weekdays, weekends, 3 a week, or whenever",
    )


def _connects(parser: Parser) -> None:
    parser.takes_practice()
    parser.add_argument(
        "connects",
        metavar="yes|no",
        type=values.switch,
        help="whether ticking it alone makes a day with connection",
    )


def _move(parser: Parser) -> None:
    parser.takes_practice()
    parser.add_argument("where", metavar="WHERE", choices=_PLACES, help="up, down, first or last")


def _may_describe(parser: Parser) -> None:
    for option, what in (
        ("--asks", "what it asks for"),
        ("--why", "what it is good for"),
        ("--alone", "what to do when alone"),
    ):
        parser.add_argument(
            option, metavar="TEXT", type=values.description, help=f"{what}; '' for nothing"
        )


_DEEDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "add": ("have a new practice on the checklist", _add),
    "rename": ("call a practice something else", _rename),
    "describe": ("say what a practice asks, why, and what to do when alone", _describe),
    "schedule": ("say when a practice is asked for", _schedule),
    "connects": ("say whether a practice connects", _connects),
    "move": ("have a practice elsewhere in the list", _move),
    "archive": ("take a practice off the checklist; its ticks stay", Parser.takes_practice),
    "restore": ("bring an archived practice back", Parser.takes_practice),
}


def _list_of_deeds() -> str:
    listed = [f"  {name:14}{does}" for name, (does, _) in _DEEDS.items()]
    return "\n".join(["deeds:", *listed, "", f"'{_COMMAND} DEED --help' tells what each takes."])
