"""The command about people: whom the days name, and what they are called."""

from collections.abc import Sequence

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, tell_about, write
from befriend.cli.text import person_line
from befriend.domain import values
from befriend.domain.day import Day
from befriend.domain.people import Person, name_after, name_meant, people_of, rename
from befriend.domain.words import in_words
from befriend.errors import Mistake, NotAllSearched

_MOST = 9
"""How many names are told where none is near."""


def people(asked: Asked) -> int:
    """Show everybody whom the days name, a line each, the latest first; or rename somebody."""
    match asked.given.words:
        case []:
            return _show(asked)
        case ["rename", name, new] if not asked.given.json:
            return _rename(asked, name, new)
        case _:
            raise Mistake("'people' takes nothing else, or 'rename NAME NEW'.")


def _show(asked: Asked) -> int:
    named, code = _people(asked)
    if asked.given.json:
        from befriend.cli.as_json import people_json

        write(people_json(named))
    else:
        say(*(map(person_line, named) if named else ["Nobody is named yet."]))
    return code


def _rename(asked: Asked, said: str, new: str) -> int:
    """Have somebody go by another name; who is given the name of somebody else is one with them."""
    named, code = _people(asked)
    known = [each.name for each in named]
    defined = asked.journal.defined()
    standing = defined.standing
    person = name_meant(said, known, standing)
    if person is None:
        raise Mistake(f"Nobody is called '{said}'; {_nearest(said, known)}.")
    name = name_after(person, values.name(new), known, standing)
    if name == person:
        say(f"{person} is called that already.")
        return code
    changes = rename(person, name, defined.page, asked.now)
    tell_about(asked.journal.define(changes, asked.now))
    joined = f"{person} and {name} are one now: {name}."
    say(joined if name in known else f"{person} is {name} now.")
    return code


def _people(asked: Asked) -> tuple[list[Person], int]:
    """Everybody who is named, and the exit code: whether there may be more."""
    defined, days, code = asked.journal.defined(), list[Day](), 0
    if defined.fault:
        tell(defined.fault)
        code = 1
    try:
        for day in asked.journal.days_with_people():
            days.append(defined.standing.on(day))
    except NotAllSearched as trouble:
        tell(str(trouble))
        code = 1
    return people_of(days, defined.practices(asked.today)), code


def _nearest(said: str, known: Sequence[str]) -> str:
    """Who there is: those spelt almost so, or else those named last."""
    from difflib import get_close_matches

    names = {name.casefold(): name for name in known}
    close = [names[each] for each in get_close_matches(said.casefold(), names)]
    if close:
        return f"the nearest is {in_words(close, 'or')}"
    return f"named of late: {in_words(known[:_MOST])}"


COMMANDS = {"people": people}
