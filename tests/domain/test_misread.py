"""Records that are not understood, in words."""

from datetime import date

import pytest

from befriend.domain.day import read_day
from befriend.domain.misread import judge, misread
from befriend.domain.practice import THE_NINE, practices_on
from befriend.pages.canonical import Value
from befriend.pages.names import PRACTICES, day_page
from befriend.pages.record import page_of
from tests.domain.made import written
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


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("schedule", "someday", '"someday"'),
        ("schedule", 3, "3"),
        ("place", "first", '"first"'),
        ("place", True, "True"),
        ("place", 1e300, "1e+300"),
        ("archived", "yes", '"yes"'),
        ("name", 7, "7"),
        ("since", "today", '"today"'),
    ],
)
def test_a_definition_with_a_field_that_cannot_be_is_told(
    field: str, value: Value, told: str
) -> None:
    """With the practice and the field; the others of its fields count."""
    bad = written("practice", **{"practice": "touch", "asks": "A hug.", field: value})
    [(judged, sentence)] = judge(PRACTICES, page_of([bad]))
    assert judged is bad
    said = f'practice = "touch", {field} = {told}'
    assert sentence == f"Not understood, and kept as it is: {said}."
    [touch] = [each for each in practices_on(_MONDAY, page_of([bad])) if each.id == "touch"]
    assert touch == THE_NINE[0]._replace(asks="A hug.")


def test_what_is_said_for_many_days_and_cannot_be_is_told() -> None:
    """A rest that ends before it begins, a plan for no weekday, a sitting of no minutes."""
    rest = written("rest", **{"from": _MONDAY, "to": date(2026, 11, 22)})
    plan, way = record("plan", practice="touch"), record("meditation", minutes=0)
    judged = judge(PRACTICES, page_of([rest, plan, way, written("rest", **{"from": _MONDAY})]))
    assert {each.id for each, _ in judged} == {rest.id, plan.id, way.id}
    assert 'Not understood, and kept as it is: plan = "touch".' in [said for _, said in judged]


def test_an_hour_that_cannot_be_is_told() -> None:
    """A day has none of that number."""
    [(_, sentence)] = judge(PRACTICES, page_of([record("day", ends=24)]))
    assert sentence == "Not understood, and kept as it is: day = 24."
