"""Pages that are missing, broken or half copied."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from befriend.errors import Trouble
from befriend.pages.change import TakeAway
from befriend.pages.record import NOTHING, page_of
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_MOOD = record("mood", value=7, at=NOON)
_UNREADABLE = b"mood = 7\ngratitude = \xff\n"


@pytest.fixture
def computer(computer: Computer) -> Computer:
    """A computer with a page of yesterday and one of today."""
    computer.add(_MOOD, name=YESTERDAY)
    computer.add(_TOUCH)
    return computer


def test_an_unreadable_page_is_named_and_left_alone(computer: Computer) -> None:
    """A look shows what is remembered, says which file and line, and writes nothing."""
    computer.put(_UNREADABLE)
    before = computer.files()
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert look.fault is not None
    assert look.fault.startswith(f"{computer.path()}, line 2: it is not UTF-8 text;")
    assert len(list(computer.folder.look_over(NOW))) == 1
    assert computer.files() == before


def test_a_change_moves_an_unreadable_page_aside(computer: Computer) -> None:
    """The first change to the day keeps the file and writes the page; it says where it is."""
    computer.put(_UNREADABLE)
    look = computer.add(_PETS)
    assert look.page == computer.on_disk() == page_of([_TOUCH, _PETS])
    assert computer.kept() == [_UNREADABLE]
    assert computer.locations.kept in look.notes[0]


def test_an_unreadable_page_of_a_new_day_is_moved_too(computer: Computer) -> None:
    """With nothing remembered of it, an empty day is shown."""
    computer.put(b"mood = = 7", TOMORROW)
    assert computer.look(TOMORROW).page == NOTHING
    computer.add(_PETS, name=TOMORROW)
    assert computer.on_disk(TOMORROW) == page_of([_PETS])
    assert computer.kept() == [b"mood = = 7"]


def _missing(computer: Computer, age: float) -> None:
    computer.lose(age=age)


def _empty(computer: Computer, age: float) -> None:
    computer.put(b"", age=age)


def _nul_filled(computer: Computer, age: float) -> None:
    computer.put(b"\0" * 512, age=age)


def _cut(computer: Computer, age: float) -> None:
    computer.put(computer.file().partition(b"# Below")[0], age=age)


def _torn(computer: Computer, age: float) -> None:
    head, rest = computer.file(YESTERDAY).partition(b"\n")[0], computer.file().partition(b"\n")[2]
    computer.put(head + b"\n" + rest, age=age)


_Lose = Callable[[Computer, float], None]
_LOST = pytest.mark.parametrize("lose", [_missing, _empty, _nul_filled])
_NOT_WHOLE = pytest.mark.parametrize("lose", [_missing, _empty, _nul_filled, _cut, _torn])


@_LOST
def test_a_lost_page_is_written_back(computer: Computer, lose: _Lose) -> None:
    """A missing, empty or NUL-filled file that has stood for five seconds is no information."""
    written = computer.file()
    lose(computer, 5)
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert "was missing or empty" in look.notes[0]
    assert computer.file() == written
    assert computer.kept() == []
    assert computer.look().notes == ()


@pytest.mark.parametrize("lose", [_cut, _torn])
def test_a_page_cut_or_torn_is_written_whole(computer: Computer, lose: _Lose) -> None:
    """What it lost comes back, what it was is kept, and it is said."""
    written = computer.file()
    lose(computer, 5)
    broken = computer.file()
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert "it had been cut short or torn, and the original is kept" in look.notes[0]
    assert computer.file() == written
    assert computer.kept() == [broken]


@_NOT_WHOLE
def test_a_page_is_not_healed_while_it_may_be_on_its_way(computer: Computer, lose: _Lose) -> None:
    """Within five seconds a copy may still be running: nothing is written, and it is said."""
    lose(computer, 4)
    before = computer.files()
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert "as if it were being copied right now" in look.notes[0]
    assert computer.files() == before


@_NOT_WHOLE
def test_a_change_meanwhile_goes_to_memory(computer: Computer, lose: _Lose) -> None:
    """It is remembered at once, is written at the first look afterwards, and is there once."""
    lose(computer, 4)
    before = computer.path().exists() and computer.file()
    for _ in range(2):
        look = computer.add(_PETS)
        assert look.page == page_of([_TOUCH, _PETS])
        assert "as if it were being copied right now" in look.notes[0]
    assert (computer.path().exists() and computer.file()) == before
    assert computer.look(now=NOW + 5).page == computer.on_disk() == page_of([_TOUCH, _PETS])


def test_an_unreadable_page_is_not_moved_while_it_may_be_on_its_way(computer: Computer) -> None:
    """A change within five seconds waits in memory, and the file is left for its copier."""
    computer.put(_UNREADABLE, age=4)
    assert computer.add(_PETS).page == page_of([_TOUCH, _PETS])
    assert computer.file() == _UNREADABLE
    assert computer.kept() == []
    computer.add(_MOOD)
    computer.change(TakeAway(_MOOD.id), now=NOW + 5)
    assert computer.on_disk().records == page_of([_TOUCH, _PETS]).records
    assert computer.kept() == [_UNREADABLE]


def test_a_missing_folder_is_waited_for_too(computer: Computer) -> None:
    """Where the folder of the year is gone as well, the folder above it tells since when."""
    days = computer.data / "days"
    for name in (TODAY, YESTERDAY):
        computer.path(name).unlink()
    computer.path().parent.rmdir()
    computer.put_page(_MOOD, name=YESTERDAY)
    computer.lose(YESTERDAY)
    computer.path().parent.rmdir()
    computer.put(b"mood = 7\n", "practices.toml")
    computer.look("practices.toml")
    os.utime(days, (NOW - 4, NOW - 4))
    assert "being copied" in computer.look().notes[0]
    os.utime(days, (NOW - 5, NOW - 5))
    assert "written back" in computer.look().notes[0]


def test_a_file_from_the_future_is_not_waited_for(computer: Computer) -> None:
    """A wrong clock must not keep a page from being written for years."""
    _empty(computer, -3600)
    assert "written back" in computer.look().notes[0]


def test_a_hands_page_is_whole(computer: Computer) -> None:
    """A change to it is written at once, however new it is."""
    computer.put("mood = 7\n", age=0)
    computer.add(_PETS)
    assert computer.on_disk() == page_of([_TOUCH, by_hand("mood", value=7), _PETS])


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_what_is_no_file_is_left_alone(computer: Computer, make: Callable[[str], None]) -> None:
    """A folder or a pipe in a page's place is named, nothing hangs, and no handle is left open."""
    computer.lose()
    make(str(computer.path()))
    os.utime(computer.path(), (NOW - 60, NOW - 60))
    open_before = len([*Path("/dev/fd").iterdir()])
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert look.fault is not None
    assert "it is no regular file" in look.fault
    with pytest.raises(Trouble, match="no regular file"):
        computer.add(_PETS)
    assert not computer.path().is_file()
    assert len([*Path("/dev/fd").iterdir()]) == open_before


def test_a_newer_planners_page_is_shown_and_never_written(computer: Computer) -> None:
    """What changes it waits in memory, and is shown with what it says."""
    newer = computer.put(computer.file().replace(b"format = 1", b"format = 2") + b"mood = 7\n")
    added = by_hand("mood", value=7)
    assert computer.look().page == page_of([_TOUCH, added])
    look = computer.add(_PETS)
    assert look.page == page_of([_TOUCH, added, _PETS])
    assert "was written by a newer befriend" in look.notes[0]
    assert computer.look().page == look.page
    assert [each.page for each in computer.folder.look_over(NOW)] == [look.page]
    assert computer.file() == newer
    computer.put_page(_TOUCH)
    assert computer.look().page == computer.on_disk() == look.page
