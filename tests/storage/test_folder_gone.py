"""Folders that are gone, that are another's, and that are made the truth."""

import shutil
from pathlib import Path

import pytest

from befriend.errors import FolderGone, NotReachable, OtherJournal
from befriend.pages.record import NOTHING, page_of
from befriend.storage.care import Care
from befriend.storage.disk import Disk
from befriend.storage.folder import Look
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_MOOD = record("mood", value=7, at=NOON)


class _Drives(Disk):
    """A disk whose data folder lies on another drive than this computer's memory."""

    def device(self, path: str) -> int | None:
        real = super().device(path)
        return real and (2 if "befriend-device" in path else 1)


@pytest.fixture
def stick(tmp_path: Path) -> Computer:
    """A computer whose data folder is on a stick, with a page of today and one of yesterday."""
    computer = Computer(tmp_path / "home", _Drives())
    computer.add(_TOUCH)
    computer.add(_MOOD, name=YESTERDAY)
    return computer


def _swap(computer: Computer) -> bytes:
    """Put another person's stick, with a page of today, in the place of this one."""
    shutil.rmtree(computer.data)
    return computer.put_page(_PETS)


def test_a_vanished_folder_is_not_written_anew(computer: Computer) -> None:
    """If none of the remembered pages is there, a drive may not be mounted: nothing is written."""
    computer.add(_TOUCH)
    computer.add(_MOOD, name=YESTERDAY)
    shutil.rmtree(computer.data)
    before = computer.files()
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert look.fault == str(FolderGone(str(computer.data)))
    assert [(each.page, each.fault) for each in computer.folder.look_over(NOW)] == [
        (NOTHING, look.fault)
    ]
    for name in (TODAY, TOMORROW):
        with pytest.raises(FolderGone):
            computer.add(_PETS, name=name)
    assert computer.files() == before
    assert not computer.data.exists()


def test_the_only_page_comes_back(computer: Computer) -> None:
    """Deleting a file leaves its folder: even the only page there ever was is written back."""
    computer.add(_TOUCH)
    computer.lose()
    assert "written back" in computer.look().notes[0]
    assert computer.on_disk() == page_of([_TOUCH])


def test_a_file_in_the_folders_place_is_told(computer: Computer) -> None:
    """Where the data folder is a file, each act says so, and the file stays."""
    computer.data.parent.mkdir(parents=True)
    computer.data.write_bytes(b"mine")
    (look,) = computer.folder.look_over(NOW)
    assert "it lies below a file that should be a folder" in (look.fault or "")
    with pytest.raises(NotReachable, match="below a file that should be a folder"):
        computer.look()
    with pytest.raises(NotReachable, match="below a file that should be a folder"):
        computer.add(_TOUCH)
    assert computer.data.read_bytes() == b"mine"


def test_a_folder_with_one_page_left_is_there(computer: Computer) -> None:
    """A day deleted in a file manager comes back, as long as another remembered page is there."""
    computer.add(_TOUCH)
    computer.add(_MOOD, name=YESTERDAY)
    computer.lose()
    assert "written back" in computer.look().notes[0]
    assert computer.on_disk() == page_of([_TOUCH])


def test_a_page_that_is_there_shows_the_folder_is(computer: Computer) -> None:
    """Where the other remembered pages are gone, a page in the folder can still be changed."""
    computer.add(_TOUCH)
    computer.lose()
    computer.put_page(_PETS, name=YESTERDAY)
    computer.add(_MOOD, name=YESTERDAY)
    assert computer.on_disk(YESTERDAY) == page_of([_PETS, _MOOD])


def test_the_remembered_pages_can_be_brought_back(computer: Computer) -> None:
    """Each page that is missing is written as it is remembered; the others are left as they are."""
    computer.add(_TOUCH)
    computer.add(_MOOD, name=YESTERDAY)
    written = computer.file()
    shutil.rmtree(computer.data)
    new = computer.put_page(_PETS, name=YESTERDAY)
    Care(computer.folder, NOW).bring_back()
    assert computer.file() == written
    assert computer.file(YESTERDAY) == new
    assert computer.look(YESTERDAY).page == page_of([_MOOD, _PETS])


