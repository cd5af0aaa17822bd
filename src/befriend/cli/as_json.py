"""Days, weeks and what was found as JSON: one ASCII object on one line, fields as on the pages."""

import json
import math
from collections.abc import Iterable, Sequence
from datetime import date, time

from befriend.domain.coming import Ahead
from befriend.domain.day import GRATITUDE
from befriend.domain.people import Person
from befriend.domain.practice import Practice
from befriend.domain.search import Found
from befriend.domain.standing import Standing
from befriend.journal import Defined, Opened
from befriend.pages.canonical import Fields, Value
from befriend.pages.record import Page, Record
from befriend.storage.doctor.finding import Finding

_KINDS = ("done", "mood", "gratitude", "plan", "rest", "note", "review")


def day_json(opened: Opened, defined: Defined) -> str:
    """A day, with what is said of it and others."""
    return json.dumps(_day(opened, defined.page, defined.standing))


def week_json(opened: Sequence[Opened], defined: Defined) -> str:
    """Days in a row."""
    page, standing = defined.page, defined.standing
    return _from_to(opened, [_day(each, page, standing) for each in opened])


def plans_json(opened: Sequence[Opened], defined: Defined, ahead: Iterable[Ahead]) -> str:
    """What is planned on days in a row; those for which nothing is are left out."""
    planned: dict[date, list[object]] = {}
    pages = {each.day.date: each.page for each in opened}
    for day, row in ahead:
        planned.setdefault(day, []).extend(
            _beyond(defined.page.records[plan.id], "repeats")
            if plan.repeats
            else _record(pages[day].records[plan.id])
            for plan in row.ahead
        )
    return _from_to(
        opened, [{"date": day.isoformat(), "plan": all_} for day, all_ in planned.items()]
    )


def _from_to(opened: Sequence[Opened], days: Sequence[object]) -> str:
    first, last = opened[0].day.date, opened[-1].day.date
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


def practices_json(practices: Iterable[Practice]) -> str:
    """The practices, each with its schedule in words."""
    return json.dumps({"practices": [_practice(each) for each in practices]})


def _practice(practice: Practice) -> dict[str, object]:
    """What a practice is, without where it stands: that is how they are listed."""
    said = {**practice._asdict(), "schedule": str(practice.schedule)}
    return {name: value for name, value in said.items() if name != "place" and value != ""}


def _finding(finding: Finding) -> dict[str, object]:
    """What, where, in which line if that is known, and what to do."""
    line = {} if finding.line is None else {"line": finding.line}
    return {"what": finding.what, "path": finding.path, **line, "say": finding.say}


def _found(found: Found) -> dict[str, object]:
    """A record with its day and its kind, which stand first and go before any such field."""
    where = {"date": found.day.isoformat(), "kind": found.record.kind}
    return {**where, **_record(found.record), **where}


def _day(opened: Opened, page: Page, standing: Standing) -> dict[str, object]:
    day, records = opened.day, opened.page.in_order
    unreadable = {record.id for record in day.unreadable}
    readable = [record for record in records if record.id not in unreadable]
    said: dict[str, list[object]] = {
        kind: [_record(record) for record in readable if record.kind == kind] for kind in _KINDS
    }
    whole = standing.on(day)
    said["plan"] += [_beyond(page.records[p.id], "repeats") for p in whole.plans if p.repeats]
    said["rest"] += [_beyond(page.records[r.id], "spans") for r in whole.rests if r.spans]
    if day.is_derived(GRATITUDE):
        said["done"].append({"practice": GRATITUDE, "derived": True})
    wrong = [{**_record(record), "kind": record.kind} for record in day.unreadable]
    return {"date": day.date.isoformat(), **said, "unreadable": wrong}


def _beyond(record: Record, how: str) -> dict[str, object]:
    """A record that is about other days as well."""
    return {**_record(record), how: True}


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
