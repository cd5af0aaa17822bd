"""Pages of practices as tests define them, on Monday at noon."""

from befriend.domain.defining import Definitions
from befriend.domain.practice import Practice
from befriend.domain.schedule import Schedule
from befriend.pages.change import Add, Change, apply
from befriend.pages.record import Page
from tests.domain.made import MONDAY, NOON

THREE_A_WEEK = Schedule(times=3)


def defined_in(page: Page) -> Definitions:
    """The practices of a page, to be defined anew."""
    return Definitions(page, MONDAY, NOON)


def called(page: Page, name: str) -> Practice:
    """The practice of this id or name."""
    return next(each for each in defined_in(page).practices if name in (each.id, each.name))


def changed(page: Page, practice: str, /, **said: str | bool | Schedule) -> Page:
    """The page once a practice is said to be so."""
    return apply(page, defined_in(page).change(called(page, practice), **said))


def moved(page: Page, name: str, to: int) -> Page:
    """The page once a practice stands there."""
    return apply(page, defined_in(page).move(called(page, name), to))


def in_order(page: Page) -> list[str]:
    """The ids of those in use, in their order."""
    return [practice.id for practice in defined_in(page).in_use]


def told(*changes: Change) -> list[dict[str, object]]:
    """What records that are added say, their times aside."""
    assert all(isinstance(change, Add) for change in changes)
    records = [change.record for change in changes if isinstance(change, Add)]
    return [{n: v for n, v in record.fields.items() if n != "at"} for record in records]
