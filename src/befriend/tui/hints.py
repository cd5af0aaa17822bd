"""Hints: keys worth knowing here, until they have been used."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from textual.binding import ActiveBinding

from befriend.tui.keys import KeyLine, keys_of

_AT_THE_END = frozenset({"screen.help", "screen.leave", "search.help", "sit.back"})
"""The bindings whose hints come last, and stay: how to learn more, and the way out."""

_ALWAYS = _AT_THE_END | {"sit.go-on"}
"""All whose hints stay: what nothing else tells, too."""

_RANKS = {
    "screen.help": 0,
    "search.help": 0,
    "day.mood": 1,
    "day.gratitude": 1,
    "week.back": 1,
    "people.back": 1,
    "practices.new": 1,
    "practices.back": 1,
    "search.close": 1,
    "screen.leave": 2,
}
"""Which hints there is room for first, where there is little; all others come after them."""

_LAST = 3


class Hint(NamedTuple):
    """A key, or a pair of keys, and what it does in a word or two."""

    keys: str
    what: str
    key: str = ""
    """What Textual calls the key, or the first of a pair."""

    rank: int = _LAST
    """Whether there is room for it before others, where there is little: the lowest first."""


UNDO = Hint("u", "undo", "u", rank=0)
"""The hint for whoever just took something away."""


def hints(active: Mapping[str, ActiveBinding], used: Collection[str]) -> tuple[Hint, ...]:
    """The hints for where one works, the most wanted first, and how to learn more and leave last.

    `used` holds the ids of the bindings whose keys have been used.
    """
    known = frozenset(used) - _ALWAYS
    shown = [
        line
        for group in keys_of(active)
        for line in group.lines
        if line.word and known.isdisjoint(line.ids)
    ]
    return tuple(map(_hint, sorted(shown, key=lambda line: not _AT_THE_END.isdisjoint(line.ids))))


def fitting(hints: Sequence[Hint], widths: Sequence[int], room: int) -> list[int]:
    """The numbers of the hints, each so wide, that there is room for, by their ranks."""
    fit: list[int] = []
    for number in sorted(range(len(hints)), key=lambda number: hints[number].rank):
        if widths[number] <= room:
            room -= widths[number]
            fit.append(number)
    return sorted(fit)


def _hint(line: KeyLine) -> Hint:
    rank = min(_RANKS.get(each, _LAST) for each in line.ids)
    return Hint(line.keys, line.word, line.key, rank)
