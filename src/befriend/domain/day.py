"""A day: what its page says, for people. Values are judged here, record by record."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from befriend.domain.fields import Wrong, names_of, number_of, practice_of, text_of, written_at
from befriend.pages.record import Page, Record

HIGHEST = 10
"""The upper end of mood and energy, whose lower end is 0."""

GRATITUDE = "gratitude"
"""The practice that a written gratitude ticks."""


class Tick(NamedTuple):
    """A practice done, with whom, a note, minutes."""

    id: str
    at: datetime | None
    practice: str
    people: tuple[str, ...] = ()
    note: str = ""
    minutes: int | None = None
    again: bool = False

    @property
    def bare(self) -> bool:
        """Whether it says no more than that the practice was done."""
        return not (self.people or self.note or self.minutes or self.again)


class Mood(NamedTuple):
    """One reading of the mood, 0–10, with its energy, 0–10, and words."""

    id: str
    at: datetime | None
    value: int
    energy: int | None = None
    feelings: tuple[str, ...] = ()
    note: str = ""


class Gratitude(NamedTuple):
    """Something one is grateful for, why, and to whom."""

    id: str
    at: datetime | None
    text: str
    why: str = ""
    people: tuple[str, ...] = ()


class Plan(NamedTuple):
    """A practice to come, with whom, after which cue."""

    id: str
    at: datetime | None
    practice: str
    people: tuple[str, ...] = ()
    cue: str = ""
    repeats: bool = False
    """Whether it stands on the page of the practices, for this day and others."""

    @property
    def says(self) -> tuple[str, frozenset[str], str]:
        """What is planned, with whom and after what: equal for plans that say the same."""
        return self.practice, frozenset(self.people), self.cue


class Rest(NamedTuple):
    """A practice that rests, or all of them where none is named."""

    id: str
    at: datetime | None
    practice: str | None = None
    note: str = ""
    spans: bool = False
    """Whether it stands on the page of the practices, for this day and others."""

    last: date | None = None
    """The last day that it spans, where it has one."""


class Note(NamedTuple):
    """A line of text."""

    id: str
    at: datetime | None
    text: str


class Review(NamedTuple):
    """A look back at a week."""

    id: str
    at: datetime | None
    helped: str = ""
    mattered: tuple[str, ...] = ()
    """People."""

    next: str = ""
    """One thing to plan for the week after."""


class Day(NamedTuple):
    """A day, each kind of thing in the order it was written."""

    date: date
    ticks: tuple[Tick, ...] = ()
    moods: tuple[Mood, ...] = ()
    gratitudes: tuple[Gratitude, ...] = ()
    plans: tuple[Plan, ...] = ()
    rests: tuple[Rest, ...] = ()
    notes: tuple[Note, ...] = ()
    reviews: tuple[Review, ...] = ()
    unreadable: tuple[Record, ...] = ()
    """Records of our kinds with a value that cannot be; they are kept as they are."""

    @property
    def mood(self) -> float | None:
        """The day's mood where one number is needed: the mean of its readings, 0–10."""
        if not self.moods:
            return None
        return sum(mood.value for mood in self.moods) / len(self.moods)

    @property
    def people(self) -> list[str]:
        """Everybody a tick or a gratitude names, each once, in order."""
        named = [*(t.people for t in self.ticks), *(g.people for g in self.gratitudes)]
        return list(dict.fromkeys(name for names in named for name in names))

    def ticks_of(self, practice: str) -> tuple[Tick, ...]:
        """The ticks of a practice, as they are shown."""
        return as_shown([tick for tick in self.ticks if tick.practice == practice])

    def is_derived(self, practice: str) -> bool:
        """Whether something else on the day ticks this practice: a gratitude ticks gratitude."""
        return practice == GRATITUDE and bool(self.gratitudes) and not self.ticks_of(practice)


def as_shown(ticks: Sequence[Tick]) -> tuple[Tick, ...]:
    """The ticks of one practice, as they are shown.

    A bare tick beside another of its practice is the same one; one that says `again` is not.
    """
    bare = [tick.id for tick in ticks if tick.bare]
    fuller = any(not tick.bare and not tick.again for tick in ticks)
    hidden = frozenset(bare if fuller else bare[1:])
    return tuple(tick for tick in ticks if tick.id not in hidden)


def read_day(day: date, page: Page) -> Day:
    """What a page says of its day."""
    read: dict[str, list[Any]] = {kind: [] for kind in _READERS}
    unreadable = []
    for record in page.in_order:
        reader = _READERS.get(record.kind)
        try:
            if reader:
                read[record.kind].append(reader(record))
        except Wrong:
            unreadable.append(record)
    return Day(
        day,
        ticks=tuple(read["done"]),
        moods=tuple(read["mood"]),
        gratitudes=tuple(read["gratitude"]),
        plans=tuple(read["plan"]),
        rests=tuple(read["rest"]),
        notes=tuple(read["note"]),
        reviews=tuple(read["review"]),
        unreadable=tuple(unreadable),
    )


def _tick(record: Record) -> Tick:
    fields = record.fields
    return Tick(
        record.id,
        written_at(record),
        practice=practice_of(fields),
        people=names_of(fields.get("with")),
        note=text_of(fields, "note"),
        minutes=number_of(fields.get("minutes"), 24 * 60),
        again=fields.get("again") is True,
    )


def _mood(record: Record) -> Mood:
    fields = record.fields
    value = number_of(fields.get("value"), HIGHEST)
    if value is None:
        raise Wrong
    return Mood(
        record.id,
        written_at(record),
        value=value,
        energy=number_of(fields.get("energy"), HIGHEST),
        feelings=names_of(fields.get("feelings")),
        note=text_of(fields, "note"),
    )


def _gratitude(record: Record) -> Gratitude:
    fields = record.fields
    text = text_of(fields, "text", required=True)
    return Gratitude(
        record.id, written_at(record), text, text_of(fields, "why"), names_of(fields.get("who"))
    )


def _plan(record: Record) -> Plan:
    fields = record.fields
    people = names_of(fields.get("with"))
    return Plan(record.id, written_at(record), practice_of(fields), people, text_of(fields, "cue"))


def _rest(record: Record) -> Rest:
    fields = record.fields
    practice = None if fields.get("practice", True) is True else practice_of(fields)
    return Rest(record.id, written_at(record), practice, text_of(fields, "note"))


def _note(record: Record) -> Note:
    return Note(record.id, written_at(record), text_of(record.fields, "text", required=True))


def _review(record: Record) -> Review:
    fields = record.fields
    helped, then = text_of(fields, "helped"), text_of(fields, "next")
    mattered = names_of(fields.get("mattered"))
    if not (helped.strip() or mattered or then.strip()):
        raise Wrong
    return Review(record.id, written_at(record), helped, mattered, then)


_READERS = {
    "done": _tick,
    "mood": _mood,
    "gratitude": _gratitude,
    "plan": _plan,
    "rest": _rest,
    "note": _note,
    "review": _review,
}
