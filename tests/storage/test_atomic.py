"""Files that change at once and whole."""

import os
from pathlib import Path

import pytest

from befriend.storage.atomic import Moved, make_folders, replace_read, write_whole
from befriend.storage.disk import Disk, Stamp
from tests.storage.failing import Died, FailingDisk


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def _names(path: Path) -> list[str]:
    return [each.name for each in path.iterdir()]


def test_folders_are_made_with_what_is_missing_above(tmp_path: Path) -> None:
    """Each new folder is this person's alone; one that is there keeps its mode."""
    tmp_path.chmod(0o755)
    for _ in range(2):
        make_folders(Disk(), str(tmp_path / "a" / "b"))
    assert [_mode(path) for path in (tmp_path, tmp_path / "a", tmp_path / "a" / "b")] == [
        0o755,
        0o700,
        0o700,
    ]


def test_a_folder_may_be_made_by_another_meanwhile(tmp_path: Path) -> None:
    """Two terminals may begin the same year at once."""

    class _Overtaken(Disk):
        def make_folder(self, path: str) -> None:
            super().make_folder(path)
            super().make_folder(path)

    make_folders(_Overtaken(), str(tmp_path / "a" / "b"))
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    """Whatever was there, and whether its folder was, the file has the bytes and is private."""
    path = tmp_path / "a" / "page.toml"
    for data in (b"one", b"two"):
        write_whole(Disk(), str(path), data)
        assert path.read_bytes() == data
        assert _mode(path) == 0o600
    assert _names(tmp_path / "a") == ["page.toml"]


def test_a_file_that_was_read_is_replaced(tmp_path: Path) -> None:
    """It keeps its mode, and a new one is private."""
    path = tmp_path / "page.toml"
    replace_read(Disk(), str(path), b"one", None)
    assert _mode(path) == 0o600
    path.chmod(0o640)
    replace_read(Disk(), str(path), b"two", Disk().stamp(str(path)))
    assert path.read_bytes() == b"two"
    assert _mode(path) == 0o640


def test_a_file_that_moved_is_not_replaced(tmp_path: Path) -> None:
    """Another size, time or file, one that came or one that went: it is not the one read."""
    path = tmp_path / "page.toml"
    path.write_bytes(b"theirs")
    found = Disk().stamp(str(path))
    assert found is not None
    for read in (
        None,
        found._replace(size=1),
        found._replace(time=1),
        found._replace(node=1),
    ):
        with pytest.raises(Moved):
            replace_read(Disk(), str(path), b"ours", read)
        assert path.read_bytes() == b"theirs"
    path.unlink()
    with pytest.raises(Moved):
        replace_read(Disk(), str(path), b"ours", found)
    assert _names(tmp_path) == []


def test_a_link_is_followed(tmp_path: Path) -> None:
    """The file that it names is replaced, beside itself, and the link stays."""
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "page.toml", tmp_path / "page.toml"
    link.symlink_to(target)
    write_whole(Disk(), str(link), b"one")
    replace_read(Disk(), str(link), b"two", Disk().stamp(str(link)))
    assert link.is_symlink()
    assert target.read_bytes() == b"two"


def test_a_link_to_no_page_is_not_followed(tmp_path: Path) -> None:
    """What it names stays as it is, or missing: it may be the profile of a shell."""
    target, link = tmp_path / ".profile", tmp_path / "page.toml"
    link.symlink_to(target)
    with pytest.raises(OSError, match="leads to no page"):
        replace_read(Disk(), str(link), b"ours", None)
    assert _names(tmp_path) == ["page.toml"]
    target.write_bytes(b"theirs")
    with pytest.raises(OSError, match="leads to no page"):
        replace_read(Disk(), str(link), b"ours", Disk().stamp(str(link)))
    assert target.read_bytes() == b"theirs"


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("error", [OSError(28, "full"), Died(), KeyboardInterrupt()], ids=repr)
def test_a_file_is_the_old_or_the_new_one(error: BaseException, late: bool, tmp_path: Path) -> None:
    """Wherever writing fails, the file is whole; but after a death, nothing is left beside it."""
    path = tmp_path / "page.toml"
    for at in range(1, 20):
        path.write_bytes(b"the old one")
        disk = FailingDisk(at, error, late=late)
        try:
            replace_read(disk, str(path), b"the new one", Disk().stamp(str(path)))
        except type(error):
            assert path.read_bytes() in {b"the old one", b"the new one"}
        if not isinstance(error, Died):
            assert _names(tmp_path) == ["page.toml"]
    assert not disk.failed


def test_the_bytes_are_on_the_disk_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new file is synced, then put in its place, then its folder is synced."""
    path, done = tmp_path / "page.toml", []

    def sync(descriptor: int) -> None:
        entry = os.fstat(descriptor).st_ino
        done.append("folder" if entry == tmp_path.stat().st_ino else "file")
        done.append("in place" if path.exists() else "not yet")

    monkeypatch.setattr(os, "fsync", sync)
    write_whole(Disk(), str(path), b"one")
    assert done == ["file", "not yet", "folder", "in place"]


def test_stamps_look_alike_by_size_and_time() -> None:
    """A faithful copy has both; its node and its mode are of no matter."""
    stamp = Stamp(3, 5, 7)
    assert stamp.looks_like(Stamp(3, 5, 8, 0o640))
    assert not stamp.looks_like(Stamp(4, 5, 7))
    assert not stamp.looks_like(Stamp(3, 6, 7))
    assert not stamp.looks_like(None)
