"""The journal, from end to end: what a person does, and what stands in the folder."""

import shutil
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from befriend.domain import deeds
from befriend.errors import FolderGone, NotAllSearched
from befriend.journal import Journal
from befriend.pages.change import Add
from befriend.pages.record import write_record
from befriend.storage.disk import Disk
from befriend.storage.locations import locate, open_folder

_MONDAY = date(2026, 11, 23)
_NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal in a folder that is not there yet."""
    return Journal(open_folder(locate(str(tmp_path / "data"), {"HOME": str(tmp_path)}), Disk()))


def _page(journal: Journal, day: date) -> Path:
    return Path(journal.folder.path(f"days/{day.year}/{day}.toml"))


def test_a_day_without_a_page_is_empty(journal: Journal) -> None:
    """Nothing was done yet, and looking makes no file."""
    opened = journal.day(_MONDAY, _NOON)
    assert (opened.day.date, opened.day.ticks, opened.notes, opened.fault) == (
        _MONDAY,
        (),
        (),
        None,
    )
    assert opened.page.empty
    assert not Path(journal.folder.root).exists()


def test_what_is_done_is_there_the_next_time(journal: Journal) -> None:
    """A tick, a mood and a gratitude of one deed are on the day, and in its file."""
    changes = (
        *deeds.tick("touch", _NOON, people=["Ana"]),
        *deeds.slide(7, _NOON),
        *deeds.thank("rain", _NOON),
    )
    opened = journal.change(_MONDAY, changes, _NOON)
    assert [tick.people for tick in opened.day.ticks] == [("Ana",)]
    assert opened.day.mood == 7
    assert opened.day.is_derived("gratitude")
    assert journal.day(_MONDAY, _NOON) == journal.peek(_MONDAY) == opened
    text = _page(journal, _MONDAY).read_text("utf-8")
    assert text.startswith("# Monday 23 November 2026 · ")
    assert 'practice = "touch"\nwith = ["Ana"]\nat = 2026-11-23T12:00:00+01:00\n' in text


def test_what_is_taken_back_is_gone(journal: Journal) -> None:
    """A tick and its taking back leave an open practice, and a page that knows."""
    opened = journal.change(_MONDAY, deeds.tick("touch", _NOON), _NOON)
    opened = journal.change(_MONDAY, deeds.toggle(opened.day, "touch", _NOON, _MONDAY), _NOON)
    assert opened.day.ticks == ()
    assert len(opened.page.known) == 1


def test_a_fault_is_told_with_the_day(journal: Journal) -> None:
    """A page that does not read is named, and what is remembered of the day is shown."""
    journal.change(_MONDAY, deeds.slide(7, _NOON), _NOON)
    _page(journal, _MONDAY).write_bytes(b"oops")
    for opened in (journal.day(_MONDAY, _NOON), journal.peek(_MONDAY)):
        assert opened.day.mood == 7
        assert opened.fault is not None
        assert opened.fault.startswith(str(_page(journal, _MONDAY)))


def test_what_was_done_to_the_files_is_told_with_the_day(journal: Journal) -> None:
    """A hand's page that was written out says where the original is."""
    page = _page(journal, _MONDAY)
    page.parent.mkdir(parents=True)
    page.write_text("mood = 7\n", "utf-8")
    opened = journal.change(_MONDAY, deeds.tick("touch", _NOON), _NOON)
    assert opened.day.mood == 7
    assert "the original is kept in" in opened.notes[0]


def test_a_week_is_seven_days(journal: Journal) -> None:
    """It begins on the chosen weekday, and each day is as its page has it."""
    for day, name in ((_MONDAY, "Ana"), (_MONDAY + timedelta(2), "Ben")):
        journal.change(day, deeds.tick("touch", _NOON, people=[name]), _NOON)
    week, opened = journal.week(_MONDAY, 0, _NOON)
    assert [day.date for day in week.days] == [_MONDAY + timedelta(n) for n in range(7)]
    assert [each.day for each in opened] == list(week.days)
    assert week.people == ["Ana", "Ben"]
    week, _ = journal.week(_MONDAY, 6, _NOON)
    assert week.days[0].date == _MONDAY - timedelta(1)


def test_practices_are_those_of_the_day(journal: Journal) -> None:
    """What `practices.toml` changes holds from its date on, and the hour at which the day ends."""
    assert len(journal.practices(_MONDAY)) == 9
    assert journal.day_ends() == 0
    page = Path(journal.folder.path("practices.toml"))
    page.parent.mkdir(parents=True)
    page.write_text(
        "day = 4\n[[practice]]\npractice = 'touch'\nname = 'A hug'\nsince = 2026-11-23\n",
        "utf-8",
    )
    names = [journal.practices(day)[0].name for day in (_MONDAY, _MONDAY - timedelta(1))]
    assert names == ["A hug", "Touch"]
    assert journal.day_ends() == 4


