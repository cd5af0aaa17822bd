"""Where on the screen of a day a record is."""

from textual.screen import Screen
from textual.widget import Widget

from befriend.domain.practice import practice_id
from befriend.pages.record import Record
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.mood_pane import MoodPane


def go_to(day: Screen[None], record: Record) -> Widget:
    """Put the cursor on a record; gives the pane that it is in, or else the checklist."""
    gratitudes, checklist = day.query_one(GratitudePane), day.query_one(Checklist)
    gratitudes.go_to(record.id)
    checklist.go_to(practice_id(str(record.fields.get("practice", ""))))
    panes = {"gratitude": gratitudes, "mood": day.query_one(MoodPane)}
    return panes.get(record.kind, checklist)
