"""A visit to the slider: what is pressed before leaving it is one reading."""

from datetime import datetime

from befriend.domain import deeds
from befriend.domain.day import Day
from befriend.pages.change import Add, Change, Replace
from befriend.pages.record import Page


class MoodVisit:
    """Knows which reading belongs to the visit, if one does yet."""

    def __init__(self) -> None:
        self._reading = ""
        self.begun = True
        """Whether its reading is begun, and nothing set of it yet."""

    def slide(self, value: int, page: Page, now: datetime) -> tuple[Change, ...]:
        """Give this visit's reading another value, 0–10, or take one."""
        reading = page.records.get(self._reading)
        return deeds.rewrite(reading, {"value": value}, now) if reading else deeds.slide(value, now)

    def follow(self, changes: tuple[Change, ...]) -> None:
        """Go on with the reading that these changes write for this visit, if they do."""
        for change in changes:
            match change:
                case Replace(id=self._reading, record=record):
                    self._reading = record.id
                case Add(record) if record.kind == "mood":
                    self._reading, self.begun = record.id, False

    @property
    def on(self) -> bool:
        """Whether the visit has a reading."""
        return bool(self._reading)

    def value(self, day: Day) -> int | None:
        """What this visit's reading is now, 0–10, or None where the day has none of it."""
        return next((mood.value for mood in day.moods if mood.id == self._reading), None)

    def over(self) -> None:
        """What is slid next is another reading, which is begun."""
        self._reading, self.begun = "", True

    def drop(self) -> None:
        """Have no reading of this visit, nor one begun, until something is slid."""
        self._reading, self.begun = "", False

    def reading(self, day: Day) -> str:
        """The id of this visit's reading, or else of the day's latest; empty where none is."""
        ids = [mood.id for mood in day.moods]
        return self._reading if self._reading in ids else "".join(ids[-1:])
