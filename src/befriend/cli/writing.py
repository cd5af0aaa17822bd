"""The commands that write: each does one deed, and says so in one line."""

from collections.abc import Iterable, Sequence
from datetime import date

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell_about
from befriend.domain import deeds
from befriend.domain.words import in_words
from befriend.errors import Mistake, Trouble
from befriend.pages.change import Change
from befriend.pages.names import long_date
from befriend.pages.record import Record

_KINDS = {"done": "tick", "mood": "reading of the mood"}
"""What records are called where that is not their kind."""

_FOR_MANY_DAYS = {"plan": "that repeats", "rest": "of many days"}
"""What records of the page of the practices can be taken away, and how they differ."""


def tick(asked: Asked) -> int:
    """Tick a practice; a planned one with the people of its plan, unless others are named."""
    given, day = asked.given, asked.day()
    practice = asked.practice(day)
    _require_begun(asked, day, practice.id)
    known = asked.seen(day).day
    ticked = bool(known.ticks_of(practice.id)) or known.is_derived(practice.id)
    if ticked and not (given.names or given.note or given.minutes or given.again):
        say(f"{practice.name} is ticked already for {long_date(day)}; --again adds another tick.")
        return 0
    plans = [] if ticked else [plan for plan in known.plans if plan.practice == practice.id]
    people = each_once(given.names or [name for plan in plans for name in plan.people])
    changes = deeds.tick(
        practice.id,
        asked.now,
        people=people,
        note=given.note or "",
        minutes=given.minutes,
        again=given.again,
    )
    return done(asked, day, changes, f"Ticked {practice.name}", people)


def untick(asked: Asked) -> int:
    """Take back the latest tick of a practice."""
    day = asked.day()
    practice = asked.practice(day)
    known = asked.seen(day).day
    shown = known.ticks_of(practice.id)
    if known.is_derived(practice.id):
        raise Trouble(
            f"{practice.name} is ticked for {long_date(day)} because a gratitude is written there;"
            " removing the gratitude takes it back."
        )
    if not shown:
        raise Trouble(f"{practice.name} is not ticked for {long_date(day)}.")
    changes = deeds.untick(known, practice.id)
    return done(asked, day, changes, f"Took back {practice.name}", shown[-1].people)


def mood(asked: Asked) -> int:
    """Take a reading of the mood."""
    given, day = asked.given, asked.day()
    _require_begun(asked, day, "PRACTICE")
    feelings = each_once(given.names)
    changes = deeds.slide(
        given.value, asked.now, energy=given.energy, feelings=feelings, note=given.note or ""
    )
    energy = "" if given.energy is None else f" and energy {given.energy}"
    return done(asked, day, changes, f"Wrote down mood {given.value}{energy}")


def thanks(asked: Asked) -> int:
    """Write down a gratitude."""
    given = asked.given
    changes = deeds.thank(given.text, asked.now, why=given.why or "", people=each_once(given.names))
    return done(asked, asked.day(), changes, "Wrote down a gratitude")


def note(asked: Asked) -> int:
    """Write down a line of text."""
    changes = deeds.note(asked.given.text, asked.now)
    return done(asked, asked.day(), changes, "Wrote down a note")


def remove(asked: Asked) -> int:
    """Take away any record."""
    day, name = asked.day(), asked.given.id
    record = asked.seen(day).page.records.get(name)
    if record is None:
        return _remove_for_many_days(asked, day, name)
    return done(asked, day, deeds.remove(name), f"Took away a {_called(record)}")


def _remove_for_many_days(asked: Asked, day: date, name: str) -> int:
    """Take away a plan that repeats, or a rest of many days."""
    record = asked.journal.defined().page.records.get(name)
    if record is None or record.kind not in _FOR_MANY_DAYS:
        raise Mistake(
            f"{long_date(day)} has no record '{name}'; a day's ids are in 'befriend today --json',"
            " those of another day with --date."
        )
    perform(asked, None, deeds.remove(name))
    say(f"Took away a {_called(record)} {_FOR_MANY_DAYS[record.kind]}.")
    return 0


def _called(record: Record) -> str:
    return _KINDS.get(record.kind, record.kind)


def _require_begun(asked: Asked, day: date, practice: str) -> None:
    """Refuse what can only be said of a day that has come."""
    if day > asked.today:
        raise Mistake(
            f"{long_date(day)} is still to come: plan it with"
            f" 'befriend plan {practice} --date {day}'."
        )


def done(
    asked: Asked, day: date, changes: tuple[Change, ...], said: str, people: Sequence[str] = ()
) -> int:
    """Have changes on the disk, and only then say what was done."""
    perform(asked, day, changes)
    company = f", with {in_words(people)}," if people else ""
    say(f"{said}{company} for {long_date(day)}.")
    return 0


def perform(asked: Asked, day: date | None, changes: tuple[Change, ...]) -> None:
    """Have changes on the page of a day, or, without one, of the practices, and on the disk."""
    if day is None:
        tell_about(asked.journal.define(changes, asked.now))
    else:
        tell_about(asked.journal.change(day, changes, asked.now))


def each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Names, each once."""
    return tuple(dict.fromkeys(names))


COMMANDS = {
    "tick": tick,
    "untick": untick,
    "mood": mood,
    "thanks": thanks,
    "note": note,
    "remove": remove,
}
