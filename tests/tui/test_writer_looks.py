"""The writer thread's looks: at a page that is shown, and over the whole folder meanwhile."""

from datetime import date, timedelta

import pytest

from befriend.domain import deeds
from befriend.tui.news import Looked, NotRead, Saved, Told
from befriend.tui.writer import Writer
from tests.tui.disks import BROKEN, TroubledDisk
from tests.tui.heard import Heard
from tests.tui.journals import TroubledJournal
from tests.tui.person import MONDAY, SUNDAY, Person

_DAYS = [MONDAY - timedelta(days=before) for before in range(1, 6)]


def test_a_look_tells_the_day_and_the_practices(
    person: Person, heard: Heard, writer: Writer
) -> None:
    """A look tells what a page says now, and which practices there are by now."""
    person.put('[[done]]\npractice = "touch"\n')
    person.define('[[practice]]\npractice = "tea"\nname = "Tea together"\n[[day]]\nends = 4\n')
    writer.look(MONDAY)
    heard.until(lambda: heard)
    looked = heard[0]
    assert isinstance(looked, Looked)
    assert [tick.practice for tick in looked.opened.day.ticks] == ["touch"]
    assert looked.day == MONDAY
    assert "Tea together" in [each.name for each in looked.defined.practices(MONDAY)]
    assert looked.defined.day_ends == 4


def test_trouble_with_a_look_is_told(
    person: Person, disk: TroubledDisk, heard: Heard, writer: Writer
) -> None:
    """Where the world is in the way of a look, the day is told that it holds for."""
    disk.read_error = BROKEN
    writer.look(MONDAY)
    heard.until(lambda: heard)
    disk.recover()
    writer.look(MONDAY)
    heard.until(lambda: len(heard) == 2)
    assert heard.kinds == [NotRead, Looked]
    told = heard[0]
    assert isinstance(told, NotRead)
    assert told.day == MONDAY
    assert told.sentence == (
        f"{person.path()}: the drive has an error; copy your files somewhere safe and try again."
    )


def test_a_fault_of_our_own_ends_no_looks(
    person: Person, heard: Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody thought of is told by its kind alone, and the writer goes on."""

    def fail(*_: object) -> None:
        raise KeyError(person.home)

    with monkeypatch.context() as patch:
        patch.setattr(TroubledJournal, "day", fail)
        writer.look(MONDAY)
        heard.until(lambda: heard)
    with monkeypatch.context() as patch:
        patch.setattr(TroubledJournal, "look_over_each", lambda *_: map(fail, "x"))
        writer.look_over()
        heard.until(lambda: len(heard) == 2)
    writer.look(MONDAY)
    heard.until(lambda: len(heard) == 3)
    assert heard.kinds == [NotRead, Told, Looked]
    sentences = {news.sentence for news in heard if isinstance(news, Told)}
    assert sentences == {"befriend has a fault of its own (KeyError)."}


def test_looking_over_tells_notes_and_faults(person: Person, heard: Heard, writer: Writer) -> None:
    """Looking the whole folder over tells each thing that was put right, and each fault."""
    writer.write(SUNDAY, deeds.tick("touch", person.clock()))
    writer.write(MONDAY, deeds.tick("touch", person.clock()))
    heard.until(lambda: len(heard) == 2)
    person.path(SUNDAY).unlink()
    person.put("[[done]\n")
    writer.look_over()
    heard.until(lambda: len(heard) == 4)
    assert heard.kinds[2:] == [Told, Told]
    sentences = sorted(news.sentence for news in heard if isinstance(news, Told))
    assert "2026-11-23.toml, line 1" in sentences[0]
    assert "Sunday 22 November 2026 was missing" in sentences[1]


def test_a_change_does_not_wait_for_the_look_over(
    person: Person, disk: TroubledDisk, heard: Heard, writer: Writer
) -> None:
    """A change comes next when the page that is looked at is done, before the rest of them."""
    _put_each(person)
    disk.writes.clear()
    writer.look_over()
    heard.until(lambda: disk.written)
    writer.write(MONDAY, deeds.tick("touch", person.clock()))
    disk.writes.set()
    heard.until(lambda: heard)
    assert heard.kinds == [Saved]
    heard.until(lambda: len(_remembered(disk)) == len(_DAYS) + 1)
    assert _remembered(disk) == [_DAYS[0], MONDAY, *_DAYS[1:]]


def test_leaving_does_not_wait_for_the_look_over(
    person: Person, disk: TroubledDisk, heard: Heard, writer: Writer
) -> None:
    """Who leaves gets the change that was made written, and no more of the look over."""
    _put_each(person)
    disk.writes.clear()
    writer.look_over()
    heard.until(lambda: disk.written)
    writer.write(MONDAY, deeds.tick("touch", person.clock()))
    writer.look(MONDAY)
    disk.writes.set()
    writer.leave()
    assert heard.kinds == [Saved]
    assert _remembered(disk) == [_DAYS[0], MONDAY]


def test_leaving_does_not_wait_for_a_look(disk: TroubledDisk, heard: Heard, writer: Writer) -> None:
    """A drive that hangs while a page is only looked at keeps nobody here."""
    disk.reads.clear()
    writer.look(MONDAY)
    heard.until(lambda: disk.asked)
    writer.leave()
    assert (heard, writer.unsaved) == ([], None)
    disk.reads.set()
    heard.until(lambda: heard)


def test_it_is_idle_when_nothing_waits(person: Person, heard: Heard, writer: Writer) -> None:
    """A writer with a change before it is not idle; one that looks the folder over is."""
    heard.until(lambda: writer.idle)
    person.journal.go.clear()
    writer.write(MONDAY, deeds.tick("touch", person.clock()))
    heard.until(lambda: person.journal.asked)
    assert not writer.idle
    person.journal.go.set()
    heard.until(lambda: writer.idle)


def _put_each(person: Person) -> None:
    """Pages of some days, by hand, of which this computer knows nothing."""
    for day in _DAYS:
        person.put('gratitude = "the sun"\n', day)


def _remembered(disk: TroubledDisk) -> list[date]:
    """The days that were written to memory, in order."""
    paths = [path for path in disk.written if "/remembered/" in path and path.endswith(".toml")]
    return [date.fromisoformat(path[-15:-5]) for path in paths]
