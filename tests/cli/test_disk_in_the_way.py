"""A real disk that is in the way of real commands: full, not to be written, or failing."""

import itertools
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.person import MONDAY, Answer, Person

_NOBODY = 65534
_IS_ROOT = os.geteuid() == 0
_RIGHTS = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
_AS_NOBODY = _RIGHTS if _IS_ROOT else []
_NO_FILES = ["sh", "-c", 'ulimit -f 0; exec "$0" "$@"']
"""Whatever is run by this cannot write a byte to any file."""

_MOUNTING = ["unshare", "--mount", *([] if _IS_ROOT else ["--user", "--map-root-user"])]
_FILLED = f"""
befriend() {{ {sys.executable} -m befriend "$@" --date {MONDAY}; }}
mount -t tmpfs -o size=64k tmpfs "$0"
befriend tick touch
head -c 65536 /dev/zero >"$0/filler"
befriend tick pets
echo "exit code $?"
find "$0" -name '*.tmp' | sed 's/^/litter /'
rm "$0/filler"
befriend tick singing
cp "$0/days/2026/{MONDAY}.toml" "$1"
"""
_FAULTS = ["fsync:error=EIO", "rename:error=ENOSPC", "mkdir:error=EROFS", "utimensat:error=EPERM"]


@pytest.fixture(autouse=True)
def _unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody measures coverage here, whose own files would be refused as well."""
    for name in [each for each in os.environ if each.startswith("COVERAGE")]:
        monkeypatch.delenv(name)


@pytest.fixture
def everyday(capsys: pytest.CaptureFixture[str]) -> Iterator[Person]:
    """Somebody who is not root."""
    with tempfile.TemporaryDirectory() as name:
        if _IS_ROOT:
            os.chown(name, _NOBODY, _NOBODY)
        yield Person(Path(name), capsys)


def _done(person: Person) -> list[str]:
    return [str(record["practice"]) for record in person.records("done")]


def _is_refused(answer: Answer) -> bool:
    """Whether one sentence says why it could not be."""
    one = answer.err.count("\n") == 1 and answer.err.startswith("befriend: ")
    return (answer.code, answer.out, one) == (1, "", True)


def test_a_drive_that_is_full(person: Person, tmp_path: Path) -> None:
    """A tick on a full drive is told in a sentence, and is on the page once there is room."""
    person.data.mkdir(parents=True)
    page = tmp_path / "page"
    answer = person.run(within=[*_MOUNTING, "sh", "-c", _FILLED, str(person.data), str(page)])
    assert "exit code 1" in answer.lines
    assert "the drive is full; make room and try again" in answer.err
    assert "litter" not in answer.out
    person.put(page.read_text("utf-8"))
    assert _done(person) == ["pets", "singing", "touch"]


def test_a_file_that_may_not_grow(person: Person) -> None:
    """Where not a byte can be written, one sentence says so, and nothing is left behind."""
    person.run("tick", "touch", "--date", MONDAY)
    before = person.path().read_bytes()
    assert _is_refused(person.run("tick", "pets", "--date", MONDAY, within=_NO_FILES))
    assert person.path().read_bytes() == before
    assert list(person.home.rglob("*.tmp")) == []


def test_a_folder_that_may_only_be_read(everyday: Person) -> None:
    """Without the right to write, one sentence names the folder; the day can be read all the same.

    What was ticked meanwhile is remembered, and is on the page once the folder can be written.
    """
    everyday.run("tick", "touch", "--date", MONDAY, within=_AS_NOBODY)
    folder = everyday.path().parent
    folder.chmod(0o555)
    answer = everyday.run("tick", "pets", "--date", MONDAY, within=_AS_NOBODY)
    assert _is_refused(answer)
    assert f"{folder}: permission denied" in answer.err
    assert _done(everyday) == ["touch"]
    assert everyday.run("today", "--date", MONDAY, within=_AS_NOBODY).out.count(": done") == 2
    folder.chmod(0o700)
    everyday.run("tick", "singing", "--date", MONDAY, within=_AS_NOBODY)
    assert _done(everyday) == ["pets", "singing", "touch"]


@pytest.mark.parametrize("fault", _FAULTS)
def test_a_call_that_the_system_refuses(person: Person, fault: str) -> None:
    """Whichever call of its kind it is: what was acknowledged is there, and no half file is."""
    acknowledged = 0
    for call in itertools.count(1):
        within = ["strace", "-qq", "-f", "-o", "/dev/null", "-e", f"inject={fault}:when={call}"]
        answer = person.run("tick", "pets", "--again", "--date", MONDAY, within=within)
        assert answer.code == 0 or _is_refused(answer)
        assert list(person.home.rglob("*.tmp")) == []
        acknowledged += answer.code == 0
        assert acknowledged <= len(_shown(person)) <= call
        if answer.code == 0:
            break
    assert call > 1
    _age(person)
    person.run("merge")
    assert len(_done(person)) == len(_shown(person))


def _age(person: Person) -> None:
    """Let a minute pass for what lies in the folder."""
    for path in (person.data, *person.data.rglob("*")):
        os.utime(path, (path.stat().st_mtime - 60,) * 2)


def _shown(person: Person) -> list[object]:
    shown = json.loads(person.run("today", "--json", "--date", MONDAY).out)
    return list(shown.get("done", []))
