"""Each fault at each call to the disk: nothing that was acknowledged is lost."""

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

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_MOOD = record("mood", value=7, at=NOON)
_NEW = record("note", text="a long day", at=NOON)
_TYPED = "mood = [8, 8]\ndone = 'x'\n"
_UNREADABLE = b"mood = \xff"


class _Case(NamedTuple):
    """What stood before, what is done, and what has to be there afterwards, whatever happens."""

    prepare: Callable[[Computer], object]
    acknowledged: tuple[Record, ...]
    act: Callable[[Folder], object]
    adds: tuple[Record, ...] = ()


def _change(folder: Folder) -> object:
    return folder.change(TODAY, [Add(_NEW)], NOW)


def _look(folder: Folder) -> object:
    return folder.look(TODAY, NOW)


def _look_over(folder: Folder) -> object:
    return list(folder.look_over(NOW))


def _nothing(_: Computer) -> None:
    """Leave the home empty."""


def _two_pages(computer: Computer) -> None:
    computer.add(_MOOD, name=YESTERDAY)
    computer.add(_TOUCH)


def _overwritten(computer: Computer) -> None:
    _two_pages(computer)
    computer.put_page(_PETS)


def _typed(computer: Computer) -> None:
    _two_pages(computer)
    written = computer.file().decode()
    computer.put("mood = 8\n" + written)
    computer.look()
    computer.put(_TYPED + written)


def _unreadable(computer: Computer) -> None:
    _two_pages(computer)
    computer.put(_UNREADABLE)


def _lost(computer: Computer) -> None:
    _two_pages(computer)
    computer.lose()


def _arriving(computer: Computer) -> None:
    _two_pages(computer)
    computer.put(b"", age=4)


def _with_a_copy(computer: Computer) -> None:
    _two_pages(computer)
    computer.put_page(_PETS, name=f"{TODAY}.conflict1")


def _tidy(folder: Folder) -> object:
    """Tidy; what could not be done is told page by page, and only a death ends it."""
    return Care(folder, NOW).tidy()


def _with_a_stick(computer: Computer) -> None:
    _two_pages(computer)
    for name in (TODAY, TOMORROW):
        computer.put_page(_PETS, name=f"../stick/{name}")


def _take_in(folder: Folder) -> object:
    """Take a stick in; what could not be is told page by page."""
    versions = versions_in(folder.disk, [f"{folder.root}/../stick"], folder.root)
    return list(TakingIn(folder, NOW).take(versions))


_CASES = {
    "the first change": _Case(_nothing, (), _change, (_NEW,)),
    "another change": _Case(_two_pages, (_TOUCH,), _change, (_NEW,)),
    "a change to another's page": _Case(_overwritten, (_TOUCH, _PETS), _change, (_NEW,)),
    "a change to an unreadable page": _Case(_unreadable, (_TOUCH,), _change, (_NEW,)),
    "a change to a lost page": _Case(_lost, (_TOUCH,), _change, (_NEW,)),
    "a change to a page on its way": _Case(_arriving, (_TOUCH,), _change, (_NEW,)),
    "a look at another's page": _Case(_overwritten, (_TOUCH, _PETS), _look),
    "a look at a lost page": _Case(_lost, (_TOUCH,), _look),
    "a look over the folder": _Case(_overwritten, (_TOUCH, _PETS), _look_over),
    "bringing back": _Case(_lost, (_TOUCH,), lambda folder: Care(folder, NOW).bring_back()),
    "forgetting": _Case(_two_pages, (_TOUCH,), lambda folder: Care(folder, NOW).forget_memory()),
    "forgetting another day": _Case(
        _two_pages, (_TOUCH,), lambda folder: Care(folder, NOW).forget(YESTERDAY)
    ),
    "taking in": _Case(_with_a_stick, (_TOUCH,), _take_in, (_PETS,)),
    "tidying": _Case(_with_a_copy, (_TOUCH, _PETS), _tidy),
}
_HAND = _Case(
    _typed,
    (_TOUCH, by_hand("mood", value=8), by_hand("mood", count=1, value=8), by_hand(practice="x")),
    _change,
    (_NEW,),
)
_REASONS = {
    errno.EIO: "the drive has an error",
    errno.ENOSPC: "the drive is full",
    errno.EACCES: "permission denied",
    errno.EROFS: "the drive can only be read",
}
_NUMBERS = (*_REASONS,)
_FAULTS = pytest.mark.parametrize(("dies", "late"), [*product([False, True], repeat=2)])


def _failures(case: _Case, home: Path, *, dies: bool, late: bool) -> Iterator[Computer]:
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


