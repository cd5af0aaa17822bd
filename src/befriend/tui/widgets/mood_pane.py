"""The mood: a slider from 0 to 10 that starts unset at every visit, and the day's readings."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Blur, Click, Focus, Key
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.day import HIGHEST, Mood
from befriend.tui.text import line
from befriend.tui.widgets.pane import Pane

_LOW, _HIGH = "low ", " high"
_DIGITS = Binding.Group("Set the mood; 1 and then 0 is 10")
_SLIDE = Binding.Group("Slide the mood lower, or higher")
_MIDDLE = HIGHEST // 2
_PATIENCE = 1.5
"""Seconds after a 1 in which a 0 makes it 10."""


class MoodPane(Pane):
    """Shows the readings of a day and a slider; posts what it was slid to."""

    BINDING_GROUP_TITLE = "Mood"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                str(digit),
                f"digit({digit})",
                "set",
                show=digit == 0,
                id=f"mood.set-{digit}",
                tooltip=f"Set the mood to {digit}",
                group=_DIGITS,
            )
            for digit in range(10)
        ),
        Binding(
            "left,h",
            "slide(-1)",
            "slide",
            id="mood.lower",
            tooltip="Slide the mood lower",
            group=_SLIDE,
        ),
        Binding(
            "right,l",
            "slide(1)",
            "slide",
            id="mood.higher",
            tooltip="Slide the mood higher",
            group=_SLIDE,
        ),
        Binding(
            "enter,e",
            "choose",
            "feelings",
            key_display="enter",
            id="mood.edit",
            tooltip="Feelings, energy, a note",
        ),
        Binding("a", "anew", "another reading", id="mood.another", tooltip="Begin another reading"),
        Binding("x", "take_away", "take away", id="mood.away", tooltip="Take away what is shown"),
    ]

    moods: reactive[tuple[Mood, ...]] = reactive((), repaint=False)
    """The readings of the day, in order."""

    slid: reactive[int | None] = reactive(None, repaint=False)
    """What this visit's reading is, 0–10, or None while the slider is unset."""

    begun: reactive[bool] = reactive(True, repaint=False)
    """Whether this visit's reading is begun, and nothing set of it yet."""

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """The day."""

    says = "How is it now? A digit, or ← →, sets it. Every reading of the day is kept."

    class Slid(Message):
        """This visit's reading is to be this value, 0–10."""

        def __init__(self, value: int) -> None:
            super().__init__()
            self.value = value

    class Left(Message):
        """The visit is over: what is slid next is another reading."""

    class Chosen(Message):
        """More is to be said of this visit's reading, or else the latest of the day."""

    class TakenAway(Message):
        """What the slider shows is to go: a reading, or no more than that one is begun."""

    _typed_one: float | None = None
    """When the digit 1 was pressed, if that was the last key to set the mood."""

    _pressed = 0.0
    """When the last key was pressed."""

    @property
    def value(self) -> int | None:
        """What the slider shows: this visit's reading, begun or set, or else the latest."""
        return self.slid if self._in_visit else self._latest

    @property
    def _in_visit(self) -> bool:
        """Whether there is a reading of this visit to show, begun or set."""
        return self.has_focus and (self.begun or self.slid is not None)

    @property
    def _latest(self) -> int | None:
        """The value of the day's latest reading, if there is one."""
        return self.moods[-1].value if self.moods else None

    def items(self, width: int) -> list[list[Content]]:
        """The slider, and the readings below it."""
        track = slider(self.value, width, style="bold $accent" if self._in_visit else "$text-muted")
        return [[track, *readings(self.moods, self.date, width)]]

    def watch_moods(self) -> None:
        """Make room for the readings."""
        self._show_value()

    def watch_slid(self) -> None:
        """Show the reading of this visit."""
        self._show_value()

    def watch_begun(self) -> None:
        """Show that a reading is begun, or else the latest."""
        self._show_value()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show the reading of this visit while there is one."""
        super().watch_has_focus(has_focus)
        self._show_value()

    def _show_value(self) -> None:
        """Show the value where it reads without looking at the track, and on the track."""
        self.name_it("Mood" if self.value is None else f"Mood {self.value}")
        self.show_anew()

    def on_key(self, event: Key) -> None:
        """Know when a key was pressed, however long it had to wait for its turn."""
        self._pressed = event.time

    @on(Focus)
    @on(Blur)
    def _begin_visit(self) -> None:
        self.action_anew()

    @on(Click)
    def _clicked(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None or offset.y != 0:
            return
        value = _value_at(offset.x, self.content_size.width)
        if value is not None:
            self._slide(value)

    def action_digit(self, digit: int) -> None:
        """Set the mood to the digit pressed; a 0 soon after a 1 makes 10."""
        one = self._typed_one if self.slid == 1 else None
        ten = digit == 0 and one is not None and self._pressed - one <= _PATIENCE
        self._slide(HIGHEST if ten else digit)
        self._typed_one = self._pressed if digit == 1 else None

    def action_slide(self, by: int) -> None:
        """Slide on from the value; an unset slider, from the latest reading, or the middle."""
        known = [value for value in (self.slid, self._latest, _MIDDLE) if value is not None]
        self._slide(max(0, min(known[0] + by, HIGHEST)))

    def action_anew(self) -> None:
        """Leave the reading as it is; the slider is unset again."""
        self.post_message(self.Left())

    def action_choose(self) -> None:
        """Say more of this visit's reading, or the latest."""
        self.post_message(self.Chosen())

    def action_take_away(self) -> None:
        """Take away what the slider shows."""
        self.post_message(self.TakenAway())

    def _slide(self, value: int) -> None:
        self._typed_one = None
        self.post_message(self.Slid(value))


