"""What is wrong with a folder as a whole."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from befriend.storage.disk import Disk
from befriend.storage.doctor import examination
from befriend.storage.doctor.finding import Finding
from befriend.storage.doctor.of_folder import ahead_of_now, memory_inside
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, YESTERDAY, Computer

Examine = Callable[[Computer], list[Finding]]

_TOUCH = record(practice="touch", at=NOON)


def test_what_others_can_read_is_told(computer: Computer, examine: Examine) -> None:
    """Folders and pages in one sentence, with the command that closes them.

    A page that git wrote for everybody can be read by nobody else in a folder that is closed.
    """
    computer.add(_TOUCH)
    computer.path().chmod(0o640)
    assert examine(computer) == []
    computer.data.chmod(0o755)
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("open-to-others", str(computer.data))
    assert finding.say == (
        f"Others on this computer can read {computer.data} and 1 more:"
        f" 'chmod -R go= {computer.data}' ends that."
    )


def test_a_drive_that_holds_no_modes_is_let_be(
    computer: Computer, examine: Examine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that a person could do would change them."""
    computer.add(_TOUCH)
    computer.path().chmod(0o777)
    monkeypatch.setattr(examination, "holds_modes", lambda _: False)
    assert examine(computer) == []


@pytest.mark.parametrize("days", [0.9, 1.1])
def test_a_clock_that_is_ahead_is_told(computer: Computer, examine: Examine, days: float) -> None:
    """More than a day, by a record's time or the file's."""
    at = datetime.fromtimestamp(NOW, UTC) + timedelta(days=days)
    computer.put_page(record(practice="touch", at=at.replace(microsecond=0)))
    computer.put('done = "touch"\n', YESTERDAY, age=-days * 24 * 60 * 60 + 60)
    findings = examine(computer)
    assert [each.what for each in findings] == (["clock"] if days > 1 else [])
    assert all("and 1 more do too" in each.say for each in findings)


def test_a_time_at_the_end_of_the_calendar_is_told() -> None:
    """It has no date of its own in this place, perhaps."""
    (finding,) = ahead_of_now([("/page", 10.0**12)], NOW)
    assert "/page bears a time that is yet to come (far ahead): " in finding.say


def test_a_memory_in_the_folder_is_told(computer: Computer, examine: Examine) -> None:
    """A carried one, or this computer's own."""
    computer.put("x", "befriend-device/lock")
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == (
        "memory-inside",
        str(computer.data / "befriend-device"),
    )
    inside = str(computer.data / ".local/state/befriend-device/remembered")
    (own,) = memory_inside(Disk(), str(computer.data), inside)
    assert own.path == inside


@pytest.mark.parametrize(
    ("file", "line", "there"),
    [
        (".gitattributes", "*.toml merge=union", True),
        (".gitattributes", "/days/** text merge=union", True),
        ("days/.gitattributes", "2026/*.toml merge=union", True),
        (".git/info/attributes", "* merge=union", True),
        ("days/.gitattributes", "*.md text", False),
        (".gitattributes", "# *.toml merge=union", False),
        (".gitattributes", "*.md merge=union", False),
        (".gitattributes", "*.toml merge=befriend", False),
    ],
)
def test_a_union_by_git_is_told(
    computer: Computer, examine: Examine, file: str, line: str, there: bool
) -> None:
    """File and line: only where it is for pages."""
    (computer.data / ".git").mkdir(parents=True)
    computer.put(f"\n{line}\n", file)
    findings = examine(computer)
    assert [(each.path, each.line) for each in findings] == (
        [(str(computer.data / file), 2)] if there else []
    )


@pytest.mark.parametrize("line", ["*.toml", ".local/share/befriend/days/**", "days/*"])
def test_a_union_of_a_repository_further_up_is_told(
    computer: Computer, examine: Examine, line: str
) -> None:
    """The data folder may be a part of it."""
    computer.add(_TOUCH)
    (computer.home / ".git").mkdir()
    (computer.home / ".gitattributes").write_text(f"{line} merge=union\n")
    (finding,) = examine(computer)
    assert finding.path == str(computer.home / ".gitattributes")


def test_attributes_without_a_repository_are_nobodys(computer: Computer, examine: Examine) -> None:
    """Git does not read them."""
    computer.put("* merge=union\n", ".gitattributes")
    assert examine(computer) == []


def test_a_folder_that_is_gone_is_all_that_is_told(computer: Computer, examine: Examine) -> None:
    """A drive may not be mounted: each page would be missing."""
    computer.add(_TOUCH)
    computer.data.rename(computer.home / "elsewhere")
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("gone", str(computer.data))
    assert "'befriend merge --bring-back'" in finding.say


class _Drives(Disk):
    """A disk whose data folder lies on another drive than this computer's memory."""

    def device(self, path: str) -> int | None:
        real = super().device(path)
        return real and (2 if "befriend-device" in path else 1)


def test_another_journal_is_told_and_examined(computer: Computer, examine: Examine) -> None:
    """What is remembered of that place plays no part."""
    stick = Computer(computer.home, _Drives())
    stick.add(_TOUCH)
    stick.add(_TOUCH, name=YESTERDAY)
    stick.lose(YESTERDAY)
    stick.put("oops = = 3\n", TODAY)
    assert [each.what for each in examine(stick)] == ["gone", "unreadable"]
