"""What was asked for, and what it is to be done with."""

from argparse import Namespace
from datetime import date, datetime
from typing import NamedTuple

from befriend.cli.speaking import tell, tell_about
from befriend.domain.dates import parse_date, today_at
from befriend.domain.practice import Practice, find_practices
from befriend.domain.words import in_words
from befriend.errors import Mistake
from befriend.journal import Journal, Opened
from befriend.storage.locations import Locations


class Asked(NamedTuple):
    """A command with its arguments, the journal it is for, and when it was asked."""

    given: Namespace
    journal: Journal
    locations: Locations
    now: datetime

    def day(self, *, ahead: bool = False) -> date:
        """The day that is meant; weekdays are those to come if `ahead`."""
        return self.when(self.given.date, ahead=ahead)

    def when(self, said: str | None, *, ahead: bool = False) -> date:
        """The day that was said, or today."""
        today = self.today
        day = today if said is None else parse_date(said, today, ahead=ahead)
        if day is None:
            raise Mistake(
                f"'{said}' is no date; say 2026-11-23, 4 oct, today, yesterday, tomorrow, -2, or"
                " mon."
            )
        return day

    @property
    def today(self) -> date:
        """The day it is for this person."""
        return today_at(self.now, self.journal.day_ends())

    def practice(self, day: date, *, archived: bool = False) -> Practice:
        """The practice that is meant, of those in use on a day, or of those that are archived."""
        said, defined = self.given.practice, self.journal.practices(day)
        known = [each for each in defined if each.archived == archived]
        found = find_practices(said, known)
        if not found:
            if fault := self.journal.practices_fault():
                tell(fault)
            raise Mistake(_none(said, known, find_practices(said, defined), archived=archived))
        if len(found) > 1:
            raise Mistake(
                f"'{said}' may be {in_words([each.id for each in found], 'or')}; say more of it."
            )
        return found[0]

    def seen(self, day: date) -> Opened:
        """A day, with all that is said of it, as it is known before anything is done to it."""
        opened = self.journal.peek(day)
        tell_about(opened)
        return opened._replace(day=self.journal.defined().standing.on(opened.day))


def _none(said: str, known: list[Practice], others: list[Practice], *, archived: bool) -> str:
    """That no practice is meant, or that those which are meant are not as they would have to be."""
    if others and archived:
        return f"{others[0].name} is not archived."
    if others:
        restore = f"'befriend practices restore {others[0].id}' brings it back"
        return f"{others[0].name} is archived; {restore}."
    such = "archived practice" if archived else "practice"
    return f"No {such} is called '{said}'; {_nearest(said, known)}."


def _nearest(said: str, practices: list[Practice]) -> str:
    """Which practices there are: those spelt almost so, or else all."""
    from difflib import get_close_matches

    ids = {name.casefold(): each.id for each in practices for name in (each.id, each.name)}
    close = dict.fromkeys(ids[name] for name in get_close_matches(said.casefold(), ids))
    if close:
        return f"the nearest is {in_words([*close], 'or')}"
    return f"there are {in_words([each.id for each in practices])}"
