"""tidy and forget."""

from datetime import date

import pytest

from befriend.storage.disk import Disk
from befriend.storage.drafts import LeftDraft, LeftDrafts
from befriend.storage.locations import locate
from tests.cli.person import MONDAY, Person

_SUNDAY = "2026-11-22"


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


def test_drafts_of_the_day_are_forgotten(person: Person) -> None:
    """What was typed for it and never saved goes too; that of other days stays."""
    place = locate(str(person.data), {"HOME": str(person.home)}).drafts
    days = [date.fromisoformat(day) for day in (MONDAY, _SUNDAY)]
    drafts: list[LeftDraft] = [(f"note {day}", {"text": "a secret"}, "", day) for day in days]
    LeftDrafts(Disk(), place).leave(drafts)
    person.ask("forget", MONDAY)
    assert LeftDrafts(Disk(), place).take() == drafts[1:]


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
