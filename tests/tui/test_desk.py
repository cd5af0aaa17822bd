"""The desk: days as they are shown, with what is on the disk and what is not there yet."""

from collections.abc import Iterator

import pytest

from befriend.domain import deeds
from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.tui.desk import Desk
from befriend.tui.news import Coming, Looked, News, NotSaved, Saved, Told
from befriend.tui.reader import Reader
from befriend.tui.writer import Writer
from tests.tui.journals import ALWAYS
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person


@pytest.fixture
def desk(person: Person) -> Iterator[Desk]:
    """A desk whose writer is at work, and whose news are brought by hand."""
    desk = Desk(
        person.journal,
        person.clock,
        Writer(person.journal, person.clock, _no_news),
        Reader(person.journal, _no_news),
    )
    yield desk
    person.journal.go.set()
    desk.leave()


def _no_news(_: News) -> None:
    """News that nobody hears."""


def _tick(person: Person, practice: str) -> tuple[Change, ...]:
    return deeds.tick(practice, person.clock())


def _ticked(desk: Desk) -> set[str]:
    return {tick.practice for tick in desk.day(MONDAY).ticks}


def test_a_deed_is_shown_before_it_is_sent(person: Person, desk: Desk) -> None:
    """What was done is shown at once; nothing is asked of the disk until it is sent."""
    desk.perform(MONDAY, _tick(person, "touch"))
    assert _ticked(desk) == {"touch"}
    assert desk.unsaved
    assert person.journal.asked == []
    desk.send()
    assert desk.leave() is None
    assert person.records("done") == [{"practice": "touch"}]


def test_a_deed_is_sent_once(person: Person, desk: Desk) -> None:
    """Sending twice asks the disk once; a deed without changes asks for nothing."""
    desk.perform(MONDAY, ())
    assert not desk.unsaved
    desk.perform(MONDAY, _tick(person, "touch"))
    desk.send()
    desk.send()
    desk.leave()
    assert len(person.journal.asked) == 1


def test_what_is_saved_is_the_base(person: Person, desk: Desk) -> None:
    """The page that came back is shown, with what arrived meanwhile and what is pending still."""
    first, second = _tick(person, "touch"), _tick(person, "pets")
    desk.perform(MONDAY, first)
    desk.perform(MONDAY, second)
    person.journal_of(person.home).change(MONDAY, _tick(person, "singing"), person.clock())
    opened = person.journal.change(MONDAY, first, person.clock())
    desk.hear(Saved(MONDAY, first, opened))
    assert _ticked(desk) == {"touch", "pets", "singing"}
    assert desk.unsaved
    opened = person.journal.change(MONDAY, second, person.clock())
    desk.hear(Saved(MONDAY, second, opened))
    assert _ticked(desk) == {"touch", "pets", "singing"}
    assert not desk.unsaved


def test_what_failed_stays_and_what_was_refused_goes(person: Person, desk: Desk) -> None:
    """A change that failed is pending still; one that was refused is not shown any more."""
    changes = _tick(person, "touch")
    desk.perform(MONDAY, changes)
    desk.hear(NotSaved(MONDAY, changes, "pulled out.", refused=False))
    assert (_ticked(desk), desk.unsaved) == ({"touch"}, True)
    desk.hear(NotSaved(MONDAY, changes, "full.", refused=True))
    assert (_ticked(desk), desk.unsaved) == (set(), False)


def test_equal_changes_are_told_apart(person: Person, desk: Desk) -> None:
    """Of two deeds that say the same, one being saved leaves the other pending."""
    changes = _tick(person, "touch")
    again = (*changes,)
    desk.perform(MONDAY, changes)
    desk.perform(MONDAY, again)
    assert again == changes
    assert again is not changes
    opened = person.journal.change(MONDAY, changes, person.clock())
    desk.hear(Saved(MONDAY, changes, opened))
    assert desk.unsaved


def test_a_look_leaves_what_is_pending(person: Person, desk: Desk) -> None:
    """What a look finds is shown below what is not on the disk yet."""
    desk.perform(MONDAY, _tick(person, "touch"))
    person.journal_of(person.home).change(MONDAY, _tick(person, "pets"), person.clock())
    desk.hear(Looked(MONDAY, person.journal.peek(MONDAY), person.journal.defined()))
    assert _ticked(desk) == {"touch", "pets"}
    desk.hear(Told("nothing to do with it"))
    assert desk.unsaved


def test_it_looks_when_nothing_waits(
    person: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look is asked for only where nothing is pending and the writer has nothing before it."""
    looks: list[object] = []
    monkeypatch.setattr(desk._writer, "look", looks.append)
    desk.look(MONDAY)
    assert looks == [MONDAY]
    desk.perform(SUNDAY, _tick(person, "touch"))
    desk.look(MONDAY)
    assert looks == [MONDAY]


def test_today_is_the_day_it_is_for_the_person(person: Person, desk: Desk) -> None:
    """Today moves with the clock, and with the hour at which the day ends."""
    assert desk.today == MONDAY
    person.define("[[day]]\nends = 14\n")
    desk.hear(Looked(MONDAY, person.journal.peek(MONDAY), person.journal.defined()))
    assert desk.today == SUNDAY
    person.clock.move(minutes=60)
    assert desk.today == MONDAY


def test_a_page_is_read_once(person: Person, desk: Desk) -> None:
    """A day that was opened is shown from the desk until something is heard of it."""
    assert _ticked(desk) == set()
    person.put('[[done]]\npractice = "touch"\n')
    assert _ticked(desk) == set()
    desk.hear(Looked(MONDAY, person.journal.peek(MONDAY), person.journal.defined()))
    assert _ticked(desk) == {"touch"}
    assert desk.fault(MONDAY) is None


def test_a_fault_is_handed_on(person: Person, desk: Desk) -> None:
    """Why a day may not be all is known with the day; one that cannot be read is Trouble."""
    person.put("[[done]\n", SUNDAY)
    assert "line 1" in (desk.fault(SUNDAY) or "")
    person.path(SUNDAY.replace(year=2027)).parent.write_text("no folder")
    with pytest.raises(Trouble, match="2027"):
        desk.day(SUNDAY.replace(year=2027))


def test_leaving_sends_and_reports(person: Person, desk: Desk) -> None:
    """Leaving sends what was not sent, and gives the sentence why it could not be saved."""
    person.journal.failures = ALWAYS
    desk.perform(MONDAY, _tick(person, "touch"))
    assert desk.leave() == "the stick was pulled out."
    assert person.journal.asked


def test_what_comes_takes_no_newer_page_s_place(person: Person, desk: Desk) -> None:
    """A day to come that was read a while ago is known from then on, unless it is known already."""
    before = person.journal.peek(TUESDAY)
    assert desk.known(TUESDAY) is None
    desk.perform(TUESDAY, deeds.plan("touch", person.clock()))
    desk.hear(Coming((before, person.journal.peek(SUNDAY))))
    page = desk.known(TUESDAY)
    assert page is not None
    assert [record.kind for record in page.in_order] == ["plan"]
    assert desk.known(SUNDAY) is not None
