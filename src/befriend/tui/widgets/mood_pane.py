"""The mood: a slider from 0 to 10 that starts unset at every visit, and the day's readings."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Blur, Click, Focus
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.day import HIGHEST, Mood
from befriend.tui.text import line
from befriend.tui.widgets.pane import Pane

_LOW, _HIGH = "low ", " high"
_DIGITS = Binding.Group("Set the mood; 1 and then 0 is 10")
_SLIDE = Binding.Group("Slide the mood lower, or higher")


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
            "words",
            key_display="enter",
            id="mood.edit",
            tooltip="Feelings, energy, a note",
        ),
        Binding("a", "anew", "another", id="mood.another", tooltip="Begin another reading"),
        Binding("x", "take_away", "take away", id="mood.away", tooltip="Take away the reading"),
    ]

    moods: reactive[tuple[Mood, ...]] = reactive((), repaint=False)
    """The readings of the day, in order."""

    value: reactive[int | None] = reactive(None, repaint=False)
    """What this visit's reading is, 0–10, or None while the slider is unset."""

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
        """This visit's reading, or else the latest of the day, is to go."""

    _typed_one = False
    """Whether the last key was the digit 1."""

    def items(self, width: int) -> list[list[Content]]:
        """The slider, and the readings below it."""
        track = slider(self.value, width)
        return [[track, *readings(self.moods, width)]]

    def watch_moods(self) -> None:
        """Make room for the readings."""
        self.show_anew()

    def watch_value(self, value: int | None) -> None:
        """Show the value where it reads without looking at the track."""
        self.name_it("Mood" if value is None else f"Mood {value}")
        self.show_anew()

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
        """Set the mood to the digit pressed; a 0 after a 1 makes 10."""
        ten = self._typed_one and digit == 0
        self._slide(HIGHEST if ten else digit)
        self._typed_one = digit == 1

    def action_slide(self, by: int) -> None:
        """Slide on from the value, or in from the end that the slider is pushed away from."""
        begin = -1 if by > 0 else HIGHEST + 1
        value = (begin if self.value is None else self.value) + by
        self._slide(max(0, min(value, HIGHEST)))

    def action_anew(self) -> None:
        """Leave the reading as it is; the slider is unset again."""
        self.value = None
        self.post_message(self.Left())

    def action_choose(self) -> None:
        """Say more of this visit's reading, or the latest."""
        self.post_message(self.Chosen())

    def action_take_away(self) -> None:
        """Take away this visit's reading, or the latest."""
        self.value = None
        self.post_message(self.TakenAway())

    def _slide(self, value: int) -> None:
        self._typed_one = False
        self.value = value
        self.post_message(self.Slid(value))


def slider(value: int | None, width: int) -> Content:
    """A slider's track; its handle only where there is a value."""
    first, last = _stop(0, width), _stop(HIGHEST, width)
    track = "─" * (last - first + 1)
    if value is None:
        middle = Content.styled(track, "$text-muted")
    else:
        left = _stop(value, width) - first
        middle = Content.assemble(
            (track[:left], "$accent"), ("●", "bold $accent"), (track[left + 1 :], "$text-muted")
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


def readings(moods: Sequence[Mood], width: int) -> list[Content]:
    """The readings side by side, as many on a line as there is room for."""
    rows: list[Content] = []
    for each in map(reading, moods):
        beside = Content.assemble(rows[-1], "   ", each) if rows else each
        if rows and beside.cell_length <= width:
            rows[-1] = beside
        else:
            rows.append(each)
    return [part for row in rows for part in row.wrap(max(1, width))]


def reading(mood: Mood) -> Content:
    """A reading as its time, its value and its words."""
    time = f"{mood.at:%H:%M}  " if mood.at else ""
    words = line("  ".join(filter(None, [", ".join(mood.feelings), mood.note])))
    said = Content.assemble("  ", words) if words else words
    return Content.assemble((time, "$text-muted"), (f"{mood.value}", "bold"), said)
