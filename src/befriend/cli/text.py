"""Days, weeks and what was found as lines that read in order, each state a word."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from befriend.domain.checklist import Row
from befriend.domain.day import Day, Gratitude, Mood, Plan, Rest, Review
from befriend.domain.misread import misread
from befriend.domain.overview import WeekRow
from befriend.domain.people import Person
from befriend.domain.resting import resting
from befriend.domain.search import Found
from befriend.domain.words import count, in_words, with_people
from befriend.pages.names import long_date


def day_lines(day: Day, rows: Sequence[Row], today: date) -> list[str]:
    """A day: its checklist, a practice a line, and what else is written there."""
    free = "free today" if day.date == today else "free that day"
    whole = [rest for rest in day.rests if rest.practice is None]
    written = [
        *([resting("Rests: the whole day", whole)] if whole else []),
        *(_mood(mood, day) for mood in day.moods),
        *(_gratitude(gratitude) for gratitude in day.gratitudes),
        *_plans(rows),
        *(f"Note: {note.text}" for note in day.notes),
        *(line for review in day.reviews for line in review_lines(review)),
        *misread(day.unreadable),
    ]
    between = [""] if written else []
    return [long_date(day.date), "", *(_row(row, free) for row in rows), *between, *written]


def paragraph(day: Day, rows: Sequence[Row]) -> list[str]:
    """A day of a week: what was done, planned and written there, and no more."""
    done = [_times(row.practice.name, row) for row in rows if row.state == "done"]
    written = [
        *([f"Done: {'; '.join(done)}"] if done else []),
        *_rests(day, rows),
        *([f"Mood: {round(day.mood, 1):g}"] if day.mood is not None else []),
        *(_gratitude(gratitude) for gratitude in day.gratitudes),
        *_plans([row for row in rows if row.state == "planned"]),
        *(f"Note: {note.text}" for note in day.notes),
        *(line for review in day.reviews for line in review_lines(review)),
        *misread(day.unreadable),
    ]
    return [long_date(day.date), *(written or ["Nothing written"]), ""]


def review_lines(review: Review) -> list[str]:
    """A look back at a week: a line for each thing that is said."""
    who = in_words(review.mattered) if review.mattered else ""
    said = (("What helped", review.helped), ("Who mattered", who), ("To plan next", review.next))
    return [f"{about}: {text}" for about, text in said if text]


def person_line(person: Person) -> str:
    """Somebody: on how many days, when last, what was done together, how those days felt."""
    days = count(person.days, "day", "days")
    met = f"{person.name}: on {days}, last on {long_date(person.last)}"
    done = ", ".join(f"{each.practice.name} {each.times}" for each in person.together)
    felt = person.felt
    mood = f"those days felt {felt.mean:.1f} ({felt.days} days)" if felt else ""
    return _joined([met, done, mood])


def ahead_line(day: date, row: Row, plan: Plan) -> str:
    """What is planned for a day, with whom and after what, and whether it repeats."""
    said = [with_people(row.practice.name, plan.people), plan.cue]
    return f"{long_date(day)}: {_joined([*said, 'repeats' if plan.repeats else ''])}"


def found_line(found: Found) -> str:
    """What was found: its day, its kind, and all that it says."""
    return f"{long_date(found.day)}, {found.called}: {'; '.join(found.texts)}"


def often_lines(rows: Iterable[WeekRow]) -> list[str]:
    """How often what is asked for so many times a week was done in it."""
    return [f"{row.practice.name}: {row.often} in the week." for row in rows if row.often]


def _row(row: Row, free: str) -> str:
    """A practice with what the day says of it, or with these words where it is not asked for."""
    said = {"free": free, "rests": resting("rests", _alone(row))}.get(row.state, row.state)
    took = [count(row.minutes, "minute", "minutes")] if row.minutes else []
    return "; ".join([f"{row.practice.name}: {_times(said, row)}", *took, *row.notes])


def _alone(row: Row) -> list[Rest]:
    """What makes a practice rest that makes the others not."""
    return [rest for rest in row.resting if rest.practice]


def _times(said: str, row: Row) -> str:
    """A word, how often it was done, and with whom."""
    times = f" ×{len(row.ticks)}" if len(row.ticks) > 1 else ""
    return with_people(f"{said}{times}", row.people)


def _rests(day: Day, rows: Sequence[Row]) -> list[str]:
    if whole := [rest for rest in day.rests if rest.practice is None]:
        return [resting("Rests: the whole day", whole)]
    names = [row.practice.name for row in rows if row.state == "rests"]
    return [f"Rests: {in_words(names)}"] if names else []


def _mood(mood: Mood, day: Day) -> str:
    energy = [] if mood.energy is None else [f"energy {mood.energy}"]
    said = [f"{mood.value}{_time(mood.at, day)}", *energy, *mood.feelings, mood.note]
    return f"Mood: {_joined(said)}"


def _time(at: datetime | None, day: Day) -> str:
    """The time of a record that was written on the day itself."""
    return f" at {at:%H:%M}" if at and at.date() == day.date else ""


def _gratitude(gratitude: Gratitude) -> str:
    why = f"why: {gratitude.why}" if gratitude.why else ""
    who = f"who: {in_words(gratitude.people)}" if gratitude.people else ""
    return f"Grateful for: {_joined([gratitude.text, why, who])}"


def _plans(rows: Iterable[Row]) -> list[str]:
    return [_plan(row.practice.name, plan) for row in rows for plan in row.plans]


def _plan(name: str, plan: Plan) -> str:
    return f"Plan: {_joined([with_people(name, plan.people), plan.cue])}"


def _joined(said: Iterable[str]) -> str:
    return "; ".join(filter(None, said))
