"""merge."""

import shutil
from pathlib import Path

import pytest

from befriend.cli import progress
from tests.cli.person import MONDAY, Person

_SUNDAY = "2026-11-22"


def _stick(person: Person) -> Path:
    """A stick with a folder of two days, a tick each, and a gratitude."""
    stick = person.home / "stick"
    for day in (MONDAY, _SUNDAY):
        person.ask("tick", "pets", "--date", day, "--data", str(stick / "befriend"))
    person.ask("thanks", "the sea", "--date", MONDAY, "--data", str(stick / "befriend"))
    return stick


def test_a_folder_in_order_is_left_alone(person: Person) -> None:
    """A look over a folder where nothing is amiss writes nothing."""
    person.ask("tick", "touch", "--date", MONDAY)
    before = person.path().stat()
    answer = person.ask("merge")
    assert person.path().stat() == before
    assert answer == (0, f"Looked over {person.data}: all is in order.\n", "")


def test_what_a_blind_copy_overwrote_comes_back(person: Person) -> None:
    """Each page that lacks something gets it back, and a note says so."""
    for day in (MONDAY, _SUNDAY):
        person.ask("tick", "touch", "--date", day)
        old = person.path(day).read_bytes()
        person.ask("tick", "pets", "--date", day)
        person.put(old.decode(), day)
    answer = person.ask("merge")
    for day in (MONDAY, _SUNDAY):
        done = {str(told["practice"]) for told in person.records("done", day)}
        assert done == {"touch", "pets"}
    assert answer.out == f"Looked over {person.data}: 2 pages were put right.\n"
    assert answer.err.count("1 record came back") == 2
    assert all(line.startswith("befriend: The page of ") for line in answer.err.splitlines())


def test_a_page_that_cannot_be_put_right_is_told(person: Person) -> None:
    """The look over goes on behind a page that does not read, and says so at the end."""
    broken = person.put("mood = = 7\n")
    person.ask("tick", "touch", "--date", _SUNDAY)
    old = person.path(_SUNDAY).read_bytes()
    person.ask("tick", "pets", "--date", _SUNDAY)
    person.put(old.decode(), _SUNDAY)
    answer = person.ask("merge")
    assert len(person.records("done", _SUNDAY)) == 2
    assert person.path().read_bytes() == broken
    assert (answer.code, answer.out) == (1, "")
    assert f"{person.path()}, line 1" in answer.err


def test_a_folder_that_is_gone_is_brought_back_when_asked(person: Person) -> None:
    """It may be a drive that is not mounted: only --bring-back writes it anew."""
    person.ask("tick", "touch", "--date", MONDAY)
    page = person.path().read_bytes()
    shutil.rmtree(person.data)
    refused = person.ask("merge")
    assert not person.data.exists()
    assert refused.code == 1
    assert "'befriend merge --bring-back'" in refused.err
    answer = person.ask("merge", "--bring-back")
    assert person.path().read_bytes() == page
    assert (answer.code, answer.err) == (0, "")


def test_a_folder_that_is_a_file_is_told(person: Person) -> None:
    """A file where the folder should be is not said to be in order."""
    person.data.parent.mkdir(parents=True)
    person.data.write_text("not a folder")
    answer = person.ask("merge")
    assert (answer.code, answer.out) == (1, "")
    assert "it lies below a file that should be a folder" in answer.err
    assert person.data.read_text() == "not a folder"


def test_another_folder_is_joined(person: Person) -> None:
    """What came is counted in words; the other folder is only read."""
    stick = _stick(person)
    person.ask("tick", "touch", "--date", MONDAY)
    before = {path: path.read_bytes() for path in stick.rglob("*.toml")}
    answer = person.ask("merge", str(stick))
    assert person.records("done") == [{"practice": "pets"}, {"practice": "touch"}]
    assert person.records("done", _SUNDAY) == [{"practice": "pets"}]
    assert {path: path.read_bytes() for path in stick.rglob("*.toml")} == before
    assert answer == (0, f"From {stick}: 2 days, 2 ticks, 1 gratitude added.\n", "")
    assert person.ask("merge", str(stick)) == (0, f"From {stick}: nothing new.\n", "")


