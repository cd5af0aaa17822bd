"""The question for a row of the checklist: its latest tick, or, on a day to come, its plan."""

import datetime as dt
from collections.abc import Mapping

from befriend.domain.checklist import Row
from befriend.pages.record import Record
from befriend.tui.forms.plan import plan_question, planned_question, repeated_question
from befriend.tui.forms.tick import tick_question
from befriend.tui.widgets.question import Question


def row_question(
    day: dt.date, row: Row, records: Mapping[str, Record], today: dt.date, known: tuple[str, ...]
) -> Question:
    """What more there is to say of a row: of what it shows latest, or else of what is to come."""
    if day > today:
        return plan_row_question(day, row, records, today, known)
    record = records.get(row.ticks[-1].id) if row.ticks else None
    return tick_question(day, row, record, known)


def plan_row_question(
    day: dt.date, row: Row, records: Mapping[str, Record], today: dt.date, known: tuple[str, ...]
) -> Question:
    """When to do a row, with whom and after what; or what to change in the plan that it shows."""
    ahead = row.plan and (day > today or (day == today and not row.ticks))
    record = records.get(row.plan.id) if row.plan and ahead else None
    if record is None:
        return plan_question(max(day, today), today, row.practice, known)
    ask = repeated_question if row.plan and row.plan.repeats else planned_question
    return ask(day, row.practice, record, known)