@_FAULTS
@pytest.mark.parametrize("name", _CASES)
def test_nothing_is_lost(name: str, dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever an act fails or dies: its page is whole, what was there is there, and a retry works.

    An error of the disk is told, or shown, as a sentence, and leaves no temporary file.
    """
    case = _CASES[name]
    for computer in _failures(case, tmp_path, dies=dies, late=late):
        shown = computer.folder.peek(TODAY).page
        assert shown.records.keys() >= {each.id for each in case.acknowledged}
        case.act(computer.folder)
        assert computer.look(now=NOW + 5).page.records == {
            each.id: each for each in (*case.acknowledged, *case.adds)
        }
        assert computer.look(now=NOW + 5).notes == ()


@pytest.mark.parametrize("number", _REASONS, ids=errno.errorcode.get)
@pytest.mark.parametrize("name", ["another change", "taking in", "tidying"])
def test_what_is_not_done_is_told_with_its_reason(name: str, number: int, tmp_path: Path) -> None:
    """Whichever call of a tick, a merge, a tidy fails: it is done all the same, or says why not.

    A copy that could not be read just once stays, and a tidy says so: the next one puts it away.
    """
    case = _CASES[name]
    for at in count(1):
        computer = Computer(tmp_path / str(at))
        case.prepare(computer)
        disk = FailingDisk(at, OSError(number, "no"), late=False)
        said = _said(case, Computer(computer.home, disk).folder)
        if not disk.failed:
            assert said == ""
            return
        there = computer.on_disk().records.keys()
        done = there >= {each.id for each in (*case.acknowledged, *case.adds)}
        beside = computer.path(f"{TODAY}.conflict1").exists()
        assert _REASONS[number] in said or (done and not beside) or (beside and "stays: " in said)


def _said(case: _Case, folder: Folder) -> str:
    """What went wrong, in sentences."""
    try:
        result = case.act(folder)
    except NotReachable as trouble:
        return str(trouble)
    each = result if isinstance(result, list) else []
    return " ".join(fault for part in each for fault in part.faults)


@pytest.mark.parametrize("ask", [Folder.names, lambda folder: folder.peek(TODAY)], ids=range(2))
def test_a_question_tells_its_errors_too(ask: Callable[[Folder], object], tmp_path: Path) -> None:
    """What only asks the disk tells an error as a sentence, and never writes."""
    for computer in _failures(_Case(_two_pages, (), ask), tmp_path, dies=False, late=False):
        before = computer.files()
        ask(computer.folder)
        assert computer.files() == before


@_FAULTS
def test_what_a_hand_wrote_is_never_gone(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever a rewrite fails or dies, what was typed is in the page, or the original is kept."""
    for computer in _failures(_HAND, tmp_path, dies=dies, late=late):
        there = [*computer.kept(), computer.file()]
        assert any(data.startswith(_TYPED.encode()) for data in there)
        _change(computer.folder)
        assert computer.on_disk().records == {
            each.id: each for each in (*_HAND.acknowledged, *_HAND.adds)
        }


@_FAULTS
def test_an_unreadable_page_is_never_gone(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever the change that moves it aside fails or dies, its bytes are there."""
    for computer in _failures(
        _CASES["a change to an unreadable page"], tmp_path, dies=dies, late=late
    ):
        assert _UNREADABLE in [*computer.kept(), computer.file()]


def test_a_retry_writes_the_page(tmp_path: Path) -> None:
    """A change that got as far as memory, and not into the page, is written when tried again."""
    case = _CASES["another change"]
    for computer in _failures(case, tmp_path, dies=False, late=False):
        look = computer.change(Add(_NEW))
        assert computer.on_disk() == look.page
        assert look.page.records == {_TOUCH.id: _TOUCH, _NEW.id: _NEW}


@_FAULTS
def test_a_copy_is_never_gone_before_it_is_kept(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever tidying fails or dies, the copy is there, or kept, and on the page."""
    for computer in _failures(_CASES["tidying"], tmp_path, dies=dies, late=late):
        copy = computer.path(f"{TODAY}.conflict1")
        assert copy.exists() or (computer.kept() and _PETS.id in computer.on_disk().records)
        _tidy(computer.folder)
        assert not copy.exists()


@_FAULTS
def test_a_day_is_forgotten_in_the_end(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever forgetting fails or dies, doing it again leaves nothing of the text anywhere."""

    def written(computer: Computer) -> None:
        computer.put('note = "a secret"\n')
        computer.look()
        computer.add(_TOUCH)
        computer.put_page(record("note", text="a secret"), name=f"{TODAY}.conflict1")

    def forget(folder: Folder) -> object:
        return Care(folder, NOW).forget(TODAY)

    for computer in _failures(_Case(written, (), forget), tmp_path, dies=dies, late=late):
        forget(computer.folder)
        assert not any(b"secret" in data for data, _ in computer.files().values())
        assert computer.look().page.records == {}
