"""A version of a page: what a file's bytes say, before anybody asks what a hand did."""

from typing import NamedTuple

from befriend.pages.blocks import Block
from befriend.pages.kinds import FIELDS


class Version(NamedTuple):
    """One version of a page, as a file has it."""

    blocks: tuple[Block, ...]
    """In the file's order; a hand's lines are blocks without an id."""

    known: frozenset[str] | None
    """The ids that `[page]` lists, or None where there is no such list."""

    first_rev: str | None
    """The hash in the first line."""

    last_rev: str | None
    """The hash in `[page]`, at the file's end."""

    intact: bool = False
    """Whether both hashes are the true one: the planner wrote each byte."""

    newer: bool = False
    """Whether the format is a newer planner's, which this one may show and must not write."""

    @property
    def is_page(self) -> bool:
        """Whether it has anything of a page: the planner's block, or a kind that is known."""
        return self.known is not None or any(block.kind in FIELDS for block in self.blocks)

    @property
    def believed(self) -> bool:
        """Whether what it knows and does not have was taken away."""
        return self.known is not None and self.first_rev is not None and not self.torn

    @property
    def torn(self) -> bool:
        """Whether it begins as one page and ends as another, or was cut short."""
        return self.first_rev is not None and self.first_rev != self.last_rev

    @property
    def cut(self) -> bool:
        """Whether its end is missing."""
        return self.first_rev is not None and self.last_rev is None

    def goes_on_from(self, other: "Version") -> bool:
        """Whether a hand may have made this of the other: the same revs, or none in both."""
        return (self.first_rev, self.last_rev) == (other.first_rev, other.last_rev)
