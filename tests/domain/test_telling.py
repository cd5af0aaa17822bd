"""Deeds in words: what was taken back, undone, done again, planned."""

from datetime import UTC, date, datetime

import pytest

from befriend.domain import deeds
from befriend.domain.history import deed_on
from befriend.domain.practice import THE_NINE
from befriend.domain.telling import planned, taken_back, turned
from befriend.pages.change import Add, Change, apply
from befriend.pages.record import NOTHING, write_record

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_MONDAY = date(2026, 11, 23)
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
        (_of("rest"), "a rest"),
        (deeds.rename("Anna", "Ana", _NOON), "the name “Ana”"),
        (deeds.look_back(_NOON, helped="sleep"), "a review"),
    ],
)
def test_a_deed_is_called_by_its_record(changes: tuple[Change, ...], called: str) -> None:
    """What was written is told when it is undone, changed and taken back; long texts in short."""
    written = deed_on(NOTHING, _MONDAY, changes)
    assert turned("Undone", written, THE_NINE) == f"Undone: {called} on Monday 23 November."
    assert taken_back(written, THE_NINE) == ""
    [record] = written.written
    page = apply(NOTHING, changes)
    taken = deed_on(page, _MONDAY, deeds.remove(record.id))
    assert taken_back(taken, THE_NINE) == f"Took back: {called}. u undoes."
    assert turned("Undone", taken, THE_NINE) == (
        f"Undone: taking back {called} on Monday 23 November."
    )
    changed = deed_on(page, _MONDAY, deeds.rewrite(record, {"why": "so"}, _NOON))
    assert turned("Done again", changed, THE_NINE) == (
        f"Done again: a change to {called} on Monday 23 November."
    )
    assert written.about_plans == taken.about_plans == (record.kind == "plan")


def test_what_was_gone_already_has_no_name() -> None:
    """A record that is not there is told without a name."""
    deed = deed_on(NOTHING, _MONDAY, deeds.remove("abcdef-012345"))
    assert taken_back(deed, THE_NINE) == "Took back: what is gone. u undoes."
    assert not deed.about_plans


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
    assert planned(deed, THE_NINE) == f"Planned for Monday 23 November: {told}"
