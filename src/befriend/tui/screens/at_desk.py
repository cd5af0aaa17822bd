"""A screen at the desk: does deeds, asks, hears what became of them, leaves when all is saved."""

import datetime as dt
from asyncio import get_running_loop
from collections.abc import Sequence

from textual import on
from textual.events import DescendantFocus, Key

from befriend.domain.history import Done, Turned
from befriend.domain.planning import Part
from befriend.domain.telling import taken_back, turned
from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.hints import UNDO, hints
from befriend.tui.news import Looked, News, NotSaved, Saved, Told
from befriend.tui.screens.leaving import leave_question
from befriend.tui.screens.with_keys import WithKeys
from befriend.tui.widgets.foot import Foot
from befriend.tui.widgets.question import Draft, Filled, Question
from befriend.tui.widgets.status_line import StatusLine

_PAINT = 0.02
"""Seconds that the paint of a change has to itself before a thread begins to write it."""

_PATIENCE = 0.3
"""Seconds after which a change that is not saved yet is said to be under way."""


class AtDesk(WithKeys):
    """Has a foot and a status line; what it shows of the desk is its own affair."""

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

    def show_besides(self, deed: Done) -> None:
        """Show what a deed changed that was done as one with the deed on the day in sight."""

    def show_saved(self, deed: Done) -> None:
        """Go to what a Form wrote, or say where that is."""

    def action_turn(self, by: int) -> None:
        """Show what is so many days, or weeks, away."""
        raise NotImplementedError

    def action_today(self) -> None:
        """Show today, or this week."""
        raise NotImplementedError

    @property
    def idle(self) -> frozenset[str]:
        """The ids of the bindings that have nothing to act on now, whatever pane is worked in."""
        return frozenset()

    @property
    def day_in_sight(self) -> dt.date | None:
        """The day that is shown, or chosen, where the screen is about days."""
        return None

    def look(self) -> None:
        """Have a look at the files of what is shown."""
        raise NotImplementedError

    def perform(
        self, day: dt.date | None, changes: tuple[Change, ...], draft: Draft | None = None
    ) -> None:
        """Do a deed: it is shown at once, and written after that."""
        self.perform_as_one((day, changes), draft=draft)

    def perform_as_one(self, *parts: Part, draft: Draft | None = None) -> None:
        """Do deeds on several pages, each shown at once and written after that, undone as one."""
        self._leaving = self._asked = False
        self._took = None
        try:
            deeds = self.desk.perform_as_one(*parts, draft=draft)
            self._took = deeds[0] if deeds[0].changes and not deeds[0].written else None
            self._show_deeds([(deed, deed.changes) for deed in deeds])
            if draft and deeds[0].changes:
                self.show_saved(deeds[0])
        except Trouble as trouble:
            self.complain(str(trouble))

    def take_back(self, day: dt.date | None, changes: tuple[Change, ...]) -> None:
        """Take records away, and say which."""
        self.perform(day, changes)
        if self._took:
            self.say(taken_back(self._took, self.desk.practices(day or self.desk.today)))

    def _show_deeds(self, deeds: Sequence[tuple[Done, tuple[Change, ...]]]) -> None:
        """Show deeds that were done as one, the last of them where one stands, and have them sent.

        A timer of Textual's would do that too, but for one that is late by its own length: it never
        comes, as where the machine stalls.
        """
        get_running_loop().call_later(_PAINT, self.desk.send)
        self.query_one(Foot).forget()
        self.complain("")
        for deed, _ in deeds[:-1]:
            self.show_besides(deed)
        self.show_deed(*deeds[-1])
        self.set_timer(_PATIENCE, self._say_saving)

    def ask(self, question: Question) -> None:
        """Open the Form; what is typed goes to the day it was asked for, or becomes a draft."""
        from befriend.tui.widgets.form import Form

        self._leaving = self._asked = False
        question = question._replace(day=self.day_in_sight)
        asked = question.with_draft(self.desk.drafts.get(question.key))

        def take(filled: Filled | None) -> None:
            typed, answer = filled or Filled({})
            changed = not answer and typed != question.before
            draft = question.draft(typed)
            self.desk.keep_draft(draft if changed else draft._replace(typed={}))
            self.call_after_refresh(self.show_hints)
            if answer and answer.changes:
                self.perform_as_one(*answer.parts, draft=draft)
            elif changed and any(typed.values()):
                self.say(f"Draft kept: {question.again} opens it again.")

        self.query_one(StatusLine).hints = ()
        self.app.push_screen(Form(asked, self.desk.clock), take)

    def action_undo(self) -> None:
        """Undo the latest deed, whatever day it was done on."""
        self._turn_back(self.desk.undo()[::-1], "Undone", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn_back(self.desk.redo(), "Done again", "There is nothing to do again.")

    def _turn_back(self, back: list[Turned], what_became: str, nothing: str) -> None:
        if not back:
            self.say(nothing)
            return
        self._took = None
        self._show_deeds([(each.deed, each.changes) for each in back])
        practices = self.desk.practices(back[-1].day or self.desk.today)
        self.say(turned(what_became, [each.deed for each in back], practices))

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
            shown = hints(self.active_bindings, self._used_keys.ids | idle | self.idle)
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
