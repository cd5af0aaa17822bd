"""Plans that repeat, and plans that are carried to another day."""

from datetime import date, datetime, timedelta

import pytest

from befriend.domain import deeds, planning
from befriend.domain.checklist import Row, checklist
from befriend.domain.day import Day, read_day
from befriend.domain.practice import THE_NINE
from befriend.domain.standing import read_standing
from befriend.pages.canonical import Value
from befriend.pages.change import Change, Replace, TakeAway, apply
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Page, Record, page_of, write_record
from tests.domain.made import MONDAY, NOON, ticked, written

_TUESDAY = MONDAY + timedelta(1)


def _repeated(**fields: Value) -> Record:
    said: dict[str, Value] = {"practice": "laughter", "every": ["mon", "thu"], "since": MONDAY}
    said |= {"with": ["Ana"], "cue": "after tea"}
    return write_record("plan", {**said, **fields}, NOON)


def _on(page: Page, standing: Page, day: date = MONDAY) -> Day:
    return read_standing(standing).on(read_day(day, page))


def _row(page: Page, standing: Page, day: date = MONDAY) -> Row:
    rows = checklist(_on(page, standing, day), THE_NINE)
    return next(row for row in rows if row.practice.id == "laughter")


def _planned(standing: Page, days: range) -> list[tuple[int, str]]:
    """On which of so many days from Monday on it is planned, and after what."""
    dates = [MONDAY + timedelta(number) for number in days]
    plans = [(day, plan) for day in dates for plan in _on(NOTHING, standing, day).plans]
    return [((day - MONDAY).days, plan.cue) for day, plan in plans]


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("mon thu", {0, 3}),
        ("Mondays, Thursday", {0, 3}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("weekends", {5, 6}),
        ("every day", set(range(7))),
        ("someday", None),
        ("3 a week", None),
        ("whenever", None),
        ("", None),
    ],
)
def test_weekdays_as_people_say_them(text: str, weekdays: set[int] | None) -> None:
    """A plan repeats on weekdays; how often a week, or whenever, is no plan."""
    assert planning.parse_every(text) == weekdays


def test_a_plan_repeats_from_its_day_on() -> None:
    """One record on the page of the practices plans each of its weekdays."""
    made = planning.repeat("laughter", {3, 0}, _TUESDAY, NOON, people=["Ana"], cue="after tea")
    standing = apply(NOTHING, made)
    [record] = standing.records.values()
    assert record.fields == {
        "practice": "laughter",
        "with": ["Ana"],
        "cue": "after tea",
        "every": ["mon", "thu"],
        "since": _TUESDAY,
        "at": NOON,
    }
    assert _planned(standing, range(8)) == [(3, "after tea"), (7, "after tea")]
    assert planning.weekdays_of(record) == {0, 3}


def test_a_change_leaves_the_days_before_as_they_were() -> None:
    """The plan ends the day before, and another one goes on from the day on."""
    record = _repeated()
    changes = planning.change_repeated(record, {"cue": "after work"}, MONDAY + timedelta(3), NOON)
    standing = apply(page_of([record]), changes)
    assert _planned(standing, range(8)) == [(0, "after tea"), (3, "after work"), (7, "after work")]
    assert [plan.people for plan in _on(NOTHING, standing, MONDAY + timedelta(7)).plans] == [
        ("Ana",)
    ]


def test_a_change_on_the_first_day_is_a_change() -> None:
    """A plan that begins on the day, or later, has no past to keep."""
    record = _repeated()
    changes = planning.change_repeated(record, {"every": ["tue"], "cue": ""}, MONDAY, NOON)
    assert [type(change) for change in changes] == [Replace]
    standing = apply(page_of([record]), changes)
    assert _planned(standing, range(9)) == [(1, ""), (8, "")]


def test_a_plan_that_fell_on_no_day_yet_is_changed() -> None:
    """Though it was made some days ago: what it says of days that are over is nothing still."""
    record, day = _repeated(every=["thu"]), MONDAY + timedelta(3)
    changes = planning.change_repeated(record, {"every": ["tue"]}, day, NOON)
    assert [type(change) for change in changes] == [Replace]
    assert _planned(apply(page_of([record]), changes), range(14)) == [(8, "after tea")]
    assert planning.end_repeated(record, day, NOON) == (TakeAway(record.id),)


def test_a_plan_of_always_is_changed_from_now_on() -> None:
    """One that a hand wrote without a beginning keeps its past as well."""
    record = written("plan", practice="laughter", every="mon", cue="after tea")
    standing = apply(
        page_of([record]), planning.change_repeated(record, {"cue": "late"}, MONDAY, NOON)
    )
    assert _planned(standing, range(-7, 8)) == [(-7, "after tea"), (0, "late"), (7, "late")]


def test_a_plan_that_repeats_ends() -> None:
    """It stays on the days before; one that only begins then goes."""
    record = _repeated()
    ended = apply(page_of([record]), planning.end_repeated(record, MONDAY + timedelta(3), NOON))
    assert _planned(ended, range(15)) == [(0, "after tea")]
    assert planning.end_repeated(record, MONDAY, NOON) == (TakeAway(record.id),)


