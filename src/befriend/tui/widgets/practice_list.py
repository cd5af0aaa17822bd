"""The list of all practices, to change: those in use, and below them the archived ones."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.practice import Practice
from befriend.tui.text import cell, line, shortened
from befriend.tui.widgets.pane import Pane

_GAP = 3
"""Cells between the columns."""

_CONNECTS = "connects"
"""What stands behind a practice that connects, where there is room."""

_NONE = "Nothing: x brings one of these back."
"""What stands where all that are in use would stand."""

_MOVE = Binding.Group("Move the practice up, or down")


class PracticeList(Pane):
    """Shows practices with their schedules; posts what is to become of which."""

    BINDING_GROUP_TITLE = "Practices"
    MARK = "›"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,e",
            "wish('Chosen')",
            "change it",
            key_display="enter",
            id="practices.edit",
            tooltip="Change its name, what it asks, its schedule",
        ),
        Binding(
            "a",
            "want",
            "add",
            id="practices.new",
            tooltip="Add a practice of your own",
        ),
        Binding(
            "x",
            "wish('PutAway')",
            "archive",
            id="practices.archive",
            tooltip="Archive the practice, or bring it back",
        ),
        Binding(
            "shift+up,K",
            "move_it(-1)",
            "move",
            id="practices.move-up",
            tooltip="Move the practice up",
            group=_MOVE,
        ),
        Binding(
            "shift+down,J",
            "move_it(1)",
            "move down",
            show=False,
            id="practices.move-down",
            tooltip="Move the practice down",
            group=_MOVE,
        ),
    ]

    DEFAULT_CSS = "PracticeList { padding: 0 1 0 0; }"

    practices: reactive[tuple[Practice, ...]] = reactive((), repaint=False)
    """Those in use, in their order, then those that are archived."""

    class Wish(Message):
        """Something is to be done about a practice."""

        def __init__(self, practice: Practice) -> None:
            super().__init__()
            self.practice = practice

    class Chosen(Wish):
        """A practice is to be changed."""

    class PutAway(Wish):
        """A practice is to be archived, or brought back."""

    class Highlighted(Wish):
        """The cursor is on this practice."""

    class Moved(Wish):
        """A practice is to be so many lines further down."""

        def __init__(self, practice: Practice, by: int) -> None:
            super().__init__(practice)
            self.by = by

    class Wanted(Message):
        """A new practice is wanted."""

    @property
    def about(self) -> Practice | None:
        """The practice under the cursor, for whoever wants to know more about it."""
        return self.practices[self.cursor] if self.practices else None

    def items(self, width: int) -> list[list[Content]]:
        """One line a practice: its name, when it is asked for, whether it connects."""
        name = max([line(each.name).cell_length for each in self.practices], default=0)
        when = max([len(str(each.schedule)) for each in self.practices], default=0)
        name = max(1, min(name, width - when - _GAP))
        return [[_practice_line(each, name, when, width)] for each in self.practices]

    def lines(self, width: int) -> list[tuple[int, Content]]:
        """Those in use, and the archived ones below a title."""
        shown = super().lines(width)
        first = sum(not each.archived for each in self.practices)
        starts = [number for number, (item, _) in enumerate(shown) if item == first]
        if not starts:
            return shown
        above = max(0, starts[0] - int(self._airy))
        title = Content.styled("Archived", "bold $text-muted")
        empty = [] if first else [(-1, Content.styled(_NONE, "$text-muted"))]
        return [*shown[:above], *empty, (-1, Content("")), (-1, title), *shown[above:]]

    def watch_practices(self, before: tuple[Practice, ...], now: tuple[Practice, ...]) -> None:
        """Stay on the practice that the cursor was on, unless it was put away or brought back."""
        was = before[self.cursor : self.cursor + 1]
        there = [n for n, each in enumerate(now) if _place(each) in map(_place, was)]
        self.cursor = there[0] if there else self.cursor
        self.show_anew()
        self._tell()

    def watch_cursor(self, before: int, now: int) -> None:
        """Tell which practice the cursor is on."""
        super().watch_cursor(before, now)
        self._tell()

    def go_to(self, practice: str) -> None:
        """Put the cursor on a practice that is in use."""
        ids = [each.id for each in self.practices if not each.archived]
        if practice in ids:
            self.cursor = ids.index(practice)

    @on(Click)
    def _clicked(self, event: Click) -> None:
        if self.chosen_by(event):
            self.action_wish("Chosen")

    def action_wish(self, wish: str) -> None:
        """Have something done about the practice under the cursor."""
        if self.about:
            self.post_message(getattr(self, wish)(self.about))

    def action_move_it(self, by: int) -> None:
        """Have the practice under the cursor further down, or up."""
        if self.about:
            self.post_message(self.Moved(self.about, by))

    def action_want(self) -> None:
        """Have a new practice."""
        self.post_message(self.Wanted())

    def _tell(self) -> None:
        if self.about and self.is_mounted:
            self.post_message(self.Highlighted(self.about))


def said_of(practice: Practice) -> str:
    """What there is to say of a practice: what it asks and why, or how to have it say so."""
    asks = " ".join(filter(None, [practice.asks, practice.why]))
    if practice.archived:
        return " ".join(filter(None, ["Archived: x brings it back.", asks]))
    return asks or "It says nothing yet of what it asks, and why: enter changes that."


def _place(practice: Practice) -> tuple[str, bool]:
    return practice.id, practice.archived


def _practice_line(practice: Practice, name: int, when: int, width: int) -> Content:
    """A practice in columns, as far as there is room for them."""
    quiet = "$text-muted" if practice.archived else ""
    called = cell(shortened(line(practice.name, quiet), name), name)
    schedule = cell(line(str(practice.schedule), "$text-muted"), when)
    shown = Content.assemble(called, " " * _GAP, schedule)
    if not practice.connects or shown.cell_length + _GAP + len(_CONNECTS) > width:
        return shown
    return Content.assemble(shown, " " * _GAP, (_CONNECTS, "$text-muted"))
