"""What befriend says when the world is in the way, and where it says it."""

import pytest

import befriend.cli.writing
from befriend.cli.asked import Asked
from tests.cli.person import MONDAY, OBEYING_MODES, Person

_FAULTY = """\
import sys
from befriend.__main__ import main
from befriend.cli.asked import Asked
def day(self, *, ahead=False):
    secret = "dear diary"
    raise ValueError(secret)
Asked.day = day
sys.exit(main())
"""


def test_a_file_for_a_folder_is_one_sentence(person: Person) -> None:
    """Where the data folder should be is a file: it is named, and left as it is."""
    person.data.parent.mkdir(parents=True)
    person.data.write_text("mine")
    for words in (("tick", "touch"), ("today",)):
        answer = person.run(*words)
        assert person.data.read_text() == "mine"
        assert (answer.code, answer.out) == (1, "")
        assert answer.err == (
            f"befriend: {person.data}/practices.toml: it lies below a file that should be a folder;"
            " move that file away.\n"
        )


def test_a_folder_that_cannot_be_written_is_one_sentence(person: Person) -> None:
    """What is there is shown; a note says why it is not saved, and leaves nothing behind."""
    page = person.put("mood = 7\n")
    folder = person.path().parent
    folder.chmod(0o500)
    shown = person.run("today", "--date", MONDAY, within=OBEYING_MODES)
    answer = person.run("note", "tea", "--date", MONDAY, within=OBEYING_MODES)
    folder.chmod(0o700)
    assert [path.name for path in folder.iterdir()] == [f"{MONDAY}.toml"]
    assert person.path().read_bytes() == page
    assert (shown.code, shown.lines[12]) == (0, "Mood: 7")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"befriend: {folder}: permission denied; ")
    assert answer.err.count("\n") == 1


def test_a_page_that_does_not_read_is_one_sentence(person: Person) -> None:
    """File and line are named, what is remembered is shown, and the file is left alone."""
    person.ask("tick", "pets", "--date", MONDAY)
    page = person.put("mood = 7\ndone = = 3\n")
    for words in (("today", "--date", MONDAY), ("week", "--date", MONDAY)):
        answer = person.run(*words)
        assert person.path().read_bytes() == page
        assert answer.code == 1
        assert answer.err.startswith(f"befriend: {person.path()}, line 2: ")
        assert answer.err.count("\n") == 1
        assert "Time with a pet" in answer.out


def test_what_was_done_to_the_files_is_told_beside_the_answer(person: Person) -> None:
    """A hand's page is kept when it is written out: the note on that is no part of the answer."""
    person.put("mood = 7\n")
    answer = person.ask("tick", "touch", "--date", MONDAY)
    (kept,) = (person.home / ".local/state/befriend-device/kept").rglob("*.toml")
    assert kept.read_text() == "mood = 7\n"
    assert answer.out == "Ticked Touch for Monday 23 November 2026.\n"
    assert answer.err == (
        "befriend: The page of Monday 23 November 2026 is written out in full; the original is kept"
        f" in {kept}.\n"
    )


def test_what_came_back_is_told_by_a_deed_too(person: Person) -> None:
    """A tick on a page that another copy was put over writes what it lacked, and says so."""
    person.ask("tick", "touch", "--date", MONDAY)
    old = person.path().read_bytes()
    person.ask("tick", "pets", "--date", MONDAY)
    person.put(old.decode())
    answer = person.ask("mood", "7", "--date", MONDAY)
    assert [each["practice"] for each in person.records("done")] == ["pets", "touch"]
    assert answer.out == "Wrote down mood 7 for Monday 23 November 2026.\n"
    assert "1 record came back" in answer.err


def test_a_fault_of_our_own_tells_no_diary(person: Person) -> None:
    """An error that nobody foresaw is told by type and place: no values, no message."""
    answer = person.run("note", "dear diary", program=("-c", _FAULTY))
    assert (answer.code, answer.out) == (1, "")
    first, *frames = answer.err.splitlines()
    assert first == (
        "befriend: this is a fault of befriend's own (ValueError); what was saved is not touched by"
        " it."
    )
    assert frames[-1] == "  <string>:6"
    assert any("writing.py:" in frame for frame in frames)
    assert "diary" not in answer.err


def test_an_interrupt_leaves_at_once(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C ends a command without a word, with the exit code that shells expect."""

    def interrupted(_asked: Asked) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(befriend.cli.writing.COMMANDS, "note", interrupted)
    assert person.ask("note", "x") == (130, "", "")


def test_a_folder_one_stands_in_may_be_gone(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative --data in a folder that was deleted is one sentence too."""
    gone = person.home / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    answer = person.ask("today", "--data", "stick")
    monkeypatch.chdir(person.home)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("befriend: stick: no such file or directory; ")
