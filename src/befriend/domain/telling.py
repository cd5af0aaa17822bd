"""What a deed was, in a few words: for who undoes it, or takes something back."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from befriend.domain.fields import date_of
from befriend.domain.history import Done
from befriend.domain.planning import weekdays_of
from befriend.domain.practice import Practice, practice_id
from befriend.domain.resting import EVERYTHING
from befriend.domain.schedule import each_of
from befriend.domain.standing import stands
from befriend.domain.words import in_words
from befriend.pages.change import Add, Change, Replace, TakeAway
from befriend.pages.names import weekday_date
from befriend.pages.record import Record

_LONGEST = 40
"""Signs of a text, at the most, that stand for all of it."""

_GONE = "what is gone"
_BY_KIND = {
    "done": "a tick",
    "plan": "a plan",
    "rest": "a rest",
    "meditation": "a change to how you sit",
}


def taken_back(deed: Done, practices: Sequence[Practice]) -> str:
    """What a deed took away; nothing where it wrote something."""
    if any(not isinstance(change, TakeAway) for change in deed.changes):
        return ""
    return f"Took back: {_taken(deed, practices)}. u undoes."


def turned(what_became: str, deeds: Sequence[Done], practices: Sequence[Practice]) -> str:
    """What became of deeds that were done as one: that they are undone, or done again."""
    named = _carried(deeds, practices) or ", and ".join(_named(each, practices) for each in deeds)
    return f"{what_became}: {named}."


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
    return _every(record)


def _every(record: Record) -> str:
    """On which weekdays a plan repeats, where it does."""
    weekdays = weekdays_of(record)
    return f" {each_of(weekdays)}" if weekdays else ""


def _rested(day: date | None, record: Record, practices: Sequence[Practice]) -> str:
    """What rests, and when: Singing rests on Tuesday 24 November."""
    name = _practice(record, practices) or EVERYTHING.capitalize()
    return f"{name} rests{_on(day) or _from_to(record)}."


def _from_to(record: Record) -> str:
    """From when to when something rests, where it does for many days."""
    first, last = (date_of(record.fields, end) for end in ("from", "to"))
    since = f" from {weekday_date(first)}" if first else ""
    return f"{since}{f' to {weekday_date(last)}' if last else ''}"


def _for_many_days(record: Record) -> str:
    """On which days a plan or a rest is, where it is for more than one."""
    if record.kind == "done" or not stands(record):
        return ""
    return _every(record) if record.kind == "plan" else _from_to(record)


def _on(day: date | None) -> str:
    return f" on {weekday_date(day)}" if day else ""


def _carried(deeds: Sequence[Done], practices: Sequence[Practice]) -> str:
    """Which plan was carried from one day to another, where that is what deeds did."""
    match deeds:
        case [Done(date() as to, (Add(plan), *_)), Done(date())]:
            return f"carrying {_practice(plan, practices)} to {weekday_date(to)}"
        case _:
            return ""


def _named(deed: Done, practices: Sequence[Practice]) -> str:
    """A deed in a few words, by what it wrote first, or else by what it took; and its day."""
    match deed.changes[:1]:
        case (Add(record),):
            said = _called(record, practices)
        case (TakeAway(),):
            said = f"taking back {_taken(deed, practices)}"
        case (Replace(before, record),) if record.kind == "rest":
            said = f"ending {_called(deed.taken.get(before, record), practices)}"
        case (Replace(_, record),):
            said = f"a change to {_called(record, practices)}"
        case _:
            said = _GONE
    return f"{said}{_on(deed.day)}"


def _taken(deed: Done, practices: Sequence[Practice]) -> str:
    return next((_called(record, practices) for record in deed.taken.values()), _GONE)


def _called(record: Record, practices: Sequence[Practice]) -> str:
    """A record in a few words."""
    match record.kind:
        case "done" | "plan" | "rest":
            what = _practice(record, practices) or EVERYTHING
            return f"{_BY_KIND[record.kind]} of {what}{_for_many_days(record)}"
        case "mood":
            return f"mood {record.fields.get('value')}"
        case "gratitude" | "note":
            return f"“{shorten(str(record.fields.get('text')), _LONGEST, placeholder=' …')}”"
        case "practice":
            return f"{_defined(record)} {_practice(record, practices)}"
        case "person":
            return f"the name “{record.fields.get('name')}”"
        case kind:
            return _BY_KIND.get(kind, f"a {kind}")


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
    said = record.fields.get("practice")
    named = said if isinstance(said, str) else ""
    names = {practice.id: practice.name for practice in practices}
    return names.get(practice_id(named)) or str(record.fields.get("name", named))
