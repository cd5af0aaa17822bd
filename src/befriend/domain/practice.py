"""Practices: the ways of connecting, something to tick."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import NamedTuple

from befriend.domain.schedule import EVERY_DAY, Schedule, parse_schedule
from befriend.pages.record import Page, Record


class Practice(NamedTuple):
    """One way of connecting."""

    id: str
    name: str
    asks: str = ""
    """What it asks for."""

    why: str = ""
    """What it is good for, in one sentence."""

    alone: str = ""
    """What to do when alone."""

    connects: bool = True
    """Whether ticking it makes a day with connection."""

    archived: bool = False
    place: float = 0
    """Where it stands in the list, the first ones the lowest."""

    schedule: Schedule = EVERY_DAY
    """When it is asked for."""


THE_NINE = tuple(
    Practice(practice, name, asks, why, alone, connects, place=place)
    for place, (practice, name, asks, why, alone, connects) in enumerate(
        [
            (
                "touch",
                "Touch",
                "A hug, a hand held, a massage, closeness with a partner.",
                "It is among the strongest releases of oxytocin.",
                "A hand on the heart, or a warm bath.",
                True,
            ),
            (
                "eye-contact",
                "Eye contact",
                "The phone away, attention on the person in front of you.",
                "Being met is felt.",
                "A video call, with the camera on.",
                True,
            ),
            (
                "kindness",
                "Act of kindness",
                "Something good for somebody, however small.",
                "It warms the giver, and thanks come back.",
                "A message, or a gift left behind.",
                True,
            ),
            (
                "laughter",
                "Shared laughter",
                "A memory, a film, a comedy night, laughed at together.",
                "It binds people.",
                "A call to the friend who makes you laugh.",
                True,
            ),
            (
                "singing",
                "Singing",
                "Carols, a choir, the kitchen radio.",
                "It joins feelings that words do not.",
                "Sing along.",
                True,
            ),
            (
                "pets",
                "Time with a pet",
                "Stroke, play, walk.",
                "A strong bond is a bond, with four legs too.",
                "A neighbour's dog, or a cat café.",
                True,
            ),
            (
                "gratitude",
                "Gratitude",
                "At the day's end, name specific things.",
                "It turns attention to people and safety.",
                "As it is.",
                False,
            ),
            (
                "meditation",
                "Loving-kindness meditation",
                "Guided good wishes for oneself and others.",
                "It widens care, for oneself too.",
                "As it is.",
                False,
            ),
            (
                "magnesium",
                "Magnesium-rich food",
                "Leafy greens, nuts, seeds, dark chocolate.",
                "The body's own chemistry is fed too.",
                "Cook for one, share a square.",
                False,
            ),
        ]
    )
)
"""The practices befriend comes with; a page of practices holds only what a person changed."""

_IDS = {name.casefold(): each.id for each in THE_NINE for name in (each.id, each.name)}

FARTHEST = 2**53
"""The number of the last place that there can be; its negative is the first."""


def practices_on(day: date, page: Page) -> list[Practice]:
    """The practices as they were defined on a day, by place, archived ones among them.

    A definition is the fold of its records by (since, at, id), field by field.
    """
    defined = {practice.id: practice for practice in THE_NINE}
    for record in sorted(page.in_order, key=since_of):
        name = record.fields.get("practice")
        if record.kind == "practice" and isinstance(name, str) and since_of(record) <= day:
            before = defined.get(name, Practice(name, name, place=len(defined)))
            defined[name] = _changed(before, record)
    return sorted(defined.values(), key=lambda practice: practice.place)


def find_practices(start: str, practices: Iterable[Practice]) -> list[Practice]:
    """The practices whose id or name starts so, case aside; the one called just so comes alone."""
    wanted = start.casefold()
    listed = list(practices)
    by_id = [p for p in listed if p.id.casefold() == wanted]
    by_name = [p for p in listed if p.name.casefold() == wanted]
    return (
        by_id
        or by_name
        or [p for p in listed if any(n.casefold().startswith(wanted) for n in (p.id, p.name))]
    )


def practice_id(said: str) -> str:
    """The id of a practice; a hand may write the name of one of the nine."""
    return _IDS.get(said.strip().casefold(), said)


def hour_the_day_ends(page: Page) -> int:
    """The hour, 0–23, up to which the night still counts to the day before; 0 if none is set."""
    hours = [_hour(record) for record in page.in_order if record.kind == "day"]
    valid = [hour for hour in hours if hour is not None]
    return valid[-1] if valid else 0


def misfit(record: Record) -> str | None:
    """The field of a record of a practice, or of the hour of the day's end, that cannot be."""
    fields = record.fields
    if record.kind == "day":
        return "ends" if _hour(record) is None else None
    if record.kind != "practice":
        return None
    if not isinstance(fields.get("practice"), str):
        return "practice"
    known = (name for name in fields if name in _READERS)
    return next((name for name in known if _READERS[name](fields[name]) is None), None)


def _hour(record: Record) -> int | None:
    hour = record.fields.get("ends")
    if isinstance(hour, int) and not isinstance(hour, bool) and hour in range(24):
        return hour
    return None


def since_of(record: Record) -> date:
    """From which day on a record of a practice holds; always, where it does not say."""
    since = record.fields.get("since")
    if isinstance(since, datetime):
        return since.date()
    return since if isinstance(since, date) else date.min


def _changed(before: Practice, record: Record) -> Practice:
    """The practice with the fields that a record gives it, those that do not fit left out."""
    said = {
        name: read
        for name, value in record.fields.items()
        if name in Practice._fields and name in _READERS
        if (read := _READERS[name](value)) is not None
    }
    return before._replace(**said)  # type: ignore[arg-type]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _switch(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _place(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) <= FARTHEST else None


def _schedule(value: object) -> Schedule | None:
    return parse_schedule(value) if isinstance(value, str) else None


def _date(value: object) -> date | None:
    return value if isinstance(value, date) else None


_READERS: dict[str, Callable[[object], object | None]] = {
    **dict.fromkeys(("name", "asks", "why", "alone"), _text),
    **dict.fromkeys(("connects", "archived"), _switch),
    "place": _place,
    "schedule": _schedule,
    "since": _date,
}
"""What the fields of a practice say, by name; None where that cannot be."""
