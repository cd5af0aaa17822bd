"""What a page says, reckoned from its file and from what this computer remembers of it."""

from typing import NamedTuple

from befriend.pages.hand import read
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page
from befriend.pages.version import Version


class Reckoned(NamedTuple):
    """The joined page, and what the file alone says."""

    page: Page
    says: Page

    @property
    def differs(self) -> bool:
        """Whether the file lacks something, or has what was taken away."""
        return not self.page.same_as(self.says)


def reckon(file: Version | None, remembered: Version | None, seen: Version | None) -> Reckoned:
    """The join of a page's file with what is remembered of it.

    `remembered` is what the planner wrote or joined last, `seen` a hand's edit that was looked at
    and not yet written out; it counts only once the file no longer goes on from it.
    """
    says = read(file, remembered) if file else NOTHING
    memory = read(remembered) if remembered else NOTHING
    page = join(memory, says)
    if seen and not (file and file.goes_on_from(seen)):
        page = join(page, read(seen, remembered))
    return Reckoned(page, says)
