"""This computer's memory of a folder, and the look over all of it."""

from pathlib import Path

import pytest

from befriend.errors import NotReachable
from befriend.pages.record import NOTHING, page_of
from befriend.storage.disk import Disk, Stamp
from befriend.storage.remembered import Remembered
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)


@pytest.fixture
def memory(tmp_path: Path) -> Remembered:
    """A memory of nothing."""
    return Remembered(Disk(), str(tmp_path / "memory"))


def test_nothing_is_remembered_at_first(memory: Remembered) -> None:
    """There are no names, no bytes and no file, and forgetting is no error."""
    assert list(memory.names()) == []
    assert memory.written(TODAY) is memory.seen(TODAY) is None
    assert not memory.is_of(TODAY, Stamp(1, 1, 1))
    memory.settle(TODAY, Stamp(1, 1, 1))
    memory.forget(TODAY)
    assert not Path(memory.path).exists()


def test_both_halves_are_remembered(memory: Remembered) -> None:
    """What was written and what was seen since are two; once a page is settled, one."""
    memory.write(TODAY, b"written")
    memory.see(TODAY, b"seen", None)
    assert (memory.written(TODAY), memory.seen(TODAY)) == (b"written", b"seen")
    memory.settle(TODAY, None)
    assert (memory.written(TODAY), memory.seen(TODAY)) == (b"written", None)
    memory.see(TODAY, b"seen", None)
    memory.forget(TODAY)
    assert (memory.written(TODAY), memory.seen(TODAY)) == (None, None)


def test_names_are_told_once_from_the_newest_on(memory: Remembered) -> None:
    """A page that was written and seen has one name; what was only seen has one too."""
    for name in ("practices.toml", TODAY, "days/2025/2025-12-31.toml"):
        memory.write(name, b"x")
    memory.see(TODAY, b"x", None)
    memory.see(TOMORROW, b"x", None)
    assert list(memory.names()) == [
        TOMORROW,
        TODAY,
        "days/2025/2025-12-31.toml",
        "practices.toml",
    ]


def test_a_page_is_known_by_size_and_time(memory: Remembered) -> None:
    """A copy of memory bears the page's time; the newest half is the one compared."""
    memory.write(TODAY, b"12345")
    memory.settle(TODAY, Stamp(5, 7_000, 1))
    assert memory.is_of(TODAY, Stamp(5, 7_000, 2))
    assert not memory.is_of(TODAY, Stamp(5, 7_001, 1))
    assert not memory.is_of(TODAY, Stamp(6, 7_000, 1))
    assert not memory.is_of(TODAY, None)
    memory.see(TODAY, b"123", Stamp(3, 8_000, 1))
    assert memory.is_of(TODAY, Stamp(3, 8_000, 1))
    assert not memory.is_of(TODAY, Stamp(5, 7_000, 1))
    assert memory.has_written(TODAY, Stamp(5, 7_000, 1))
    assert not memory.has_written(TODAY, Stamp(3, 8_000, 1))
    assert not memory.has_written(TODAY, None)


def test_equal_bytes_are_not_written_again(memory: Remembered) -> None:
    """A page that is remembered as it is costs no write."""
    memory.write(TODAY, b"x")
    memory.settle(TODAY, Stamp(1, 7_000, 1))
    memory.write(TODAY, b"x")
    assert memory.is_of(TODAY, Stamp(1, 7_000, 1))


def test_the_look_over_finds_what_changed(computer: Computer) -> None:
    """Pages overwritten, typed and lost on any day are put right; the others are not even read."""
    for name in (YESTERDAY, TODAY, TOMORROW):
        computer.add(_TOUCH, name=name)
    computer.put_page(_PETS, name=YESTERDAY)
    computer.lose()
    computer.put("mood = 7\n", "practices.toml")
    pages = [look.page for look in computer.folder.look_over(NOW)]
    assert pages == [
        page_of([_TOUCH, _PETS]),
        page_of([by_hand("mood", value=7)]),
        page_of([_TOUCH]),
    ]
    assert computer.on_disk(YESTERDAY) == page_of([_TOUCH, _PETS])
    assert computer.on_disk() == page_of([_TOUCH])
    assert list(computer.folder.look_over(NOW)) == []


def test_the_look_over_reads_nothing_that_did_not_change(computer: Computer) -> None:
    """With size and time as remembered, a page's bytes are not asked for."""
    for name in (YESTERDAY, TODAY):
        computer.add(_TOUCH, name=name)

    class _Unread(Disk):
        def read(self, path: str, most: int) -> bytes | None:  # noqa: ARG002 nobody may call it
            raise AssertionError(path)

    assert list(Computer(computer.home, _Unread()).folder.look_over(NOW)) == []


def test_one_bad_page_does_not_end_the_look_over(computer: Computer) -> None:
    """A page that the drive cannot give up is told, and the pages after it are looked at."""
    computer.put("mood = 7\n")
    computer.put("mood = 8\n", YESTERDAY)

    class _BadSector(Disk):
        def read(self, path: str, most: int) -> bytes | None:
            if path == str(computer.path()):
                raise OSError(5, "bad", path)
            return super().read(path, most)

    failing = Computer(computer.home, _BadSector())
    bad, good = failing.folder.look_over(NOW)
    assert bad.page == NOTHING
    assert bad.fault is not None
    assert bad.fault.startswith(f"{computer.path()}: the drive has an error")
    assert good.page == page_of([by_hand("mood", value=8)])
    with pytest.raises(NotReachable):
        failing.look()
