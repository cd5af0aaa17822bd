"""What lies in the folder and is no page: pipes, folders, links, files of other names."""

import os
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.person import MONDAY, OBEYING_MODES, Person

_OTHER_NAMES = (
    "2026-11-23.TOML",
    "2026-11-23.Toml",
    "2026-11-24.toml ",
    "2026-13-01.toml",
    "٢٠٢٦-١١-٢٣.toml",
    unicodedata.normalize("NFD", "Zoë.toml"),
    "\udcff.toml",
    "\x1b]0;owned\x07.toml",
    "2025-11-23.toml",
)


def _link(target: str) -> Callable[[Path], None]:
    return lambda page: page.symlink_to(target)


def _file_above(levels: int) -> Callable[[Path], None]:
    def make(page: Path) -> None:
        folder = page.parents[levels]
        page.parent.rmdir()
        if levels:
            page.parents[1].rmdir()
        folder.write_bytes(b"mine")

    return make


_PLACES: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "folder": os.mkdir,
    "link to a profile": _link("../../../../../.profile"),
    "link to nothing": _link("../../../../../.bash_login"),
    "link to itself": _link(f"{MONDAY}.toml"),
    "link to zeros": _link("/dev/zero"),
    "link to a terminal": _link("/dev/tty"),
    "link to a folder": _link("/"),
    "year is a file": _file_above(0),
    "days is a file": _file_above(1),
}


@pytest.mark.parametrize("name", _PLACES)
def test_what_is_no_page_is_left_alone(person: Person, name: str) -> None:
    """Every command says in a sentence what is wrong, and what is there stays what it is."""
    profile = person.home / ".profile"
    profile.write_text("mine, no page\n")
    person.path().parent.mkdir(parents=True)
    _PLACES[name](person.path())
    _make_old(person.home)
    before = _places(person.home)
    for words in (("today",), ("week",), ("tick", "touch"), ("today", "--json")):
        answer = person.ask(*words, "--date", MONDAY)
        assert answer.code in (0, 1)
        assert answer.code == 0 or answer.err.startswith("befriend: ")
    assert person.ask("search", "x").code in (0, 1)
    assert person.ask("merge").code in (0, 1)
    assert profile.read_text() == "mine, no page\n"
    assert _places(person.home) == before


@pytest.mark.parametrize("name", _OTHER_NAMES, ids=ascii)
def test_a_file_of_another_name_keeps_its_bytes(person: Person, name: str) -> None:
    """It is no page of this folder, at most a copy of one: nothing is written over it."""
    other = person.path().parent / name
    other.parent.mkdir(parents=True)
    other.write_bytes(b"mood = 3\n")
    _make_old(person.home)
    for words in (("today",), ("tick", "touch"), ("week",)):
        assert person.ask(*words, "--date", MONDAY).code == 0
    answer = person.ask("merge")
    assert answer.code == 0
    assert "\x1b" not in answer.out + answer.err
    assert other.read_bytes() == b"mood = 3\n"
    assert person.records("done") == [{"practice": "touch"}]


def test_a_page_that_may_not_be_read_stays(person: Person) -> None:
    """Without the right to read it a sentence says so, and a tick changes nothing."""
    page = person.put("mood = 7\n")
    person.path().chmod(0)
    for words in (("today",), ("week",), ("tick", "touch")):
        answer = person.run(*words, "--date", MONDAY, within=OBEYING_MODES)
        assert answer.code == 1
        assert answer.err.startswith(f"befriend: {person.path()}: permission denied; ")
    person.path().chmod(0o600)
    assert person.path().read_bytes() == page


def _make_old(home: Path) -> None:
    """Have everything in a home stand for a minute, since nobody is still copying it then."""
    a_minute_ago = time.time() - 60
    for path in home.rglob("*"):
        if path.exists() and path.resolve().is_relative_to(home):
            os.utime(path, (a_minute_ago, a_minute_ago))


def _places(home: Path) -> set[tuple[str, int]]:
    """What there is in a home and what it is, but for the memory of this computer."""
    paths = (path for path in home.rglob("*") if "befriend-device" not in path.parts)
    return {(str(path), path.lstat().st_mode) for path in paths if path.name != "state"}
