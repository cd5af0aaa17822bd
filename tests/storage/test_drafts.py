"""Drafts that were left behind when the screen was ended."""

import errno
import stat
from datetime import date
from pathlib import Path

import pytest

from befriend.storage.disk import Disk
from befriend.storage.drafts import LeftDraft, LeftDrafts
from befriend.storage.locations import locate
from tests.storage.failing import FailingDisk

_SUN: LeftDraft = ("gratitude 1", {"text": 'the "sun"\n\x1b', "why": ""}, "Grateful", None)
_TOUCH: LeftDraft = ("done touch", {"who": "Zoë"}, "Touch", date(2026, 11, 23))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where they are; its folder is not there yet."""
    return tmp_path / "befriend-device" / "drafts" / "data.toml"


def _drafts(path: Path) -> LeftDrafts:
    return LeftDrafts(Disk(), str(path))


def test_they_are_there_at_the_next_start(path: Path) -> None:
    """As they were typed, in a private file."""
    assert _drafts(path).leave([_SUN, _TOUCH])
    assert _drafts(path).take() == [_SUN, _TOUCH]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_they_stay_until_they_are_settled(path: Path) -> None:
    """Who takes them and leaves none behind has saved them, or let them go."""
    _drafts(path).leave([_SUN, _TOUCH])
    here = _drafts(path)
    here.take()
    assert _drafts(path).take() == [_SUN, _TOUCH]
    assert here.leave([_TOUCH])
    assert _drafts(path).take() == [_TOUCH]
    here = _drafts(path)
    here.take()
    assert here.leave([])
    assert not path.exists()


def test_another_planner_leaves_its_own(path: Path) -> None:
    """One that took none puts away none; of one question the latest stays."""
    here, there = _drafts(path), _drafts(path)
    assert (here.take(), there.take()) == ([], [])
    here.leave([_SUN, _TOUCH])
    there.leave([])
    assert _drafts(path).take() == [_SUN, _TOUCH]
    later = (_TOUCH[0], {"who": "Ana"}, "Touch", None)
    there.leave([later])
    assert _drafts(path).take() == [_SUN, later]


def test_without_any_nothing_is_written(path: Path) -> None:
    """Who types nothing that is not saved leaves the disk alone."""
    here = _drafts(path)
    here.take()
    assert here.leave([])
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[[draft]",
        b'draft = "x"',
        b"draft = [1]",
        b'[[draft]]\nkey = 1\ncalled = ""\ntyped = {}\n',
        b"x" * 2_000_000,
    ],
)
def test_a_file_that_does_not_read_counts_as_none(path: Path, data: bytes) -> None:
    """What is left behind next takes its place."""
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    assert _drafts(path).take() == []
    assert _drafts(path).leave([_SUN])
    assert _drafts(path).take() == [_SUN]


def test_what_a_hand_wrote_counts_as_far_as_it_is_text(path: Path) -> None:
    """A number that was typed into no field is left out, and a day that is none."""
    path.parent.mkdir(parents=True)
    path.write_text('[[draft]]\nkey = "k"\ncalled = "c"\nday = 1\ntyped = {who = "Ana", n = 2}\n')
    assert _drafts(path).take() == [("k", {"who": "Ana"}, "c", None)]


@pytest.mark.parametrize("late", [False, True])
def test_a_disk_that_fails_is_told(path: Path, late: bool) -> None:
    """Whichever call fails, leaving goes on, with a word where they are not there."""
    for at in range(1, 100):
        _drafts(path).leave([_TOUCH])
        disk = FailingDisk(at, OSError(errno.EIO, "broken"), late=late)
        done = LeftDrafts(disk, str(path)).leave([_SUN])
        if done and not late:
            assert _SUN in _drafts(path).take()
        assert list(path.parent.iterdir()) == [path]
        if not disk.failed:
            break
    assert at > 3


def test_each_data_folder_has_its_own(tmp_path: Path) -> None:
    """A draft is for a page of one folder; it is not carried."""
    one, other = (locate(f"/mnt/{name}", {"HOME": str(tmp_path)}) for name in "ab")
    assert one.drafts != other.drafts
    assert one.drafts.startswith(str(tmp_path / ".local/state/befriend-device/drafts/a-"))
