"""The desk between the screen and the journal: days as they are shown before they are saved."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime

from befriend.domain.coming import coming_days
from befriend.domain.dates import today_at
from befriend.domain.day import Day, read_day
from befriend.domain.history import Done, History, Turned, deed_on
from befriend.domain.planning import Part
from befriend.domain.practice import Practice
from befriend.errors import Trouble
from befriend.journal import Defined, Journal
from befriend.pages.change import Change
from befriend.pages.record import NOTHING, Page, Record
from befriend.tui.meetings import Meetings
from befriend.tui.news import Coming, Looked, Met, Named, News, NotSaved, Saved
from befriend.tui.on_desk import OnDesk, defined_now
from befriend.tui.reader import Reader
from befriend.tui.widgets.question import Draft
from befriend.tui.writer import Writer


class Desk:
    """Shows each change at once, and has it written behind the screen's back, in order."""

    def __init__(
        self, journal: Journal, clock: Callable[[], datetime], writer: Writer, reader: Reader
    ) -> None:
        self.clock = clock
        self.not_saved = ""
        """Why the latest change is not saved, while it is not."""
        self.drafts: dict[str, Draft] = {}
        """What was typed and not saved, by question."""
        self._writer = writer
        self._reader = reader
        self._days: dict[date | None, OnDesk] = {None: OnDesk(defined_now(journal))}
        with suppress(Trouble):  # it is said when the day is opened
            self._days[self.today] = OnDesk(journal.peek(self.today))
        self._unsent: list[tuple[date | None, tuple[Change, ...]]] = []
        self._typed_for: list[tuple[tuple[Change, ...], Draft]] = []
        self._history = History()
        self._named: tuple[str, ...] = ()
        self.meetings = Meetings()
        """Who was met on which days."""

    @property
    def today(self) -> date:
        """The day it is for this person."""
        return today_at(self.clock(), self.defined.day_ends)

    @property
    def defined(self) -> Defined:
        """The page of the practices as it is shown."""
        on_desk = self._days[None]
        return Defined(on_desk.page, on_desk.base.fault)

    @property
    def unsaved(self) -> bool:
        """Whether a change is not on the disk yet."""
        return any(each.pending for each in self._days.values())

    def practices(self, day: date) -> list[Practice]:
        """The practices as they were defined on a day."""
        return self.defined.practices(day)

    def page(self, day: date) -> Page:
        """A day's page as it is shown. Raises Trouble where it cannot be read."""
        return self._on_desk(day).page

    def known(self, day: date) -> Page | None:
        """A day's page as it is shown, or None where it was not read yet."""
        return self.page(day) if day in self._days else None

    def records(self, day: date) -> dict[str, Record]:
        """What is said of a day, as far as that is known, on its page and for many days."""
        return {**self.defined.page.records, **self._as_known(day).page.records}

    def day(self, day: date) -> Day:
        """A day as it is shown. Raises Trouble where its page cannot be read."""
        return self.defined.standing.on(read_day(day, self.page(day)))

    def fault(self, day: date) -> str | None:
        """Why what is shown of a day, or of the practices, may not be all."""
        return self._on_desk(day).base.fault or self.defined.fault

    def perform(
        self, day: date | None, changes: tuple[Change, ...], draft: Draft | None = None
    ) -> Done:
        """Do a deed: it is shown from now on, and written once it is sent.

        Where the day's page cannot be read yet, the changes wait for it: nothing done is lost.
        Without a day it is about the practices. `draft` is what was typed for it, to be kept if the
        deed is refused.
        """
        [deed] = self.perform_as_one((day, changes), draft=draft)
        return deed

    def perform_as_one(self, *parts: Part, draft: Draft | None = None) -> list[Done]:
        """Do deeds on several pages, to be written in this order, and undone as one."""
        if draft:
            self._typed_for.append((parts[0][1], draft))
        deeds = [deed_on(self._as_known(day).page, day, changes) for day, changes in parts]
        if any(deed.changes for deed in deeds):
            self._history.did(*deeds)
        for deed in deeds:
            self._put(deed.day, deed.changes)
        return deeds

    def undo(self) -> list[Turned]:
        """Undo the latest deed; gives what that changes, nothing if there was none."""
        return self._turned_back(self._history.undo())

    def redo(self) -> list[Turned]:
        """Do again what was undone; gives what that changes, nothing if there was nothing."""
        return self._turned_back(self._history.redo())

    def _turned_back(self, turned: list[Turned]) -> list[Turned]:
        for each in turned:
            self._put(each.day, each.changes)
        return turned

    def _put(self, day: date | None, changes: tuple[Change, ...]) -> None:
        """Show changes, to be sent later."""
        if not changes:
            return
        if not self.unsaved:
            self.not_saved = ""
        on_desk = self._as_known(day)
        self._days[day] = on_desk._replace(pending=(*on_desk.pending, changes))
        self._unsent.append((day, changes))

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who is named on days that were opened, or of late, each once."""
        standing, days = self.defined.standing, sorted(filter(None, self._days), reverse=True)
        shown = (standing.on(read_day(day, self.page(day))) for day in days)
        opened = (name for day in shown for name in day.people)
        return standing.people((*opened, *self._named))

    @property
    def met(self) -> tuple[Day, ...]:
        """The days that name people, as far as they are read, the same while nothing changes."""
        opened = {day: read_day(day, each.page) for day, each in self._days.items() if day}
        return self.meetings.days(opened, self.defined.standing)

    def read_met(self) -> None:
        """Have the days that name people read, which is news once it is done."""
        saved = {day: each.page for day, each in self._days.items() if day and not each.pending}
        self.meetings.ask({day: read_day(day, page) for day, page in saved.items()})
        self._reader.read_met()

    def keep_draft(self, draft: Draft) -> None:
        """Keep what was typed for a question, in place of what was kept for it before."""
        self.drafts.pop(draft.key, None)
        if any(draft.typed.values()):
            self.drafts[draft.key] = draft

    def send(self) -> None:
        """Have what was done written, in order: a thread at work would slow the paint down."""
        for day, changes in self._unsent:
            self._writer.write(day, changes)
        self._unsent.clear()

    def look(self, *days: date) -> None:
        """Have a look at the files of these days, unless the writer is behind with its work."""
        if self._writer.idle and not self.unsaved:
            for day in days:
                self._writer.look(day)

    def look_over(self) -> None:
        """Have the whole folder looked over, and be told who was named of late, and what comes."""
        self._writer.look_over()
        self._reader.read_people()
        self._reader.read_coming(coming_days(self.today))

    def hear(self, news: News) -> None:
        """Take in what the writer says: the disk's page is the base, what is pending stays."""
        match news:
            case Saved(day=day, changes=changes, opened=opened):
                self._days[day] = OnDesk(opened, self._left(day, changes))
                self.not_saved = ""
                self._typed(changes)
            case NotSaved(day=day, changes=changes, sentence=sentence, refused=refused):
                self.not_saved = f"Not saved: {sentence}"
                if refused:
                    self._refused(day, changes)
            case Looked():
                self._take_in(news)
            case Named(people=people):
                self._named = people
            case Met():
                self.meetings.hear(news)
            case Coming(opened=opened_days):
                for each in opened_days:  # what is here already is newer
                    self._days.setdefault(each.day.date, OnDesk(each))

    def _refused(self, day: date | None, changes: tuple[Change, ...]) -> None:
        """A deed never comes to be: what was typed for it is a draft again."""
        self._days[day] = self._on_desk(day)._replace(pending=self._left(day, changes))
        self._history.refused(changes)
        for draft in self._typed(changes):
            self.keep_draft(draft)

    def _typed(self, done: tuple[Change, ...]) -> list[Draft]:
        """What was typed for changes that are settled now; it is forgotten."""
        typed = [draft for changes, draft in self._typed_for if changes is done]
        self._typed_for = [each for each in self._typed_for if each[0] is not done]
        return typed

    def _left(self, day: date | None, done: tuple[Change, ...]) -> tuple[tuple[Change, ...], ...]:
        return tuple(changes for changes in self._on_desk(day).pending if changes is not done)

    def leave(self) -> str | None:
        """Wait for the last change; gives the sentence why it could not be saved, if so."""
        self.send()
        self._writer.leave()
        return self._writer.unsaved

    def _on_desk(self, day: date | None) -> OnDesk:
        if day is not None and day not in self._days:
            self._take_in(self._reader.read(day))
        return self._days[day]

    def _as_known(self, day: date | None) -> OnDesk:
        """The day, or one that says nothing, and why, where its page cannot be read."""
        try:
            return self._on_desk(day)
        except Trouble as trouble:
            return OnDesk(Defined(NOTHING, str(trouble)))

    def _take_in(self, looked: Looked) -> None:
        pending = self._days[looked.day].pending if looked.day in self._days else ()
        self._days[looked.day] = OnDesk(looked.opened, pending)
        self._days[None] = self._days[None]._replace(base=looked.defined)
