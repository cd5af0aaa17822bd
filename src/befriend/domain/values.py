"""What was typed, made into values at the door: what cannot be is a Mistake."""

from collections.abc import Sequence

from befriend.domain.schedule import Schedule, parse_schedule
from befriend.errors import Mistake
from befriend.pages.canonical import Value
from befriend.plain import plain_line

_SWITCHES = {"yes": True, "y": True, "no": False, "n": False}
LONGEST_SITTING = 120
"""Minutes, at the most."""

_EMPTY = "A text is empty; write something, or leave it out."
_LONGEST_NUMBER = 4
_MINUTES_A_DAY = 24 * 60
_HIGHEST = 10
_MOST_DAYS = 366


def text(typed: str) -> str:
    """A text or a name: line ends as LF, no blanks around it, not empty, Unicode."""
    tidy = typed.replace("\r\n", "\n").strip()
    if not tidy:
        raise Mistake(_EMPTY)
    try:
        tidy.encode()
    except UnicodeEncodeError as error:
        raise Mistake(f"A text is not Unicode: {tidy}; type it in UTF-8.") from error
    return tidy


def description(typed: str) -> str:
    """A text that may say nothing."""
    return text(typed) if typed.strip() else ""


def name(typed: str) -> str:
    """The name of one person."""
    tidy = text(typed)
    if "," in tidy:
        raise Mistake("A name is that of one person: leave the comma out.")
    return tidy


def names(typed: str) -> list[str]:
    """Names or words between commas, each once; one at the least."""
    found = [*map(str, names_in(typed))]
    if not found:
        raise Mistake(_EMPTY)
    return found


def names_in(typed: str, there: Sequence[Value] = ()) -> list[Value]:
    """Names between commas, each once; those that are there already as they are. Raises Mistake."""
    as_shown = {plain_line(str(name)): name for name in there}
    most = max((shown.count(",") for shown in as_shown), default=0) + 1
    names, parts = [], typed.split(",")
    while parts:
        beginnings = (parts[:many] for many in range(most, 0, -1))
        whole = (part for part in beginnings if ",".join(part).strip() in as_shown)
        taken = next(whole, parts[:1])
        said = ",".join(taken).strip()
        names.append(as_shown.get(said, description(said)))
        del parts[: len(taken)]
    return [name for number, name in enumerate(names) if name != "" and name not in names[:number]]


def mood(typed: str) -> int:
    """A mood."""
    return _whole_number("A mood is", typed, 0, _HIGHEST)


def energy(typed: str) -> int:
    """Energy."""
    return _whole_number("Energy is", typed, 0, _HIGHEST)


def sitting(typed: str) -> int:
    """Minutes of a sitting."""
    return _whole_number("Minutes are", typed, 1, LONGEST_SITTING)


def minutes(typed: str) -> int:
    """Minutes of a day."""
    return _whole_number("Minutes are", typed, 1, _MINUTES_A_DAY)


def days(typed: str) -> int:
    """Days in a row."""
    return _whole_number("Days are", typed, 1, _MOST_DAYS)


def schedule(typed: str) -> Schedule:
    """When a practice is asked for."""
    said = parse_schedule(typed)
    if said is None:
        raise Mistake(
            f"'{typed}' is no schedule; say every day, mon wed fri, weekdays, weekends, 3 a week or"
            " whenever."
        )
    return said


def switch(typed: str) -> bool:
    """Whether something is so."""
    said = _SWITCHES.get(typed.strip().casefold())
    if said is None:
        raise Mistake(f"Say yes or no, not '{typed}'.")
    return said


def _whole_number(what_is: str, typed: str, lowest: int, highest: int) -> int:
    digits = typed.strip()
    if digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER:
        number = int(digits)
        if lowest <= number <= highest:
            return number
    raise Mistake(f"{what_is} a whole number from {lowest} to {highest}, not {typed}.")
