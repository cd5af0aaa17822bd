"""A look back at a week: read, told, and on which day it is written."""

from datetime import date, timedelta

import pytest

from befriend.domain import deeds
from befriend.domain.day import Day, Review
from befriend.domain.overview import overview
from befriend.domain.week import reviewed_on, reviews_of, week_of
from befriend.pages.canonical import Value
from befriend.pages.change import apply
from befriend.pages.record import NOTHING, page_of
from tests.domain.made import MONDAY, NOON, day_of, written


def test_a_look_back_is_read() -> None:
    """What helped, who mattered, what to plan; any one of them is enough."""
    full = written("review", helped="sleep", mattered=["Ana", "Ben"], next="lunch")
    bare = written("review", 1, mattered="Ana")
    day = day_of(full, bare)
    assert day.reviews == (
        Review(full.id, NOON, "sleep", ("Ana", "Ben"), "lunch"),
        Review(bare.id, NOON + timedelta(minutes=1), mattered=("Ana",)),
    )
    assert day.people == []


@pytest.mark.parametrize(
    "fields",
    [{}, {"helped": " "}, {"helped": 3}, {"helped": "x", "next": []}, {"mattered": [1]}],
)
def test_what_cannot_be_is_unreadable(fields: dict[str, Value]) -> None:
    """A value of a wrong type, or nothing at all, is kept and told."""
    record = written("review", **fields)
    assert day_of(record).reviews == ()
    assert day_of(record).unreadable == (record,)


def test_looking_back_writes_what_is_said() -> None:
    """What is left out is no field."""
    page = apply(NOTHING, deeds.look_back(NOON, helped="sleep", mattered=["Ana"]))
    [record] = page.records.values()
    assert record.kind == "review"
    assert record.fields == {"helped": "sleep", "mattered": ["Ana"], "at": NOON}
    [then] = apply(NOTHING, deeds.look_back(NOON, then="lunch")).records.values()
    assert then.fields == {"next": "lunch", "at": NOON}


def test_looking_back_again_changes_what_is_said() -> None:
    """What is left out stays, its time as well; what is said already changes nothing."""
    before = written("review", helped="sleep", mattered=["Ana"])
    changes = deeds.look_back(NOON + timedelta(1), mattered=["Ben"], then="lunch", before=before)
    [after] = apply(page_of([before]), changes).records.values()
    said = {"helped": "sleep", "mattered": ["Ben"], "next": "lunch"}
    assert after.fields == {**said, "at": NOON, "was": before.id}
    assert deeds.look_back(NOON, helped="sleep", mattered=["Ana"], before=before) == ()


def test_a_week_is_looked_back_at_today_or_on_its_last_day() -> None:
    """A week that is over has its last day's page; one to come cannot be looked back at."""
    dates = week_of(MONDAY, 0)
    asked = [dates[0], dates[2], dates[6], dates[6] + timedelta(1)]
    assert [reviewed_on(dates, today) for today in asked] == [*asked[:3], dates[6]]
    assert reviewed_on(dates, dates[0] - timedelta(1)) is None


def test_a_week_has_the_looks_back_of_its_days() -> None:
    """In their order, each with its day."""
    one, other = Review("a", None, "x"), Review("b", None, "y")
    days = [Day(date(2026, 11, 23), reviews=(one, other)), Day(date(2026, 11, 24), reviews=(one,))]
    assert reviews_of(days) == [(days[0].date, one), (days[0].date, other), (days[1].date, one)]
    assert overview(days, [[], []], MONDAY).reviews == [one, other, one]
