"""Pages that are too long."""

import pytest

from befriend.errors import DayIsFull, Trouble
from befriend.pages.change import Replace, TakeAway
from befriend.pages.record import Record, page_of
from tests.pages.generated import NOON, record
from tests.storage.computers import TOMORROW, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)


@pytest.fixture
def computer(computer: Computer) -> Computer:
    """A computer with a page of today."""
    computer.add(_TOUCH)
    return computer


def _long(prefix: str, length: int) -> Record:
    return record("note", prefix, text="x" * length)


def test_a_day_can_be_full(computer: Computer) -> None:
    """A change that would make a page longer than 256 KiB is refused, and changes nothing."""
    computer.add(_long("aaaaaa", 200_000))
    before = computer.files()
    for refused in (_long("bbbbbb", 70_000), _long("bbbbbb", 9_000_000)):
        with pytest.raises(DayIsFull, match="Monday 23 November 2026 is full"):
            computer.add(refused)
        with pytest.raises(DayIsFull):
            computer.change(Replace(_TOUCH.id, refused))
    assert computer.files() == before
    computer.add(_PETS)
    assert len(computer.file()) < 256 * 1024


def test_a_join_is_never_refused(computer: Computer) -> None:
    """Two computers' long days make one that is longer; from it, things may be taken away."""
    one, two = _long("aaaaaa", 200_000), _long("bbbbbb", 200_000)
    computer.add(one)
    computer.put_page(two)
    assert computer.look().page == computer.on_disk() == page_of([_TOUCH, one, two])
    with pytest.raises(DayIsFull):
        computer.add(_PETS)
    shorter = _long("cccccc", 190_000)
    computer.change(Replace(one.id, shorter))
    computer.change(TakeAway(two.id))
    assert computer.on_disk() == page_of([_TOUCH, shorter], [one.id, two.id])


def test_a_page_that_could_not_be_read_again_is_not_written(computer: Computer) -> None:
    """A join far too long for one file is shown, said to be full, and left in the two it has."""
    one = computer.put_page(*(_long(f"aaaaa{sign}", 200_000) for sign in "abcd"), name=TOMORROW)
    computer.look(TOMORROW)
    two = computer.put_page(*(_long(f"bbbbb{sign}", 200_000) for sign in "abcd"), name=TOMORROW)
    look = computer.look(TOMORROW)
    assert len(look.page.records) == 8
    assert look.fault is not None
    assert "is full" in look.fault
    with pytest.raises(DayIsFull):
        computer.change(TakeAway(_TOUCH.id), name=TOMORROW)
    assert computer.file(TOMORROW) == two
    assert computer.remembered(name=TOMORROW) == one


@pytest.mark.parametrize(("head", "age"), [("", 60), ("# x · 01234567\n", 0)], ids=["hand", "cut"])
def test_a_page_with_as_much_as_may_be_takes_no_more(
    computer: Computer, head: str, age: float
) -> None:
    """With one record more it could not be read again: that is refused, not merely remembered."""
    written = computer.remembered()
    long = computer.put(f"{head}[[x]]\ny = [{'1,' * 19_985}]\n[[z]]\n", age=age)
    assert "x" in {record.kind for record in computer.look().page.records.values()}
    with pytest.raises(DayIsFull):
        computer.add(_PETS)
    assert computer.file() == long
    assert computer.remembered() == written


def test_what_is_longer_than_a_mebibyte_is_not_read(computer: Computer) -> None:
    """It is named, what is remembered is shown, and no change writes over it."""
    long = computer.put(b"#" * (1024 * 1024 + 1))
    look = computer.look()
    assert look.page == page_of([_TOUCH])
    assert look.fault is not None
    assert "it is longer than 1 MiB" in look.fault
    with pytest.raises(Trouble, match="longer than 1 MiB"):
        computer.add(_PETS)
    assert computer.file() == long
