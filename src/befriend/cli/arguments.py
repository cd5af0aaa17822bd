"""The arguments: which command is asked for, and what it is given."""

import argparse
from collections.abc import Callable, Sequence

from befriend.cli.parser import DATES, Parser
from befriend.domain import values

_ABOUT = """\
A daily planner for human connection. Without a command it opens full-screen, or
shows today where there is no terminal for that."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """What these arguments ask for. Raises Mistake; leaves after a help text.

    Only the command that is asked for is set up: all of them would cost a tick a third of the time
    that Python takes to start.
    """
    parser = Parser("befriend", _ABOUT, _list_of_commands())
    parser.add_argument("--version", action="store_true", help="show the version")
    command = parser.add_argument(
        "command", metavar="COMMAND", nargs=argparse.PARSER, help="one of those below"
    )
    command.required = False
    given = parser.parse_args(argv)
    if given.command is None:
        return given
    given.command, *rest = given.command
    if given.command not in _COMMANDS:
        parser.error(f"there is no command '{given.command}'")
    if given.command == "practices":
        from befriend.cli.practices_arguments import parse_practices

        return parse_practices(rest, given)
    does, takes = _COMMANDS[given.command]
    asked = Parser(f"befriend {given.command}", f"{does[:1].upper()}{does[1:]}.")
    takes(asked)
    return asked.parse_args(rest, given)


def _today(parser: Parser) -> None:
    parser.may_take_date()
    parser.may_answer_in_json()


def _tick(parser: Parser) -> None:
    parser.takes_practice()
    parser.may_take_names("--with", "somebody it was done with")
    parser.may_take_text("--note", "what there is to say about it")
    parser.add_argument("--minutes", metavar="N", type=values.minutes, help="how long it took")
    parser.add_argument("--again", action="store_true", help="count it once more")
    parser.may_take_date()


def _untick(parser: Parser) -> None:
    parser.takes_practice()
    parser.may_take_date()


def _mood(parser: Parser) -> None:
    parser.add_argument("value", metavar="MOOD", type=values.mood, help="0 (low) to 10 (high)")
    parser.add_argument("--energy", metavar="N", type=values.energy, help="0 (low) to 10 (high)")
    parser.may_take_names("--feeling", "a word for it", "WORD")
    parser.may_take_text("--note", "what there is to say about it")
    parser.may_take_date()


def _thanks(parser: Parser) -> None:
    parser.takes_text("what you are grateful for")
    parser.may_take_text("--why", "why it was good")
    parser.may_take_names("--who", "somebody to be grateful to")
    parser.may_take_date()


def _note(parser: Parser) -> None:
    parser.takes_text("what to write down")
    parser.may_take_date()


def _plan(parser: Parser) -> None:
    parser.takes_practice()
    parser.may_take_names("--with", "somebody to do it with")
    parser.may_take_text("--cue", "what it comes after: 'after dinner'")
    parser.add_argument(
        "--every", metavar="DAYS", help="repeat it from then on: 'mon thu', weekdays, 'every day'"
    )
    parser.may_take_date_ahead()


def _plans(parser: Parser) -> None:
    parser.add_argument(
        "--days", metavar="N", type=values.days, default=14, help="how many days, if not 14"
    )
    parser.may_answer_in_json()


def _carry(parser: Parser) -> None:
    parser.takes_practice()
    parser.may_take_date_ahead()
    parser.add_argument("--to", metavar="D", help="another day than the next, said as --date is")


def _rest(parser: Parser) -> None:
    parser.add_argument(
        "practice",
        metavar="PRACTICE",
        nargs="?",
        type=values.text,
        help="its id, or any start of its id or name; left out, everything rests",
    )
    ahead = DATES.replace("latest", "next")
    parser.add_argument("--from", metavar="D", dest="first", help=f"if not today: {ahead}")
    parser.add_argument("--to", metavar="D", dest="last", help="the last day, if not the same")
    parser.may_take_text("--note", "what there is to say about it")
    parser.add_argument("--end", action="store_true", help="have back what rests today")


def _sit(parser: Parser) -> None:
    parser.add_argument("--minutes", metavar="N", type=values.sitting, help="how long, to 120")
    for option, whom in (
        ("--dear", "dear"),
        ("--friend", "a friend"),
        ("--difficult", "difficult"),
    ):
        parser.may_take_text(option, f"somebody {whom}, by name", "NAME")


def _remove(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="the record's id, from 'befriend today --json'")
    parser.may_take_date()


def _people(parser: Parser) -> None:
    parser.add_argument(
        "words",
        metavar="rename NAME NEW",
        nargs="*",
        type=values.text,
        help="call somebody NEW from now on; if somebody is called so already, the two are one",
    )
    parser.may_answer_in_json()


def _review(parser: Parser) -> None:
    parser.may_take_text("--helped", "what helped")
    parser.may_take_names("--mattered", "somebody who mattered")
    parser.may_take_text("--next", "one thing to plan for the week after")
    parser.add_argument("--date", metavar="D", help=f"the week that holds a day: {DATES}")


def _search(parser: Parser) -> None:
    parser.takes_text("any part of it: a name, a word, a practice; case makes no difference")
    parser.may_answer_in_json()


def _merge(parser: Parser) -> None:
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="another data folder, what holds one (a stick, an old home), or a page of one: it is"
        " joined into this folder, and only read",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what PATH would bring")
    parser.add_argument(
        "--bring-back",
        action="store_true",
        help="first write the pages that the folder lacks and this computer remembers into it",
    )


def _merge_driver(parser: Parser) -> None:
    parser.add_argument("base", metavar="BASE", help="%%O, what both began from; it is not needed")
    parser.add_argument("ours", metavar="OURS", help="%%A, which becomes both in one")
    parser.add_argument("theirs", metavar="THEIRS", help="%%B, which is only read")
    parser.add_argument("path", metavar="PATH", nargs="?", help="%%P, the name of the page")


def _forget(parser: Parser) -> None:
    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("date", metavar="D", nargs="?", help=f"all that a day says: {DATES}")
    one.add_argument(
        "--memory",
        action="store_true",
        help="what this computer remembers: the folder as it stands is the truth from now on",
    )


def _doctor(parser: Parser) -> None:
    parser.may_answer_in_json()


def _nothing(_parser: Parser) -> None:
    """It takes nothing."""


_COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "today": ("show a day", _today),
    "tick": ("tick a practice", _tick),
    "untick": ("take back the latest tick of a practice", _untick),
    "mood": ("take a reading of the mood", _mood),
    "thanks": ("write down what you are grateful for", _thanks),
    "note": ("write down a line of text", _note),
    "plan": ("plan a practice", _plan),
    "plans": ("show what is planned from today on", _plans),
    "carry": ("carry the plan of a practice to another day", _carry),
    "rest": ("let a practice, or everything, rest for a day or several", _rest),
    "sit": ("sit for loving-kindness, guided", _sit),
    "remove": ("take away any record of a day", _remove),
    "week": ("show a week", _today),
    "review": ("look back at a week, or show what was written of it", _review),
    "people": ("show whom you met, or rename somebody", _people),
    "practices": ("list the practices, or change them", _nothing),
    "search": ("find what was written on any day", _search),
    "merge": ("join other folders or pages into this one, or put this one right", _merge),
    "merge-driver": ("join two versions of a page for git", _merge_driver),
    "tidy": ("put away the copies of pages that are taken in", _nothing),
    "forget": ("forget a day for good, or what this computer remembers", _forget),
    "doctor": ("say what is wrong with the files, and what to do", _doctor),
    "paths": ("show where everything is", _nothing),
}


def _list_of_commands() -> str:
    listed = [f"  {name:14}{does}" for name, (does, _) in _COMMANDS.items()]
    return "\n".join(["commands:", *listed, "", "'befriend COMMAND --help' tells what each takes."])
