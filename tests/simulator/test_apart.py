"""Two computers apart, each with a deed of its own: after copying, both say both."""

from datetime import UTC, date, datetime

import pytest

from befriend.domain import deeds
from befriend.domain.day import read_day
from befriend.domain.practice import practices_on
from befriend.domain.schedule import Schedule
from befriend.domain.standing import read_standing
from befriend.pages.canonical import Fields
from befriend.pages.change import Add
from befriend.pages.names import PRACTICES
from befriend.pages.record import NOTHING, Page, Record, write_record
from tests.simulator.computer import OTHER, PAGE, Computer

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_MONDAY = date(2026, 11, 23)


def _written(kind: str, fields: Fields) -> Record:
    return write_record(kind, fields, _NOON)


def _apart(page: str, one: Record, other: Record) -> list[Computer]:
    """Two computers that had the same page, and each of which then wrote one thing more."""
    here, there = (Computer(name, _NOON.timestamp, page=page) for name in "AB")
    for each in (here, there):
        each.change(deeds.note("a page that nothing happens to", _NOON), OTHER)
    here.change(deeds.note("from before", _NOON))
    there.put(here.leaf)
    here.change((Add(one),))
    there.change((Add(other),))
    return [here, there]


def _joined(here: Computer, there: Computer) -> Page:
    """What both say once each was copied over the other: first one way, then back."""
    there.put(here.leaf)
    there.look()
    here.put(there.leaf)
    page = here.look().page
    before = here.data
    there.put(here.leaf)
    assert there.look().page.same_as(page)
    assert here.data == there.data == before
    return page


@pytest.fixture(params=[1, -1], ids=["A over B", "B over A"])
def order(request: pytest.FixtureRequest) -> int:
    """Whose file is copied first."""
    return int(request.param)


def test_one_renames_a_practice_and_the_other_schedules_it(order: int) -> None:
    """It has the new name, and the new schedule."""
    named = _written("practice", {"practice": "singing", "name": "Choir", "since": _MONDAY})
    timed = _written("practice", {"practice": "singing", "schedule": "2 a week", "since": _MONDAY})
    page = _joined(*_apart(PRACTICES, named, timed)[::order])
    [singing] = [each for each in practices_on(_MONDAY, page) if each.id == "singing"]
    assert (singing.name, singing.schedule) == ("Choir", Schedule(times=2))


def test_one_plans_and_the_other_ticks(order: int) -> None:
    """The plan is there, and the tick."""
    plan = _written("plan", {"practice": "touch", "with": ["Ana"], "cue": "after dinner"})
    page = _joined(*_apart(PAGE, plan, _written("done", {"practice": "touch"}))[::order])
    day = read_day(_MONDAY, page)
    assert [each.cue for each in day.plans] == ["after dinner"]
    assert [each.practice for each in day.ticks] == ["touch"]


def test_both_rest_and_the_spans_overlap(order: int) -> None:
    """Every day of either rests."""
    away = _written("rest", {"from": date(2026, 11, 24), "to": date(2026, 11, 27), "note": "away"})
    ill = _written("rest", {"from": date(2026, 11, 26), "to": date(2026, 11, 30)})
    standing = read_standing(_joined(*_apart(PRACTICES, away, ill)[::order]))
    assert len(standing.rests) == 2
    resting = [
        number
        for number in range(22, 31)
        if standing.on(read_day(date(2026, 11, number), NOTHING)).rests
    ]
    assert resting == [24, 25, 26, 27, 28, 29, 30]


def test_both_write_the_weeks_review(order: int) -> None:
    """Both are there, for a person to read."""
    mine = _written("review", {"helped": "the walk", "mattered": "Ana"})
    yours = _written("review", {"helped": "the choir", "next": "call Ben"})
    page = _joined(*_apart(PAGE, mine, yours)[::order])
    assert {each.fields["helped"] for each in page.in_order if each.kind == "review"} == {
        "the walk",
        "the choir",
    }
