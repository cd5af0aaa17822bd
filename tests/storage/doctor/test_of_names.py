"""What lies in a data folder under other names."""

from collections.abc import Callable

import pytest

from befriend.storage.doctor.finding import Finding
from tests.storage.computers import Computer

Examine = Callable[[Computer], list[Finding]]


@pytest.mark.parametrize(
    ("name", "say"),
    [
        ("days/2025/2026-11-23.toml", "is not read where it lies: join it with 'befriend merge'"),
        ("days/2026-11-23.toml", "is not read where it lies"),
        ("2026-11-23.toml", "is not read where it lies"),
        ("days/2026/practices.toml", "is not read where it lies"),
        ("days/2026/２０２６-11-23.toml", "rename it to '2026-11-23 (1).toml'"),
        ("２０２６-11-23.TOML", "is read as a copy of days/2026/2026-11-23.toml."),
        ("Days", "is not read: rename that folder to days."),
    ],
)
def test_a_page_that_is_not_where_it_belongs(
    computer: Computer, examine: Examine, name: str, say: str
) -> None:
    """The name is almost a page's, or the folder is another one."""
    computer.put("mood = 7\n", name)
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("misnamed", str(computer.path(name)))
    assert say in finding.say


def test_what_is_not_befriends_is_named_once(computer: Computer, examine: Examine) -> None:
    """Only below days/, and not what programs leave for a while."""
    for name in (
        "README.md",
        ".git/config",
        "days/notes.txt",
        "days/2026/walk.jpg",
        "days/2026/.DS_Store",
        "days/2026/2026-11-23.toml~",
        "days/2026/.2026-11-23.toml.abcdef.tmp",
        "days/old/a",
        "days/old/b",
    ):
        computer.put("x", name)
    (computer.data / "days/2027").mkdir()
    (computer.data / "days/empty").mkdir()
    (finding,) = examine(computer)
    assert finding.what == "stranger"
    assert finding.say == (
        "Not befriend's, and left alone: days/2026/walk.jpg, days/empty, days/notes.txt,"
        " days/old/a, days/old/b."
    )
    computer.put("x", "days/old/c")
    assert examine(computer)[0].say.endswith("days/old/b and 1 more.")
