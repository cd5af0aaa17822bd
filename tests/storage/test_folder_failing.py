"""Each fault at each call to the disk: nothing that was acknowledged is lost."""

import errno
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from befriend.errors import NotReachable
from befriend.pages.change import Add
from befriend.storage.care import Care
from befriend.storage.folder import Folder
from tests.pages.generated import record
from tests.storage.acts import (
    CASES,
    FAULTS,
    HAND,
    NEW,
    PETS,
    REASONS,
    TOUCH,
    TYPED,
    UNREADABLE,
    Case,
    change,
    failures,
    tidy,
    two_pages,
)
from tests.storage.computers import NOW, TODAY, Computer
from tests.storage.failing import FailingDisk


@FAULTS
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_lost(name: str, dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever an act fails or dies: its page is whole, what was there is there, and a retry works.

    An error of the disk is told, or shown, as a sentence, and leaves no temporary file.
    """
    case = CASES[name]
    for computer in failures(case, tmp_path, dies=dies, late=late):
        shown = computer.folder.peek(TODAY).page
        assert shown.records.keys() >= {each.id for each in case.acknowledged}
        case.act(computer.folder)
        assert computer.look(now=NOW + 5).page.records == {
            each.id: each for each in (*case.acknowledged, *case.adds)
        }
        assert computer.look(now=NOW + 5).notes == ()


@pytest.mark.parametrize("number", REASONS, ids=errno.errorcode.get)
@pytest.mark.parametrize("name", ["another change", "taking in", "tidying"])
def test_what_is_not_done_is_told_with_its_reason(name: str, number: int, tmp_path: Path) -> None:
    """Whichever call of a tick, a merge, a tidy fails: it is done all the same, or says why not.

    A copy that could not be read just once stays, and a tidy says so: the next one puts it away.
    """
    case = CASES[name]
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
        assert REASONS[number] in said or (done and not beside) or (beside and "stays: " in said)


def _said(case: Case, folder: Folder) -> str:
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
    for computer in failures(Case(two_pages, (), ask), tmp_path, dies=False, late=False):
        before = computer.files()
        ask(computer.folder)
        assert computer.files() == before


@FAULTS
def test_what_a_hand_wrote_is_never_gone(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever a rewrite fails or dies, what was typed is in the page, or the original is kept."""
    for computer in failures(HAND, tmp_path, dies=dies, late=late):
        there = [*computer.kept(), computer.file()]
        assert any(data.startswith(TYPED.encode()) for data in there)
        change(computer.folder)
        assert computer.on_disk().records == {
            each.id: each for each in (*HAND.acknowledged, *HAND.adds)
        }


@FAULTS
def test_an_unreadable_page_is_never_gone(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever the change that moves it aside fails or dies, its bytes are there."""
    for computer in failures(
        CASES["a change to an unreadable page"], tmp_path, dies=dies, late=late
    ):
        assert UNREADABLE in [*computer.kept(), computer.file()]


def test_a_retry_writes_the_page(tmp_path: Path) -> None:
    """A change that got as far as memory, and not into the page, is written when tried again."""
    case = CASES["another change"]
    for computer in failures(case, tmp_path, dies=False, late=False):
        look = computer.change(Add(NEW))
        assert computer.on_disk() == look.page
        assert look.page.records == {TOUCH.id: TOUCH, NEW.id: NEW}


@FAULTS
def test_a_copy_is_never_gone_before_it_is_kept(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever tidying fails or dies, the copy is there, or kept, and on the page."""
    for computer in failures(CASES["tidying"], tmp_path, dies=dies, late=late):
        copy = computer.path(f"{TODAY}.conflict1")
        assert copy.exists() or (computer.kept() and PETS.id in computer.on_disk().records)
        tidy(computer.folder)
        assert not copy.exists()


@FAULTS
def test_a_day_is_forgotten_in_the_end(dies: bool, late: bool, tmp_path: Path) -> None:
    """Wherever forgetting fails or dies, doing it again leaves nothing of the text anywhere."""

    def written(computer: Computer) -> None:
        computer.put('note = "a secret"\n')
        computer.look()
        computer.add(TOUCH)
        computer.put_page(record("note", text="a secret"), name=f"{TODAY}.conflict1")

    def forget(folder: Folder) -> object:
        return Care(folder, NOW).forget(TODAY)

    for computer in failures(Case(written, (), forget), tmp_path, dies=dies, late=late):
        forget(computer.folder)
        assert not any(b"secret" in data for data, _ in computer.files().values())
        assert computer.look().page.records == {}
