"""The order in which a page is written, and others who write it meanwhile."""

import errno
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from befriend.errors import NotReachable, PageMoved
from befriend.pages.change import Add
from befriend.pages.record import page_of
from befriend.storage.care import Care
from befriend.storage.codec import encode
from befriend.storage.disk import Disk
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_MOOD = record("mood", value=7, at=NOON)


class _Watched(Disk):
    """A disk on which something happens just before a page's new bytes are checked in."""

    def __init__(self, page: str, happens: Callable[[], object]) -> None:
        self._page = page
        self._happens = happens

    def write_new(self, path: str, data: bytes, mode: int) -> None:
        super().write_new(path, data, mode)
        if path.startswith(self._page.removesuffix("2026-11-23.toml")):
            self._happens()


def _watched(computer: Computer, happens: Callable[[], object]) -> Computer:
    return Computer(computer.home, _Watched(str(computer.path()), happens))


def test_memory_comes_before_the_page(computer: Computer) -> None:
    """A crash between the two loses nothing: what was there is kept, and memory has it all."""
    computer.add(_MOOD, name=YESTERDAY)
    typed = computer.put("mood = 7\n")
    then: list[object] = []

    def look_around() -> None:
        then.extend([computer.kept(), computer.remembered(), computer.file()])

    _watched(computer, look_around).add(_TOUCH)
    assert then == [[typed], computer.file(), typed]


def test_a_first_page_that_fails_does_not_look_gone(computer: Computer) -> None:
    """Its folder comes before memory: a retry finds a place to write to, and the tick is one."""

    def is_full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(NotReachable, match=r"drive is full.*do not do it again"):
        _watched(computer, is_full).add(_TOUCH)
    assert not computer.path().exists()
    assert computer.look().page == computer.on_disk() == page_of([_TOUCH])
    assert computer.add(_TOUCH).page == page_of([_TOUCH])


def test_a_page_that_could_not_be_written_is_not_waited_for(computer: Computer) -> None:
    """A retry says again why it fails; it is no copy on its way, for which memory would do."""
    errors = iter([OSError(errno.EACCES, "Permission denied")] * 2)

    def refuse() -> None:
        for error in errors:
            raise error

    folder, soon = _watched(computer, refuse).folder, time.time() + 4
    for _ in range(2):
        with pytest.raises(NotReachable, match="permission denied"):
            folder.change(TODAY, [Add(_TOUCH)], soon)
        assert not computer.path().exists()
    (note,) = folder.change(TODAY, [Add(_TOUCH)], soon).notes
    assert "is written back" in note
    assert computer.on_disk() == page_of([_TOUCH])


def test_a_copy_that_comes_where_a_page_could_not_be_written_is_waited_for(
    computer: Computer,
) -> None:
    """Whatever failed before, a file that is empty just now may be on its way."""

    def refuse() -> None:
        raise OSError(errno.EACCES, "Permission denied")

    folder = _watched(computer, refuse).folder
    with pytest.raises(NotReachable):
        folder.change(TODAY, [Add(_TOUCH)], NOW)
    computer.put(b"", age=1)
    assert "is not whole" in folder.change(TODAY, [Add(_PETS)], NOW).notes[0]
    assert computer.file() == b""


@pytest.mark.parametrize("there", [True, False])
def test_a_page_that_is_written_meanwhile_is_joined(computer: Computer, there: bool) -> None:
    """Another program's page, which came in between reading and writing, is read again."""
    computer.add(_MOOD, name=YESTERDAY)
    if there:
        computer.add(_TOUCH)
    came: list[bytes] = []

    def overwrite() -> None:
        if not came:
            came.append(computer.put_page(_PETS))

    look = _watched(computer, overwrite).add(_MOOD)
    expected = [_TOUCH, _PETS, _MOOD] if there else [_PETS, _MOOD]
    assert look.page == computer.on_disk() == page_of(expected)
    assert computer.litter() == []


def test_a_page_that_never_rests_is_told(computer: Computer) -> None:
    """After five tries it is left to the other program; the change is remembered, nothing lost."""
    computer.add(_TOUCH)
    sizes = iter(range(1, 100))
    restless = _watched(computer, lambda: computer.put("# " + "x" * next(sizes) + "\n"))
    with pytest.raises(PageMoved, match="is being written by another program"):
        restless.add(_PETS)
    assert next(sizes) == 6
    assert computer.litter() == []
    assert computer.look().page == computer.on_disk() == page_of([_TOUCH, _PETS])


def test_a_look_at_a_page_that_never_rests_shows_it(computer: Computer) -> None:
    """What is known is shown, and why it could not be put right."""
    computer.add(_TOUCH)
    computer.put("")
    sizes = iter(range(1, 100))
    look = _watched(computer, lambda: computer.put(" " * next(sizes))).look()
    assert look.page == page_of([_TOUCH])
    assert look.fault == str(PageMoved(str(computer.path())))


def test_what_was_put_right_meanwhile_is_left(computer: Computer) -> None:
    """Another befriend was faster: under the lock the page is found whole, and nothing is said."""
    computer.add(_TOUCH)
    written = computer.file()
    computer.put("")

    class _Overtaken(Disk):
        @contextmanager
        def locked(self, path: str) -> Iterator[None]:
            computer.put(written)
            computer.look()
            with super().locked(path):
                yield

    look = Computer(computer.home, _Overtaken()).look()
    assert (look.page, look.notes, look.fault) == (page_of([_TOUCH]), (), None)
    assert computer.file() == written


def test_what_a_copy_brought_back_while_bringing_back_is_left(computer: Computer) -> None:
    """A page that is there is left as it is, whatever it lacks."""
    computer.add(_TOUCH)
    copied = computer.put_page(_PETS)
    Care(computer.folder, NOW).bring_back()
    assert computer.file() == copied


def test_a_page_that_is_already_right_is_not_written(computer: Computer) -> None:
    """A change that another computer's page has brought needs no write, only memory."""
    computer.add(_MOOD, name=YESTERDAY)
    page = page_of([_TOUCH, by_hand("mood", value=7)])
    copied = computer.put(encode(page, "Monday 23 November 2026"))
    time = computer.path().stat().st_mtime_ns
    computer.add(_TOUCH)
    computer.look()
    assert (computer.file(), computer.path().stat().st_mtime_ns) == (copied, time)
    assert computer.remembered(name=TODAY) == copied
