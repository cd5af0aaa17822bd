"""A page that git left unmerged."""

import pytest

from befriend.pages.change import TakeAway
from befriend.pages.record import page_of
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_SINGING = record(practice="singing", at=NOON)


def _unmerged(computer: Computer, other: Computer) -> bytes:
    """Both computers add something to the same page, and git marks all that differs."""
    computer.add(_TOUCH)
    other.put(computer.file())
    ours = computer.add(_PETS) and computer.file()
    theirs = other.add(_SINGING) and other.file()
    return computer.put(b"<<<<<<< HEAD\n" + ours + b"=======\n" + theirs + b">>>>>>> theirs\n")


def test_both_sides_are_joined(computer: Computer, other: Computer) -> None:
    """The page is written anew, and the text with its markers is kept."""
    unmerged = _unmerged(computer, other)
    look = computer.look()
    assert computer.on_disk() == look.page == page_of([_TOUCH, _PETS, _SINGING])
    assert computer.kept() == [unmerged]
    (note,) = look.notes
    assert "was left unmerged by git: both sides are joined" in note


def test_it_waits_for_git(computer: Computer, other: Computer) -> None:
    """While a merge is open, a look shows both sides and writes nothing; who asks has it done."""
    unmerged = _unmerged(computer, other)
    (computer.data / ".git").mkdir()
    (computer.data / ".git" / "MERGE_HEAD").touch()
    look = computer.look()
    assert len(look.page.records) == 3
    assert "'befriend merge'" in look.notes[0]
    assert computer.file() == unmerged
    assert [each.page for each in computer.folder.look_over(NOW)] == [look.page]
    assert computer.on_disk() == look.page


def test_a_change_while_git_is_at_work_is_remembered(computer: Computer, other: Computer) -> None:
    """It is on the page when the merge is over."""
    unmerged = _unmerged(computer, other)
    (computer.data / ".git").mkdir()
    (computer.data / ".git" / "MERGE_HEAD").touch()
    computer.change(TakeAway(_TOUCH.id))
    assert computer.file() == unmerged
    (computer.data / ".git" / "MERGE_HEAD").unlink()
    computer.look()
    assert computer.on_disk() == page_of([_PETS, _SINGING], [_TOUCH.id])


@pytest.mark.parametrize("asked", [False, True])
def test_a_page_that_is_missing_waits_for_git_too(computer: Computer, asked: bool) -> None:
    """A rebase takes pages away and brings them back; only who asks has it written back."""
    computer.add(_TOUCH)
    computer.lose()
    (computer.data / ".git" / "rebase-merge").mkdir(parents=True)
    look = computer.folder.look("days/2026/2026-11-23.toml", NOW, asked=asked)
    assert look.page == page_of([_TOUCH])
    assert computer.path().exists() == asked


def test_markers_that_do_not_end_are_no_page(computer: Computer) -> None:
    """What cannot be taken apart is named with its line, and left as it is."""
    computer.add(_TOUCH)
    broken = computer.put(b"<<<<<<< HEAD\n" + computer.file())
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert "line 1" in (look.fault or "")
    assert computer.file() == broken
