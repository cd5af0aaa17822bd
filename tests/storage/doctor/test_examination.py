"""The examination as a whole."""

from collections import Counter
from collections.abc import Callable

import pytest

from befriend.errors import NotReachable
from befriend.storage.disk import Disk, Stamp
from befriend.storage.doctor.finding import Finding
from tests.pages.generated import NOON, record
from tests.storage.computers import TODAY, TOMORROW, YESTERDAY, Computer

Examine = Callable[[Computer], list[Finding]]

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)


class _Counting(Disk):
    """A disk that counts how often each file is opened."""

    def __init__(self) -> None:
        self.opened = Counter[str]()

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        self.opened[path] += 1
        return super().read_stamped(path, most)


def test_each_file_is_read_once(computer: Computer, examine: Examine) -> None:
    """The page, its copies, and both halves of memory."""
    computer.add(_TOUCH)
    computer.put_page(_PETS, name=f"{TODAY}.conflict1")
    computer.put("mood = 7\n", YESTERDAY)
    computer.look(YESTERDAY)
    disk = _Counting()
    examine(Computer(computer.home, disk))
    assert len(disk.opened) > 5
    assert set(disk.opened.values()) == {1}


def test_the_worst_comes_first(computer: Computer, examine: Examine) -> None:
    """Of one kind, the newest day."""
    computer.put("x", "days/walk.jpg")
    computer.put("mood = 40\n", YESTERDAY)
    computer.put("mood = 40\n", TODAY)
    computer.put("oops = = 3\n", "days/2025/2025-01-01.toml")
    computer.add(_TOUCH, name=TOMORROW)
    computer.lose(TOMORROW)
    assert [(each.what, each.path.rpartition("/")[2]) for each in examine(computer)] == [
        ("unreadable", "2025-01-01.toml"),
        ("missing", "2026-11-24.toml"),
        ("misread", "2026-11-23.toml"),
        ("misread", "2026-11-22.toml"),
        ("stranger", "walk.jpg"),
    ]


def test_a_file_in_the_folders_place_is_told(computer: Computer, examine: Examine) -> None:
    """There is nothing to be examined."""
    computer.data.parent.mkdir(parents=True)
    computer.data.write_bytes(b"mine")
    with pytest.raises(NotReachable, match="below a file that should be a folder"):
        examine(computer)
