"""The gratitudes of a day."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from befriend.domain.day import Gratitude
from befriend.domain.prompts import prompt_on
from befriend.tui.text import lines
from befriend.tui.widgets.pane import Pane


class GratitudePane(Pane):
    """Shows the gratitudes of a day; posts which one to write anew or to take away."""

    BINDING_GROUP_TITLE = "Grateful for"
    MARK = "›"
    DEFAULT_CSS = "GratitudePane { padding: 0 1 0 0; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,e", "edit", "edit", id="gratitude.edit", tooltip="Edit the gratitude"),
        Binding("a", "add", "add", id="gratitude.add", tooltip="Write a gratitude", show=False),
        Binding(
            "x", "take_away", "take away", id="gratitude.away", tooltip="Take the gratitude away"
        ),
    ]

    gratitudes: reactive[tuple[Gratitude, ...]] = reactive((), repaint=False)
    """The gratitudes of the day, in order."""

    date: reactive[dt.date] = reactive(dt.date.min, repaint=False)
    """Their day, on which something may be suggested."""

    says = "A person, a surprise, something small: name it, and why. A few times a week is plenty."

    @property
    def idle(self) -> frozenset[str]:  # type: ignore[override]
        """Where nothing is written, there is nothing to edit or to take away."""
        ids = {"gratitude.edit", "gratitude.away"}
        return frozenset() if self.gratitudes else frozenset(ids)

    class Wanted(Message):
        """A new gratitude is to be written."""

    class _Wish(Message):
        def __init__(self, gratitude: Gratitude) -> None:
            super().__init__()
            self.gratitude = gratitude

    class Chosen(_Wish):
        """This gratitude is to be edited."""

    class TakenAway(_Wish):
        """This gratitude is to go."""

    def items(self, width: int) -> list[list[Content]]:
        """The lines of each gratitude: its text, why, and to whom."""
        if not self.gratitudes:
            prompt = prompt_on(self.date)
            suggested = prompt.what if prompt else "Somebody, something, and why."
            return [lines(suggested, width, "$text-muted")]
        return [gratitude_lines(gratitude, width) for gratitude in self.gratitudes]

    def watch_gratitudes(self) -> None:
        """Stay on a gratitude, as far as there is one."""
        self.show_anew()

    def watch_date(self) -> None:
        """Suggest what belongs to the day."""
        self.show_anew()

    def go_to(self, gratitude: str) -> None:
        """Put the cursor on the gratitude of this id, where it is shown."""
        ids = [each.id for each in self.gratitudes]
        if gratitude in ids:
            self.cursor = ids.index(gratitude)

    @on(Click)
    def _clicked(self, event: Click) -> None:
        if self.chosen_by(event) and self.gratitudes:
            self.action_edit()

    def action_edit(self) -> None:
        """Edit the gratitude under the cursor, or write the first."""
        if self.gratitudes:
            self.post_message(self.Chosen(self.gratitudes[self.cursor]))
        else:
            self.post_message(self.Wanted())

    def action_add(self) -> None:
        """Write a new one."""
        self.post_message(self.Wanted())

    def action_take_away(self) -> None:
        """Take away the one under the cursor."""
        if self.gratitudes:
            self.post_message(self.TakenAway(self.gratitudes[self.cursor]))


def gratitude_lines(gratitude: Gratitude, width: int) -> list[Content]:
    """A gratitude: its text, and below it to whom and why."""
    shown = lines(gratitude.text, width)
    besides = [", ".join(gratitude.people), gratitude.why]
    for text in filter(None, besides):
        indented = lines(text, width - 2, "$text-muted")
        shown += [Content.assemble("  ", each) for each in indented]
    return shown
