"""Locks: two befriends never write at once."""

import os
from pathlib import Path
from threading import Thread

import pytest

from befriend.errors import Busy, Trouble
from befriend.pages.change import Add
from befriend.pages.record import Record
from befriend.storage import platform
from befriend.storage.disk import Disk
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, Computer

_TOUCH = record(practice="touch", at=NOON)


def test_a_lock_is_held_until_it_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one holds it, another waits, and is told in the end; then it is free again."""
    monkeypatch.setattr(platform, "_PATIENCE", 0)
    path = str(tmp_path / "lock")
    with Disk().locked(path), pytest.raises(Busy), Disk().locked(path):
        pass
    with Disk().locked(path):
        assert Path(path).stat().st_mode & 0o777 == 0o600


def test_a_lock_is_let_go_after_an_error(tmp_path: Path) -> None:
    """What goes wrong under a lock does not keep it."""
    path = str(tmp_path / "lock")
    with pytest.raises(Trouble), Disk().locked(path):
        raise Trouble
    with Disk().locked(path):
        pass


def test_who_waits_gets_the_lock_once_it_is_free(tmp_path: Path) -> None:
    """It is tried again and again, and had as soon as the other lets it go."""
    path = str(tmp_path / "lock")
    held = os.open(path, os.O_RDWR | os.O_CREAT)
    platform.lock(held)
    mine = os.open(path, os.O_RDWR)
    naps: list[float] = []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 3:
            os.close(held)

    platform.lock(mine, nap)
    os.close(mine)
    assert len(naps) == 3
    assert all(0 < seconds < 1 for seconds in naps)


def test_a_busy_folder_is_told(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change gives up after its patience, a look shows what it knows; nothing is written."""
    monkeypatch.setattr(platform, "_PATIENCE", 0)
    computer.add(_TOUCH)
    computer.put("mood = 7\n")
    before = computer.files()
    with Disk().locked(computer.locations.lock):
        with pytest.raises(Busy):
            computer.change(Add(record("mood", value=7)))
        look = computer.look()
    assert len(look.page.records) == 2
    assert look.fault == str(Busy())
    assert computer.files() == before


def test_two_terminals_at_once_lose_nothing(computer: Computer) -> None:
    """Changes made side by side are all there, each once."""
    records = [record(practice=f"practice-{n}", at=NOON) for n in range(24)]
    troubles: list[Trouble] = []

    def write(mine: list[Record]) -> None:
        folder = computer.folder
        try:
            for each in mine:
                folder.change(TODAY, [Add(each)], NOW)
        except Trouble as trouble:
            troubles.append(trouble)

    terminals = [Thread(target=write, args=(records[n::3],)) for n in range(3)]
    for terminal in terminals:
        terminal.start()
    for terminal in terminals:
        terminal.join()
    assert troubles == []
    assert computer.on_disk().records == {each.id: each for each in records}


def test_a_computer_has_a_name() -> None:
    """What one computer remembers is kept apart from what another does."""
    assert platform.computer() == os.uname().nodename


@pytest.mark.parametrize(
    ("kind", "holds"), [("ext4", True), ("vfat", False), ("exfat", False), ("fuseblk", False)]
)
def test_which_file_systems_hold_modes(tmp_path: Path, kind: str, holds: bool) -> None:
    """The nearest mount above a path decides."""
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "overlay / overlay rw 0 0\n/dev/sda /media vfat rw 0 0\n"
        f"/dev/sdb1 /media/my\\040stick {kind} rw 0 0\n"
    )
    assert platform.holds_modes("/media/my stick/befriend", str(mounts)) is holds
    assert platform.holds_modes("/home", str(mounts))
    assert platform.holds_modes("/home", str(tmp_path / "none"))
