"""The question for a row of the checklist: its latest tick, or, on a day to come, its plan."""

import datetime as dt

from befriend.domain.checklist import Row
from befriend.pages.record import Page
from befriend.tui.forms.plan import plan_question, planned_question
from befriend.tui.forms.tick import tick_question
from befriend.tui.widgets.question import Question


def row_question(
    day: dt.date, row: Row, page: Page, today: dt.date, known: tuple[str, ...]
) -> Question:
    """What more there is to say of a row: of what it shows latest, or else of what is to come."""
    if day > today:
        return plan_row_question(day, row, page, today, known)
    record = page.records.get(row.ticks[-1].id) if row.ticks else None
    return tick_question(day, row, record, known)


def plan_row_question(
    day: dt.date, row: Row, page: Page, today: dt.date, known: tuple[str, ...]
) -> Question:
    """When to do a row, with whom and after what; or what to change in the plan that it shows."""
    ahead = row.plans and (day > today or (day == today and not row.ticks))
    record = page.records.get(row.plans[-1].id) if ahead else None
    if record is None:
        return plan_question(max(day, today), today, row.practice, known)
    return planned_question(day, row.practice, record, known)
