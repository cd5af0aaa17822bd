"""What the screen of a day does and says about a record, a wish, or the pane that is worked in."""

import datetime as dt
from collections.abc import Callable

from textual.screen import Screen
from textual.widget import Widget

from befriend.domain import deeds
from befriend.domain.day import Day
from befriend.domain.practice import practice_id
from befriend.pages.change import Change
from befriend.pages.record import Record
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.gratitude_pane import GratitudePane
from befriend.tui.widgets.mood_pane import MoodPane
from befriend.tui.widgets.pane import Pane

ALL_ARCHIVED = "All practices are archived: c leads to them, to bring one back or add your own."
DERIVED = "It is ticked by what you wrote: take that away, and the tick goes too."
TO_COME = "That day is still to come, and its mood with it; p plans something for it."

_DEEDS: dict[type[Checklist.Wish], Callable[..., tuple[Change, ...]]] = {
    Checklist.Toggled: deeds.toggle,
    Checklist.Added: deeds.add,
    Checklist.TakenAway: deeds.take_away,
}


def changes_for(
    wish: Checklist.Wish, day: Day, now: dt.datetime, today: dt.date
) -> tuple[Change, ...]:
    """What a wish of the checklist comes to."""
    return _DEEDS[type(wish)](day, wish.practice, now, today)


def said_of(focused: Widget | None, day: dt.date, today: dt.date) -> str:
    """What there is to say of the pane that is worked in, if that is not told of its row."""
    if isinstance(focused, MoodPane) and day > today:
        return TO_COME
    if isinstance(focused, Checklist) and not focused.rows:
        return ALL_ARCHIVED
    return focused.says if isinstance(focused, Pane) else ""


def go_to(day: Screen[None], record: Record) -> Widget:
    """Put the cursor on a record; gives the pane that it is in, or else the checklist."""
    gratitudes, checklist = day.query_one(GratitudePane), day.query_one(Checklist)
    gratitudes.go_to(record.id)
    checklist.go_to(practice_id(str(record.fields.get("practice", ""))))
    panes = {"gratitude": gratitudes, "mood": day.query_one(MoodPane)}
    return panes.get(record.kind, checklist)
