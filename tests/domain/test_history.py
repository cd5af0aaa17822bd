"""Undo and redo: what a page says goes back and forth, and no id ever returns."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from befriend.domain import deeds
from befriend.domain.history import History, Turned, deed_on
from befriend.pages.change import Change, apply
from befriend.pages.record import NOTHING, Page

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_MONDAY = date(2026, 11, 23)


class _Person:
    """Somebody who does deeds, undoes them and does them again; sees what the page says."""

    def __init__(self) -> None:
        self.page: Page = NOTHING
        self.history = History()
        self.gone: set[str] = set()

    def do(self, changes: tuple[Change, ...]) -> None:
        """Do a deed."""
        if changes:
            self.history.did(deed_on(self.page, _MONDAY, changes))
            self._apply(changes)

    def undo(self) -> bool:
        """Undo the latest deed, if there is one."""
        return self._turn(self.history.undo())

    def redo(self) -> bool:
        """Do again what was undone, if anything was."""
        return self._turn(self.history.redo())

    def _turn(self, turned: list[Turned]) -> bool:
        for each in turned:
            assert each.day == _MONDAY
            self._apply(each.changes)
        return bool(turned)

    def _apply(self, changes: tuple[Change, ...]) -> None:
        self.page = apply(self.page, changes)
        assert not self.gone & self.page.records.keys()
        self.gone |= self.page.known - self.page.records.keys()

    @property
    def said(self) -> list[str]:
        """What the page says, ids aside."""
        fields = [record.fields for record in self.page.records.values()]
        return sorted(str({k: v for k, v in each.items() if k != "was"}) for each in fields)


def _deed(page: Page, number: int) -> tuple[Change, ...]:
    """One of the deeds there are: something new, something taken away, something changed."""
    records = page.in_order
    if number % 3 == 0 or not records:
        return deeds.note(f"note {number}", _NOON)
    chosen = records[number % len(records)]
    if number % 3 == 1:
        return deeds.remove(chosen.id)
    return deeds.rewrite(chosen, {"text": f"changed {number}"}, _NOON)


@given(st.lists(st.integers(0, 20), max_size=8), st.lists(st.booleans(), max_size=20))
def test_back_and_forth(numbers: list[int], moves: list[bool]) -> None:
    """However often one goes back and forth, each step shows what was there at that step."""
    person = _Person()
    steps = [person.said]
    for number in numbers:
        person.do(_deed(person.page, number))
        steps.append(person.said)
    step = len(steps) - 1
    for back in moves:
        moved = person.undo() if back else person.redo()
        assert moved == (step > 0 if back else step < len(steps) - 1)
        step += moved * (-1 if back else 1)
        assert person.said == steps[step]


def test_a_new_deed_ends_what_could_be_done_again() -> None:
    """After an undo and another deed, there is nothing to do again."""
    person = _Person()
    person.do(deeds.note("one", _NOON))
    assert person.undo()
    person.do(deeds.note("two", _NOON))
    assert not person.redo()


def test_a_deed_that_was_refused_is_not_undone() -> None:
    """A deed that never came to be is no deed; the one before it is undone."""
    person = _Person()
    person.do(deeds.note("one", _NOON))
    refused = deeds.note("two", _NOON)
    person.history.did(deed_on(person.page, _MONDAY, refused))
    person.history.refused(refused)
    assert person.undo()
    assert person.said == []


def test_what_another_took_away_does_not_come_back() -> None:
    """To undo an edit, or a taking away, of what was not there any more brings nothing back."""
    person = _Person()
    [added] = deeds.note("one", _NOON)
    person.do((added,))
    record = next(iter(person.page.records.values()))
    person.page = apply(person.page, deeds.remove(record.id))
    person.do(deeds.rewrite(record, {"text": "two"}, _NOON))
    person.do(deeds.remove(record.id))
    assert person.undo()
    assert person.undo()
    assert person.said == []


def test_what_was_done_as_one_is_undone_as_one() -> None:
    """The last of it first, each on its own page; and it is done again in its order."""
    history, there, away = History(), NOTHING, NOTHING
    added = deeds.note("moved", _NOON)
    there = apply(there, added)
    gone = deeds.remove(there.in_order[0].id)
    moved = deeds.note("moved", _NOON)
    history.did(deed_on(away, None, moved), deed_on(there, _MONDAY, gone))
    back = history.undo()
    assert [each.day for each in back] == [_MONDAY, None]
    assert [each.day for each in history.redo()] == [None, _MONDAY]
    assert history.redo() == []
