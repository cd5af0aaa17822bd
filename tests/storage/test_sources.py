"""Where versions of pages are taken in from."""

from pathlib import Path

import pytest

from befriend.errors import Mistake
from befriend.pages.names import PRACTICES
from befriend.storage.disk import Disk
from befriend.storage.sources import versions_in
from tests.storage.computers import TODAY, Computer

_COPY = "days/2026/2026-11-23 (1).toml"


@pytest.mark.parametrize(
    "within",
    [
        "",
        "befriend",
        ".local/share/befriend",
        "Library/Application Support/befriend",
        "AppData/Local/befriend",
    ],
)
def test_a_data_folder_is_found_where_it_may_be(tmp_path: Path, within: str) -> None:
    """On a stick, or in an old laptop's home: its pages, and the copies beside them."""
    root = tmp_path / "stick" / within
    for name in (TODAY, _COPY, PRACTICES, "days/2026/notes.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    assert versions_in(Disk(), [str(tmp_path / "stick")], "/ours") == {
        TODAY: [f"{root / _COPY}", f"{root / TODAY}"],
        PRACTICES: [f"{root / PRACTICES}"],
    }


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("2026-11-23.toml", TODAY),
        ("2026-11-23.sync-conflict-20261124-1.toml", TODAY),
        ("practices.toml", PRACTICES),
        ("practices (1).toml", PRACTICES),
    ],
)
def test_a_single_page_is_known_by_its_name(tmp_path: Path, file: str, page: str) -> None:
    """It may lie anywhere; several that are of one page come together."""
    (tmp_path / file).touch()
    path = str(tmp_path / file)
    assert versions_in(Disk(), [path, path], "/ours") == {page: [path, path]}


@pytest.mark.parametrize("path", ["nowhere", "notes.toml", "empty", "2026-11-24.toml"])
def test_any_other_place_is_refused(tmp_path: Path, path: str) -> None:
    """What is not there, another file, and a folder that holds no pages."""
    (tmp_path / "notes.toml").touch()
    (tmp_path / "empty").mkdir()
    with pytest.raises(Mistake, match="is no data folder of befriend, and no page"):
        versions_in(Disk(), [str(tmp_path / path)], "/ours")


def test_ones_own_folder_is_refused(computer: Computer) -> None:
    """Under whatever name: by a link, or as the home that holds it."""
    computer.put('done = "touch"\n')
    link = computer.home / "link"
    link.symlink_to(computer.data)
    for path in (computer.data, link, computer.home):
        with pytest.raises(Mistake, match="is your own data folder, or holds it"):
            versions_in(Disk(), [str(path)], str(computer.data))
