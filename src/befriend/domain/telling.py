"""What a deed was, in a few words: for who undoes it, or takes something back."""

from collections.abc import Sequence
from textwrap import shorten

from befriend.domain.history import Done
from befriend.domain.practice import Practice, practice_id
from befriend.domain.words import in_words
from befriend.pages.change import Add, TakeAway
from befriend.pages.names import weekday_date
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


def planned(deed: Done, practices: Sequence[Practice]) -> str:
    """What was planned, for a day that is not in sight."""
    [record] = deed.written
    people, cue = record.fields.get("with"), record.fields.get("cue")
    company = (
        f" with {in_words([str(name) for name in people])}" if isinstance(people, list) else ""
    )
    after = f", {cue}" if cue else ""
    name = _practice(record, practices)
    when = f" for {weekday_date(deed.day)}" if deed.day else ""
    return f"Planned{when}: {name}{company}{after}."


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
        case "mood":
            return f"mood {record.fields.get('value')}"
        case "gratitude" | "note":
            return f"“{shorten(str(record.fields.get('text')), _LONGEST, placeholder=' …')}”"
        case "person":
            return f"the name “{record.fields.get('name')}”"
        case _:
            return f"a {record.kind}"


def _practice(record: Record, practices: Sequence[Practice]) -> str:
    named = str(record.fields.get("practice", ""))
    names = {practice.id: practice.name for practice in practices}
    return names.get(practice_id(named), named)
