"""Deeds in words: what was taken back, undone, done again, planned."""

from datetime import UTC, date, datetime

import pytest

from befriend.domain import deeds
from befriend.domain.history import Done, deed_on
from befriend.domain.planning import change_repeated, repeat
from befriend.domain.practice import THE_NINE
from befriend.domain.resting import rest
from befriend.domain.telling import skipped, taken_back, turned, wrote
from befriend.domain.way import Way, change_way
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change, apply
from befriend.pages.record import NOTHING, write_record

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_MONDAY = date(2026, 11, 23)
_FRIDAY = date(2026, 11, 27)
_LONG = "a word " * 20


def _of(kind: str, **fields: str) -> tuple[Change, ...]:
    return (Add(write_record(kind, dict(fields), _NOON)),)


@pytest.mark.parametrize(
    ("changes", "called"),
    [
        (deeds.tick("touch", _NOON), "a tick of Touch"),
        (deeds.tick("choir", _NOON), "a tick of choir"),
        (deeds.plan("pets", _NOON), "a plan of Time with a pet"),
        (deeds.slide(0, _NOON), "mood 0"),
        (deeds.thank("Soup", _NOON), "“Soup”"),
        (deeds.note(_LONG, _NOON), "“a word a word a word a word a word a …”"),
        (deeds.rename("Anna", "Ana", _NOON), "the name “Ana”"),
        (deeds.look_back(_NOON, helped="sleep"), "a review"),
        (change_way(Way(), Way(minutes=5), _NOON), "a change to how you sit"),
    ],
)
def test_a_deed_is_called_by_its_record(changes: tuple[Change, ...], called: str) -> None:
    """What was written is told when it is undone, changed and taken back; long texts in short."""
    written = deed_on(NOTHING, _MONDAY, changes)
    assert turned("Undone", [written], THE_NINE) == f"Undone: {called} on Monday 23 November."
    assert taken_back(written, THE_NINE) == ""
    [record] = written.written
    page = apply(NOTHING, changes)
    taken = deed_on(page, _MONDAY, deeds.remove(record.id))
    assert taken_back(taken, THE_NINE) == f"Took back: {called}. u undoes."
    assert turned("Undone", [taken], THE_NINE) == (
        f"Undone: taking back {called} on Monday 23 November."
    )
    changed = deed_on(page, _MONDAY, deeds.rewrite(record, {"why": "so"}, _NOON))
    assert turned("Done again", [changed], THE_NINE) == (
        f"Done again: a change to {called} on Monday 23 November."
    )
    assert written.about_plans == taken.about_plans == (record.kind == "plan")


def test_what_was_gone_already_has_no_name() -> None:
    """A record that is not there is told without a name."""
    deed = deed_on(NOTHING, _MONDAY, deeds.remove("abcdef-012345"))
    assert taken_back(deed, THE_NINE) == "Took back: what is gone. u undoes."
    assert not deed.about_plans
    assert turned("Done again", [Done(None, (), {})], THE_NINE) == "Done again: what is gone."


@pytest.mark.parametrize(
    ("people", "cue", "told"),
    [
        ([], "", "Touch."),
        (["Ana", "Ben"], "after dinner", "Touch with Ana and Ben, after dinner."),
    ],
)
def test_a_plan_is_told_whole(people: list[str], cue: str, told: str) -> None:
    """A plan for another day says when, with whom, and after what."""
    changes = deeds.plan("touch", _NOON, people=people, cue=cue)
    deed = deed_on(NOTHING, _MONDAY, changes)
    assert wrote(deed, THE_NINE) == f"Planned for Monday 23 November: {told}"


def test_a_plan_that_repeats_is_told_by_its_weekdays() -> None:
    """Made and changed it says on which, and with whom."""
    made = repeat("touch", {0, 3, 4}, _MONDAY, _NOON, people=["Ana"])
    deed = deed_on(NOTHING, None, made)
    told = "Planned every Monday, Thursday and Friday: Touch with Ana."
    assert wrote(deed, THE_NINE) == told
    called = "a plan of Touch every Monday, Thursday and Friday"
    assert turned("Undone", [deed], THE_NINE) == f"Undone: {called}."
    page = apply(NOTHING, made)
    [record] = page.records.values()
    for day in (_MONDAY, _FRIDAY):
        changed = change_repeated(record, {"every": ["tue"]}, day, _NOON)
        assert wrote(deed_on(page, None, changed), THE_NINE) == (
            "Planned every Tuesday: Touch with Ana."
        )


