"""Values of a record as they are typed, and back."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from befriend.domain import deeds, values
from befriend.domain.values import names_in
from befriend.errors import Mistake
from befriend.pages.canonical import Value
from befriend.pages.change import Change
from befriend.pages.record import Record
from befriend.plain import plain_line
from befriend.tui.forms.edited import edited
from befriend.tui.widgets.question import Refused


def typed_of(record: Record | None, names: Mapping[str, str]) -> dict[str, str]:
    """What stands in the Form for a record: its fields by what the Form calls them."""
    fields = record.fields if record else {}
    return {label: _typed(fields.get(name, "")) for label, name in names.items()}


def name_of(record: Record) -> str:
    """What a record is known by to its draft: its time, which it keeps when it is rewritten."""
    return str(record.at or record.id)


def one_of(what: str, ids: Sequence[str], which: str) -> str:
    """What a record is called, and which it is where there are several like it."""
    return f"{what}, {ids.index(which) + 1} of {len(ids)}" if ids[1:] else what


@contextmanager
def typed_into(field: str) -> Iterator[None]:
    """Say of which field it is that what was typed cannot be."""
    try:
        yield
    except Mistake as mistake:
        raise Refused(field, str(mistake)) from mistake


def text_in(typed: str) -> str:
    """A text without blanks around it, empty where nothing is typed. Raises Mistake."""
    return values.text(typed) if typed.strip() else ""


def changed(
    record: Record,
    names: Mapping[str, str],
    typed: Mapping[str, str],
    said: Mapping[str, Value],
    now: datetime,
) -> tuple[Change, ...]:
    """The changes that give a record what was typed differently, and leave all else as it is."""
    fields = typed_anew(record, names, typed, said)
    return deeds.rewrite(record, fields, now) if fields else ()


def typed_anew(
    record: Record, names: Mapping[str, str], typed: Mapping[str, str], said: Mapping[str, Value]
) -> dict[str, Value]:
    """The fields of a record that were typed differently."""
    before = typed_of(record, names)
    return {
        name: _kept(record.fields.get(name, ""), typed[label], said[label])
        for label, name in names.items()
        if typed[label] != before[label]
    }


def _kept(written: Value, typed: str, said: Value) -> Value:
    """What is said, where it was said before just as it is written."""
    match written, said:
        case str(), str():
            return text_in(edited(written, typed))
        case list(), list():
            return names_in(typed, written)
        case str(), list():
            return names_in(typed, [written])
        case _:
            return said


def _typed(value: Value) -> str:
    return plain_line(", ".join(map(str, value)) if isinstance(value, list) else str(value))
