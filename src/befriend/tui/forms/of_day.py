"""The questions that can be asked of a day, each from what the day says now."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from befriend.domain.checklist import Row
from befriend.domain.day import Day
from befriend.pages.record import Record
from befriend.tui.forms.gratitude import gratitude_question
from befriend.tui.forms.mood import mood_question
from befriend.tui.forms.row import plan_row_question, row_question
from befriend.tui.widgets.question import Question


class DayQuestions(NamedTuple):
    """A day, and what there is to ask of it."""

    day: Day
    records: Mapping[str, Record]
    """What is said of it, on its page and for many days."""

    rows: tuple[Row, ...]
    today: dt.date
    known: tuple[str, ...]
    """Names that complete themselves."""

    def of_row(self, practice: str) -> Question:
        """What more there is to say of a row of the checklist."""
        row = next(row for row in self.rows if row.practice.id == practice)
        return row_question(self.day.date, row, self.records, self.today, self.known)

    def of_reading(self, reading: str) -> Question | None:
        """What more there is to say of a reading of the mood, if there is one of this id."""
        record = self.records.get(reading)
        return mood_question(self.day, record) if record else None

    def of_gratitude(self, gratitude: str = "") -> Question:
        """What to change in the gratitude of this id, or what to be grateful for anew."""
        record = self.records.get(gratitude)
        return gratitude_question(self.day.date, record, self.known)

    def of_plan(self, row: Row) -> Question:
        """When, with whom and after what to do a row; or what to change in its plan."""
        return plan_row_question(self.day.date, row, self.records, self.today, self.known)
