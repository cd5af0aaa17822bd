"""merge-driver, by itself and as git calls it."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.person import MONDAY, Answer, Person

_GIT = shutil.which("git") or "git"
_AS = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false")


def _git(person: Person, *words: str) -> Answer:
    """What git answers in the data folder."""
    ran = subprocess.run(
        [_GIT, *_AS, *words],
        cwd=person.data,
        env=person.environment | {"GIT_CONFIG_NOSYSTEM": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return Answer(ran.returncode, ran.stdout, ran.stderr)


def _two_branches(person: Person, ours: str, theirs: str) -> None:
    """A repository with a page that two branches have changed, and befriend as its driver."""
    person.ask("tick", "touch", "--date", MONDAY)
    driver = f"{sys.executable} -m befriend merge-driver %O %A %B %P"
    _git(person, "init", "--quiet", "--initial-branch=ours")
    _git(person, "config", "merge.befriend.driver", driver)
    (person.data / ".gitattributes").write_text("*.toml merge=befriend\n")
    _git(person, "add", ".")
    _git(person, "commit", "--quiet", "--message=both")
    before = person.path().read_text()
    _git(person, "branch", "theirs")
    for branch, added in (("ours", ours), ("theirs", theirs)):
        _git(person, "checkout", "--quiet", branch)
        person.path().write_text(added + before)
        _git(person, "commit", "--quiet", "--all", f"--message={branch}")
    _git(person, "checkout", "--quiet", "ours")


def test_git_merges_pages_with_it(person: Person) -> None:
    """Both branches changed the same line, and there is no conflict."""
    _two_branches(person, 'done = "pets"\n', 'done = "singing"\n')
    answer = _git(person, "merge", "--no-edit", "theirs")
    assert answer.code == 0, answer
    done = [each["practice"] for each in person.records("done")]
    assert done == ["pets", "singing", "touch"]
    assert person.path().read_text().startswith("# Monday 23 November 2026 · ")
    assert _git(person, "status", "--porcelain") == (0, "", "")
    assert person.ask("today", "--date", MONDAY).err == ""


def test_git_is_told_of_a_conflict(person: Person) -> None:
    """A side that does not read is left to the person, between markers."""
    _two_branches(person, 'done = "pets"\n', "done = = 3\n")
    answer = _git(person, "merge", "--no-edit", "theirs")
    assert answer.code == 1
    assert f"befriend: days/2026/{MONDAY}.toml: " in answer.err
    page = person.path().read_text()
    assert page.startswith('<<<<<<< ours\ndone = "pets"\n')
    assert "\n=======\ndone = = 3\n" in page
    assert page.endswith("\n>>>>>>> theirs\n")


def test_it_needs_no_data_folder(person: Person, tmp_path: Path) -> None:
    """It touches the one file that it is given, and nothing else."""
    names = ("base", "ours", "theirs")
    base, ours, theirs = (tmp_path / name for name in names)
    for path in (base, ours, theirs):
        path.write_text(f'done = "{path.name}"\n')
    answer = person.ask("merge-driver", str(base), str(ours), str(theirs), f"{MONDAY}.toml")
    assert answer == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    text = ours.read_text()
    assert ('"ours"' in text, '"theirs"' in text, '"base"' in text) == (True, True, False)
