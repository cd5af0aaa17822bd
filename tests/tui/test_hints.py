"""Hints: the keys worth knowing, until they have been used."""

from befriend.tui.hints import Hint, fitting, hints


def test_without_bindings_there_are_no_hints() -> None:
    """Where nothing acts, nothing is said."""
    assert hints({}, {"day.mood"}) == ()


def test_those_that_stay_come_first_where_there_is_little_room() -> None:
    """Room goes to those that stay, then to the first ones, and what is shown keeps its order."""
    three = [Hint("a", "b"), Hint("c", "d"), Hint("?", "help", always=True)]
    assert fitting(three, [3, 3, 6], 12) == [0, 1, 2]
    assert fitting(three, [3, 3, 6], 11) == [0, 2]
    assert fitting(three, [4, 3, 6], 9) == [2]
    assert fitting(three, [3, 3, 6], 5) == []
    assert fitting([], [], 5) == []