def test_one_day_of_a_plan_that_repeats_is_left_out() -> None:
    """Space and x let it rest there, and take away no record that is not there."""
    standing = page_of([_repeated()])
    day = _on(NOTHING, standing)
    for changes in (
        deeds.toggle(day, "laughter", NOON, MONDAY - timedelta(1)),
        deeds.take_away(day, "laughter", NOON, MONDAY),
        deeds.unplan(day, "laughter", NOON),
    ):
        page = apply(NOTHING, changes)
        assert [(each.kind, each.fields["practice"]) for each in page.in_order] == [
            ("rest", "laughter")
        ]
        assert _row(page, standing).state == "rests"
    assert len(_planned(standing, range(8))) == 3


def test_the_plan_of_the_day_goes_first() -> None:
    """Beside one that repeats, keys are about the day's own plan."""
    own = written("plan", practice="laughter", cue="at noon")
    page, standing = page_of([own]), page_of([_repeated()])
    assert deeds.unplan(_on(page, standing), "laughter", NOON) == (TakeAway(own.id),)
    row = _row(page, standing)
    assert row.plan == row.plans[0]
    assert [plan.cue for plan in planning.to_carry(row)] == ["at noon"]
    assert Row(THE_NINE[0]).plan is None


def _carried(page: Page, standing: Page) -> tuple[Page, Page]:
    """The day and the next one after the plan is carried there; the next is changed first."""
    records = {**standing.records, **page.records}
    found = planning.to_carry(_row(page, standing))
    (to, there), (day, here) = planning.carry(found, records, MONDAY, Day(_TUESDAY), NOON)
    assert (to, day) == (_TUESDAY, MONDAY)
    return apply(page, here), apply(NOTHING, there)


def _said(page: Page) -> list[dict[str, Value]]:
    """What the records of a page say, but when."""
    return [{n: v for n, v in each.fields.items() if n != "at"} for each in page.in_order]


def test_a_plan_is_carried_with_all_it_says() -> None:
    """With its people, its cue, and what a newer planner wrote."""
    plan = written("plan", practice="laughter", with_=["Ana"], cue="after tea", place="home")
    here, there = _carried(page_of([plan]), NOTHING)
    assert here.records == {}
    assert _said(there) == [
        {"practice": "laughter", "with": ["Ana"], "cue": "after tea", "place": "home"}
    ]


def test_a_plan_that_repeats_is_carried_for_once() -> None:
    """It is a plain plan of the next day, and rests on this one."""
    here, there = _carried(NOTHING, page_of([_repeated()]))
    assert _said(here) == [{"practice": "laughter"}]
    assert [each.kind for each in here.in_order] == ["rest"]
    assert _said(there) == [{"practice": "laughter", "with": ["Ana"], "cue": "after tea"}]


def test_a_plan_that_is_gone_is_carried_nowhere() -> None:
    """Where a copy took it away meanwhile, nothing is written."""
    gone = _row(NOTHING, page_of([_repeated()])).plans
    assert planning.carry(gone, {}, MONDAY, Day(_TUESDAY), NOON) == ()


def test_all_that_repeat_are_carried_together() -> None:
    """Since they rest together, none is lost."""
    two = page_of([_repeated(), _repeated(cue="at night")])
    here, there = _carried(NOTHING, two)
    assert len(here.records) == 1
    assert sorted(str(each["cue"]) for each in _said(there)) == ["after tea", "at night"]


def test_a_plan_that_was_kept_is_carried_nowhere() -> None:
    """What was done after it was planned is done."""
    plan = written("plan", practice="laughter")
    done = page_of([plan, ticked("laughter", 5)])
    assert planning.to_carry(_row(done, NOTHING)) == ()
    assert planning.to_carry(_row(NOTHING, NOTHING)) == ()


def _after(page: Page, *deeds_done: tuple[Change, ...]) -> Page:
    for changes in deeds_done:
        page = apply(page, changes)
    return page


def test_one_computer_plans_and_the_other_ticks() -> None:
    """Apart, one plans Laughter with Ana, the other ticks it: joined, both are there."""
    base = page_of([written("done", practice="touch")])
    plans = _after(base, deeds.plan("laughter", NOON, people=["Ana"]))
    later: datetime = NOON + timedelta(hours=1)
    ticks = _after(base, deeds.tick("laughter", later, people=["Ben"]))
    both = join(plans, ticks)
    assert both == join(ticks, plans)
    row = _row(both, NOTHING)
    assert (row.state, row.people, row.planned_people) == ("done", ["Ben"], ["Ana"])


def test_a_plan_is_carried_here_and_ticked_there() -> None:
    """Apart, one carries a plan on, the other keeps it: the tick is there, and so is the plan."""
    plan = written("plan", practice="laughter", with_=["Ana"])
    base = page_of([plan])
    here, there = _carried(base, NOTHING)
    both = join(here, _after(base, deeds.tick("laughter", NOON + timedelta(hours=1))))
    assert _row(both, NOTHING).state == "done"
    assert [each["with"] for each in _said(there)] == [["Ana"]]


def test_a_plan_that_repeats_is_changed_on_two_computers() -> None:
    """Apart, each changes it: both go on, for a person to choose, and no day is lost."""
    record = _repeated(every=["mon"])
    base, day = page_of([record]), MONDAY + timedelta(7)
    one = _after(base, planning.change_repeated(record, {"cue": "late"}, day, NOON))
    other = _after(base, planning.change_repeated(record, {"cue": "early"}, day, NOON))
    both = join(one, other)
    assert both == join(other, one)
    assert sorted(_planned(both, range(7, 8))) == [(7, "early"), (7, "late")]
    assert {cue for _, cue in _planned(both, range(7))} == {"after tea"}
