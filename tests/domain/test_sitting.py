"""Loving-kindness: what is wished, for whom, and when."""

from datetime import timedelta

from befriend.domain.sitting import Elapsed, Stage, moment, sit, stages
from befriend.domain.way import Way
from befriend.pages.change import Add
from tests.domain.made import NOON, day_of, ticked

_NAMED = Way(("be safe", "be well"), 5, dear="Ana", friend="Ben")


def test_it_goes_from_oneself_to_everybody() -> None:
    """By way of someone dear, a friend, and someone one hardly knows."""
    assert [each.title for each in stages(Way())] == [
        "Yourself",
        "Someone dear",
        "A friend",
        "Someone you hardly know",
        "Everybody",
    ]


def test_people_are_wished_well_by_name() -> None:
    """Somebody difficult only where a name is given for that."""
    named = stages(_NAMED._replace(difficult="Max"))
    assert Stage("Someone dear: Ana", "May Ana") in named
    assert Stage("A friend: Ben", "May Ben") in named
    assert named[-2] == Stage("Max", "May Max")


def test_each_has_an_equal_share_of_the_time() -> None:
    """Five minutes are a minute each; then it is over."""
    numbers = [moment(_NAMED, seconds) for seconds in (0, 59.9, 60, 299.9)]
    assert [each and each.number for each in numbers] == [0, 0, 1, 4]
    assert moment(_NAMED, 300) is None


def test_the_wishes_take_turns() -> None:
    """Each stays for a while; a stage begins with the first."""
    wished = [moment(_NAMED, seconds) for seconds in (0, 12, 24, 72)]
    assert [each and each.wish for each in wished] == [
        "May I be safe.",
        "May I be well.",
        "May I be safe.",
        "May Ana be well.",
    ]


def test_it_tells_how_long_it_still_takes() -> None:
    """In seconds of the whole."""
    now = moment(_NAMED, 61.5)
    assert now is not None
    assert now.left == 239


def test_pauses_do_not_count() -> None:
    """Nor does a clock that is set back; whole minutes are what was sat."""
    begun = Elapsed().gone_on(NOON)
    paused = begun.paused(NOON + timedelta(seconds=90))
    later = NOON + timedelta(hours=1)
    assert [begun.minutes(NOON + timedelta(seconds=each)) for each in (59, 60)] == [0, 1]
    assert paused.seconds(later) == 90
    assert paused.gone_on(later).minutes(later + timedelta(seconds=30)) == 2
    assert begun.seconds(NOON - timedelta(days=1)) == 0


def test_a_sitting_ticks_its_minutes() -> None:
    """A second one comes on top; a bare tick is the same one."""
    [first] = sit(day_of(ticked("meditation")), 10, NOON)
    assert isinstance(first, Add)
    assert first.record.fields == {"practice": "meditation", "minutes": 10, "at": NOON}
    [second] = sit(day_of(first.record), 5, NOON)
    assert isinstance(second, Add)
    assert second.record.fields["again"] is True
