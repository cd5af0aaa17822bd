"""A disk that fails: one sentence says so, nothing is lost, and it is saved once that can be."""

import shutil

import pytest

from befriend.tui import writer
from tests.tui.disks import BROKEN, FORBIDDEN, FULL, READ_ONLY, TroubledDisk
from tests.tui.person import SUNDAY, Person

_BOTH = ["eye-contact", "touch"]
_TROUBLES = {
    FULL: "the drive is full; make room and try again.",
    READ_ONLY: "the drive can only be read; mount it for writing, or name another folder.",
    FORBIDDEN: "permission denied; give yourself the right to read and write there.",
    BROKEN: "the drive has an error; copy your files somewhere safe and try again.",
}


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not saved is tried again at once, and again."""
    monkeypatch.setattr(writer, "PAUSES", [0.01] * 10_000)


def _ticked(person: Person) -> list[str]:
    """The practices ticked in a day's page."""
    return sorted(record["practice"] for record in person.records("done"))


def _said(person: Person) -> str:
    """The text of the screen, its lines run together."""
    return " ".join(person.text.split())


@pytest.mark.parametrize("error", _TROUBLES)
async def test_one_sentence_says_why(person: Person, disk: TroubledDisk, error: int) -> None:
    """However often it fails, why is said once; what was done stays, and is saved in the end."""
    disk.error = error
    async with person.at_screen(120):
        await person.press("space", "down", "space")
        sentence = f"Not saved: {person.path()}: {_TROUBLES[error]}"
        await person.until(lambda: "".join(sentence.split()) in "".join(person.text.split()))
        before = len(person.journal.asked)
        await person.until(lambda: len(person.journal.asked) > before + 2)
        assert _said(person).count("Not saved") == 1
        assert person.lines[-1].endswith("not saved    ")
        assert "● Touch" in person.line("Touch")
        assert "● Eye contact" in person.line("Eye contact")
        assert not person.path().exists()
        disk.recover()
        await person.until(lambda: _ticked(person) == _BOTH)
        await person.until(lambda: "saved" in person.lines[-1])
        assert "Not saved" not in person.text
    assert person.unsaved is None


@pytest.mark.parametrize("error", _TROUBLES)
async def test_a_text_survives_a_failing_disk(
    person: Person, disk: TroubledDisk, error: int
) -> None:
    """A text that is being typed while the disk fails stays, is saved, and so is what follows."""
    async with person.at_screen():
        await person.press("g", *"the s")
        disk.error = error
        await person.press(*"un", "enter")
        await person.see("Not saved:", "the sun")
        person.clock.move(minutes=1)
        await person.press("g", *"the rain", "escape", "g")
        await person.see("the rain")
        await person.press("enter")
        assert not person.path().exists()
        disk.recover()
        await person.wrote("gratitude", {"text": "the sun"}, {"text": "the rain"})
        await person.see_no("Not saved")


async def test_leaving_a_full_drive_asks_once(person: Person, disk: TroubledDisk) -> None:
    """On a full drive q asks once, q again leaves, and the sentence is given to the terminal."""
    disk.error = FULL
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved:")
        await person.press("q")
        await person.see("To leave without it, press q again.")
        asked = len(disk.written)
        await person.until(lambda: len(disk.written) > asked)  # it is tried again
        await person.see("Not saved:", "press q again")
        assert person.app.is_running
        await person.press("q")
        await person.until(lambda: not person.app.is_running)
    assert person.unsaved == f"{person.path()}: {_TROUBLES[FULL]}"


async def test_room_made_after_q_lets_one_leave(person: Person, disk: TroubledDisk) -> None:
    """Who made room after q was asked about leaves without another key, with all saved."""
    disk.error = FULL
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved:")
        await person.press("q")
        disk.recover()
        await person.until(lambda: not person.app.is_running)
    assert _ticked(person) == ["touch"]
    assert person.unsaved is None


async def test_a_folder_that_vanished_and_comes_back(person: Person) -> None:
    """A stick pulled out is said, nothing is written in its place, and what it lacks follows."""
    elsewhere = person.home / "elsewhere"
    async with person.at_screen():
        await person.press("space")
        await person.until(lambda: _ticked(person) == ["touch"])
        await person.see("saved")
        shutil.move(person.data, elsewhere)
        await person.press("down", "space")
        await person.until(lambda: "as if a drive were not mounted" in _said(person))
        assert _said(person).count("Not saved") == 1
        assert "● Eye contact" in person.line("Eye contact")
        assert not person.data.exists()
        shutil.move(elsewhere, person.data)
        await person.until(lambda: _ticked(person) == _BOTH)
        await person.until(lambda: "saved" in person.lines[-1])
        await person.see_no("Not saved")


async def test_undo_while_the_disk_fails(person: Person, disk: TroubledDisk) -> None:
    """What was done and undone before it could be written leaves no trace on the screen."""
    disk.error = FULL
    async with person.at_screen():
        await person.press("space", "u", "down", "space")
        await person.see("Not saved:")
        assert "○ Touch" in person.line("Touch")
        disk.recover()
        await person.until(lambda: _ticked(person) == ["eye-contact"])
        await person.see_no("Not saved")
        assert "○ Touch" in person.line("Touch")


async def test_what_is_done_on_a_day_that_cannot_be_read_stays(
    person: Person, disk: TroubledDisk
) -> None:
    """A text for a page that cannot be read is shown and not saved, is asked about, and saved."""
    person.put("mood = 3\n", SUNDAY)
    async with person.at_screen():
        await person.until(lambda: person.app._desk._writer.idle)
        disk.read_error = BROKEN
        await person.press("[", "space", "g", *"the sun", "enter")
        await person.see("● Touch", "the sun", "Not saved:")
        assert "the drive has an error" in _said(person)
        assert person.records("gratitude", SUNDAY) == []
        disk.recover()
        await person.until(lambda: not person.app._desk.unsaved)
    assert person.records("gratitude", SUNDAY) == [{"text": "the sun"}]
    assert person.records("done", SUNDAY) == [{"practice": "touch"}]
    assert person.records("mood", SUNDAY) == [{"value": 3}]
    assert person.unsaved is None


async def test_a_text_for_a_day_that_refuses_it_is_a_draft(
    person: Person, disk: TroubledDisk
) -> None:
    """What is refused by a page that could not be read stands in the Form again."""
    async with person.at_screen():
        await person.until(lambda: person.app._desk._writer.idle)
        disk.read_error = BROKEN
        person.journal.full = True
        await person.press("[", "g", *"the sun", "enter")
        await person.see("Not saved: The page of Monday is full")
        await person.press("g")
        await person.see("the sun")