def slider(value: int | None, width: int, style: str = "") -> Content:
    """A slider's track; its handle, in this style, only where there is a value."""
    first, last = _stop(0, width), _stop(HIGHEST, width)
    track = "─" * (last - first + 1)
    if value is None:
        middle = Content.styled(track, "$text-muted")
    else:
        left = _stop(value, width) - first
        middle = Content.assemble(
            (track[:left], style), ("●", style), (track[left + 1 :], "$text-muted")
        )
    return Content.assemble((_LOW, "$text-muted"), middle, (_HIGH, "$text-muted"))


def _stop(value: int, width: int) -> int:
    """The column of a value, from the left: eleven stops, evenly between the words."""
    step = max(1, (width - len(_LOW) - len(_HIGH) - 1) // HIGHEST)
    return len(_LOW) + value * step


def _value_at(column: int, width: int) -> int | None:
    """The value whose stop is nearest to a column of the track, or None beside the track."""
    if not _stop(0, width) - 1 <= column <= _stop(HIGHEST, width) + 1:
        return None
    return min(range(HIGHEST + 1), key=lambda value: abs(column - _stop(value, width)))


def readings(moods: Sequence[Mood], day: dt.date, width: int) -> list[Content]:
    """The readings side by side, as many on a line as there is room for."""
    rows: list[Content] = []
    for each in (reading(mood, day) for mood in moods):
        beside = Content.assemble(rows[-1], "   ", each) if rows else each
        if rows and beside.cell_length <= width:
            rows[-1] = beside
        else:
            rows.append(each)
    return [part for row in rows for part in row.wrap(max(1, width))]


def reading(mood: Mood, day: dt.date) -> Content:
    """A reading as its time, if it was taken on the day itself, its value, energy and words."""
    time = f"{mood.at:%H:%M}  " if mood.at and mood.at.date() == day else ""
    energy = "" if mood.energy is None else f"energy {mood.energy}"
    words = line("  ".join(filter(None, [energy, ", ".join(mood.feelings), mood.note])))
    said = Content.assemble("  ", words) if words else words
    return Content.assemble((time, "$text-muted"), (f"{mood.value}", "bold"), said)
