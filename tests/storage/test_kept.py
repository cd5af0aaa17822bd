"""What was kept."""

import os
from pathlib import Path

import pytest

from befriend.storage.disk import Disk
from befriend.storage.kept import Kept
from tests.storage.computers import NOW, TODAY, Computer

_DAY = 24 * 60 * 60
_NOON = 1_795_435_200.0  # 2026-11-23 12:00 UTC


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A folder of kept files, not yet made."""
    return Kept(Disk(), str(tmp_path / "kept"))


def test_bytes_are_kept_as_they_are(kept: Kept) -> None:
    """The file is named for its page and the day, and private."""
    path = Path(kept.keep(TODAY, b"\xff\0", _NOON))
    assert path.read_bytes() == b"\xff\0"
    assert path.name.startswith("2026-11-23 kept 2026-11-23 ")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_bytes_are_kept_once_a_day(kept: Kept) -> None:
    """Another page, other bytes and another day are another file."""
    first = kept.keep(TODAY, b"a", _NOON)
    assert kept.keep(TODAY, b"a", _NOON + 60) == first
    others = {
        kept.keep(TODAY, b"b", _NOON),
        kept.keep(TODAY, b"a", _NOON + _DAY),
        kept.keep("practices.toml", b"a", _NOON),
    }
    assert len(others | {first}) == len(list(Path(kept.path).iterdir())) == 4


def test_kept_files_go_after_ninety_days(kept: Kept) -> None:
    """What is older goes, what is newer stays; an empty folder, or none, is no error."""
    kept.empty_old(_NOON)
    for age in (89, 91):
        path = kept.keep(TODAY, b"%d" % age, _NOON)
        os.utime(path, (_NOON - age * _DAY, _NOON - age * _DAY))
    kept.empty_old(_NOON)
    assert [path.read_bytes() for path in Path(kept.path).iterdir()] == [b"89"]


def test_the_look_over_the_folder_empties_what_was_kept(computer: Computer) -> None:
    """A file that was kept ninety days ago is removed when the folder is looked over."""
    kept = Path(computer.locations.kept)
    kept.mkdir(parents=True)
    for age in (1, 91):
        path = kept / f"{age}.toml"
        path.write_bytes(b"")
        os.utime(path, (NOW - age * _DAY, NOW - age * _DAY))
    list(computer.folder.look_over(NOW))
    assert [path.name for path in kept.iterdir()] == ["1.toml"]
