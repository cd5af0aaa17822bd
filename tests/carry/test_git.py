"""git, with a clone on each computer: to git, a page that both changed is a conflict."""

import shlex
import sys
from collections.abc import Callable

import pytest

from tests.carry.computer import Computer, age
from tests.carry.story import begin, go_apart, judge, meet, rest

_MERGE = ["pull", "--quiet", "--no-rebase", "--no-edit"]
_REBASE = ["pull", "--quiet", "--rebase"]
_MERGING = ["commit", "--quiet", "--no-edit"]
_REBASING = ["rebase", "--continue"]
_DRIVER = f"{shlex.join([sys.executable, '-m', 'befriend', 'merge-driver'])} %O %A %B"


def _clones(ana: Computer, ben: Computer, attributes: str = "") -> None:
    """Have both computers begin with the same pages, in clones of one repository."""
    bare = str(ana.home / "bare.git")
    for each in (ana, ben):
        for name, value in _settings():
            _git(each, "config", "--global", name, value)
    begin(ana)
    (ana.data / ".gitattributes").write_text(attributes)
    _git(ana, "init", "--quiet", "--bare", bare)
    _git(ana, "init", "--quiet")
    _git(ana, "remote", "add", "origin", bare)
    _commit(ana)
    _git(ana, "push", "--quiet", "--set-upstream", "origin", "main")
    _git(ben, "clone", "--quiet", bare, ".")


def _settings() -> list[tuple[str, str]]:
    return [
        ("init.defaultBranch", "main"),
        ("user.name", "Somebody"),
        ("user.email", "somebody@example.org"),
        ("core.editor", "true"),
        ("merge.befriend.driver", _DRIVER),
    ]


def _git(computer: Computer, *command: str) -> str:
    return computer.tool("git", "git", *command)


def _commit(computer: Computer) -> None:
    _git(computer, "add", "--all")
    if _git(computer, "status", "--porcelain"):
        _git(computer, "commit", "--quiet", "--message=pages")


def _look(computer: Computer) -> None:
    """Look the folder over a minute after git has written to it."""
    for page in computer.data.rglob("*.toml"):
        age(page)
    computer.merge()


def _sync(computer: Computer, pull: list[str], in_conflict: Callable[[Computer], None]) -> None:
    """Look, commit, pull, and push."""
    _look(computer)
    _commit(computer)
    if computer.attempt("git", "git", *pull).code:
        in_conflict(computer)
    _git(computer, "push", "--quiet")


def _as_it_is(computer: Computer) -> None:
    """Commit the page with the markers in it."""
    _git(computer, "add", "--all")
    going_on = _REBASING if (computer.data / ".git/rebase-merge").exists() else _MERGING
    _git(computer, *going_on)


def _put_right(computer: Computer) -> None:
    """Commit the page with the markers in it, and what befriend makes of it."""
    _as_it_is(computer)
    _look(computer)
    _commit(computer)


def _looked_at(computer: Computer) -> None:
    """Look while git is in the midst of it."""
    _look(computer)
    _put_right(computer)


@pytest.mark.parametrize(
    ("pull", "in_conflict"),
    [(_MERGE, _as_it_is), (_MERGE, _looked_at), (_REBASE, _put_right), (_REBASE, _looked_at)],
    ids=["merge, pushed", "merge, looked at", "rebase, put right", "rebase, looked at"],
)
def test_a_conflict(
    ana: Computer, ben: Computer, pull: list[str], in_conflict: Callable[[Computer], None]
) -> None:
    """Both sides of a conflict are joined in, whenever befriend gets to see its markers."""
    conflicts: list[Computer] = []

    def conflict(computer: Computer) -> None:
        assert any(b"\n>>>>>>> " in page for page in computer.files().values())
        conflicts.append(computer)
        in_conflict(computer)

    def there_and_back() -> None:
        _sync(ana, pull, conflict)
        _sync(ben, pull, conflict)

    _clones(ana, ben)
    meet(ana, ben, there_and_back)
    due = go_apart(ana, ben)
    rest(ana, ben, there_and_back)
    judge(ana, ben, due)
    assert conflicts


def test_the_merge_driver(ana: Computer, ben: Computer) -> None:
    """With befriend as git's merge driver, nothing is a conflict."""

    def there_and_back() -> None:
        _sync(ana, _MERGE, _no_conflict)
        _sync(ben, _MERGE, _no_conflict)

    _clones(ana, ben, "*.toml merge=befriend\n")
    meet(ana, ben, there_and_back)
    due = go_apart(ana, ben)
    rest(ana, ben, there_and_back)
    judge(ana, ben, due)


def _no_conflict(computer: Computer) -> None:
    pytest.fail(_git(computer, "status"))
