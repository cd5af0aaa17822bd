"""Who edited a file since a planner wrote it: kept beside the bytes, which cannot tell."""

from typing import NamedTuple

from tests.simulator.sheet import is_the_planners, revs, text_of


class Drawn(NamedTuple):
    """How a file came to be: what a planner wrote, and the hands' edits since."""

    base: bytes | None
    edits: tuple[int, ...] = ()


class Lineage:
    """How every file of a history came to be."""

    def __init__(self) -> None:
        self._drawn: dict[bytes, Drawn] = {}
        self._edits = 0

    def draw(self, before: bytes | None, after: bytes) -> None:
        """A hand made the one file of the other."""
        if not is_the_planners(after):
            self._edits += 1
            drawn = self._of(before)
            self._drawn.setdefault(after, Drawn(drawn.base, (*drawn.edits, self._edits)))

    def is_merely_edited(
        self, data: bytes | None, written: bytes | None, seen: bytes | None
    ) -> bool:
        """Whether a hand went on from just what is remembered as written, and left its revs."""
        drawn, text = self._of(data), text_of(data)
        if not drawn.edits or not text or not text.strip() or drawn.base != written:
            return False
        return {_revs(seen or data), _revs(drawn.base)} == {revs(text)}

    def is_ambiguous(self, data: bytes | None, seen: bytes | None) -> bool:
        """Whether the file is another hand's edit of the version of which one was seen."""
        if not data or not seen or data == seen:
            return False
        if text_of(data) is None or text_of(seen) is None or _revs(data) != _revs(seen):
            return False
        before = self._of(seen).edits
        return self._of(data).edits[: len(before)] != before

    def _of(self, data: bytes | None) -> Drawn:
        return self._drawn.get(data or b"") or Drawn(data or None)


def _revs(data: bytes | None) -> tuple[str | None, str | None]:
    return revs(text_of(data) or "")
