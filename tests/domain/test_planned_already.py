"""Plans that are there already, and are not planned twice."""

from datetime import timedelta

import pytest

from befriend.domain import planning
from befriend.domain.checklist import checklist
from befriend.domain.day import read_day
from befriend.domain.standing import read_standing
from befriend.pages.canonical import Value
from befriend.pages.change import TakeAway
from befriend.pages.record import Record, page_of
from tests.domain.made import MONDAY, NOON, day_of, ticked, written

_TUESDAY = MONDAY + timedelta(1)


def _plan(**fields: Value) -> Record:
    said: dict[str, Value] = {"practice": "laughter", "with_": ["Ana"], "cue": "after tea"}
    return written("plan", **(said | fields))


@pytest.mark.parametrize(
    ("there", "standing", "written_there"),
    [
        ([_plan()], [], False),
        ([], [_plan(every=["tue"])], False),
        ([_plan(cue="late")], [], True),
        ([_plan(with_=["Ben"])], [], True),
        ([_plan(), ticked("laughter", 5)], [], True),
        ([written("rest")], [_plan(every=["tue"])], True),
    ],
)
def test_a_plan_is_not_carried_to_where_it_is_ahead(
    there: list[Record], standing: list[Record], *, written_there: bool
) -> None:
    """It only goes from here; one that says something else, or was kept, stays beside it."""
    plan = _plan()
    to = read_standing(page_of(standing)).on(read_day(_TUESDAY, page_of(there)))
    [row] = checklist(day_of(plan), ())
    parts = planning.carry(row.ahead, {plan.id: plan}, MONDAY, to, NOON)
    assert [day for day, _ in parts] == [*[_TUESDAY] * written_there, MONDAY]
    assert parts[-1] == (MONDAY, (TakeAway(plan.id),))


@pytest.mark.parametrize(
    ("weekdays", "since", "people", "cue", "left"),
    [
        ([0, 3], 0, ["Ana"], "after tea", set()),
        ([3], 4, ["Ana"], "after tea", set()),
        ([0, 4], 0, ["Ana"], "after tea", {4}),
        ([0, 3], -1, ["Ana"], "after tea", {0, 3}),
        ([0, 3], 0, [], "after tea", {0, 3}),
        ([0, 3], 0, ["Ana"], "", {0, 3}),
    ],
)
def test_a_plan_repeats_already(
    weekdays: list[int], since: int, people: list[str], cue: str, left: set[int]
) -> None:
    """On the days of another that says the same from then on; one that ends does not."""
    first = MONDAY + timedelta(since)
    changes = planning.repeat("laughter", weekdays, first, NOON, people=people, cue=cue)
    there = _plan(every=["mon", "thu"], since=MONDAY)
    assert planning.weekdays_left(changes, read_standing(page_of([there]))) == left
    ends = _plan(every=["mon", "thu"], since=MONDAY, until=MONDAY + timedelta(30))
    assert planning.weekdays_left(changes, read_standing(page_of([ends]))) == set(weekdays)
