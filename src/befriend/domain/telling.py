"""What a deed was, in a few words: for who undoes it, or takes something back."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from befriend.domain.fields import date_of
from befriend.domain.history import Done
from befriend.domain.planning import weekdays_of
from befriend.domain.practice import Practice, practice_id
from befriend.domain.words import in_words
from befriend.pages.change import Add, Change, TakeAway
from befriend.pages.names import WEEKDAYS, weekday_date
from befriend.pages.record import Record

_LONGEST = 40
"""Signs of a text, at the most, that stand for all of it."""


def taken_back(deed: Done, practices: Sequence[Practice]) -> str:
    """What a deed took away; nothing where it wrote something."""
    if any(not isinstance(change, TakeAway) for change in deed.changes):
        return ""
    return f"Took back: {_taken(deed, practices)}. u undoes."


def turned(what_became: str, deed: Done, practices: Sequence[Practice]) -> str:
    """What became of a deed: that it is undone, or done again."""
    when = f" on {weekday_date(deed.day)}" if deed.day else ""
    return f"{what_became}: {_named(deed, practices)}{when}."


def skipped(day: date, changes: tuple[Change, ...], practices: Sequence[Practice]) -> str:
    """Which practice changes let rest on a day, where they do."""
    match changes:
        case (Add(record),) if record.kind == "rest":
            return f"{_rested(day, record, practices)} u undoes."
        case _:
            return ""


def wrote(deed: Done, practices: Sequence[Practice]) -> str:
    """What was planned, or is to rest, on a day that is not in sight, or on several."""
    record = deed.written[-1]
    if record.kind == "rest":
        return _rested(deed.day, record, practices)
    people, cue = record.fields.get("with"), record.fields.get("cue")
    company = (
        f" with {in_words([str(name) for name in people])}" if isinstance(people, list) else ""
    )
    after = f", {cue}" if cue else ""
    name = _practice(record, practices)
    return f"Planned{_when(deed, record)}: {name}{company}{after}."


def _when(deed: Done, record: Record) -> str:
    """For which day something is planned, or on which weekdays."""
    if deed.day:
        return f" for {weekday_date(deed.day)}"
    return f" every {in_words([WEEKDAYS[weekday] for weekday in sorted(weekdays_of(record))])}"


def _rested(day: date | None, record: Record, practices: Sequence[Practice]) -> str:
    """What rests, and when: Singing rests on Tuesday 24 November."""
    name = _practice(record, practices) or "Everything"
    if day:
        return f"{name} rests on {weekday_date(day)}."
    first, last = (date_of(record.fields, end) for end in ("from", "to"))
    since = f" from {weekday_date(first)}" if first else ""
    return f"{name} rests{since}{f' to {weekday_date(last)}' if last else ''}."


def _named(deed: Done, practices: Sequence[Practice]) -> str:
    """A deed in a few words, by what it wrote first, or else by what it took."""
    match deed.changes[:1]:
        case (Add(record),):
            return _called(record, practices)
        case (TakeAway(),):
            return f"taking back {_taken(deed, practices)}"
        case _:
            return f"a change to {_called(deed.written[0], practices)}"


def _taken(deed: Done, practices: Sequence[Practice]) -> str:
    return next((_called(record, practices) for record in deed.taken.values()), "what is gone")


def _called(record: Record, practices: Sequence[Practice]) -> str:
    """A record in a few words."""
    match record.kind:
        case "done":
            return f"a tick of {_practice(record, practices)}"
        case "plan":
            return f"a plan of {_practice(record, practices)}"
        case "rest" if "practice" in record.fields:
            return f"a rest of {_practice(record, practices)}"
        case "mood":
            return f"mood {record.fields.get('value')}"
        case "gratitude" | "note":
            return f"“{shorten(str(record.fields.get('text')), _LONGEST, placeholder=' …')}”"
        case "practice":
            return f"{_defined(record)} {_practice(record, practices)}"
        case kind:
            return f"the name “{record.fields.get('name')}”" if kind == "person" else f"a {kind}"


def _defined(record: Record) -> str:
    """What a record of the practices' page changes in a practice."""
    match record.fields:
        case {"archived": archived}:
            return "archiving" if archived else "bringing back"
        case {"name": _, "place": _}:
            return "the new practice"
        case {"place": _}:
            return "moving"
        case _:
            return "a change to"


def _practice(record: Record, practices: Sequence[Practice]) -> str:
    named = str(record.fields.get("practice", ""))
    names = {practice.id: practice.name for practice in practices}
    return names.get(practice_id(named)) or str(record.fields.get("name", named))
