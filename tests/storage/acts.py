"""What is done to a folder while its disk fails, and what has to be there whatever happens."""

import errno
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count, product
from pathlib import Path
from typing import NamedTuple

import pytest

from befriend.errors import NotReachable
from befriend.pages.change import Add
from befriend.pages.record import Record
from befriend.storage.care import Care
from befriend.storage.codec import decode
from befriend.storage.folder import Folder
from befriend.storage.sources import versions_in
from befriend.storage.taking import TakingIn
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer
from tests.storage.failing import Died, FailingDisk

TOUCH = record(practice="touch", at=NOON)
PETS = record(practice="pets", at=NOON)
MOOD = record("mood", value=7, at=NOON)
NEW = record("note", text="a long day", at=NOON)
TYPED = "mood = [8, 8]\ndone = 'x'\n"
UNREADABLE = b"mood = \xff"


class Case(NamedTuple):
    """What stood before, what is done, and what has to be there afterwards, whatever happens."""

    prepare: Callable[[Computer], object]
    acknowledged: tuple[Record, ...]
    act: Callable[[Folder], object]
    adds: tuple[Record, ...] = ()


def change(folder: Folder) -> object:
    """Write one more thing."""
    return folder.change(TODAY, [Add(NEW)], NOW)


def _look(folder: Folder) -> object:
    return folder.look(TODAY, NOW)


def _look_over(folder: Folder) -> object:
    return list(folder.look_over(NOW))


def _nothing(_: Computer) -> None:
    """Leave the home empty."""


def two_pages(computer: Computer) -> None:
    """Have a page of today, and one of the day before."""
    computer.add(MOOD, name=YESTERDAY)
    computer.add(TOUCH)


def _overwritten(computer: Computer) -> None:
    two_pages(computer)
    computer.put_page(PETS)


def _typed(computer: Computer) -> None:
    two_pages(computer)
    written = computer.file().decode()
    computer.put("mood = 8\n" + written)
    computer.look()
    computer.put(TYPED + written)


def _unreadable(computer: Computer) -> None:
    two_pages(computer)
    computer.put(UNREADABLE)


def _lost(computer: Computer) -> None:
    two_pages(computer)
    computer.lose()


def _arriving(computer: Computer) -> None:
    two_pages(computer)
    computer.put(b"", age=4)


def _with_a_copy(computer: Computer) -> None:
    two_pages(computer)
    computer.put_page(PETS, name=f"{TODAY}.conflict1")


def tidy(folder: Folder) -> object:
    """Tidy; what could not be done is told page by page, and only a death ends it."""
    return Care(folder, NOW).tidy()


def _with_a_stick(computer: Computer) -> None:
    two_pages(computer)
    for name in (TODAY, TOMORROW):
        computer.put_page(PETS, name=f"../stick/{name}")


def _take_in(folder: Folder) -> object:
    """Take a stick in; what could not be is told page by page."""
    versions = versions_in(folder.disk, [f"{folder.root}/../stick"], folder.root)
    return list(TakingIn(folder, NOW).take(versions))


CASES = {
    "the first change": Case(_nothing, (), change, (NEW,)),
    "another change": Case(two_pages, (TOUCH,), change, (NEW,)),
    "a change to another's page": Case(_overwritten, (TOUCH, PETS), change, (NEW,)),
    "a change to an unreadable page": Case(_unreadable, (TOUCH,), change, (NEW,)),
    "a change to a lost page": Case(_lost, (TOUCH,), change, (NEW,)),
    "a change to a page on its way": Case(_arriving, (TOUCH,), change, (NEW,)),
    "a look at another's page": Case(_overwritten, (TOUCH, PETS), _look),
    "a look at a lost page": Case(_lost, (TOUCH,), _look),
    "a look over the folder": Case(_overwritten, (TOUCH, PETS), _look_over),
    "bringing back": Case(_lost, (TOUCH,), lambda folder: Care(folder, NOW).bring_back()),
    "forgetting": Case(two_pages, (TOUCH,), lambda folder: Care(folder, NOW).forget_memory()),
    "forgetting another day": Case(
        two_pages, (TOUCH,), lambda folder: Care(folder, NOW).forget(YESTERDAY)
    ),
    "taking in": Case(_with_a_stick, (TOUCH,), _take_in, (PETS,)),
    "tidying": Case(_with_a_copy, (TOUCH, PETS), tidy),
}
HAND = Case(
    _typed,
    (TOUCH, by_hand("mood", value=8), by_hand("mood", count=1, value=8), by_hand(practice="x")),
    change,
    (NEW,),
)
REASONS = {
    errno.EIO: "the drive has an error",
    errno.ENOSPC: "the drive is full",
    errno.EACCES: "permission denied",
    errno.EROFS: "the drive can only be read",
}
_NUMBERS = (*REASONS,)
FAULTS = pytest.mark.parametrize(("dies", "late"), [*product([False, True], repeat=2)])


def failures(case: Case, home: Path, *, dies: bool, late: bool) -> Iterator[Computer]:
    """The home after a failure at the first call, the second, until the whole act is done."""
    for at in count(1):
        computer = Computer(home / str(at))
        case.prepare(computer)
        before = computer.path().exists() and computer.file()
        number = _NUMBERS[at % len(_NUMBERS)]
        disk = FailingDisk(at, Died() if dies else OSError(number, "no"), late=late)
        with suppress(Died if dies else NotReachable):
            case.act(Computer(computer.home, disk).folder)
        if not disk.failed:
            assert at > 1
            return
        assert computer.path().exists() or not before
        if not dies:
            assert computer.litter() == []
        if computer.path().exists() and computer.file() != before:
            assert decode(computer.file()).intact
        yield computer
