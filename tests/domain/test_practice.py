"""Practices: how they are defined, found, and the hour at which the day ends."""

from datetime import date

import pytest

from befriend.domain.practice import (
    THE_NINE,
    Practice,
    find_practices,
    hour_the_day_ends,
    practices_on,
)
from befriend.pages.canonical import Value
from befriend.pages.record import NOTHING, Record, page_of
from tests.domain.made import MONDAY, NOON, written

_SINCE = date(2026, 11, 1)


def _defined(minute: int = 0, /, **fields: Value) -> Record:
    return written("practice", minute, **fields)


def _on(day: date, *records: Record) -> dict[str, Practice]:
    return {practice.id: practice for practice in practices_on(day, page_of(records))}


def test_it_comes_with_nine() -> None:
    """With no file yet there are the nine, in their order, six of which connect."""
    assert practices_on(MONDAY, NOTHING) == list(THE_NINE)
    assert [practice.id for practice in THE_NINE if practice.connects] == [
        "touch",
        "eye-contact",
        "kindness",
        "laughter",
        "singing",
        "pets",
    ]
    assert all(p.name and p.asks and p.why and p.alone and not p.archived for p in THE_NINE)


def test_a_record_holds_only_what_changed() -> None:
    """A definition is folded field by field: a name here and a place there both hold."""
    renamed = _defined(1, practice="touch", name="A hug", since=_SINCE)
    moved = _defined(2, practice="touch", place=99, archived=True, since=_SINCE)
    touch = _on(MONDAY, moved, renamed)["touch"]
    assert touch == THE_NINE[0]._replace(name="A hug", place=99, archived=True)


def test_the_last_one_to_say_so_holds() -> None:
    """Of two that say the same field, the later since holds, then the later one written."""
    old = _defined(9, practice="touch", name="old", since=date(2026, 1, 1))
    one = _defined(1, practice="touch", name="one", since=_SINCE)
    two = _defined(2, practice="touch", name="two", since=_SINCE)
    assert _on(MONDAY, two, old, one)["touch"].name == "two"


def test_a_day_is_reckoned_with_its_own_definition() -> None:
    """What holds since a date leaves the days before it as they were."""
    renamed = _defined(practice="touch", name="A hug", since=MONDAY)
    assert _on(date(2026, 11, 22), renamed)["touch"].name == "Touch"
    assert _on(MONDAY, renamed)["touch"].name == "A hug"


def test_since_may_be_a_moment_or_missing() -> None:
    """A moment counts by its date; without one, or with a wrong one, it has always been so."""
    moment = _defined(practice="touch", name="A hug", since=NOON.replace(tzinfo=None))
    assert _on(date(2026, 11, 22), moment)["touch"].name == "Touch"
    assert _on(MONDAY, moment)["touch"].name == "A hug"
    for always in (
        _defined(practice="touch", name="A hug"),
        _defined(practice="touch", name="A hug", since="soon"),
    ):
        assert _on(date.min, always)["touch"].name == "A hug"


def test_a_person_adds_their_own() -> None:
    """A new practice stands last, is called as its id until it is named, and connects."""
    yoga = _on(MONDAY, _defined(practice="yoga", asks="Stretch."))
    assert list(yoga) == [*(practice.id for practice in THE_NINE), "yoga"]
    assert yoga["yoga"] == Practice("yoga", "yoga", "Stretch.", place=9)


def test_the_place_gives_the_order() -> None:
    """A lower place stands further up, halves and negative ones too."""
    first = _defined(practice="magnesium", place=-1)
    second = _defined(practice="pets", place=0.5)
    assert list(_on(MONDAY, first, second))[:4] == ["magnesium", "touch", "pets", "eye-contact"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 3},
        {"connects": "no"},
        {"archived": 1},
        {"place": True},
        {"place": "first"},
        {"practice": 3, "name": "x"},
        {"practice": None, "name": "x"},
    ],
    ids=str,
)
def test_a_field_of_the_wrong_type_is_left_out(wrong: dict[str, Value | None]) -> None:
    """A definition goes on without what cannot be."""
    fields = {"practice": "touch", **wrong}
    said = {name: value for name, value in fields.items() if value is not None}
    assert _on(MONDAY, _defined(**said)) == _on(MONDAY)


def test_another_kind_defines_nothing() -> None:
    """Only `practice` records do."""
    assert _on(MONDAY, written("done", practice="yoga", name="Yoga")) == _on(MONDAY)


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("touch", ["touch"]),
        ("TOUCH", ["touch"]),
        ("eye", ["eye-contact"]),
        ("Eye con", ["eye-contact"]),
        ("act", ["kindness"]),
        ("time with", ["pets"]),
        ("m", ["meditation", "magnesium"]),
        ("s", ["laughter", "singing"]),
        ("gratitude", ["gratitude"]),
        ("shared laughter", ["laughter"]),
        ("nothing", []),
    ],
)
def test_a_practice_is_found_by_its_start(start: str, found: list[str]) -> None:
    """An id or a name, or any start of one, case aside, finds each practice that begins so."""
    assert [practice.id for practice in find_practices(start, iter(THE_NINE))] == found


def test_the_one_called_just_so_comes_alone() -> None:
    """A practice whose whole name is the start of another's is found by it."""
    singing = [Practice("sing", "Sing"), Practice("singing", "Singing")]
    assert find_practices("SING", singing) == singing[:1]
    assert find_practices("sin", singing) == singing


def test_an_id_comes_before_a_name() -> None:
    """Where one practice has the name that is another's id, there is no more to say than the id."""
    singing = Practice("singing", "Choir")
    called_so = Practice("humming", "Singing")
    assert find_practices("singing", [called_so, singing]) == [singing]


def test_an_ids_case_is_no_matter() -> None:
    """A practice that somebody wrote with a capital is found by its start all the same."""
    yoga = Practice("YogaAtHome", "Stretching")
    assert find_practices("yoga", [yoga]) == find_practices("YOGA", [yoga]) == [yoga]


@pytest.mark.parametrize(
    ("hours", "ends"),
    [([], 0), ([4], 4), ([4, 2], 2), ([4, 24], 4), ([4, -1], 4), ([3, True], 3), ([3, "4"], 3)],
    ids=str,
)
def test_the_day_ends_at_the_hour_set_last(hours: list[Value], ends: int) -> None:
    """The latest hour from 0 to 23 holds, midnight if there is none."""
    records = [written("day", minute, ends=hour) for minute, hour in enumerate(hours)]
    assert hour_the_day_ends(page_of([*records, written("other", ends=9)])) == ends


def test_when_it_was_set_is_what_counts() -> None:
    """An hour set earlier, but found later in the file, does not hold."""
    late, early = written("day", 2, ends=4), written("day", 1, ends=5)
    assert late.at == NOON.replace(minute=2)
    assert hour_the_day_ends(page_of([late, early])) == 4
