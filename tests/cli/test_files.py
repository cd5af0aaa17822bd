"""merge without a path, tidy, and forget."""

import shutil

import pytest

from tests.cli.person import MONDAY, Person

_SUNDAY = "2026-11-22"


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


def test_memory_is_forgotten_when_asked(person: Person) -> None:
    """From then on what is in the folder counts; what it lacks is kept."""
    person.ask("tick", "touch", "--date", MONDAY)
    old = person.path().read_bytes()
    person.ask("tick", "pets", "--date", MONDAY)
    newer = person.path().read_bytes()
    person.put(old.decode())
    answer = person.ask("forget", "--memory")
    assert (answer.code, answer.err) == (0, "")
    (kept,) = (person.home / ".local/state/befriend-device/kept").rglob("*.toml")
    assert kept.read_bytes() == newer
    assert str(kept.parent) in answer.out
    assert person.ask("merge").code == 0
    assert person.path().read_bytes() == old


def test_a_folder_that_is_a_file_is_told(person: Person) -> None:
    """A file where the folder should be is not said to be in order."""
    person.data.parent.mkdir(parents=True)
    person.data.write_text("not a folder")
    answer = person.ask("merge")
    assert (answer.code, answer.out) == (1, "")
    assert "it lies below a file that should be a folder" in answer.err
    assert person.data.read_text() == "not a folder"


def test_copies_are_put_away(person: Person) -> None:
    """How many went where is the answer; what they brought is told beside it."""
    person.put('done = "pets"\n')
    copy = person.path().with_name(f"{MONDAY} (1).toml")
    copy.write_text('done = "touch"\n')
    answer = person.ask("tidy")
    assert not copy.exists()
    assert len(person.records("done")) == 2
    kept = person.home / ".local/state/befriend-device/kept"
    (kept_copy,) = (path for path in kept.rglob("*.toml") if "touch" in path.read_text())
    assert answer.out == f"Moved 1 copy to {kept_copy.parent}, for ninety days.\n"
    assert "1 record came" in answer.err
    assert answer.code == 0
    assert person.ask("tidy") == (0, "There are no copies beside the pages.\n", "")


def test_a_copy_that_does_not_read_is_named(person: Person) -> None:
    """It stays, and somebody has to look at it."""
    person.put('done = "pets"\n')
    copy = person.path().with_name(f"{MONDAY} (1).toml")
    copy.write_text("done = = 3\n")
    answer = person.ask("tidy")
    assert copy.exists()
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"befriend: {copy} stays: ")


@pytest.mark.usefixtures("monday_noon")
def test_a_day_is_forgotten(person: Person) -> None:
    """Nothing is asked, and nothing of its text stays on this computer."""
    person.ask("note", "a secret", "--date", MONDAY)
    person.ask("tick", "touch", "--date", MONDAY)
    person.ask("note", "no secret", "--date", _SUNDAY)
    answer = person.ask("forget", "mon")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Forgot Monday 23 November 2026: 2 records, here and, once this folder is carried there, on"
        " every other computer.\n"
    )
    assert (person.records("note"), person.records("note", _SUNDAY)) == (
        [],
        [{"text": "no secret"}],
    )
    assert not any(b"a secret" in file.read_bytes() for file in person.home.rglob("*.toml"))


def test_a_page_that_does_not_read_is_forgotten(person: Person) -> None:
    """Whatever it said is gone."""
    person.put("a secret = = 3\n")
    answer = person.ask("forget", MONDAY)
    assert "secret" not in person.path().read_text()
    assert answer.out.startswith("Forgot Monday 23 November 2026: what did not read, here and")


@pytest.mark.usefixtures("monday_noon")
def test_a_day_that_says_nothing_is_told(person: Person) -> None:
    """No file is made for it."""
    answer = person.ask("forget", "-2")
    assert answer.out == "Saturday 21 November 2026 says nothing: there was nothing to forget.\n"
    assert not person.data.exists()
