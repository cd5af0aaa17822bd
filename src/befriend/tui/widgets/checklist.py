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
from befriend.domain.day import Plan
from befriend.domain.practice import Practice
from befriend.tui.text import line, shortened
from befriend.tui.widgets.pane import Pane

SIGNS = {"open": "○", "done": "●", "planned": "◇", "rests": "~", "free": "·"}
"""A sign of one cell for each state, so that it reads without colour."""

_SIGN = 2
"""Cells of a sign and the blank behind it."""

_GAP = 2
"""Cells between a name and its details, at least."""

_RIGHT = 3
"""The number of the mouse's right button."""

_NAMES = {"done": "bold", "free": "$text-muted"}
STYLES = {
    "open": "$text-muted",
    "done": "$accent",
    "planned": "$primary",
    "rests": "$text-muted",
    "free": "$text-muted",
}


class Checklist(Pane):
    """Shows the rows of a day; posts which one to tick."""

    BINDING_GROUP_TITLE = "Checklist"
    MARK = "›"
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
            "a",
            "again",
            "again",
            id="checklist.again",
            tooltip="Add another tick",
            show=False,
        ),
        Binding(
            "x",
            "take_away",
            "take away",
            id="checklist.away",
            tooltip="Take the latest tick away, or the plan",
            show=False,
        ),
    ]

    DEFAULT_CSS = "Checklist { padding: 0 1 0 0; }"

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

    class Unticked(Message):
        """What is wished is about a practice that has no tick, but what is written elsewhere."""

        def __init__(self, wish: Message) -> None:
            super().__init__()
            self.wish = wish

    class Elsewhere(Unticked):
        """It is to be changed there."""

    class Derived(Unticked):
        """Its tick comes and goes with that."""

    class Highlighted(Message):
        """The cursor is on this row, whose details are cut or not."""

        def __init__(self, row: Row, *, cut: bool) -> None:
            super().__init__()
            self.row = row
            self.cut = cut

    @property
    def about(self) -> Practice | None:
        """The practice under the cursor, for whoever wants to know more about it."""
        return self.rows[self.cursor].practice if self.rows else None

    def items(self, width: int) -> list[list[Content]]:
        """One line a row; the details stand below each other, whichever rows have some."""
        column = self._column(width)
        return [[_row_line(row, column, width)] for row in self.rows]

    def _column(self, width: int) -> int:
        """The cells of the names, as far as they leave the details half the line."""
        named = max([_name(row).cell_length for row in self.rows], default=0)
        return min(named, width // 2 - _SIGN)

    def watch_rows(self) -> None:
        """Stay on the row the cursor was on, as far as there is one."""
        self.show_anew()
        self._tell()

    def watch_cursor(self, before: int, now: int) -> None:
        """Tell which row the cursor is on."""
        super().watch_cursor(before, now)
        self._tell()

    def on_resize(self) -> None:
        """Tell whether the details under the cursor are cut now."""
        if self.rows and details(self.rows[self.cursor]):
            self._tell()

    @on(Click)
    def _clicked(self, event: Click) -> None:
        """Tick the row by its sign or its name, once; open it by its details, or its right side."""
        clicked = self.item_at(event)
        if clicked is None or event.chain > 1:
            return
        self.cursor = clicked
        offset = event.get_content_offset(self)
        if event.button == _RIGHT or (offset and self._in_details(offset.x - len(self.MARK))):
            self.action_choose()
        else:
            self.action_tick()

    def _in_details(self, x: int) -> bool:
        """Whether this cell of the row under the cursor is one of its details."""
        row = self.rows[self.cursor]
        shown = _head(row, self._column(self._width), self._width)
        return bool(details(row)) and x >= shown.cell_length

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
            wished = wish(row.practice.id)
            elsewhere = self.Elsewhere if wish is self.Chosen else self.Derived
            self.post_message(elsewhere(wished) if row.derived else wished)

    def _tell(self) -> None:
        if self.rows and self.is_mounted:
            row = self.rows[self.cursor]
            head = _head(row, self._column(self._width), self._width)
            room = self._width - head.cell_length
            cut = self._width > 0 and room < details(row).cell_length
            self.post_message(self.Highlighted(row, cut=cut))


@lru_cache(maxsize=64)
def _row_line(row: Row, column: int, width: int) -> Content:
    """A row as sign, name, how often, and, behind it or in a column, with whom."""
    shown, said = _head(row, column, width), details(row)
    room = width - shown.cell_length
    return Content.assemble(shown, shortened(said, room)) if said and room > 0 else shown


@lru_cache(maxsize=64)
def _head(row: Row, column: int, width: int) -> Content:
    """A row as far as its details: sign and name, and blanks to a column that they fit into."""
    sign = Content.styled(SIGNS[row.state], STYLES[row.state])
    name = shortened(_name(row), width - _SIGN)
    roomy = _SIGN + column + _GAP + details(row).cell_length <= width
    blank = " " * max(0, column - name.cell_length) if roomy else ""
    return Content.assemble(sign, " ", name, blank, " " * _GAP)


@lru_cache(maxsize=64)
def _name(row: Row) -> Content:
    """The practice, and how often where that is more than once."""
    times = f" ×{len(row.ticks)}" if len(row.ticks) > 1 else ""
    return line(row.practice.name + times, _NAMES.get(row.state, ""))


@lru_cache(maxsize=64)
def details(row: Row) -> Content:
    """With whom and what was noted; and, for what is planned, after what and with whom."""
    minutes = [f"{row.minutes} min"] if row.minutes else []
    done = line(" · ".join(filter(None, [", ".join(row.people), *minutes, *row.notes])))
    sign = SIGNS["planned"] if row.state == "done" else ""
    ahead = line(" · ".join(filter(None, [_plan(plan, sign) for plan in row.ahead])), "$text-muted")
    return Content(" · ").join(part for part in (done, ahead) if part)


def _plan(plan: Plan, sign: str) -> str:
    """After what and with whom, behind a sign where there is one."""
    said = " → ".join(filter(None, [plan.cue, ", ".join(plan.people)]))
    return f"{sign} {said}".strip()