def test_what_was_taken_away_there_goes(person: Person) -> None:
    """It is counted too."""
    stick = _stick(person)
    person.ask("merge", str(stick))
    person.ask("untick", "pets", "--date", MONDAY, "--data", str(stick / "befriend"))
    answer = person.ask("merge", str(stick))
    assert person.records("done") == []
    assert answer.out == f"From {stick}: 1 tick taken away.\n"


def test_a_dry_run_writes_nothing(person: Person) -> None:
    """It says the same, of what would be."""
    stick = _stick(person)
    shutil.rmtree(person.home / ".local")
    answer = person.ask("merge", "--dry-run", str(stick))
    assert not (person.home / ".local").exists()
    assert answer.out == f"From {stick}: 2 days, 2 ticks, 1 gratitude would be added.\n"


def test_several_pages_are_joined(person: Person) -> None:
    """Copies of single pages, of whatever folder; many places are counted."""
    stick = _stick(person)
    pages = sorted(stick.rglob("*.toml"))
    copy = stick / f"{MONDAY} (1).toml"
    copy.write_text('note = "a walk"\n')
    practices = stick / "practices.toml"
    practices.write_text('[[practice]]\npractice = "choir"\n')
    answer = person.ask("merge", *map(str, [*pages, copy, practices]))
    assert len(person.records("note")) == 1
    assert (person.data / "practices.toml").exists()
    said = "2 days, 2 ticks, 1 gratitude, 1 note, 1 line on a practice added"
    assert answer.out == f"From 4 places: {said}.\n"


def test_a_page_that_does_not_read_is_left_out(person: Person) -> None:
    """It is named, the rest is joined, and the exit code says that something is left."""
    stick = _stick(person)
    broken = stick / f"befriend/days/2026/{_SUNDAY}.toml"
    broken.write_text("mood = = 7\n")
    answer = person.ask("merge", str(stick))
    assert person.records("done") == [{"practice": "pets"}]
    assert not person.path(_SUNDAY).exists()
    assert (answer.code, answer.out) == (1, f"From {stick}: 1 day, 1 tick, 1 gratitude added.\n")
    assert answer.err.startswith(f"befriend: {broken}, line 1: ")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nowhere",), "nowhere is no data folder of befriend, and no page; name one that is."),
        ((".local",), ".local is no data folder of befriend, and no page; name one that is."),
        ((".",), " is your own data folder, or holds it; name another one."),
        (("--dry-run",), "--dry-run says what another folder would bring; name that folder."),
        (
            ("--bring-back", "."),
            "--bring-back is about this folder alone; leave it or the paths out.",
        ),
    ],
)
def test_what_cannot_be_joined_is_one_sentence(
    person: Person, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    """The place has to change: nothing is done."""
    person.put("mood = 7\n")
    monkeypatch.chdir(person.home)
    answer = person.ask("merge", *words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith(f"{sentence}\n")
    assert answer.err.count("\n") == 1


class _Terminal:
    """Standard error as a terminal, and what was written to it."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> None:
        self.written += text

    def flush(self) -> None:
        """Nothing is held back."""


def test_long_work_shows_how_far_it_is(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line on a terminal, which is gone in the end, and before a sentence."""
    stick = _stick(person)
    (stick / f"befriend/days/2026/{MONDAY}.toml").write_text("mood = = 7\n")
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress, "_A_MOMENT", 0)
    monkeypatch.setattr(progress, "_RATE", 0)
    person.ask("merge", str(stick))
    line, gone = "\r{} of 2 pages", f"\r{' ' * 12}\r"
    before, _, after = terminal.written.partition("befriend: ")
    assert before == line.format(1) + gone
    assert after.endswith("\n" + line.format(2) + gone)


def test_short_work_shows_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done in a moment, or for no terminal, needs no line."""
    stick = _stick(person)
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    person.ask("merge", str(stick))
    assert terminal.written == ""
