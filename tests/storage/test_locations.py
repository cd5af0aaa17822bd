"""Where everything is."""

import os
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from befriend.storage.disk import Disk
from befriend.storage.locations import locate, open_folder
from befriend.storage.platform import computer

_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")


@pytest.mark.parametrize("named", [{}, {name: f"/home/ana/{name}" for name in _XDG}], ids=len)
def test_folders_are_those_that_platformdirs_names(
    named: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the XDG specification's rule, without the import that costs as much as Python's start."""
    monkeypatch.setenv("HOME", "/home/ana")
    for name in _XDG:
        monkeypatch.delenv(name, raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    places, there = locate(None, os.environ), PlatformDirs()
    assert places.data == f"{there.user_data_dir}/befriend"
    assert places.settings == f"{there.user_config_dir}/befriend/config.toml"
    assert places.lock == f"{there.user_state_dir}/befriend-device/lock"


def test_a_relative_or_empty_xdg_folder_counts_as_none() -> None:
    """The specification says so: it would be another folder wherever one stands."""
    for value in ("", "data"):
        places = locate(None, {"HOME": "/home/ana", "XDG_DATA_HOME": value})
        assert places.data == "/home/ana/.local/share/befriend"


def test_home_may_be_known_to_the_system_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without HOME it is asked for it."""
    monkeypatch.setenv("HOME", "/home/ben")
    assert locate(None, {}).data == "/home/ben/.local/share/befriend"


def test_another_data_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """--data goes before BEFRIEND_DATA, and a relative path is one from where one stands."""
    monkeypatch.chdir(tmp_path)
    environment = {"HOME": "/home/ana", "BEFRIEND_DATA": "stick"}
    assert locate(None, environment).data == str(tmp_path / "stick")
    assert locate("other/../rel", environment).data == str(tmp_path / "rel")
    assert locate("/mnt/stick/", environment).data == "/mnt/stick"
    assert locate(None, {**environment, "BEFRIEND_DATA": ""}).data.startswith("/home/ana/")


def test_memory_is_never_in_the_data_folder() -> None:
    """It is named for this computer and for the folder, so that no copy carries it over another."""
    places = locate(None, {"HOME": "/home/ana"})
    state = "/home/ana/.local/state/befriend-device"
    assert str(Path(places.memory).parent) == f"{state}/remembered/{computer()}"
    assert str(Path(places.kept).parent) == f"{state}/kept"
    assert not any(path.startswith(places.data) for path in places[1:])


def test_each_folder_has_its_own_memory() -> None:
    """Two folders of one name are told apart by their paths; what is kept of each too."""
    one, other = (locate(f"/mnt/{name}/diary", {"HOME": "/home/ana"}) for name in "ab")
    assert one.memory != other.memory
    assert one.kept != other.kept
    assert Path(one.memory).name.startswith("diary-")
    assert one.settings == other.settings
    assert one.lock == other.lock


def test_a_folder_reached_by_two_paths_has_one_memory(tmp_path: Path) -> None:
    """A link to the folder is the folder."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    home = {"HOME": str(tmp_path)}
    by_name, by_link = (locate(str(tmp_path / name), home) for name in ("real", "link"))
    assert by_name.memory == by_link.memory


def test_the_folder_is_opened_where_it_is(tmp_path: Path) -> None:
    """The data folder and its memory are the ones that were located; nothing is made yet."""
    places = locate(None, {"HOME": str(tmp_path)})
    folder = open_folder(places, Disk())
    assert (folder.root, folder.memory.path) == (places.data, places.memory)
    assert folder.path("days/2026/2026-11-23.toml") == f"{places.data}/days/2026/2026-11-23.toml"
    assert list(tmp_path.iterdir()) == []
