"""Several names, or what was done with whom, as a person would say them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from befriend.pages.kinds import kind_order

_CALLED = {
    "done": ("tick", "ticks"),
    "mood": ("reading of the mood", "readings of the mood"),
    "gratitude": ("gratitude", "gratitudes"),
    "plan": ("plan", "plans"),
    "rest": ("rest", "rests"),
    "review": ("review", "reviews"),
    "note": ("note", "notes"),
    "day": ("hour at which the day ends", "hours at which the day ends"),
    "practice": ("line on a practice", "lines on practices"),
    "person": ("other spelling of a name", "other spellings of names"),
    "meditation": ("line on how to sit", "lines on how to sit"),
}
"""What one record of a kind is called, and several."""

_ELSE = ("record of another kind", "records of other kinds")


def in_words(names: Sequence[str], last: str = "and") -> str:
    """Names in a row: Ana, Ben and Mum."""
    if not names:
        return "none"
    *first, final = names
    return f"{', '.join(first)} {last} {final}" if first else final


def with_people(said: str, people: Sequence[str]) -> str:
    """What was said, and with whom: Touch, with Ana and Ben."""
    return f"{said}, with {in_words(people)}" if people else said


def connection(days: int, people: Sequence[str]) -> str:
    """On how many days there was connection, and with whom."""
    return with_people(f"Connection on {'1 day' if days == 1 else f'{days} days'}", people) + "."


def count(number: int, one: str, several: str) -> str:
    """How many there are: 1 day, 2 days."""
    return f"{number} {one if number == 1 else several}"


def counted(kinds: Iterable[str]) -> list[str]:
    """How many records of each kind there are, in the order of the kinds: 31 ticks, 1 note."""
    number = Counter(kind if kind in _CALLED else "" for kind in kinds)
    return [
        count(number[kind], *_CALLED.get(kind, _ELSE)) for kind in sorted(number, key=kind_order)
    ]
