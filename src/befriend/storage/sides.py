"""A page that git could not merge: the two sides that it left between its conflict markers."""

from befriend.pages.version import Version
from befriend.storage.codec import Unreadable, decode

_MARKS = {b"<<<<<<<": "ours", b"|||||||": "base", b"=======": "theirs", b">>>>>>>": "both"}
"""What begins behind each marker, which is a line of its own."""

_AFTER = {"both": ("ours",), "ours": ("base", "theirs"), "base": ("theirs",), "theirs": ("both",)}
"""What may follow on what."""


def sides_of(data: bytes) -> tuple[Version, ...]:
    """Both sides of a page with conflict markers; none where one is not there, or does not read."""
    try:
        sides = tuple(map(decode, _split(data)))
    except Unreadable:
        return ()
    return () if any(side.newer for side in sides) else sides


def _split(data: bytes) -> tuple[bytes, ...]:
    """The text of each side; none where markers are missing or astray."""
    part, marks = "both", 0
    ours, theirs = bytearray(), bytearray()
    for line in data.splitlines(keepends=True):
        follows = _MARKS.get(line[:7]) if line[7:8].isspace() or not line[7:] else None
        if follows in _AFTER[part]:
            part = follows
            marks += 1
            continue
        if part in ("both", "ours"):
            ours += line
        if part in ("both", "theirs"):
            theirs += line
    return (bytes(ours), bytes(theirs)) if marks and part == "both" else ()
