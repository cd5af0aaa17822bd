"""The keys that act on every screen at the desk."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from befriend.tui.screens.appearing import Appearing

_ROUND = Binding.Group("To the next pane, or the one before")


class WithKeys(Appearing):
    """Has the keys that act everywhere; what they do is for the screens to say."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "t", "today", "today", show=False, id="screen.today", tooltip="Today, or this week"
        ),
        Binding("u", "undo", "undo", show=False, id="screen.undo", tooltip="Undo"),
        Binding("ctrl+r", "redo", "redo", show=False, id="screen.redo", tooltip="Redo"),
        Binding(
            "tab",
            "app.focus_next",
            "next",
            show=False,
            id="screen.next",
            tooltip="To the next pane",
            group=_ROUND,
        ),
        Binding(
            "shift+tab",
            "app.focus_previous",
            "previous",
            show=False,
            id="screen.previous",
            tooltip="To the pane before",
            group=_ROUND,
        ),
        Binding(
            "slash",
            "app.search",
            "search",
            show=False,
            id="screen.search",
            tooltip="Search everything that was written",
        ),
        Binding(
            "question_mark,f1", "app.help", "help", id="screen.help", tooltip="Help for this pane"
        ),
        Binding("q", "leave", "leave", id="screen.leave", tooltip="Leave befriend"),
    ]
