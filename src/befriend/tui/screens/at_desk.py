"""A screen at the desk: does deeds, asks, hears what became of them, leaves when all is saved."""

import datetime as dt
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus, Key

from befriend.domain.history import Done, Turned
from befriend.domain.telling import taken_back, turned
from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.hints import UNDO, hints
from befriend.tui.news import Looked, News, NotSaved, Saved, Told
from befriend.tui.screens.appearing import Appearing
from befriend.tui.screens.leaving import leave_question
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.question import Draft, Filled, Question
from befriend.tui.widgets.status_line import StatusLine

_PAINT = 0.02
"""Seconds that the paint of a change has to itself before a thread begins to write it."""

_PATIENCE = 0.3
"""Seconds after which a change that is not saved yet is said to be under way."""

_ROUND = Binding.Group("To the next pane, or the one before")


class AtDesk(Appearing):
    """Has a foot and a status line; what it shows of the desk is its own affair."""

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

    def __init__(self, desk: Desk, used_keys: UsedKeys) -> None:
        super().__init__()
        self.desk = desk
        self._used_keys = used_keys
        self._leaving = False
        self._asked = False
        self._took: Done | None = None

    def on_mount(self) -> None:
        """Look now and then at the files on the screen."""
        self.set_interval(1, self.look)

    def show_anew(self) -> None:
        """Show what the files say now; the cursor and the focus stay."""
        raise NotImplementedError

    def show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:
        """Show what the changes of a deed, or those that undo it, changed."""
        raise NotImplementedError

    def show_saved(self, deed: Done) -> None:
        """Go to what a Form wrote, or say where that is."""

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
        self, day: dt.date | None, changes: tuple[Change, ...], draft: Draft | None = None
    ) -> None:
        """Do a deed: it is shown at once, and written after that."""
        self._leaving = self._asked = False
        self._took = None
        try:
            deed = self.desk.perform(day, changes, draft)
            self._took = deed if changes and not deed.written else None
            self._show_deed(deed, changes)
            if draft and changes:
                self.show_saved(deed)
        except Trouble as trouble:
            self.complain(str(trouble))

    def take_back(self, day: dt.date | None, changes: tuple[Change, ...]) -> None:
        """Take records away, and say which."""
        self.perform(day, changes)
        if self._took:
            self.say(taken_back(self._took, self.desk.practices(day or self.desk.today)))

    def _show_deed(self, deed: Done, changes: tuple[Change, ...]) -> None:
        self.query_one(Foot).forget()
        self.complain("")
        self.show_deed(deed, changes)
        self.set_timer(_PAINT, self.desk.send)
        self.set_timer(_PATIENCE, self._say_saving)

    def ask(self, question: Question) -> None:
        """Open the Form; what is typed goes to the day it was asked for, or becomes a draft."""
        from befriend.tui.widgets.form import Form

        self._leaving = self._asked = False
        asked = question.with_draft(self.desk.drafts.get(question.key))

        def take(filled: Filled | None) -> None:
            typed, answer = filled or Filled({})
            changed = not answer and typed != question.before
            draft = Draft(question.key, typed, question.title)
            self.desk.keep_draft(draft if changed else draft._replace(typed={}))
            self.call_after_refresh(self.show_hints)
            if answer and answer.changes:
                self.perform(answer.day, answer.changes, draft)
            elif changed and any(typed.values()):
                self.say(f"Draft kept: {question.again} opens it again.")

        self.query_one(StatusLine).hints = ()
        self.app.push_screen(Form(asked, self.desk.clock), take)

    def action_undo(self) -> None:
        """Undo the latest deed, whatever day it was done on."""
        self._turn_back(self.desk.undo(), "Undone", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn_back(self.desk.redo(), "Done again", "There is nothing to do again.")

    def _turn_back(self, back: list[Turned], what_became: str, nothing: str) -> None:
        if not back:
            self.say(nothing)
            return
        self._took = None
        for each in back:
            self._show_deed(each.deed, each.changes)
        last = back[-1]
        practices = self.desk.practices(last.day or self.desk.today)
        self.say(turned(what_became, last.deed, practices))

    def complain(self, trouble: str) -> None:
        """Show what is not saved, or else a sentence that has to be read; and what is asked."""
        asked = self._asked and leave_question(self.desk, leaving=self._leaving)
        told = self.desk.not_saved or trouble, asked or ""
        self.query_one(Foot).trouble = " ".join(filter(None, told))

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
        if isinstance(news, Saved | NotSaved):
            self._show_state(saved=isinstance(news, Saved))
        if self._leaving and not self.desk.unsaved:
            self.app.exit()

    def _show_state(self, *, saved: bool) -> None:
        """Say in a word whether all is saved."""
        if not self.desk.unsaved:
            self.query_one(StatusLine).state = "saved" if saved else ""
        elif not saved:
            self.query_one(StatusLine).state = "not saved"

    def say(self, *sentences: str) -> None:
        """Show news in the foot for a while, unless that is what was said before."""
        self.query_one(Foot).tell(*sentences)

    def _say_saving(self) -> None:
        if self.desk.unsaved:
            self.query_one(StatusLine).state = "not saved" if self.desk.not_saved else "saving…"
        self.show_hints()

    @on(DescendantFocus)
    def show_hints(self) -> None:
        """Show the keys that act in the pane that is worked in, and how to undo what just went."""
        if self.is_current:
            idle: frozenset[str] = getattr(self.focused, "idle", frozenset())
            shown = hints(self.active_bindings, self._used_keys.ids | idle)
            self.query_one(StatusLine).hints = (UNDO, *shown) if self._took else shown

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
        if self._asked or not (self.desk.unsaved or self.desk.drafts):
            self.app.exit()
            return
        self._asked = True
        self._leaving = self.desk.unsaved
        self.complain("")
