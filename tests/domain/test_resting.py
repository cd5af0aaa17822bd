"""Rests of a day or of many, and what ends them."""

from datetime import date, timedelta

import pytest

from befriend.domain import resting
from befriend.domain.checklist import Row
from befriend.domain.day import Rest, Tick, read_day
from befriend.domain.planning import Part
from befriend.domain.practice import Practice
from befriend.domain.standing import read_standing
from befriend.pages.canonical import Value
from befriend.pages.change import Add, TakeAway, apply
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page, Record, page_of
from tests.domain.made import MONDAY, NOON, written

_FRIDAY = MONDAY + timedelta(4)
_TUESDAY = MONDAY + timedelta(1)


def _fields(part: Part) -> dict[str, Value]:
    """The fields of the one record that is written."""
    [change] = part[1]
    assert isinstance(change, Add)
    assert change.record.kind == "rest"
    return {name: value for name, value in change.record.fields.items() if name != "at"}


def _rests(standing: Page, day: date, page: Page = NOTHING) -> tuple[Rest, ...]:
    return read_standing(standing).on(read_day(day, page)).rests


def test_one_day_rests_on_its_page() -> None:
    """A practice, or everything, with a note where there is one."""
    part = resting.rest("singing", MONDAY, MONDAY, NOON)
    assert (part[0], _fields(part)) == (MONDAY, {"practice": "singing"})
    part = resting.rest(None, MONDAY, MONDAY, NOON, note="A cold")
    assert (part[0], _fields(part)) == (MONDAY, {"note": "A cold"})


def test_many_days_rest_by_one_record() -> None:
    """On the page of the practices, from the first day to the last."""
    part = resting.rest(None, MONDAY, _FRIDAY, NOON, note="Away")
    assert part[0] is None
    assert _fields(part) == {"from": MONDAY, "to": _FRIDAY, "note": "Away"}
    part = resting.rest("pets", MONDAY, _FRIDAY, NOON)
    assert _fields(part) == {"practice": "pets", "from": MONDAY, "to": _FRIDAY}


def _span(first: date = MONDAY, last: date = _FRIDAY, practice: str = "") -> Record:
    [change] = resting.rest(practice or None, first, last, NOON, note="Away")[1]
    assert isinstance(change, Add)
    return change.record


def test_what_rests_is_had_back() -> None:
    """The record of the day goes; a rest of many days ends the day before."""
    here, span = written("rest", practice="singing"), _span()
    page, standing = page_of([here]), page_of([span])
    rests = _rests(standing, _TUESDAY, page)
    records = {**page.records, **standing.records}
    parts = dict(resting.resume(rests, records, _TUESDAY, NOON))
    assert parts[_TUESDAY] == (TakeAway(here.id),)
    left = apply(standing, parts[None])
    assert [bool(_rests(left, day)) for day in (MONDAY, _TUESDAY, _FRIDAY)] == [True, False, False]
    assert _rests(left, MONDAY)[0].note == "Away"


@pytest.mark.parametrize("day", [MONDAY, MONDAY - timedelta(1)])
def test_a_rest_that_only_begins_goes(day: date) -> None:
    """Nothing is left of it."""
    span = _span()
    rests = [Rest(span.id, NOON, spans=True)]
    assert resting.resume(rests, {span.id: span}, day, NOON) == ((None, (TakeAway(span.id),)),)


def test_a_rest_that_is_gone_is_had_back_already() -> None:
    """Where a copy took it away meanwhile, nothing is written."""
    assert resting.resume([Rest("a", NOON, spans=True)], {}, MONDAY, NOON) == ()


def test_a_practice_is_had_back_from_its_own_rests_first() -> None:
    """A rest of everything goes on meanwhile; where there is no other, that is what ends.

    Not where the row is ticked, which does not show that it rests.
    """
    everything, pets = Rest("a", NOON), Rest("b", NOON, "pets")
    row = Row(Practice("pets", "Pets"))
    ticked = row._replace(ticks=(Tick("c", NOON, "pets"),))
    for each in (row, ticked):
        assert resting.to_resume(each._replace(resting=(everything, pets))) == (pets,)
        assert resting.to_resume(each) == ()
    assert resting.to_resume(row._replace(resting=(everything,))) == (everything,)
    assert resting.to_resume(ticked._replace(resting=(everything,))) == ()


def test_what_is_said_of_a_rest() -> None:
    """Until when, where that is known, and why; and what was taken back."""
    span, day = Rest("a", NOON, None, "Away", spans=True, last=_FRIDAY), Rest("b", NOON, "pets")
    assert resting.resting("Rests", [span, day]) == "Rests until 27 November: Away"
    assert resting.resting("Rests", [day]) == "Rests"
    said = resting.resumed([span], "Touch", _TUESDAY)
    assert said == "Took back: the rest of everything from Tuesday 24 November on."
    said = resting.resumed([day], "Touch", _TUESDAY)
    assert said == "Took back: the rest of Touch on Tuesday 24 November."
    said = resting.resumed([span, day, day], "Touch", _TUESDAY)
    assert said == "Took back: the rest of everything and of Touch from Tuesday 24 November on."


def test_two_computers_rest_overlapping_days() -> None:
    """Apart, each lets other days rest: joined, all of them do, and nothing is lost."""
    one, other = page_of([_span()]), page_of([_span(_TUESDAY, MONDAY + timedelta(9), "pets")])
    both = join(one, other)
    assert both == join(other, one)
    days = [_rests(both, MONDAY + timedelta(number)) for number in range(-1, 11)]
    assert [len(each) for each in days] == [0, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 0]


def test_a_rest_ends_here_and_another_begins_there() -> None:
    """Apart, one ends a rest, the other writes one for the same days: the other's stays."""
    span, new = _span(), _span(_TUESDAY, _FRIDAY)
    base = page_of([span])
    ended = apply(base, resting.resume(_rests(base, MONDAY), base.records, MONDAY, NOON)[0][1])
    both = join(ended, apply(base, (Add(new),)))
    assert [len(_rests(both, day)) for day in (MONDAY, _TUESDAY, _FRIDAY)] == [0, 1, 1]
