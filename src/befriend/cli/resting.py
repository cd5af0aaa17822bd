"""The command about rests: a practice, or everything, rests for a day or for many."""

from datetime import date

from befriend.cli.asked import Asked
from befriend.cli.speaking import say
from befriend.cli.writing import perform
from befriend.domain import resting
from befriend.domain.day import Rest
from befriend.domain.words import in_words
from befriend.errors import Mistake, Trouble
from befriend.pages.names import long_date


def rest(asked: Asked) -> int:
    """Let a practice, or everything, rest; or have back what rests."""
    given, first = asked.given, asked.when(asked.given.first, ahead=True)
    if given.end:
        return _end(asked, first)
    last = first if given.last is None else asked.when(given.last, ahead=True)
    if last < first:
        raise Mistake(f"{long_date(last)} is before {long_date(first)}: a rest ends later.")
    practice = asked.practice(first) if given.practice else None
    what = practice.id if practice else None
    perform(asked, *resting.rest(what, first, last, asked.now, note=given.note or ""))
    name = practice.name if practice else "Everything"
    when = f"on {long_date(first)}" if first == last else f"to {long_date(last)}"
    since = "" if first == last else f" from {long_date(first)}"
    say(f"{name} rests{since} {when}.")
    return 0


def _end(asked: Asked, day: date) -> int:
    """Have back what rests on a day."""
    practice = asked.practice(day) if asked.given.practice else None
    wanted, name = (practice.id, practice.name) if practice else (None, "")
    seen, defined = asked.seen(day), asked.journal.defined()
    found = [each for each in seen.day.rests if each.practice == wanted]
    if not found:
        raise Trouble(_nothing(asked, day, name, seen.day.rests))
    records = {**defined.page.records, **seen.page.records}
    for part in resting.resume(found, records, day, asked.now):
        perform(asked, *part)
    say(resting.resumed(found, name, day))
    return 0


def _nothing(asked: Asked, day: date, name: str, rests: tuple[Rest, ...]) -> str:
    """Why there is nothing to have back."""
    others = [*dict.fromkeys(each.practice for each in rests if each.practice)]
    if name and any(each.practice is None for each in rests):
        then = "" if day == asked.today else f" --from {day}"
        ends = f"'befriend rest --end{then}' has everything back"
        return f"Everything rests on {long_date(day)}, not {name} alone: {ends}."
    if name:
        return f"{name} does not rest on {long_date(day)}."
    if others:
        return f"Not everything rests on {long_date(day)}, only {in_words(others)}; say which."
    return f"Nothing rests on {long_date(day)}."


COMMANDS = {"rest": rest}