def test_the_folder_can_be_made_the_truth(computer: Computer) -> None:
    """With memory forgotten, the folder counts as it stands; what it lacks is kept."""
    computer.add(_TOUCH)
    computer.add(_MOOD, name=YESTERDAY)
    typed = computer.put("mood = 3\n", name="practices.toml")
    computer.look("practices.toml")
    computer.lose("practices.toml")
    written = computer.file()
    computer.put_page(_PETS)
    Care(computer.folder, NOW).forget_memory()
    assert list(computer.folder.memory.names()) == []
    assert computer.kept() == sorted([written, typed])
    assert computer.look().page == page_of([_PETS])
    assert list(computer.folder.look_over(NOW)) != []
    assert not computer.path("practices.toml").exists()


def test_forgetting_makes_a_vanished_folder_a_new_one(computer: Computer) -> None:
    """After it, a change begins the folder anew, and nothing comes back."""
    computer.add(_TOUCH)
    shutil.rmtree(computer.data)
    Care(computer.folder, NOW).forget_memory()
    computer.add(_PETS)
    assert computer.on_disk() == page_of([_PETS])


def test_a_stick_is_known_by_a_shared_id(stick: Computer) -> None:
    """On another drive, memory is used if one page there knows an id that its memory knows."""
    stick.put_page(_PETS)
    assert stick.look().page == stick.on_disk() == page_of([_TOUCH, _PETS])


def test_another_journals_stick_is_shown_without_memory(stick: Computer) -> None:
    """Nothing of ours is mixed in, nothing of it is remembered, nothing is written."""
    _swap(stick)
    before = stick.files()
    for _ in range(2):
        look = stick.look()
        assert look.page == page_of([_PETS])
        assert look.fault == str(OtherJournal(str(stick.data)))
        assert stick.look(YESTERDAY) == Look(NOTHING, fault=look.fault)
        assert stick.folder.peek(TODAY) == look
        with pytest.raises(OtherJournal):
            stick.add(_MOOD)
    assert [each.fault for each in stick.folder.look_over(NOW)] == [look.fault]
    assert stick.files() == before


def test_another_journals_stick_may_be_the_same_after_all(stick: Computer) -> None:
    """Brought back, the missing pages are written, and a look over the folder joins the rest."""
    _swap(stick)
    folder = stick.folder
    Care(folder, NOW).bring_back()
    pages = [each.page for each in folder.look_over(NOW)]
    assert pages == [page_of([_TOUCH, _PETS])]
    assert stick.on_disk(YESTERDAY) == page_of([_MOOD])
    assert stick.on_disk() == stick.look().page == page_of([_TOUCH, _PETS])


def test_another_journals_stick_may_be_a_new_one(stick: Computer) -> None:
    """With memory forgotten it is used as it stands."""
    other = _swap(stick)
    Care(stick.folder, NOW).forget_memory()
    assert stick.file() == other
    stick.add(_MOOD)
    assert stick.on_disk() == page_of([_PETS, _MOOD])


def test_a_hands_stick_is_known_by_what_was_seen(tmp_path: Path) -> None:
    """A page that only a hand has written so far is known by its lines, with others beside them."""
    stick = Computer(tmp_path / "home", _Drives())
    stick.put("mood = 7\n")
    stick.look()
    stick.put("mood = 7\ndone = 'pets'\n")
    page = stick.add(_TOUCH).page
    assert page == page_of([by_hand("mood", value=7), by_hand(practice="pets"), _TOUCH])
    assert stick.on_disk() == page


def test_a_stick_of_other_days_is_not_ours(stick: Computer) -> None:
    """Where another drive has none of the remembered pages, nothing of it is remembered either."""
    shutil.rmtree(stick.data)
    stick.put_page(_PETS, name=TOMORROW)
    before = stick.files()
    look = stick.look(TOMORROW)
    assert (look.page, look.fault) == (page_of([_PETS]), str(OtherJournal(str(stick.data))))
    for name in (TODAY, TOMORROW):
        with pytest.raises(OtherJournal):
            stick.add(_MOOD, name=name)
    assert stick.files() == before


def test_on_the_same_drive_two_homes_join_at_once(computer: Computer) -> None:
    """Two folders begun apart are joined at the first copy, with nothing in common."""
    computer.add(_TOUCH)
    computer.put_page(_PETS)
    assert computer.look().page == page_of([_TOUCH, _PETS])