def test_a_rest_is_told_with_its_days() -> None:
    """Of a practice or of everything, on a day or from one to another, or for good."""
    told = [
        wrote(deed_on(NOTHING, *rest(what, _MONDAY, last, _NOON)), THE_NINE)
        for what, last in (("pets", _MONDAY), (None, _MONDAY), (None, _FRIDAY))
    ]
    assert told == [
        "Time with a pet rests on Monday 23 November.",
        "Everything rests on Monday 23 November.",
        "Everything rests from Monday 23 November to Friday 27 November.",
    ]
    for_good = deed_on(NOTHING, None, _of("rest", practice="pets"))
    assert wrote(for_good, THE_NINE) == "Time with a pet rests."


@pytest.mark.parametrize(("what", "called"), [("pets", "Time with a pet"), (None, "everything")])
@pytest.mark.parametrize(
    ("last", "days"),
    [
        (_MONDAY, " on Monday 23 November"),
        (_FRIDAY, " from Monday 23 November to Friday 27 November"),
    ],
)
def test_what_became_of_a_rest_is_told(
    what: str | None, called: str, last: date, days: str
) -> None:
    """What rested, and on which days; also where it was had back, or ended early."""
    day, changes = rest(what, _MONDAY, last, _NOON)
    page, [record] = apply(NOTHING, changes), deed_on(NOTHING, day, changes).written
    told = [
        turned("Undone", [deed_on(page, day, done)], THE_NINE)
        for done in (
            changes,
            deeds.remove(record.id),
            deeds.rewrite(record, {"to": _MONDAY}, _NOON),
        )
    ]
    said = f"a rest of {called}{days}."
    assert told == [f"Undone: {said}", f"Undone: taking back {said}", f"Undone: ending {said}"]


@pytest.mark.parametrize(
    ("kind", "fields", "called"),
    [
        ("rest", {"practice": True}, "a rest of everything"),
        ("rest", {"from": "x", "to": 3}, "a rest of everything"),
        ("plan", {"practice": "pets", "every": 3}, "a plan of Time with a pet"),
        ("done", {"practice": "pets", "from": "x", "every": 3}, "a tick of Time with a pet"),
    ],
)
def test_what_a_hand_wrote_is_told(kind: str, fields: dict[str, Value], called: str) -> None:
    """`rest = true` is of everything; days that are none are not told."""
    written = deed_on(NOTHING, _MONDAY, (Add(write_record(kind, fields, _NOON)),))
    assert turned("Undone", [written], THE_NINE) == f"Undone: {called} on Monday 23 November."


@pytest.mark.parametrize("repeats", [True, False])
def test_carrying_a_plan_is_told_as_one(repeats: bool) -> None:
    """By the day that it was carried to, though it went, or rests, on another one."""
    there = deed_on(NOTHING, _FRIDAY, deeds.plan("touch", _NOON))
    page = apply(NOTHING, there.changes)
    away = deeds.rest(_NOON, "touch") if repeats else deeds.remove(there.written[0].id)
    carried = [there, deed_on(page, _MONDAY, away)]
    assert turned("Done again", carried, THE_NINE) == (
        "Done again: carrying Touch to Friday 27 November."
    )


def test_all_that_was_done_as_one_is_told() -> None:
    """A plan of a day that comes to repeat, and is gone there."""
    once = deeds.plan("touch", _NOON)
    [record] = deed_on(NOTHING, _MONDAY, once).written
    repeated = deed_on(NOTHING, None, repeat("touch", {0, 3}, _MONDAY, _NOON))
    done = [repeated, deed_on(apply(NOTHING, once), _MONDAY, deeds.remove(record.id))]
    assert turned("Undone", done, THE_NINE) == (
        "Undone: a plan of Touch every Monday and Thursday,"
        " and taking back a plan of Touch on Monday 23 November."
    )


def test_a_day_that_is_left_out_is_told() -> None:
    """Where all that is done is to let a practice rest on it."""
    left_out = deeds.rest(_NOON, "pets")
    assert skipped(_MONDAY, left_out, THE_NINE) == (
        "Time with a pet rests on Monday 23 November. u undoes."
    )
    assert skipped(_MONDAY, deeds.tick("pets", _NOON), THE_NINE) == ""
    assert skipped(_MONDAY, (), THE_NINE) == ""


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ({"name": "Choir", "place": 9}, "the new practice Choir"),
        ({"practice": "pets", "archived": True}, "archiving Time with a pet"),
        ({"practice": "pets", "archived": False}, "bringing back Time with a pet"),
        ({"practice": "touch", "place": 3}, "moving Touch"),
        ({"practice": "touch", "name": "A hug"}, "a change to Touch"),
        ({"practice": "touch", "schedule": "3 a week"}, "a change to Touch"),
    ],
)
def test_what_became_of_a_practice_is_told(said: dict[str, Value], called: str) -> None:
    """A definition is told by what it changes, and by no day."""
    record = write_record("practice", {"practice": "choir", **said}, _NOON)
    deed = deed_on(NOTHING, None, (Add(record),))
    assert turned("Undone", [deed], THE_NINE) == f"Undone: {called}."
