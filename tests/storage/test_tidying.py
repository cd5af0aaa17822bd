"""Copies that are taken in are put away."""

import pytest

from befriend.pages.record import page_of
from befriend.storage.care import Care
from befriend.storage.disk import Disk, Stamp
from befriend.storage.tidying import Tidied
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, TOMORROW, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_COPY = "days/2026/2026-11-23 (1).toml"
_OF_RESILIO = "days/2026/2026-11-23.Conflict.toml"


def _tidy(computer: Computer) -> list[Tidied]:
    return Care(computer.folder, NOW).tidy()


def test_copies_go_once_they_are_taken_in(computer: Computer) -> None:
    """What they say is on the page first; then their bytes are kept."""
    computer.add(_TOUCH)
    copy = computer.put_page(_PETS, name=_COPY)
    alone = computer.put_page(_PETS, name=f"{TOMORROW}.conflict1")
    one, other = _tidy(computer)
    assert (one.moved, other.moved) == ((_COPY,), (f"{TOMORROW}.conflict1",))
    assert "1 record came" in one.notes[0]
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert computer.on_disk(TOMORROW) == page_of([_PETS])
    assert not computer.path(_COPY).exists()
    assert computer.kept() == sorted([copy, alone])
    assert _tidy(computer) == []


def test_a_copy_of_resilio_stays_for_good(computer: Computer) -> None:
    """It is taken in; to delete it would delete the page on other computers."""
    copy = computer.put_page(_PETS, name=_OF_RESILIO)
    (tidied,) = _tidy(computer)
    assert computer.file(_OF_RESILIO) == copy
    assert computer.on_disk() == page_of([_PETS])
    assert (tidied.moved, tidied.faults) == ((), ())
    assert "on your other computers" in tidied.notes[-1]


@pytest.mark.parametrize("text", ["oops = = 3\n", 'done = "x"\n[page]\nformat = 2\n'])
def test_what_is_no_copy_stays(computer: Computer, text: str) -> None:
    """It is named, and does not keep the others."""
    computer.add(_TOUCH)
    stays = computer.put(text, _COPY)
    computer.put_page(_PETS, name=f"{TODAY}.conflict1")
    (tidied,) = _tidy(computer)
    assert computer.file(_COPY) == stays
    assert tidied.moved == (f"{TODAY}.conflict1",)
    (fault,) = tidied.faults
    assert fault.startswith(f"{computer.path(_COPY)} stays: it does not read as a page")


def test_what_cannot_be_read_says_why(computer: Computer) -> None:
    """A folder that is named like a copy is none, and is left where it is."""
    computer.add(_TOUCH)
    computer.path(_COPY).mkdir()
    (tidied,) = _tidy(computer)
    assert computer.path(_COPY).is_dir()
    assert tidied.faults == (f"{computer.path(_COPY)}: it is no regular file; move it away.",)


def test_the_page_itself_under_another_name_stays(computer: Computer) -> None:
    """To move it away might move the page."""
    computer.add(_TOUCH)
    computer.path(_COPY).hardlink_to(computer.path())
    (tidied,) = _tidy(computer)
    assert computer.path(_COPY).exists()
    assert "the page itself under another name" in tidied.faults[0]


@pytest.mark.parametrize(("text", "age"), [("oops = = 3\n", 60.0), ("", 1.0)])
def test_copies_stay_while_the_page_is_not_in_order(
    computer: Computer, text: str, age: float
) -> None:
    """It does not read, or may be on its way: nothing is moved before it is on the page."""
    computer.add(_TOUCH)
    page = computer.put(text, age=age)
    copy = computer.put_page(_PETS, name=_COPY)
    (tidied,) = _tidy(computer)
    assert (computer.file(), computer.file(_COPY)) == (page, copy)
    assert tidied.moved == ()
    assert "what lies beside it stays: 2026-11-23 (1).toml" in tidied.faults[-1]


class _Restless(Disk):
    """A disk on which another program writes a copy as soon as it was read."""

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        found = super().read_stamped(path, most)
        if found and path.endswith("(1).toml"):
            self.set_time(path, found[1].time + 1)
        return found


def test_a_copy_that_changes_meanwhile_stays(computer: Computer) -> None:
    """What was written to it since may not be on the page."""
    computer.add(_TOUCH)
    computer.put_page(_PETS, name=_COPY)
    (tidied,) = _tidy(Computer(computer.home, _Restless()))
    assert computer.path(_COPY).exists()
    assert tidied.moved == ()
    assert "is being written by another program" in tidied.faults[0]


def test_one_pages_fault_keeps_no_other(computer: Computer) -> None:
    """A page that cannot be opened is told, and the next one is tidied."""
    computer.path().mkdir(parents=True)
    computer.put_page(_PETS, name=_COPY)
    computer.put_page(_PETS, name=f"{TOMORROW}.conflict1")
    one, other = _tidy(computer)
    assert other.moved == (f"{TOMORROW}.conflict1",)
    assert (one.moved, len(one.faults)) == ((), 2)
