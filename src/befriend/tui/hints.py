"""Hints: keys worth knowing here, until they have been used."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from textual.binding import ActiveBinding

from befriend.tui.keys import KeyLine, keys_of

_ALWAYS = frozenset({"screen.help", "screen.leave"})
"""The bindings whose hints stay: how to learn more, and the way out."""


class Hint(NamedTuple):
    """A key, or a pair of keys, and what it does in a word or two."""

    keys: str
    what: str
    key: str = ""
    """What Textual calls the key, or the first of a pair."""

    always: bool = False
    """Whether it stays when there is little room, and when its key has been used."""


def hints(active: Mapping[str, ActiveBinding], used: Collection[str]) -> tuple[Hint, ...]:
    """The hints for where one works, the most wanted first, those that always stay at the end.

    `used` holds the ids of the bindings whose keys have been used.
    """
    known = frozenset(used) - _ALWAYS
    shown = [
        _hint(line)
        for group in keys_of(active)
        for line in group.lines
        if line.word and known.isdisjoint(line.ids)
    ]
    return tuple(sorted(shown, key=lambda hint: hint.always))


def fitting(hints: Sequence[Hint], widths: Sequence[int], room: int) -> list[int]:
    """The numbers of the hints, each so wide, that there is room for: first those that stay."""
    fit: list[int] = []
    for number in sorted(range(len(hints)), key=lambda number: not hints[number].always):
        if widths[number] <= room:
            room -= widths[number]
            fit.append(number)
    return sorted(fit)


def _hint(line: KeyLine) -> Hint:
    return Hint(line.keys, line.word, line.key, always=not _ALWAYS.isdisjoint(line.ids))
