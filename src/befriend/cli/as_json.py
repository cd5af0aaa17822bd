"""Days, weeks and what was found as JSON: one ASCII object on one line, fields as on the pages."""

import json
import math
from collections.abc import Iterable, Sequence
from datetime import date, time

from befriend.domain.day import GRATITUDE
from befriend.domain.people import Person
from befriend.domain.search import Found
from befriend.journal import Opened
from befriend.pages.canonical import Fields, Value
from befriend.pages.record import Record
from befriend.storage.doctor.finding import Finding

_KINDS = ("done", "mood", "gratitude", "plan", "rest", "note", "review")


def day_json(opened: Opened) -> str:
    """A day."""
    return json.dumps(_day(opened))


def week_json(opened: Sequence[Opened]) -> str:
    """Days in a row."""
    first, last = opened[0].day.date, opened[-1].day.date
    days = [_day(each) for each in opened]
    return json.dumps({"from": first.isoformat(), "to": last.isoformat(), "days": days})


def found_json(text: str, found: Iterable[Found]) -> str:
    """What was found of a text."""
    return json.dumps({"text": text, "found": [_found(each) for each in found]})


def people_json(people: Iterable[Person]) -> str:
    """People."""
    return json.dumps({"people": [_person(each) for each in people]})


def _person(person: Person) -> dict[str, object]:
    """Somebody; how the days with them felt only where that says something."""
    felt = {"mean": person.felt.mean, "days": person.felt.days} if person.felt else None
    return {
        "name": person.name,
        "days": person.days,
        "last": person.last.isoformat(),
        "ticks": person.ticks,
        "practices": [
            {"practice": each.practice.id, "times": each.times} for each in person.together
        ],
        **({"mood": felt} if felt else {}),
    }


def findings_json(folder: str, findings: Iterable[Finding]) -> str:
    """What is wrong with the files of a folder."""
    return json.dumps({"folder": folder, "findings": [_finding(each) for each in findings]})


def _finding(finding: Finding) -> dict[str, object]:
    """What, where, in which line if that is known, and what to do."""
    line = {} if finding.line is None else {"line": finding.line}
    return {"what": finding.what, "path": finding.path, **line, "say": finding.say}


def _found(found: Found) -> dict[str, object]:
    """A record with its day and its kind, which stand first and go before any such field."""
    where = {"date": found.day.isoformat(), "kind": found.record.kind}
    return {**where, **_record(found.record), **where}


def _day(opened: Opened) -> dict[str, object]:
    day, records = opened.day, opened.page.in_order
    unreadable = {record.id for record in day.unreadable}
    readable = [record for record in records if record.id not in unreadable]
    said: dict[str, list[object]] = {
        kind: [_record(record) for record in readable if record.kind == kind] for kind in _KINDS
    }
    if day.is_derived(GRATITUDE):
        said["done"].append({"practice": GRATITUDE, "derived": True})
    wrong = [{**_record(record), "kind": record.kind} for record in day.unreadable]
    return {"date": day.date.isoformat(), **said, "unreadable": wrong}


def _record(record: Record) -> dict[str, object]:
    return {**_table(record.fields), "id": record.id}


def _table(fields: Fields) -> dict[str, object]:
    """The fields that have a value."""
    return {name: _value(value) for name, value in fields.items() if value not in ("", [])}


def _value(value: Value) -> object:
    match value:
        case date() | time():
            return value.isoformat()
        case float() if not math.isfinite(value):
            return str(value)
        case list():
            return [_value(item) for item in value]
        case dict():
            return _table(value)
        case _:
            return value