def test_practices_that_do_not_read_are_told(journal: Journal) -> None:
    """A broken `practices.toml` leaves the nine, and says which file it is."""
    assert journal.practices_fault() is None
    page = Path(journal.folder.path("practices.toml"))
    page.parent.mkdir(parents=True)
    page.write_bytes(b"oops")
    assert len(journal.practices(_MONDAY)) == 9
    assert (journal.practices_fault() or "").startswith(f"{page}, line 1: ")


def test_the_whole_folder_is_looked_over(journal: Journal) -> None:
    """A page that was lost on any day is written back, and told."""
    for day in (_MONDAY, _MONDAY - timedelta(1)):
        journal.change(day, deeds.slide(7, _NOON), _NOON)
    page = _page(journal, _MONDAY)
    written = page.read_bytes()
    page.unlink()
    (look,) = journal.look_over(datetime.now(_NOON.tzinfo) + timedelta(hours=1))
    assert "written back" in look.notes[0]
    assert page.read_bytes() == written


def test_a_vanished_folder_is_trouble(journal: Journal) -> None:
    """A change is refused with a sentence, and a day shows what is remembered."""
    record = write_record("mood", {"value": 7}, _NOON)
    journal.change(_MONDAY, [Add(record)], _NOON)
    shutil.rmtree(journal.folder.root)
    with pytest.raises(FolderGone, match="holds none of the pages this computer remembers"):
        journal.change(_MONDAY, deeds.tick("touch", _NOON), _NOON)
    opened = journal.day(_MONDAY, _NOON)
    assert opened.day.mood == 7
    assert opened.fault is not None


def test_who_was_named_of_late(journal: Journal) -> None:
    """People of ticks, gratitudes and plans, the latest day first; a bad page hides nobody else."""
    for back, name in enumerate(["Ana", "Ben", "Ana", "Cleo"]):
        day, then = _MONDAY - timedelta(40 * back), _NOON - timedelta(40 * back)
        journal.change(day, deeds.tick("touch", then, people=[name]), then)
    _page(journal, _MONDAY - timedelta(40)).write_bytes(b"\xff[")
    nowhere = _page(journal, _MONDAY - timedelta(1))
    nowhere.symlink_to(nowhere)
    assert journal.people() == ("Ana", "Ben", "Cleo")


def test_who_was_named_long_ago_is_not_named(journal: Journal) -> None:
    """Only the latest hundred days that have a page count."""
    for back in range(101):
        day, then = _MONDAY - timedelta(back), _NOON - timedelta(back)
        journal.change(day, deeds.tick("touch", then, people=[f"No {back}"]), then)
    assert journal.people() == tuple(f"No {back}" for back in range(100))


def test_days_that_name_people_are_read_with_their_moods(journal: Journal) -> None:
    """The newest first, as they are written; what names nobody is left out."""
    tuesday = _MONDAY + timedelta(1)
    for changes in (deeds.tick("touch", _NOON, people=["Anna"]), deeds.slide(7, _NOON)):
        journal.change(_MONDAY, changes, _NOON)
    journal.change(tuesday, deeds.thank("tea", _NOON, people=["Ben"]), _NOON)
    journal.change(_MONDAY - timedelta(1), deeds.slide(3, _NOON), _NOON)
    journal.change(_MONDAY - timedelta(2), deeds.note("tea with who", _NOON), _NOON)
    journal.define(deeds.rename("Anna", "Ana", _NOON), _NOON)
    days = list(journal.days_with_people())
    assert [(day.date, day.people, day.mood) for day in days] == [
        (tuesday, ["Ben"], None),
        (_MONDAY, ["Anna"], 7),
    ]


def test_plans_name_people_for_days(journal: Journal) -> None:
    """A day that only plans to meet somebody is among them."""
    journal.change(_MONDAY, deeds.plan("touch", _NOON, people=["Ana"]), _NOON)
    [day] = journal.days_with_people()
    assert (day.people, len(day.plans)) == ([], 1)


def test_people_of_a_page_that_does_not_read_are_told(journal: Journal) -> None:
    """What other days say comes first, and Trouble after it."""
    journal.change(_MONDAY, deeds.tick("touch", _NOON, people=["Ana"]), _NOON)
    _page(journal, _MONDAY - timedelta(1)).write_bytes(b'who = ["Ben')
    days = journal.days_with_people()
    assert next(days).people == ["Ana"]
    with pytest.raises(NotAllSearched):
        list(days)
