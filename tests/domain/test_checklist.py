"""The checklist of a day."""

import time

import pytest

from befriend.domain import deeds
from befriend.domain.checklist import Row, checklist
from befriend.domain.practice import THE_NINE, Practice
from befriend.pages.record import Record
from tests.domain.made import day_of, ticked, written

_TOUCH, _PETS = Practice("touch", "Touch"), Practice("pets", "Pets")
_OLD = Practice("old", "Old", archived=True)


def _row(*records: Record) -> Row:
    """The row of touch on a day with these records."""
    return checklist(day_of(*records), [_TOUCH])[0]


def test_an_empty_day_has_a_row_for_each_practice() -> None:
    """Each practice in use has a row, in its order, open; an archived one has none."""
    rows = checklist(day_of(), iter([*THE_NINE, _OLD]))
    assert [row.practice for row in rows] == list(THE_NINE)
    assert {row.state for row in rows} == {"open"}


def test_what_else_was_done_has_a_row_too() -> None:
    """A tick or a plan of an archived or an unknown practice is shown below, each once."""
    day = day_of(
        ticked("old", 1), ticked("new", 2), ticked("new", 3), written("plan", practice="later")
    )
    rows = checklist(day, [_TOUCH, _OLD])
    assert [row.practice.id for row in rows] == ["touch", "old", "new", "later"]
    assert [row.practice.name for row in rows] == ["Touch", "Old", "new", "later"]
    assert [row.state for row in rows] == ["open", "done", "done", "planned"]


@pytest.mark.parametrize(
    ("records", "state"),
    [
        ([], "open"),
        ([ticked("pets")], "open"),
        ([written("rest")], "rests"),
        ([written("rest", practice="touch")], "rests"),
        ([written("rest", practice="pets")], "open"),
        ([written("rest"), written("plan", practice="touch")], "planned"),
        ([written("plan", practice="touch"), ticked("touch")], "done"),
        ([written("rest"), ticked("touch")], "done"),
    ],
    ids=range(8),
)
def test_a_row_says_the_most_that_is_true(records: list[Record], state: str) -> None:
    """Done goes before planned, planned before rest; other practices' records say nothing."""
    assert _row(*records).state == state


def test_a_written_gratitude_ticks_its_row() -> None:
    """The row is done, and derived: there is no tick to take back."""
    row = checklist(day_of(written("gratitude", text="rain")), [Practice("gratitude", "Thanks")])[0]
    assert (row.state, row.derived, row.ticks) == ("done", True, ())


def test_a_row_gathers_what_its_ticks_say() -> None:
    """People once each, the notes there are, and all the minutes."""
    row = _row(
        ticked("touch", 1, with_=["Ana"], minutes=5),
        ticked("touch", 2, with_=["Ben", "Ana"], note="long", minutes=10),
        ticked("touch", 3, note="short"),
        ticked("pets", 4, with_=["Rex"], note="wet", minutes=99),
    )
    assert row.people == ["Ana", "Ben"]
    assert row.notes == ["long", "short"]
    assert row.minutes == 15
    assert len(row.ticks) == 3


def test_a_row_has_its_plans() -> None:
    """The plans of its practice, and no others."""
    row = _row(
        written("plan", practice="touch", cue="after dinner"), written("plan", practice="pets")
    )
    assert [plan.cue for plan in row.plans] == ["after dinner"]


def test_a_day_with_thousands_of_ticks_takes_no_time() -> None:
    """Ten thousand ticks of a practice, and one of each of as many others, are listed at once."""
    at = written("done")
    ticks = [at._replace(fields={"practice": "touch"}, id=f"t{n}") for n in range(10_000)]
    others = [at._replace(fields={"practice": f"p{n}"}, id=f"p{n}") for n in range(10_000)]
    day = day_of(*ticks, *others)
    began = time.process_time()
    assert len(checklist(day, THE_NINE)) == len(THE_NINE) + 10_000
    assert len(deeds.untick(day, "touch")) == 10_000
    assert time.process_time() - began < 5


def test_a_plan_after_the_tick_is_ahead() -> None:
    """What is planned once more after the latest tick is still to come; what was before is not."""
    before, after = (written("plan", minute, practice="touch") for minute in (0, 9))
    assert [plan.id for plan in _row(before, after).ahead] == [before.id, after.id]
    assert [plan.id for plan in _row(before, ticked("touch", 5), after).ahead] == [after.id]
    by_hand = Record("plan", {"practice": "touch"}, "0000-000000")
    assert _row(by_hand, ticked("touch", 5)).ahead == ()
    gratitude = Practice("gratitude", "Gratitude")
    wrote = day_of(written("gratitude", text="tea"), written("plan", practice="gratitude"))
    assert checklist(wrote, [gratitude])[0].ahead == ()
