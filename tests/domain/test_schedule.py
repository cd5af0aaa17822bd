"""When a practice is asked for, as a person says it."""

from collections.abc import Iterable

import pytest

from befriend.domain.schedule import EVERY_DAY, WHENEVER, Schedule, each_of, parse_schedule


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("every day", EVERY_DAY),
        ("Daily", EVERY_DAY),
        ("whenever", WHENEVER),
        ("mon wed fri", Schedule(frozenset((0, 2, 4)))),
        ("Mondays, Thursday", Schedule(frozenset((0, 3)))),
        ("every sun", Schedule(frozenset((6,)))),
        ("tue and sat", Schedule(frozenset((1, 5)))),
        ("weekends", Schedule(frozenset((5, 6)))),
        ("weekdays", Schedule(frozenset(range(5)))),
        ("3 a week", Schedule(times=3)),
        ("2x", Schedule(times=2)),
        (" 1  times a week ", Schedule(times=1)),
    ],
)
def test_a_schedule_is_said_in_words(said: str, meant: Schedule) -> None:
    """Days by their names or their first letters, a number a week, every day, or none."""
    assert parse_schedule(said) == meant


@pytest.mark.parametrize("said", ["", "mo", "8 a week", "0", "fri or so", "every", "month", "and"])
def test_what_is_no_schedule_is_none(said: str) -> None:
    """Nothing is guessed from what nobody can mean."""
    assert parse_schedule(said) is None


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        (EVERY_DAY, "every day"),
        (WHENEVER, "whenever"),
        (Schedule(frozenset((4, 0))), "mon fri"),
        (Schedule(frozenset(range(5))), "weekdays"),
        (Schedule(frozenset((6, 5))), "weekends"),
        (Schedule(frozenset(range(6))), "mon tue wed thu fri sat"),
        (Schedule(times=3), "3 a week"),
    ],
)
def test_a_schedule_says_itself_as_it_is_read(schedule: Schedule, said: str) -> None:
    """What is written can be read again."""
    assert str(schedule) == said
    assert parse_schedule(said) == schedule


@pytest.mark.parametrize(
    ("weekdays", "said"),
    [
        (range(7), "every day"),
        (range(5), "every weekday"),
        ((6, 5), "every Saturday and Sunday"),
        ((3, 0, 4), "every Monday, Thursday and Friday"),
        ((6,), "every Sunday"),
    ],
)
def test_weekdays_are_told_in_a_sentence(weekdays: Iterable[int], said: str) -> None:
    """All of them, and those of the week of work, in one word."""
    assert each_of(frozenset(weekdays)) == said


def test_a_schedule_asks_on_its_days() -> None:
    """So many times a week may be any day; whenever is none."""
    assert [EVERY_DAY.asks_on(day) for day in range(7)] == [True] * 7
    assert Schedule(frozenset((0,))).asks_on(0)
    assert not Schedule(frozenset((0,))).asks_on(1)
    assert Schedule(times=2).asks_on(5)
    assert not WHENEVER.asks_on(5)
