"""Reconnecting: one person a week, who was often met and not for a while."""

from datetime import date, timedelta

import pytest

from befriend.domain.day import Day, Gratitude, Plan, Tick
from befriend.domain.reconnecting import Reconnect, reconnect

_FIRST = date(2026, 11, 23)


def _met(*names: str, back: int) -> Day:
    """A day so many days before the week that names these."""
    return Day(_FIRST - timedelta(back), ticks=(Tick("t", None, "touch", names),))


def _often(name: str, *, last: int, times: int = 3) -> list[Day]:
    return [_met(name, back=last + 7 * number) for number in range(times)]


def test_who_was_often_met_and_not_for_a_while_is_thought_of() -> None:
    """With the day on which they were named last."""
    assert reconnect(_often("Ben", last=50), _FIRST) == Reconnect("Ben", date(2026, 10, 4))
    thanked = Day(_FIRST - timedelta(22), gratitudes=(Gratitude("g", None, "tea", "", ("Ben",)),))
    assert reconnect([*_often("Ben", last=50), thanked], _FIRST) == Reconnect("Ben", thanked.date)


@pytest.mark.parametrize(
    ("last", "times", "thought_of"),
    [(22, 3, True), (21, 3, False), (1, 3, False), (22, 2, False), (500, 3, True)],
)
def test_often_and_a_while_have_a_measure(last: int, times: int, *, thought_of: bool) -> None:
    """Three different days, and none of the 21 before the week."""
    found = reconnect(_often("Ben", last=last, times=times), _FIRST)
    assert (found is not None) == thought_of


def test_a_day_counts_once() -> None:
    """Three ticks of one day are one day."""
    ticks = tuple(Tick("t", None, "touch", ("Ben",)) for _ in range(3))
    assert reconnect([Day(_FIRST - timedelta(30), ticks=ticks)], _FIRST) is None


def test_the_one_named_most_is_thought_of() -> None:
    """Of two named on as many days, the one named later; then the first by name."""
    ben, cleo = _often("Ben", last=40), _often("Cleo", last=30, times=4)
    assert reconnect([*ben, *cleo], _FIRST) == Reconnect("Cleo", _FIRST - timedelta(30))
    both = [*ben, *cleo[:3]]
    assert reconnect(both, _FIRST) == reconnect(both[::-1], _FIRST)
    assert reconnect(both, _FIRST) == Reconnect("Cleo", _FIRST - timedelta(30))
    same = [_met("Ben", "Abe", back=back) for back in (30, 40, 50)]
    assert reconnect(same, _FIRST) == Reconnect("Abe", _FIRST - timedelta(30))


def test_it_is_one_person_a_week() -> None:
    """Who is met in the week, or planned to be, is named no more, and nobody else instead."""
    days = [*_often("Ben", last=40), *_often("Cleo", last=30, times=4)]
    assert reconnect([*days, _met("Cleo", back=-2)], _FIRST) is None
    planned = Day(_FIRST + timedelta(5), plans=(Plan("p", None, "touch", ("Cleo",)),))
    assert reconnect([*days, planned], _FIRST) is None
    assert reconnect([*days, _met("Ben", back=-2)], _FIRST) is not None


def test_there_may_be_nobody() -> None:
    """No days, and the calendar's first week."""
    assert reconnect([], _FIRST) is None
    assert reconnect(_often("Ben", last=50), date.min) is None


@pytest.mark.parametrize(
    ("last", "since"), [(date(2026, 10, 4), "4 October"), (date(2025, 12, 31), "31 December 2025")]
)
def test_it_is_said_in_one_line(last: date, since: str) -> None:
    """With the year where that is another."""
    said = Reconnect("Ben", last).sentence(_FIRST)
    assert said == f"You and Ben have not met here since {since}."
