"""The checklist: the practices of a day, to tick."""

from functools import lru_cache
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.checklist import Row
from befriend.domain.practice import Practice
from befriend.tui.text import line, shortened
from befriend.tui.widgets.pane import Pane

SIGNS = {"open": "○", "done": "●", "planned": "◇", "rests": "~"}
"""A sign of one cell for each state, so that it reads without colour."""

STYLES = {"open": "$text-muted", "done": "$accent", "planned": "$primary", "rests": "$text-muted"}


class Checklist(Pane):
    """Shows the rows of a day; posts which one to tick."""

    BINDING_GROUP_TITLE = "Checklist"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "tick",
            "tick",
            id="checklist.toggle",
            tooltip="Tick the practice, or take back its latest tick",
        ),
        Binding(
            "enter,e",
            "choose",
            "who",
            key_display="enter",
            id="checklist.edit",
            tooltip="With whom, a note, minutes",
        ),
        Binding(
            "a", "again", "again", id="checklist.again", tooltip="Add another tick", show=False
        ),
        Binding(
            "x",
            "take_away",
            "take away",
            id="checklist.away",
            tooltip="Take the latest tick away",
            show=False,
        ),
    ]

    rows: reactive[tuple[Row, ...]] = reactive((), repaint=False)
    """The practices of the day, in order."""

    class Wish(Message):
        """Something is to be done about a practice."""

        def __init__(self, practice: str) -> None:
            super().__init__()
            self.practice = practice

    class Toggled(Wish):
        """A practice is to be ticked, or its latest tick taken back."""

    class Chosen(Wish):
        """More is to be said of a practice: with whom, and how."""

    class TakenAway(Wish):
        """The latest tick of a practice is to go."""

    class Added(Wish):
        """A practice is to be ticked once more."""

    class Elsewhere(Wish):
        """A practice is ticked by what is written elsewhere, and to be changed there."""

    class Highlighted(Message):
        """The cursor is on this row."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    @property
    def about(self) -> Practice | None:
        """The practice under the cursor, for whoever wants to know more about it."""
        return self.rows[self.cursor].practice if self.rows else None

    def items(self, width: int) -> list[list[Content]]:
        """One line a row; details stand below each other, where that leaves them half the line."""
        named = max([_name(row).cell_length for row in self.rows if details(row)], default=0)
        column = named if 2 * named <= width else 0
        return [[_row_line(row, column, width)] for row in self.rows]

    def watch_rows(self) -> None:
        """Stay on the row the cursor was on, as far as there is one."""
        self.show_anew()
        self._tell()

    def watch_cursor(self, before: int, now: int) -> None:
        """Tell which row the cursor is on."""
        super().watch_cursor(before, now)
        self._tell()

    @on(Click)
    def _clicked(self, event: Click) -> None:
        clicked = self.item_at(event)
        if clicked is not None and clicked >= 0:
            self.cursor = clicked
            self.action_tick()

    def action_tick(self) -> None:
        """Tick the row under the cursor, or take back its latest tick."""
        self._wish(self.Toggled)

    def action_choose(self) -> None:
        """Say more of the row under the cursor."""
        self._wish(self.Chosen)

    def action_again(self) -> None:
        """Tick the row under the cursor once more."""
        self._wish(self.Added)

    def action_take_away(self) -> None:
        """Take away the latest tick of the row under the cursor."""
        self._wish(self.TakenAway)

    def go_to(self, practice: str) -> None:
        """Put the cursor on a practice, where it is shown."""
        ids = [row.practice.id for row in self.rows]
        if practice in ids:
            self.cursor = ids.index(practice)

    def _wish(self, wish: type[Wish]) -> None:
        if self.rows:
            row = self.rows[self.cursor]
            self.post_message((self.Elsewhere if row.derived else wish)(row.practice.id))

    def _tell(self) -> None:
        if self.rows and self.is_mounted:
            self.post_message(self.Highlighted(self.rows[self.cursor]))


@lru_cache(maxsize=64)
def _row_line(row: Row, column: int, width: int) -> Content:
    """A row as sign, name, how often, and, behind it or in a column, with whom."""
    sign = Content.styled(SIGNS[row.state], STYLES[row.state])
    name, said = shortened(_name(row), width - 2), details(row)
    blank = " " * max(0, column - name.cell_length)
    shown = Content.assemble(sign, " ", name, blank, "  ")
    room = width - shown.cell_length
    return Content.assemble(shown, shortened(said, room)) if said and room > 0 else shown


@lru_cache(maxsize=64)
def _name(row: Row) -> Content:
    """The practice, and how often where that is more than once."""
    times = f" ×{len(row.ticks)}" if len(row.ticks) > 1 else ""
    return line(row.practice.name + times, "bold" if row.state == "done" else "")


@lru_cache(maxsize=64)
def details(row: Row) -> Content:
    """With whom and what was noted; or, for a plan, after what and with whom."""
    if row.ticks:
        minutes = [f"{row.minutes} min"] if row.minutes else []
        parts = [", ".join(row.people), *minutes, *row.notes]
        return line(" · ".join(part for part in parts if part))
    plans = [" → ".join(filter(None, [p.cue, ", ".join(p.people)])) for p in row.plans]
    return line(" · ".join(filter(None, plans)), "$text-muted")
