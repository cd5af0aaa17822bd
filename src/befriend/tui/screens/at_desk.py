"""A screen at the desk: does deeds, hears what became of them, and leaves when all is saved."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus
from textual.screen import Screen

from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.plain import plain
from befriend.tui.desk import Desk
from befriend.tui.news import Looked, News, NotSaved, Saved, Told
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.status_line import StatusLine

_PAINT = 0.02
"""Seconds that the paint of a change has to itself before a thread begins to write it."""

_PATIENCE = 0.3
"""Seconds after which a change that is not saved yet is said to be under way."""


class AtDesk(Screen[None]):
    """Has a foot and a status line; what it shows of the desk is its own affair."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q", "leave", "leave", id="screen.leave", tooltip="Leave befriend"),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._leaving = False
        self._asked = False
        self._not_saved = ""
        self._said: tuple[str, ...] = ()

    def on_mount(self) -> None:
        """Look at all the files once, and now and then at those on the screen."""
        self.set_timer(_PATIENCE, self.desk.look_over)
        self.set_interval(1, self.look)

    def show_changes(self) -> None:
        """Show what a deed changed."""
        raise NotImplementedError

    def show_anew(self) -> None:
        """Show what the files say now; the cursor and the focus stay."""
        raise NotImplementedError

    def look(self) -> None:
        """Have a look at the files of what is shown."""
        raise NotImplementedError

    @property
    def has_draft(self) -> bool:
        """Whether something was typed and neither saved nor deleted."""
        raise NotImplementedError

    def take_back(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Keep what was typed for changes that never can be written."""
        raise NotImplementedError

    def perform(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Do a deed: it is shown at once, and written after that."""
        self._leaving = self._asked = False
        if not self.desk.unsaved:
            self._not_saved = ""
        try:
            self.desk.perform(day, changes)
            self.show_changes()
        except Trouble as trouble:
            self.complain(str(trouble))
        self.set_timer(_PAINT, self.desk.send)
        self.set_timer(_PATIENCE, self._say_saving)

    def complain(self, trouble: str) -> None:
        """Show what is not saved, or else a sentence that has to be read, or that there is none."""
        self.query_one(Foot).trouble = self._not_saved or trouble

    @on(News)
    def _hear(self, news: News) -> None:
        self.desk.hear(news)
        match news:
            case NotSaved():
                self._not_saved = f"Not saved: {news.sentence}"
                if news.refused:
                    self._leaving = self._asked = False
                    self.take_back(news.day, news.changes)
            case Saved():
                self._not_saved = ""
        self.show_anew()
        match news:
            case Told():
                self._say(news.sentence)
            case Saved() | Looked():
                self._say(*news.opened.notes)
        if isinstance(news, Saved | NotSaved) and not self.desk.unsaved:
            self.query_one(StatusLine).state = "saved" if isinstance(news, Saved) else ""
        if self._leaving and not self.desk.unsaved:
            self.app.exit()

    def _say(self, *sentences: str) -> None:
        """Pop up what neither the news before said nor the foot says."""
        shown = (*self._said, self.query_one(Foot).trouble)
        self._said = sentences
        for sentence in sentences:
            if sentence not in shown:
                self.notify(plain(sentence), markup=False, timeout=10)

    def _say_saving(self) -> None:
        if self.desk.unsaved:
            self.query_one(StatusLine).state = "saving…"

    @on(DescendantFocus)
    def _hint(self) -> None:
        self.call_after_refresh(self._show_hints)

    def _show_hints(self) -> None:
        """Show the keys that act in the pane that is worked in."""
        keys: dict[str, str] = {}
        active = [each.binding for each in self.active_bindings.values()]
        for binding in sorted(active, key=lambda binding: binding.action == "leave"):
            if binding.show and not binding.system:
                keys.setdefault(binding.description, self.app.get_key_display(binding))
        self.query_one(StatusLine).hints = tuple((key, what) for what, key in keys.items())

    def action_leave(self) -> None:
        """Leave once everything is saved; ask once where that fails, or a draft would be lost."""
        if self._asked or not (self.desk.unsaved or self.has_draft):
            self.app.exit()
            return
        self._asked = True
        self._leaving = self.desk.unsaved
        self.query_one(Foot).trouble = (
            "Saving the last change. To leave without waiting, press q again."
            if self._leaving
            else "A draft is not saved: press q again to leave without it."
        )
