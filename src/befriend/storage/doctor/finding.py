"""A finding: one thing that is wrong with the files, and what to do about it."""

from typing import NamedTuple

_WORST_FIRST = (
    "gone",
    "settings",
    "unreadable",
    "unmerged",
    "torn",
    "missing",
    "lacking",
    "memory",
    "misread",
    "newer",
    "no-copy",
    "misnamed",
    "memory-inside",
    "union",
    "open-to-others",
    "clock",
    "copy",
    "stranger",
)

_FOR_INFORMATION = frozenset({"copy", "stranger"})


class Finding(NamedTuple):
    """What was found, where, and the sentence that says what to do."""

    what: str
    """One of the words above, for programs."""

    path: str
    say: str
    line: int | None = None

    @property
    def rank(self) -> int:
        """What findings are sorted by, the worst first."""
        return _WORST_FIRST.index(self.what)

    @property
    def needs_somebody(self) -> bool:
        """Whether it does not just stand there for information."""
        return self.what not in _FOR_INFORMATION
