"""The canonical text of a value: what is equal, and what is not."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.canonical import Value, canonical
from tests.pages.generated import CET, VALUES

_ALL_DIFFERENT: list[Value] = [
    True,
    1,
    1.0,
    "1",
    "b1",
    "",
    False,
    0,
    0.0,
    -0.0,
    date(2026, 11, 23),
    datetime(2026, 11, 23),  # noqa: DTZ001 a file may leave the offset out
    datetime(2026, 11, 23, tzinfo=CET),
    time(0),
    "2026-11-23",
    [],
    {},
    [[]],
    ["", ""],
    [","],
    ["a", "b"],
    ["a,s1:b"],
    ["a,sb"],
    ["b", "a"],
    {"a": "b"},
    {"b": "a"},
    {"a": 1},
    {"a": 1.0},
]


def test_values_that_differ_have_different_texts() -> None:
    """True, 1, 1.0 and "1" are four values, and no list or table looks like another."""
    texts = [canonical(value) for value in _ALL_DIFFERENT]
    assert len(set(texts)) == len(texts)


def test_nan_is_nan() -> None:
    """Two values that are not a number are the same one, which == would deny."""
    assert canonical(float("nan")) == canonical(-float("nan"))


@given(VALUES)
def test_the_order_of_a_table_is_nothing(value: Value) -> None:
    """A table's keys may stand in any order, at any depth."""
    assert canonical(_turned(value)) == canonical(value)


@given(st.tuples(VALUES, VALUES) | VALUES.map(lambda value: (value, _turned(value))))
def test_equal_texts_mean_equal_values(pair: tuple[Value, Value]) -> None:
    """Whatever two values are, their texts are equal if and only if the values are."""
    one, other = pair
    assert (canonical(one) == canonical(other)) == _same(one, other)


def test_a_number_too_long_to_be_written_again_has_no_text() -> None:
    """A hexadecimal number of 20,000 digits can be read and never be written in decimal."""
    with pytest.raises(ValueError, match="digits"):
        canonical(int("f" * 20_000, 16))


@pytest.mark.parametrize(
    "wrap", [lambda value: [value], lambda value: {"a": value}], ids=["lists", "tables"]
)
def test_a_bottomless_nesting_has_no_text(wrap: Callable[[Value], Value]) -> None:
    """Lists or tables a hundred deep are refused, however much of the stack is left."""
    value: Value = 1
    for _ in range(50):
        value = wrap(value)
    assert canonical(value)
    for _ in range(50):
        value = wrap(value)
    with pytest.raises(RecursionError):
        canonical(value)


def _turned(value: Value) -> Value:
    """The same value, each table's keys in the opposite order."""
    if isinstance(value, list):
        return [_turned(item) for item in value]
    if isinstance(value, dict):
        return {name: _turned(value[name]) for name in reversed(value)}
    return value


def _same(one: Value, other: Value) -> bool:
    """Whether two values are of one type and equal, type by type."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one.isoformat() == other.isoformat()
    return repr(one) == repr(other)
