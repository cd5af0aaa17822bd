"""Rests of one day or of many, and what ends them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from befriend.domain import deeds
from befriend.domain.checklist import Row
from befriend.domain.dates import away
from befriend.domain.day import Rest
from befriend.domain.fields import date_of
from befriend.domain.planning import Part
from befriend.pages.change import Add, Change
from befriend.pages.names import day_month, weekday_date
from befriend.pages.record import Record, write_record

EVERYTHING = "everything"
"""What is said where it is no practice alone that rests."""


def rest(practice: str | None, first: date, last: date, now: datetime, *, note: str = "") -> Part:
    """Let a practice, or everything, rest from a day to another, both with it, as one record."""
    if first == last:
        return first, deeds.rest(now, practice, note)
    said = {"practice": practice, "from": first, "to": last, "note": note}
    return None, (Add(write_record("rest", deeds.filled(said), now)),)


def to_resume(row: Row) -> tuple[Rest, ...]:
    """Which rests end at once: those of the practice alone, or else, if it shows that, of all."""
    alone = tuple(each for each in row.resting if each.practice)
    return alone or (row.resting if row.state == "rests" else ())


def resume(
    rests: Iterable[Rest], records: Mapping[str, Record], day: date, now: datetime
) -> tuple[Part, ...]:
    """End these rests of a day: one of many days ends before it, or goes where it begins then."""
    listed = list(rests)
    here = tuple(change for each in listed if not each.spans for change in deeds.remove(each.id))
    spans = (records[each.id] for each in listed if each.spans and each.id in records)
    beyond = tuple(change for span in spans for change in _shortened(span, day, now))
    return tuple(part for part in ((day, here), (None, beyond)) if part[1])


def resumed(rests: Iterable[Rest], name: str, day: date) -> str:
    """What was taken back of these rests, those of a practice being of one of this name."""
    listed = list(rests)
    what = " and of ".join(dict.fromkeys(name if each.practice else EVERYTHING for each in listed))
    when = f"from {weekday_date(day)} on" if any(each.spans for each in listed) else ""
    return f"Took back: the rest of {what} {when or f'on {weekday_date(day)}'}."


def until(rests: Iterable[Rest]) -> str:
    """Until which day these last, where that is said: until 14 August."""
    lasts = [each.last for each in rests if each.last]
    return f" until {day_month(max(lasts))}" if lasts else ""


def resting(said: str, rests: Iterable[Rest]) -> str:
    """That something rests, until when, and what was noted: Rests until 14 August: Mum."""
    listed = list(rests)
    notes = "; ".join(dict.fromkeys(each.note for each in listed if each.note))
    return f"{said}{until(listed)}{': ' if notes else ''}{notes}"


def _shortened(span: Record, day: date, now: datetime) -> tuple[Change, ...]:
    first = date_of(span.fields, "from")
    if first is None or first >= day:
        return deeds.remove(span.id)
    return deeds.rewrite(span, {"to": away(day, -1)}, now)
