"""The real file system, as storage asks it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from befriend.storage.disk import Disk


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    """A missing file has no stamp, no drive, no bytes and no names, and can be removed."""
    path = str(tmp_path / "missing")
    disk = Disk()
    assert disk.stamp(path) is None
    assert disk.device(path) is None
    assert disk.read(path, 10) is None
    assert disk.names(path) == []
    disk.remove(path)


def test_a_file_is_what_it_is(tmp_path: Path) -> None:
    """Its stamp has its size, time and mode; it is on the drive that its folder is on."""
    path = tmp_path / "file"
    disk = Disk()
    disk.write_new(str(path), b"bytes", 0o640)
    disk.set_time(str(path), 1_000_000_007)
    stamp = disk.stamp(str(path))
    assert stamp is not None
    assert stamp[:2] == (5, 1_000_000_007)
    assert stamp.mode == 0o640
    assert disk.device(str(path)) == disk.device(str(tmp_path)) is not None
    assert disk.names(str(tmp_path)) == ["file"]
    disk.remove(str(path))
    assert disk.names(str(tmp_path)) == []


def test_no_more_is_read_than_is_asked_for(tmp_path: Path) -> None:
    """One byte more than the most tells that a file is too long."""
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100)
    assert [len(Disk().read(str(path), most) or b"") for most in (98, 99, 100)] == [99, 100, 100]


def test_a_long_file_is_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte is there, however few come at once; and no part is read beyond the most."""
    path = tmp_path / "file"
    data = bytes(range(256)) * 1024
    path.write_bytes(data)
    read, counts = os.read, list[int]()

    def read_some(file: int, most: int) -> bytes:
        counts.append(most)
        return read(file, 1000)

    monkeypatch.setattr(os, "read", read_some)
    assert Disk().read(str(path), len(data)) == data
    counts.clear()
    assert Disk().read(str(path), 1500) == data[:1501]
    assert len(counts) == 2


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    """A name that is taken is an error, and its file stays."""
    path = tmp_path / "file"
    path.write_bytes(b"theirs")
    with pytest.raises(FileExistsError):
        Disk().write_new(str(path), b"ours", 0o600)
    assert path.read_bytes() == b"theirs"


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_what_is_no_regular_file_is_not_read(make: Callable[[str], None], tmp_path: Path) -> None:
    """A folder or a pipe is an error at once, and leaves no handle open."""
    path = str(tmp_path / "odd")
    make(path)
    before = len([*Path("/dev/fd").iterdir()])
    for _ in range(3):
        with pytest.raises(IsADirectoryError, match="no regular file"):
            Disk().read(path, 10)
    assert len([*Path("/dev/fd").iterdir()]) == before


def test_names_are_sorted_and_a_file_has_none(tmp_path: Path) -> None:
    """A file in a folder's place holds nothing."""
    for name in ("b", "a", "B"):
        (tmp_path / name).write_bytes(b"")
    assert Disk().names(str(tmp_path)) == ["B", "a", "b"]
    assert Disk().names(str(tmp_path / "a")) == []


def test_a_path_has_one_real_form(tmp_path: Path) -> None:
    """Links are followed, in the folders above too."""
    (tmp_path / "there").mkdir()
    (tmp_path / "here").symlink_to("there")
    real = os.path.realpath(tmp_path / "there" / "page")
    assert Disk().real(str(tmp_path / "here" / "page")) == real
