"""Ids that fit: six random signs (or a hand's count), a dash, and a hash of the content.

Anybody can see from a record's bytes alone whether the planner wrote it as it stands, and one id
can never have two contents.
"""

import os
import re
from collections.abc import Iterable

from befriend.pages.canonical import Fields, canonical
from befriend.pages.digest import digest

_SIGNS = "abcdefghijklmnopqrstuvwxyz234567"
_ID = re.compile(r"([a-z0-9]{4,6})-[0-9a-f]{6}")
_HANDS = re.compile(r"(\d{4})-")


def fitting_id(prefix: str, kind: str, fields: Fields) -> str:
    """The id that a record of this kind and these fields has under this prefix."""
    content = f"{prefix} {canonical(kind)} {canonical(fields)}"
    return f"{prefix}-{digest(content.encode(), 3)}"


def fits(record_id: object, kind: str, fields: Fields) -> bool:
    """Whether the planner gave this id to just this content."""
    if not isinstance(record_id, str) or not (shape := _ID.fullmatch(record_id)):
        return False
    return fitting_id(shape[1], kind, fields) == record_id


def new_prefix() -> str:
    """Six random letters and digits, for a record that the planner writes."""
    return "".join(_SIGNS[byte % len(_SIGNS)] for byte in os.urandom(6))


def hand_prefix(count: int) -> str:
    """The prefix of a hand's record: how many of the same content the page has had before."""
    return f"{count:04d}"


def counts_of(ids: Iterable[str]) -> list[int]:
    """The counts that these ids of a hand's records have, each once, in order."""
    return sorted({int(shape[1]) for name in ids if (shape := _HANDS.match(name))})
