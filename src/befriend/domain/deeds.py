"""Deeds: what a person does, as Changes. A change carries the finished record from here on."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from befriend.domain.day import Day, Tick
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change, Replace, TakeAway
from befriend.pages.record import Record, write_record


def tick(
    practice: str,
    now: datetime,
    *,
    people: Iterable[str] = (),
    note: str = "",
    minutes: int | None = None,
    again: bool = False,
) -> tuple[Change, ...]:
    """Tick a practice."""
    fields = _said(practice=practice, people=people, note=note, minutes=minutes)
    return (Add(write_record("done", {**fields, **({"again": True} if again else {})}, now)),)


def toggle(day: Day, practice: str, now: datetime, today: date) -> tuple[Change, ...]:
    """Tick an open practice, or take back its latest tick; on a day to come, its plan."""
    if day.is_derived(practice) and day.date <= today:
        return ()
    back = unplan(day, practice, now) if day.date > today else untick(day, practice)
    return back or add(day, practice, now, today)


def add(day: Day, practice: str, now: datetime, today: date) -> tuple[Change, ...]:
    """Tick a practice once more, at first with its plan's people; on a day to come, plan it."""
    if day.date > today:
        return plan(practice, now)
    again = bool(day.ticks_of(practice))
    people = () if again else planned_people(day, practice)
    return tick(practice, now, people=people, again=again)


def take_away(day: Day, practice: str, now: datetime, today: date) -> tuple[Change, ...]:
    """Take back the latest tick of a practice, or else its plan; on a day to come first that."""
    tick, plan = untick(day, practice), unplan(day, practice, now)
    return (plan or tick) if day.date > today else (tick or plan)


def unplan(day: Day, practice: str, now: datetime) -> tuple[Change, ...]:
    """Take back the latest plan of a practice; one that repeats rests on this day instead."""
    plans = [plan for plan in day.plans if plan.practice == practice]
    own = [plan.id for plan in plans if not plan.repeats]
    if own:
        return remove(own[-1])
    return rest(now, practice) if plans else ()


def planned_people(day: Day, practice: str) -> list[str]:
    """Everybody with whom a practice is planned, each once."""
    plans = [plan for plan in day.plans if plan.practice == practice]
    return list(dict.fromkeys(name for plan in plans for name in plan.people))


def untick(day: Day, practice: str) -> tuple[Change, ...]:
    """Take back the latest tick of a practice, and any bare one that is shown as the same."""
    shown = _one_more_last(day.ticks_of(practice))
    ids = {tick.id for tick in shown}
    hidden = [t for t in day.ticks if t.practice == practice and t.id not in ids]
    taken = [*shown[-1:], *(hidden if all(t.again for t in shown[:-1]) else [])]
    return tuple(TakeAway(tick.id) for tick in taken)


def _one_more_last(ticks: tuple[Tick, ...]) -> tuple[Tick, ...]:
    """Ticks with the one that came on top last, where it came in the same second."""
    latest = [tick for tick in ticks if tick.at == ticks[-1].at]
    return (*ticks[: len(ticks) - len(latest)], *sorted(latest, key=lambda tick: tick.again))


def slide(
    value: int,
    now: datetime,
    *,
    energy: int | None = None,
    feelings: Iterable[str] = (),
    note: str = "",
) -> tuple[Change, ...]:
    """Take a reading of the mood, 0–10, with energy, 0–10."""
    fields = _said(value=value, energy=energy, feelings=feelings, note=note)
    return (Add(write_record("mood", fields, now)),)


def thank(
    text: str, now: datetime, *, why: str = "", people: Iterable[str] = ()
) -> tuple[Change, ...]:
    """Write a gratitude."""
    return (Add(write_record("gratitude", _said(text=text, why=why, who=people), now)),)


def note(text: str, now: datetime) -> tuple[Change, ...]:
    """Write a line of text."""
    return (Add(write_record("note", {"text": text}, now)),)


def plan(
    practice: str, now: datetime, *, people: Iterable[str] = (), cue: str = ""
) -> tuple[Change, ...]:
    """Plan a practice."""
    return (Add(write_record("plan", _said(practice=practice, people=people, cue=cue), now)),)


def look_back(
    now: datetime,
    *,
    helped: str = "",
    mattered: Iterable[str] = (),
    then: str = "",
    before: Record | None = None,
) -> tuple[Change, ...]:
    """Look back at a week: what helped, who mattered, one thing for the week after.

    Where one did before, what is said now is changed in that; nothing where it says so already.
    """
    fields = _said(helped=helped, mattered=mattered, next=then)
    if before is None:
        return (Add(write_record("review", fields, now)),)
    new = {name: value for name, value in fields.items() if value != before.fields.get(name)}
    return rewrite(before, new, now) if new else ()


def rename(spelling: str, name: str, now: datetime) -> tuple[Change, ...]:
    """Have whoever goes by a spelling go by this name from now on."""
    return (Add(write_record("person", {"spelling": spelling, "name": name}, now)),)


def rest(now: datetime, practice: str | None = None, note: str = "") -> tuple[Change, ...]:
    """Let a practice rest on a day, or the whole day where none is named."""
    return (Add(write_record("rest", _said(practice=practice, note=note), now)),)


def remove(record_id: str) -> tuple[Change, ...]:
    """Take away any record."""
    return (TakeAway(record_id),)


def rewrite(record: Record, fields: Mapping[str, Value], now: datetime) -> tuple[Change, ...]:
    """Give a record other fields; those left empty go, those not named stay, as does its time."""
    at = record.at if isinstance(record.at, datetime) else now
    kept = {name: value for name, value in record.fields.items() if name not in (*fields, "at")}
    said = {**kept, **filled(fields), "was": record.id}
    return (Replace(record.id, write_record(record.kind, said, at)),)


def _said(**fields: object) -> dict[str, Value]:
    """The fields that were given, as a record holds them; people are those it was done with."""
    values = {name: _value(value) for name, value in fields.items()}
    if "people" in values:
        values["with"] = values.pop("people")
    return filled(values)


def filled(fields: Mapping[str, Value | None]) -> dict[str, Value]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _value(value: object) -> Value | None:
    if isinstance(value, str | int) or value is None:
        return value
    return [str(name) for name in value]  # type: ignore[attr-defined]
