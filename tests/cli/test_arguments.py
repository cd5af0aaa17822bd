"""The arguments."""

import re

import pytest

from befriend import __version__
from befriend.cli.arguments import parse
from tests.cli.person import MONDAY, Person

_COMMANDS = (
    "today",
    "tick",
    "untick",
    "mood",
    "thanks",
    "note",
    "plan",
    "plans",
    "carry",
    "rest",
    "sit",
    "remove",
    "week",
    "review",
    "people",
    "practices",
    "search",
    "merge",
    "merge-driver",
    "tidy",
    "forget",
    "doctor",
    "paths",
)


def _help(person: Person, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The help that these arguments ask for; it does nothing else."""
    with pytest.raises(SystemExit) as left:
        person.ask(*arguments)
    assert left.value.code == 0
    assert list(person.home.iterdir()) == []
    return capsys.readouterr().out


def test_the_help_names_every_command(person: Person, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command stands in a line of its own, with what it does."""
    listed = _help(person, capsys, "--help").partition("commands:\n")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"^  ([\w-]+) +\w", listed, re.MULTILINE)) == _COMMANDS


@pytest.mark.parametrize("command", _COMMANDS)
def test_every_command_has_a_help(
    person: Person, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """The help tells what a command does, and has a text for each of its arguments."""
    told = _help(person, capsys, command, "-h")
    assert told.startswith(f"usage: befriend {command} ")
    assert re.search(r"^[A-Z][^.]+\.$", told, re.MULTILINE)
    arguments = told.partition("arguments:\n")[2] or told.partition("options:\n")[2]
    assert "--data DIR" in arguments
    assert not re.search(r"^  (-\S|[A-Z])[^\n]{0,16}$(?!\n {5})", arguments, re.MULTILINE)


def test_the_version_is_told(person: Person) -> None:
    """The answer is one line, and nothing is opened for it."""
    assert person.ask("--version") == (0, f"befriend {__version__}\n", "")
    assert list(person.home.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("--data", "{}", "tick", "touch"),
        ("tick", "touch", "--data", "{}"),
        ("tick", "--data={}", "touch"),
        ("--data", "elsewhere", "tick", "touch", "--data", "{}"),
    ],
)
def test_the_data_folder_is_named_before_or_after_the_command(
    person: Person, words: tuple[str, ...]
) -> None:
    """--data counts wherever it stands; of two the last."""
    data = person.home / "stick"
    person.ask(*(word.format(data) for word in words), "--date", MONDAY)
    assert [path.name for path in data.rglob("*.toml")] == [f"{MONDAY}.toml"]
    assert not person.data.exists()


def test_the_data_folder_is_named_by_the_environment(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BEFRIEND_DATA names another data folder, and --data goes before it."""
    monkeypatch.setenv("BEFRIEND_DATA", str(person.home / "stick"))
    assert person.ask("paths").lines[0] == f"Pages: {person.home / 'stick'}"
    other = str(person.home / "other")
    assert person.ask("paths", "--data", other).lines[0] == f"Pages: {other}"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("tikc",), "there is no command 'tikc'; see 'befriend --help'"),
        (("tick",), "the following arguments are required: PRACTICE; see 'befriend tick --help'"),
        (("mood",), "the following arguments are required: MOOD; see 'befriend mood --help'"),
        (("tick", "x", "y"), "unrecognized arguments: y; see 'befriend tick --help'"),
        (("tick", "x", "--no", "y"), "unrecognized arguments: --no y; see 'befriend tick --help'"),
        (("--json", "today"), "unrecognized arguments: --json; see 'befriend --help'"),
        (
            ("note", "x", "--date"),
            "argument --date: expected one argument; see 'befriend note --help'",
        ),
        (("forget",), "one of the arguments D --memory is required; see 'befriend forget --help'"),
        (
            ("forget", "mon", "--memory"),
            "argument --memory: not allowed with argument D; see 'befriend forget --help'",
        ),
        (("today", "--data", ""), "--data is empty; name a folder, or leave it out."),
    ],
)
def test_wrong_arguments_are_one_sentence(
    person: Person, words: tuple[str, ...], sentence: str
) -> None:
    """The sentence says what is wrong and where to read on; nothing is done."""
    answer = person.ask(*words)
    assert list(person.home.iterdir()) == []
    assert answer == (2, "", f"befriend: {sentence}\n")


def test_an_option_is_not_abbreviated() -> None:
    """A script that says --date today says the same when there is a --dates tomorrow."""
    assert parse(["today", "--date", "mon"]).date == "mon"
    with pytest.raises(Exception, match="unrecognized arguments: --dat mon"):
        parse(["today", "--dat", "mon"])
