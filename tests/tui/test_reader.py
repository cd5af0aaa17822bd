"""The reader: a page at once, or as news where the drive takes its time."""

import pytest

from befriend.domain import deeds
from befriend.errors import NotReachable, StillReading
from befriend.journal import Opened
from befriend.tui.news import Coming, Looked, Met, NotRead
from befriend.tui.reader import Reader
from befriend.tui.writer import Writer
from tests.tui.disks import BROKEN, TroubledDisk
from tests.tui.heard import Heard
from tests.tui.journals import TroubledJournal
from tests.tui.person import MONDAY, SUNDAY, TUESDAY, Person


@pytest.fixture
def reader(person: Person, disk: TroubledDisk, heard: Heard) -> Reader:
    """A reader above a disk that can be stopped."""
    assert isinstance(disk, TroubledDisk)
    return Reader(person.journal, heard.append)


def _ticked(opened: Opened) -> list[str]:
    return [tick.practice for tick in opened.day.ticks]


def test_a_page_is_read_at_once(person: Person, reader: Reader, heard: Heard) -> None:
    """Where the drive is quick, the page is there when it is asked for, and is no news."""
    person.put('[[done]]\npractice = "touch"\n')
    person.define('[[practice]]\npractice = "tea"\nname = "Tea together"\n')
    looked = reader.read(MONDAY)
    assert (looked.day, _ticked(looked.opened)) == (MONDAY, ["touch"])
    assert "Tea together" in [each.name for each in looked.defined.practices(MONDAY)]
    assert heard == []


def test_a_slow_page_comes_as_news(
    person: Person, disk: TroubledDisk, reader: Reader, heard: Heard
) -> None:
    """Where the drive is slow, nobody waits: a sentence comes first, and the page as news."""
    person.put('[[done]]\npractice = "touch"\n')
    disk.reads.clear()
    with pytest.raises(StillReading, match="Monday 23 November 2026 is being read"):
        reader.read(MONDAY)
    assert heard == []
    disk.reads.set()
    heard.until(lambda: heard)
    (looked,) = heard
    assert isinstance(looked, Looked)
    assert (looked.day, _ticked(looked.opened)) == (MONDAY, ["touch"])


def test_one_page_is_read_at_a_time(disk: TroubledDisk, reader: Reader, heard: Heard) -> None:
    """While a page is being read, another one is not begun; after it, it is there when asked."""
    disk.reads.clear()
    with pytest.raises(StillReading, match="Monday"):
        reader.read(MONDAY)
    asked = len(disk.asked)
    for _ in range(100):
        with pytest.raises(StillReading, match="Sunday"):
            reader.read(SUNDAY)
    assert len(disk.asked) == asked
    disk.reads.set()
    heard.until(lambda: heard)
    assert reader.read(SUNDAY).day == SUNDAY
    assert [news.day for news in heard if isinstance(news, Looked)] == [MONDAY]


def test_it_reads_while_a_change_is_written(
    person: Person, disk: TroubledDisk, reader: Reader, heard: Heard, writer: Writer
) -> None:
    """A drive that takes long to write a change holds up no page that is only read."""
    disk.writes.clear()
    writer.write(MONDAY, deeds.tick("touch", person.clock()))
    heard.until(lambda: disk.written)
    assert reader.read(SUNDAY).day == SUNDAY
    assert heard == []
    disk.writes.set()
    heard.until(lambda: heard)


def test_trouble_is_raised_or_told(disk: TroubledDisk, reader: Reader, heard: Heard) -> None:
    """A page that cannot be read is Trouble for who asks, and news for who did not wait."""
    disk.read_error = BROKEN
    with pytest.raises(NotReachable, match="the drive has an error"):
        reader.read(MONDAY)
    disk.reads.clear()
    with pytest.raises(StillReading):
        reader.read(MONDAY)
    disk.reads.set()
    heard.until(lambda: heard)
    (told,) = heard
    assert isinstance(told, NotRead)
    assert (told.day, "the drive has an error" in told.sentence) == (MONDAY, True)


def test_a_fault_of_our_own_is_raised(
    reader: Reader, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody thought of reaches who asked for the page, and ends no later reading."""

    def fail(*_: object) -> None:
        raise KeyError

    with monkeypatch.context() as patch:
        patch.setattr(TroubledJournal, "peek", fail)
        with pytest.raises(KeyError):
            reader.read(MONDAY)
    assert reader.read(MONDAY).day == MONDAY
    assert heard == []


def test_coming_days_are_told_together(
    person: Person, disk: TroubledDisk, reader: Reader, heard: Heard
) -> None:
    """Nobody waits for them, and none of them holds up a page that is asked for."""
    person.put('done = ["touch"]\n')
    disk.reads.clear()
    reader.read_coming([MONDAY, TUESDAY])
    assert heard == []
    disk.reads.set()
    assert reader.read(SUNDAY).day == SUNDAY
    heard.until(lambda: heard)
    (told,) = heard
    assert isinstance(told, Coming)
    assert [(each.day.date, _ticked(each)) for each in told.opened] == [
        (MONDAY, ["touch"]),
        (TUESDAY, []),
    ]


def test_what_cannot_be_read_does_not_come(
    disk: TroubledDisk, reader: Reader, heard: Heard
) -> None:
    """It is told when its day is opened."""
    disk.read_error = BROKEN
    reader.read_coming([TUESDAY])
    heard.until(lambda: heard)
    (told,) = heard
    assert isinstance(told, Coming)
    assert told.opened == ()


def test_who_was_met_is_read_once_more_where_that_is_under_way(
    person: Person, disk: TroubledDisk, reader: Reader, heard: Heard
) -> None:
    """What was written behind the reader is told, too, however often it is asked for meanwhile."""
    disk.reads.clear()
    for _ in range(5):
        reader.read_met()
    person.put('[[done]]\npractice = "touch"\nwith = ["Ana"]\n')
    disk.reads.set()
    heard.until(lambda: len(heard) > 1)
    *_, told = heard
    assert isinstance(told, Met)
    assert [day.people for day in told.days] == [["Ana"]]
    reader.read_met()
    heard.until(lambda: len(heard) > 2)
    assert len(heard) == 3
