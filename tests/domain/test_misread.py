"""Records that are not understood, in words."""

from datetime import date

import pytest

from befriend.domain.day import read_day
from befriend.domain.misread import judge, misread
from befriend.pages.canonical import Value
from befriend.pages.names import PRACTICES, day_page
from befriend.pages.record import page_of
from tests.pages.generated import record

_MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("value", "told"), [("good", '"good"'), (40, "40"), (7.5, "7.5"), ([1], "[1]")]
)
def test_a_mood_that_is_none_is_told_with_its_value(value: Value, told: str) -> None:
    """Whoever wrote it finds it by what it says."""
    day = read_day(_MONDAY, page_of([record("mood", value=value)]))
    assert misread(day.unreadable) == [f"Not understood, and kept as it is: mood = {told}."]


def test_a_long_value_is_told_by_its_beginning() -> None:
    """However long a value is, the sentence can be read."""
    values: list[Value] = ["very long words " * 1000, ["very long words"] * 1000]
    for value in values:
        day = read_day(_MONDAY, page_of([record("mood", value=value)]))
        (sentence,) = misread(day.unreadable)
        assert "very long words" in sentence
        assert "…" in sentence
        assert len(sentence) < 130


def test_a_record_without_its_value_is_told_whole() -> None:
    """Where the value is missing, what there is stands in its place."""
    day = read_day(_MONDAY, page_of([record("gratitude", why="because")]))
    (sentence,) = misread(day.unreadable)
    assert sentence.startswith("Not understood, and kept as it is: gratitude = {'why': 'because'")


@pytest.mark.parametrize("said", ["Touch", "touch", " TOUCH ", "Eye contact", "act of KINDNESS"])
def test_a_hand_may_write_a_name(said: str) -> None:
    """The names of the nine are their ids too."""
    day = read_day(_MONDAY, page_of([record(practice=said)]))
    assert {tick.practice for tick in day.ticks} <= {"touch", "eye-contact", "kindness"}


def test_a_page_is_judged_by_its_name() -> None:
    """What a day cannot say, and what defines no practice and no hour; the rest is let be."""
    bad = record("mood", value=40)
    told = [(bad, "Not understood, and kept as it is: mood = 40.")]
    assert judge(day_page(_MONDAY), page_of([bad, record("mood", value=4), record("walk")])) == told
    nameless, hour = record("practice", name="x"), record("day", ends=24)
    well = [record("practice", practice="x"), record("day", ends=4), record("walk", value=3)]
    judged = judge(PRACTICES, page_of([nameless, hour, *well]))
    assert {each.id for each, _ in judged} == {nameless.id, hour.id}
