"""The question for a rest: of what, from when, to when."""

import datetime as dt
from collections.abc import Sequence

from befriend.domain.dates import parse_date
from befriend.domain.practice import Practice, find_practices
from befriend.domain.resting import EVERYTHING, rest
from befriend.plain import plain_line
from befriend.tui.forms.typed import text_in
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed

_DAY = "A day is tomorrow, +3, fri, or a date such as 2026-11-27."


def rest_question(
    day: dt.date, today: dt.date, practice: Practice, practices: Sequence[Practice]
) -> Question:
    """What is to rest: this practice, for this day, unless something else is typed."""
    in_use = [practice, *(each for each in practices if not each.archived)]

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        what = _what(typed["what"].strip(), in_use)
        first = _day(typed, "from", today)
        last = _day(typed, "to", today) if typed["to"].strip() else first
        if last < first:
            raise Refused("to", "A rest ends on the day on which it begins, or after it.")
        return Answer(*rest(what, first, last, now, note=text_in(typed["note"])))

    named = {0: "today", 1: "tomorrow"}.get((day - today).days, day.isoformat())
    known = (EVERYTHING, *(each.name for each in in_use))
    return Question(
        key=f"rest {day} {practice.id}",
        title="Rest",
        fields=(
            Field("what", "What", plain_line(practice.name), EVERYTHING, known, replaced=True),
            Field("from", "From", named, "today, fri, 2026-11-27", replaced=True),
            Field("to", "To, if that is another day", "", "fri, +7, 2026-12-04"),
            Field("note", "Note", "", "Away with Mum"),
        ),
        answer=answer,
        again=f"r on {practice.name}",
    )


def _what(said: str, in_use: Sequence[Practice]) -> str | None:
    """The practice that is meant, or None for everything. Raises Refused."""
    if said.casefold() in ("", EVERYTHING):
        return None
    shown = [each for each in in_use if plain_line(each.name) == said]
    found = {each.id for each in shown or find_practices(said, in_use)}
    if len(found) != 1:
        raise Refused("what", "Name one practice of the list; left empty, everything rests.")
    return found.pop()


def _day(typed: Typed, field: str, today: dt.date) -> dt.date:
    day = parse_date(typed[field], today, ahead=True)
    if day is None:
        raise Refused(field, _DAY)
    return day
