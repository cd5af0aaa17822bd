"""The keys that were used on this computer."""

import errno
import os
import stat
from pathlib import Path

import pytest

from befriend.storage.disk import Disk
from befriend.storage.locations import locate
from befriend.storage.used_keys import UsedKeys
from tests.storage.failing import FailingDisk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where they are remembered; its folder is not there yet."""
    return tmp_path / "befriend-device" / "used-keys.txt"


def _used(path: Path, *keys: str) -> UsedKeys:
    """What somebody has used who used these keys now, and left."""
    used = UsedKeys(Disk(), str(path))
    for key in keys:
        used.add(key)
    used.save()
    return used


def test_they_are_remembered(path: Path) -> None:
    """What was used is in a plain private file, a line each, and is known at the next start."""
    _used(path, "day.mood", "checklist.toggle")
    assert path.read_bytes() == b"checklist.toggle\nday.mood\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert UsedKeys(Disk(), str(path)).ids == {"checklist.toggle", "day.mood"}


def test_the_first_time_is_told_from_the_next(path: Path) -> None:
    """A key is new once, and not again after a start."""
    used = UsedKeys(Disk(), str(path))
    assert [used.add("day.mood"), used.add("day.mood")] == [True, False]
    used.save()
    assert not UsedKeys(Disk(), str(path)).add("day.mood")


def test_without_anything_new_nothing_is_written(path: Path) -> None:
    """Who uses no key, or only such as are known, leaves the disk alone."""
    _used(path)
    assert not path.parent.exists()
    _used(path, "day.mood")
    os.utime(path, ns=(7, 7))
    _used(path, "day.mood")
    assert path.stat().st_mtime_ns == 7


def test_two_planners_add_to_each_other(path: Path) -> None:
    """What another befriend remembered meanwhile stays."""
    here, there = (UsedKeys(Disk(), str(path)) for _ in range(2))
    here.add("day.mood")
    there.add("day.today")
    here.save()
    there.save()
    assert path.read_text() == "day.mood\nday.today\n"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"x" * 100_000], ids=["empty", "bytes", "long"])
def test_a_file_that_does_not_read_counts_as_none(path: Path, data: bytes) -> None:
    """It hides no hint, and the next key that is used takes its place."""
    path.parent.mkdir()
    path.write_bytes(data)
    assert UsedKeys(Disk(), str(path)).ids == set()
    _used(path, "day.mood")
    assert path.read_bytes() == b"day.mood\n"


def test_a_folder_in_its_place_is_no_trouble(path: Path) -> None:
    """Nothing can be read or written there, and nobody hears of it."""
    path.mkdir(parents=True)
    assert _used(path, "day.mood").ids == {"day.mood"}
    assert path.is_dir()


@pytest.mark.parametrize("late", [False, True])
def test_a_disk_that_fails_is_no_trouble(path: Path, late: bool) -> None:
    """Whichever call fails, leaving goes on, and the file is whole: as it was, or as it will be."""
    _used(path, "day.mood")
    for at in range(1, 100):
        disk = FailingDisk(at, OSError(errno.EIO, "broken"), late=late)
        used = UsedKeys(disk, str(path))
        used.add("day.today")
        used.save()
        assert path.read_text() in ("day.mood\n", "day.mood\nday.today\n", "day.today\n")
        assert list(path.parent.iterdir()) == [path]
        if not disk.failed:
            break
        path.write_text("day.mood\n")
    assert at > 3


def test_they_are_not_carried(tmp_path: Path) -> None:
    """They are of this computer, beside its memory, whatever folder is carried."""
    one, other = (locate(f"/mnt/{name}", {"HOME": str(tmp_path)}) for name in "ab")
    assert one.used_keys == other.used_keys
    assert one.used_keys == str(tmp_path / ".local/state/befriend-device/used-keys.txt")
