"""What is wrong with one page."""

from collections.abc import Callable

import pytest

from befriend.pages.names import PRACTICES
from befriend.pages.record import page_of
from befriend.storage.codec import encode
from befriend.storage.doctor.finding import Finding
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import TODAY, YESTERDAY, Computer

Examine = Callable[[Computer], list[Finding]]

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_COPY = "days/2026/2026-11-23 (1).toml"


def test_a_folder_in_order_is_well(computer: Computer, examine: Examine) -> None:
    """Pages of the planner and of a hand, and nothing at all."""
    assert examine(computer) == []
    computer.add(_TOUCH)
    computer.put("mood = 7\n", YESTERDAY)
    assert examine(computer) == []
    computer.look(YESTERDAY)
    assert examine(computer) == []


def test_a_page_that_does_not_read(computer: Computer, examine: Examine) -> None:
    """File, line, and what to do."""
    computer.add(_TOUCH)
    computer.put("mood = 7\noops = = 3\n")
    (finding,) = examine(computer)
    assert finding[:2] == ("unreadable", str(computer.path()))
    assert finding.line == 2
    assert ", line 2: " in finding.say
    assert "mend it with an editor" in finding.say


def test_a_page_that_cannot_be_opened(computer: Computer, examine: Examine) -> None:
    """The others are examined all the same."""
    computer.path().parent.mkdir(parents=True)
    computer.path().symlink_to(computer.path())
    computer.put("oops = = 3\n", YESTERDAY)
    assert [each.path for each in examine(computer)] == [
        str(computer.path()),
        str(computer.path(YESTERDAY)),
    ]


def test_a_page_with_gits_markers(computer: Computer, examine: Examine) -> None:
    """Both sides read: a command writes them joined."""
    computer.put("<<<<<<< a\ndone='touch'\n=======\ndone='pets'\n>>>>>>> b\n")
    (finding,) = examine(computer)
    assert finding.what == "unmerged"
    assert "'befriend merge'" in finding.say


def test_a_page_that_was_cut(computer: Computer, examine: Examine) -> None:
    """It is told apart from one that merely lacks something."""
    computer.add(_TOUCH)
    computer.put(computer.file()[: computer.file().index(b"# Below")])
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("torn", str(computer.path()))


@pytest.mark.parametrize("empty", [False, True])
def test_a_page_that_is_remembered_and_missing(
    computer: Computer, examine: Examine, empty: bool
) -> None:
    """How to have it back, and how to be rid of it."""
    computer.add(_TOUCH)
    computer.add(record("practice", practice="choir", at=NOON), name=PRACTICES)
    for name in (TODAY, PRACTICES):
        if empty:
            computer.put("", name)
        else:
            computer.lose(name)
    today, practices = examine(computer)
    assert (today.what, today.path) == ("missing", str(computer.path()))
    assert "'befriend forget 2026-11-23'" in today.say
    assert "forget" not in practices.say


def test_a_page_that_lacks_something(computer: Computer, examine: Examine) -> None:
    """Another's page lies over ours."""
    computer.add(_TOUCH)
    computer.put_page(_PETS)
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("lacking", str(computer.path()))


def test_a_memory_that_does_not_read(computer: Computer, examine: Examine) -> None:
    """The command that it names ends it."""
    computer.add(_TOUCH)
    (computer.memory / "written" / TODAY).write_bytes(b"oops = = 3\n")
    (finding,) = examine(computer)
    assert finding.what == "memory"
    assert "Monday 23 November 2026 does not read" in finding.say
    list(computer.folder.look_over(0))
    assert examine(computer) == []


def test_values_that_cannot_be(computer: Computer, examine: Examine) -> None:
    """Each bad record, what it says, and how to be rid of it."""
    computer.put("mood = 40\n")
    computer.put("[[practice]]\npractice = 3\n[[practice]]\npractice = 'x'\n", PRACTICES)
    today, practices = examine(computer)
    bad = by_hand("mood", value=40)
    assert today == Finding(
        "misread",
        str(computer.path()),
        f"{computer.path()}: not understood, and kept as it is: mood = 40; mend it there, or take"
        f" it away with 'befriend remove {bad.id} --date 2026-11-23'.",
    )
    assert practices.path == str(computer.path(PRACTICES))
    assert practices.say.endswith("practice = 3; mend it there, or delete it.")


def test_a_newer_planners_page(computer: Computer, examine: Examine) -> None:
    """It is befriend that has to change."""
    computer.put('done = "touch"\n[page]\nformat = 2\n')
    (finding,) = examine(computer)
    assert finding.what == "newer"
    assert "update befriend" in finding.say


def test_copies_beside_a_page(computer: Computer, examine: Examine) -> None:
    """Those that can be put away, and those that do not read; Resilio's have to stay."""
    computer.add(_TOUCH)
    computer.put_page(_PETS, name=_COPY)
    computer.put_page(_PETS, name="days/2026/2026-11-23.Conflict.toml")
    computer.put("oops = = 3\n", f"{TODAY}.conflict1")
    computer.path("days/2026/2026-11-23 (2).toml").hardlink_to(computer.path())
    unread, copy = examine(computer)
    assert (unread.what, unread.path) == ("no-copy", str(computer.path(f"{TODAY}.conflict1")))
    assert (copy.what, copy.path) == ("copy", str(computer.path(_COPY)))
    assert "'befriend tidy'" in copy.say


def test_a_copy_without_a_page(computer: Computer, examine: Examine) -> None:
    """Most often it is the page itself, in capitals."""
    name = "days/2026/2026-11-23.TOML"
    computer.put(encode(page_of([_TOUCH]), "x"), name)
    (finding,) = examine(computer)
    assert (finding.what, finding.path) == ("misnamed", str(computer.path(name)))
    assert "rename it to 2026-11-23.toml" in finding.say
