"""Standard output and standard error, whatever they are."""

import os
import shlex
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.cli.person import MONDAY, Answer, Person

_LONG_AGO = "2020-11-23"
"""A day that is over for a program with a clock of its own."""

_HOSTILE = "\\u001b]0;owned\\u0007 \\u009b31m \\u202e gnihton \\u0000\\r\\u2028x"
_PAGE = f"""\
done = ["{_HOSTILE}", "touch"]
gratitude = "{_HOSTILE}"
[[mood]]
value = 7
feelings = ["{_HOSTILE}"]
note = "{_HOSTILE}"
[[done]]
practice = "pets"
with = ["{_HOSTILE}"]
note = "{_HOSTILE}"
[[plan]]
practice = "laughter"
with = ["{_HOSTILE}"]
cue = "{_HOSTILE}"
[[note]]
text = "{_HOSTILE}"
[[mood]]
value = "{_HOSTILE}"
["{_HOSTILE}"]
text = "{_HOSTILE}"
"""


def _shell(person: Person, line: str) -> Answer:
    """What a line of shell answers, in which `befriend` starts it."""
    befriend = f"{shlex.quote(sys.executable)} -m befriend"
    ran = subprocess.run(
        ["/bin/sh", "-c", line.replace("befriend", befriend)],
        env=person.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return Answer(ran.returncode, ran.stdout, ran.stderr)


@pytest.mark.parametrize(
    "words",
    [
        ("today",),
        ("today", "--json"),
        ("week",),
        ("week", "--json"),
        ("untick", "pets"),
        ("tick", "laughter"),
        ("tick", _HOSTILE.encode("ascii").decode("unicode-escape").replace("\0", "")),
    ],
)
def test_no_control_sequence_reaches_the_terminal(person: Person, words: tuple[str, ...]) -> None:
    """A text from a page or an argument is shown without its controls, on its one line."""
    person.put(_PAGE, _LONG_AGO)
    person.define(f'[[practice]]\npractice = "pets"\nname = "pets {_HOSTILE}"\n')
    answer = person.run(*words, "--date", _LONG_AGO)
    said = (answer.out + answer.err).replace("\n", "")
    assert "owned" in said
    assert [sign for sign in said if unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp")] == []


def test_names_of_files_are_made_safe_too(person: Person) -> None:
    """What is said of a folder is shown without the controls in a file's name."""
    name = "\u001b]0;owned\u0007\u202e\n"
    person.ask("tick", "touch", "--date", MONDAY)
    stick = person.home / f"stick {name}/days/2026"
    for folder in (person.path().parent, stick):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{MONDAY} {name}.toml").write_text(f"{name} = = 3")
    (person.data / "days" / name).touch()
    for words in (("doctor",), ("doctor", "--json"), ("tidy",), ("merge", str(stick.parents[1]))):
        answer = person.run(*words)
        said = (answer.out + answer.err).replace("\n", "")
        assert "owned" in said
        assert [sign for sign in said if unicodedata.category(sign) in ("Cc", "Cf")] == []


@pytest.mark.parametrize("command", ["today", "week"])
def test_any_encoding_will_do(person: Person, command: str) -> None:
    """Signs that a terminal's encoding lacks are written as escapes, on both streams."""
    person.put('note = "Zoë ☕"\n[[note]]\ntext = "Zoë ☕"\n')
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ascii_only |= {"PYTHONIOENCODING": "ascii"}
    answer = person.run(command, "--date", MONDAY, environment=ascii_only)
    assert (answer.code, answer.err) == (0, "")
    assert "Note: Zo\\xeb \\u2615\n" in answer.out
    person.define('[[practice]]\npractice = "zoe"\nname = "Zoë"\n')
    told = person.run("untick", "zoe", environment=ascii_only)
    assert told.err.startswith("befriend: Zo\\xeb is not ticked ")


def test_a_reader_that_left_is_no_fault(person: Person) -> None:
    """`befriend week | head -1` ends quietly, and a deed is done all the same."""
    reading, writing = os.pipe()
    os.close(reading)
    for words in (("week",), ("--help",), ("tick", "touch", "--date", MONDAY)):
        ran = subprocess.run(
            [sys.executable, "-m", "befriend", *words],
            env=person.environment,
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert (ran.returncode, ran.stderr) == (1, b"")
    os.close(writing)
    assert person.records("done") == [{"practice": "touch"}]


def test_closed_streams_are_no_fault(person: Person) -> None:
    """With nowhere to answer, a deed is done all the same; a mistake is still one."""
    line = f"befriend tick touch --date {MONDAY} <&- >&- 2>&- && befriend mood 11 >&- 2>&-"
    assert _shell(person, line).code == 2
    assert person.records("done") == [{"practice": "touch"}]
    assert _shell(person, "befriend mood 11 2>&-") == (2, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_a_full_disk_behind_the_answer_is_one_sentence(person: Person) -> None:
    """An answer that cannot be written is told, once."""
    answer = _shell(person, f"befriend today --date {MONDAY} >/dev/full")
    assert answer.code == 1
    assert answer.err == (
        "befriend: The answer: no space left on device; send it somewhere else.\n"
    )
