"""What a page says, reckoned from its file, what this computer remembers, and copies beside it."""

from collections.abc import Iterable
from typing import NamedTuple

from befriend.pages.hand import read, read_beside, without_splinters
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page
from befriend.pages.version import Version


class Reckoned(NamedTuple):
    """The joined page, and what the file alone says."""

    page: Page
    says: Page
    here: Page
    """What file and memory say, before any copy is joined."""

    @property
    def differs(self) -> bool:
        """Whether the file lacks something, or has what was taken away."""
        return not self.page.same_as(self.says)


def reckon(
    file: Version | None,
    remembered: Version | None,
    seen: Version | None,
    sides: Iterable[Version] = (),
    copies: Iterable[Version] = (),
) -> Reckoned:
    """The join of a page's file with what is remembered of it, and with the copies beside it.

    `remembered` is what the planner wrote or joined last, `seen` a hand's edit that was looked at
    and not yet written out; it counts only once the file no longer goes on from it. `sides` are in
    the file's place where git left a merge open.
    """
    says = read(file, remembered) if file else NOTHING
    memory = read(remembered) if remembered else NOTHING
    here = join(memory, says)
    if seen and not (file and file.goes_on_from(seen)):
        here = join(here, read(seen, remembered))
    here = join_beside(here, without_splinters(sides, here))
    return Reckoned(join_beside(here, copies), says, here)


def join_beside(page: Page, besides: Iterable[Version]) -> Page:
    """The page with versions beside it; first those of the planner, which tell what others are."""
    for version in sorted(besides, key=lambda version: not version.intact):
        page = join(page, read_beside(version, page))
    return page
