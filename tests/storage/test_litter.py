"""What a planner left that was stopped in mid-write."""

import os
from pathlib import Path

from befriend.storage.disk import Disk
from befriend.storage.litter import sweep

_NOW = 1_795_000_000.0
_HOUR = 3600


def _left(path: Path, hours: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half a page")
    os.utime(path, (_NOW - hours * _HOUR,) * 2)
    return path


def test_only_old_temporary_files_of_pages_go(tmp_path: Path) -> None:
    """What lies for more than a day goes; younger ones, and everybody else's, stay."""
    old = [
        _left(tmp_path / "days/2026/.2026-11-23.toml.abcd27.tmp", 25),
        _left(tmp_path / ".practices.toml.abcd27.tmp", 25),
    ]
    kept = [
        _left(tmp_path / "days/2026/.2026-11-23.toml.efgh23.tmp", 23),
        _left(tmp_path / "days/2026/2026-11-23.toml", 25),
        _left(tmp_path / "days/2026/.2026-11-23.toml.abcd27.tmp.part", 25),
        _left(tmp_path / ".mine.toml.abcd27.tmp", 25),
    ]
    sweep(Disk(), str(tmp_path), _NOW)
    assert not any(path.exists() for path in old)
    assert all(path.exists() for path in kept)


def test_a_folder_that_is_not_there_has_no_litter(tmp_path: Path) -> None:
    """Sweeping where nothing is makes nothing."""
    sweep(Disk(), str(tmp_path / "none"), _NOW)
    assert list(tmp_path.iterdir()) == []
