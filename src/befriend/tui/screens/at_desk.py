"""A screen at the desk: does deeds, asks, hears what became of them, leaves when all is saved."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus, Key

from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.hints import hints
from befriend.tui.news import Looked, News, NotSaved, Saved, Told
from befriend.tui.screens.appearing import Appearing
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.question import Answer, Draft, Filled, Question
from befriend.tui.widgets.status_line import StatusLine

_PAINT = 0.02
"""Seconds that the paint of a change has to itself before a thread begins to write it."""

_PATIENCE = 0.3
"""Seconds after which a change that is not saved yet is said to be under way."""

_TO_READ = 10
"""Seconds that news stays, unless something is done before."""

_BESIDE = Binding.Group("The day, or the week, before or after")
_ROUND = Binding.Group("To the next pane, or the one before")


class AtDesk(Appearing):
    """Has a foot and a status line; what it shows of the desk is its own affair."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "left_square_bracket,comma",
            "turn(-1)",
            "before",
            id="screen.before",
            tooltip="The day, or the week, before",
            group=_BESIDE,
        ),
        Binding(
            "right_square_bracket,full_stop",
            "turn(1)",
            "after",
            show=False,
            id="screen.after",
            tooltip="The day, or the week, after",
            group=_BESIDE,
        ),
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

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__()
        self.desk = desk
        self._used_keys = used_keys
        self._leaving = False
        self._asked = False
        self._said: tuple[str, ...] = ()

    def on_mount(self) -> None:
        """Look now and then at the files on the screen."""
        self.set_interval(1, self.look)

    def show_anew(self) -> None:
        """Show what the files say now; the cursor and the focus stay."""
        raise NotImplementedError

    def show_deed(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        """Show what a deed changed."""
        raise NotImplementedError

    def action_turn(self, by: int) -> None:
        """Show what is so many days, or weeks, away."""
        raise NotImplementedError

    def action_today(self) -> None:
        """Show today, or this week."""
        raise NotImplementedError

    def look(self) -> None:
        """Have a look at the files of what is shown."""
        raise NotImplementedError

    def perform(
        self, day: dt.date, changes: tuple[Change, ...], draft: Draft | None = None
    ) -> None:
        """Do a deed: it is shown at once, and written after that."""
        self._leaving = self._asked = False
        self._said = ()
        try:
            self.desk.perform(day, changes, draft)
            self._show_deed(day, changes)
        except Trouble as trouble:
            self.complain(str(trouble))

    def _show_deed(self, day: dt.date, changes: tuple[Change, ...]) -> None:
        self.query_one(Foot).news = ""
        self.complain("")
        self.show_deed(day, changes)
        self.set_timer(_PAINT, self.desk.send)
        self.set_timer(_PATIENCE, self._say_saving)

    def ask(self, question: Question) -> None:
        """Open the Form; what is typed goes to the day it was asked for, or becomes a draft."""
        from befriend.tui.widgets.form import Form

        self._leaving = self._asked = False
        asked = question.with_draft(self.desk.drafts.get(question.key, {}))

        def take(filled: Filled | None) -> None:
            typed, answer = filled or Filled({})
            changed = not answer and typed != question.before
            self.desk.keep_draft(Draft(question.key, typed if changed else {}))
            if answer and answer.changes:
                self.perform(answer.day, answer.changes, Draft(question.key, typed))

        self.app.push_screen(Form(asked, self.desk.clock), take)

    def action_undo(self) -> None:
        """Undo the latest deed, whatever day it was done on."""
        self._turn_back(self.desk.undo(), "There is nothing to undo.")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn_back(self.desk.redo(), "There is nothing to do again.")

    def _turn_back(self, turned: Answer | None, nothing: str) -> None:
        if turned:
            self._show_deed(turned.day, turned.changes)
        else:
            self.say(nothing)

    def complain(self, trouble: str) -> None:
        """Show what is not saved, or else a sentence that has to be read; and what is asked."""
        told = self.desk.not_saved or trouble, self._question
        self.query_one(Foot).trouble = " ".join(filter(None, told))

    @property
    def _question(self) -> str:
        """What is asked of somebody who wants to leave, until they do something else."""
        if not self._asked:
            return ""
        if self.desk.not_saved:
            return "To leave without it, press q again."
        if self._leaving:
            return "Saving the last change. To leave without waiting, press q again."
        return "A draft is not saved: press q again to leave without it."

    def hear(self, news: News) -> None:
        """Show what became of the files."""
        if isinstance(news, NotSaved) and news.refused:
            self._leaving = self._asked = False
        self.show_anew()
        match news:
            case Told():
                self.say(news.sentence)
            case Saved() | Looked():
                self.say(*news.opened.notes)
        if isinstance(news, Saved | NotSaved) and not self.desk.unsaved:
            self.query_one(StatusLine).state = "saved" if isinstance(news, Saved) else ""
        if self._leaving and not self.desk.unsaved:
            self.app.exit()

    def say(self, *sentences: str) -> None:
        """Show news in the foot for a while, unless that is what was said before."""
        read = (*self._said, self.query_one(Foot).trouble)
        new = [sentence for sentence in sentences if sentence not in read]
        self._said = sentences
        if new:
            self.query_one(Foot).news = " ".join(new)
            self.set_timer(_TO_READ, self._have_read)

    def _have_read(self) -> None:
        self.query_one(Foot).news = ""

    def _say_saving(self) -> None:
        if self.desk.unsaved:
            self.query_one(StatusLine).state = "saving…"

    @on(DescendantFocus)
    def show_hints(self) -> None:
        """Show the keys that act in the pane that is worked in."""
        self.query_one(StatusLine).hints = hints(self.active_bindings, self._used_keys.ids)

    def on_key(self, event: Key) -> None:
        """Remember that a key was used; its hint has done its work. Most keys mean to stay.

        What is typed ahead behind q does not, while the last change is being saved.
        """
        active = self.active_bindings.get(event.key)
        used = active.binding.id if active else None
        if used and self._used_keys.add(used):
            self.call_after_refresh(self.show_hints)
        waits = self._leaving and not self.desk.not_saved
        if self._asked and not waits and used != "screen.leave":
            self._leaving = self._asked = False
            self.show_anew()

    def action_leave(self) -> None:
        """Leave once everything is saved; ask once where that fails, or a draft would be lost."""
        if self._asked or not (self.desk.unsaved or self.desk.has_draft):
            self.app.exit()
            return
        self._asked = True
        self._leaving = self.desk.unsaved
        self.complain("")
