"""A page on the desk: as the disk has it, with what is not there yet."""

from typing import NamedTuple

from befriend.errors import Trouble
from befriend.journal import Defined, Journal, Opened
from befriend.pages.change import Change, apply
from befriend.pages.record import NOTHING, Page


class OnDesk(NamedTuple):
    """A page as the disk has it, and the changes that are not there yet."""

    base: Opened | Defined
    pending: tuple[tuple[Change, ...], ...] = ()

    @property
    def page(self) -> Page:
        """The page as it is shown."""
        page = self.base.page
        for changes in self.pending:
            page = apply(page, changes)
        return page


def defined_now(journal: Journal) -> Defined:
    """The practices, or those that befriend comes with, and why, where theirs cannot be read."""
    try:
        return journal.defined()
    except Trouble as trouble:
        return Defined(NOTHING, str(trouble))
