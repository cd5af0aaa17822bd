"""A week at a glance."""

from datetime import date, timedelta

from befriend.domain.day import read_day
from befriend.domain.overview import Overview, overview
from befriend.domain.practice import practices_on
from befriend.pages.canonical import Value
from befriend.pages.record import Record, page_of
from tests.domain.made import MONDAY, ticked, written


def _defined(practice: str, since: date, /, **fields: Value) -> Record:
    return written("practice", practice=practice, since=since, **fields)


def _week(*days: list[Record], practices: tuple[Record, ...] = (), today: int = 0) -> Overview:
    """A week from Monday with these records, as it looks so many days later."""
    dates = [MONDAY + timedelta(number) for number in range(7)]
    told = [*days, *[list[Record]()] * (7 - len(days))]
    return overview(
        [read_day(day, page_of(records)) for day, records in zip(dates, told, strict=True)],
        [practices_on(day, page_of(practices)) for day in dates],
        dates[today],
    )


def _names(shown: Overview) -> list[str]:
    return [row.practice.name for row in shown.rows]


def _states(shown: Overview, name: str) -> str:
    """The first letters of what each day says of a practice."""
    row = next(row for row in shown.rows if row.practice.name == name)
    return "".join(each.state[0] for each in row.days)


def test_each_practice_has_seven_days() -> None:
    """The nine stand in their order, and each says of each day what the day says of it."""
    shown = _week(
        [ticked("touch")],
        [written("plan", practice="touch")],
        [written("rest", practice="touch")],
        [written("gratitude", text="rain"), written("rest")],
    )
    assert _names(shown)[:2] == ["Touch", "Eye contact"]
    assert len(shown.rows) == 9
    assert _states(shown, "Touch") == "dprrooo"
    assert _states(shown, "Gratitude") == "ooodooo"
    assert _states(shown, "Eye contact") == "ooorooo"


def test_ticks_are_counted_day_by_day() -> None:
    """Two ticks of a day are two, and bare ones are one."""
    shown = _week(
        [ticked("touch", with_="Ana"), ticked("touch", 5, with_="Ben", again=True)],
        [ticked("touch"), ticked("touch", 5)],
    )
    assert [len(row.ticks) for row in shown.rows[0].days] == [2, 1, 0, 0, 0, 0, 0]


def test_who_was_met_stands_with_the_practice() -> None:
    """A practice names everybody whom its ticks of the week name, each once; a plan names none."""
    shown = _week(
        [ticked("touch", with_=["Ana", "Mum"]), ticked("singing", 5, with_="Ben")],
        [ticked("touch", with_="Ana"), written("plan", practice="touch", with_="Cleo")],
    )
    assert shown.rows[0].people == ["Ana", "Mum"]
    assert shown.people == ["Ana", "Mum", "Ben"]


def test_a_practice_is_called_as_it_was_at_last() -> None:
    """A practice that is renamed within the week has one row, under its newest name."""
    wednesday = MONDAY + timedelta(2)
    renamed = _defined("touch", wednesday, name="A hug")
    shown = _week([ticked("touch")], [], [ticked("touch")], practices=(renamed,))
    assert _names(shown)[0] == "A hug"
    assert _states(shown, "A hug") == "dodoooo"


def test_connection_counts_as_each_day_defined_it() -> None:
    """A practice that connects from Wednesday on makes no connection on the days before."""
    wednesday = MONDAY + timedelta(2)
    tea = (
        _defined("tea", MONDAY, name="Tea", connects=False),
        _defined("tea", wednesday, connects=True),
    )
    shown = _week([ticked("tea")], [], [ticked("tea")], [ticked("tea")], practices=tea)
    assert shown.connected == 2


def test_what_is_archived_shows_where_it_is_named() -> None:
    """An archived practice has a row, the last, in a week that ticks or plans it, and else none.

    It is asked for on no day.
    """
    gone = _defined("touch", MONDAY, archived=True)
    assert "Touch" not in _names(_week([ticked("singing")], practices=(gone,)))
    shown = _week([written("plan", practice="touch")], practices=(gone,))
    assert _names(shown)[-1] == "Touch"
    assert _states(shown, "Touch") == "pffffff"


def test_what_is_archived_midweek_shows_where_it_is_named() -> None:
    """A practice that is put away within the week stays only where the week has ticked it."""
    gone = _defined("touch", MONDAY + timedelta(3), archived=True)
    assert "Touch" not in _names(_week([ticked("singing")], practices=(gone,)))
    assert _states(_week([ticked("touch")], practices=(gone,)), "Touch") == "dooffff"


def test_what_nobody_defined_has_a_row() -> None:
    """A tick of a practice that was never defined is shown under its id, once for the week."""
    shown = _week([ticked("stargazing")], [ticked("stargazing"), ticked("tea")])
    assert _names(shown)[9:] == ["stargazing", "tea"]


def test_what_is_ahead_begins_today() -> None:
    """Plans that are past or done are not ahead; those of today and later are, day by day."""
    shown = _week(
        [written("plan", practice="touch")],
        [written("plan", practice="singing"), written("plan", practice="pets"), ticked("pets")],
        [],
        [written("plan", practice="touch", with_="Ana", cue="after tea")],
        today=1,
    )
    ahead = [(plan.date, plan.row.practice.id) for plan in shown.ahead]
    assert ahead == [(MONDAY + timedelta(1), "singing"), (MONDAY + timedelta(3), "touch")]
    assert shown.ahead[1].row.planned_people == ["Ana"]


def test_a_schedule_says_which_days_ask() -> None:
    """A practice is open on the days that its schedule names, and free on all others."""
    choir = _defined("singing", MONDAY, schedule="tue thu")
    shown = _week([ticked("singing")], practices=(choir,))
    assert _states(shown, "Singing") == "dofofff"
    assert shown.rows[4].often == ""


def test_so_many_a_week_are_counted_by_days() -> None:
    """Three a week asks on any day, and says on how many days it was done, however often."""
    three = (
        _defined("touch", MONDAY, schedule="3 a week"),
        _defined("gratitude", MONDAY, schedule="1"),
    )
    shown = _week(
        [ticked("touch", with_="Ana"), ticked("touch", 5, with_="Ben", again=True)],
        [written("plan", practice="touch")],
        [ticked("touch"), written("gratitude", text="rain")],
        practices=three,
    )
    assert _states(shown, "Touch") == "dpdoooo"
    assert [shown.rows[0].often, shown.rows[1].often, shown.rows[6].often] == [
        "2 of 3",
        "",
        "1 of 1",
    ]


def test_a_week_is_counted_by_its_own_schedule() -> None:
    """What is asked for three times a week from next Monday on says nothing of it in this week."""
    later = _defined("touch", MONDAY + timedelta(7), schedule="3 a week")
    assert _week([ticked("touch")], practices=(later,)).rows[0].often == ""
