"""What a screen says about saving: at once, under way, saved, not saved, refused."""

import pytest
from textual.message_pump import MessagePump

from befriend.tui import writer
from befriend.tui.screens import at_desk
from tests.tui.journals import ALWAYS
from tests.tui.person import Person

_TOUCH = {"practice": "touch"}


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not saved is tried again at once, and again."""
    monkeypatch.setattr(writer, "PAUSES", [0.01] * 10_000)


async def test_a_tick_is_shown_before_it_is_written(person: Person) -> None:
    """The screen answers at once, says after a while that it is saving, and saved when it is."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space")
        assert "● Touch" in person.line("Touch")
        assert not person.path().exists()
        await person.see("saving…")
        assert not person.path().exists()
        person.journal.go.set()
        await person.wrote("done", _TOUCH)
        await person.see("saved")
        assert "saving…" not in person.text


async def test_saving_is_said_only_after_a_while(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A third of a second may pass before there is any word of saving."""
    patience = at_desk._PATIENCE
    assert patience == pytest.approx(0.3)
    monkeypatch.setattr(at_desk, "_PATIENCE", 60)
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "down", "space")
        assert "● Eye contact" in person.line("Eye contact")
        assert "sav" not in person.lines[-1]
        person.journal.go.set()


async def test_changes_are_written_in_order(person: Person) -> None:
    """Ticked, taken back, ticked again while the disk sleeps: shown so, and written so."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "space", "space", "down", "space")
        assert "● Touch" in person.line("Touch")
        assert "● Eye contact" in person.line("Eye contact")
        person.journal.go.set()
        await person.until(lambda: len(person.records("done")) == 2)
        kinds = [type(change).__name__ for deed in person.journal.asked for change in deed]
        assert kinds == ["Add", "TakeAway", "Add", "Add"]


async def test_a_quick_save_says_no_more_than_saved(person: Person) -> None:
    """Where the disk is quick, the status line says saved, and goes on saying it."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", _TOUCH)
        await person.see("saved")
        await person.press("space")
        assert "saved" in person.lines[-1]


async def test_a_failing_write_recovers(person: Person) -> None:
    """A write that fails is said in one sentence, what is shown stays, and it is tried again."""
    person.journal.failures = ALWAYS
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved: the stick was pulled out.", "   not saved")
        assert "saving…" not in person.text
        assert "● Touch" in person.line("Touch")
        assert not person.path().exists()
        person.journal.failures = 0
        await person.wrote("done", _TOUCH)
        await person.see("saved", "With whom?")
        assert "Not saved" not in person.text
        assert len(person.journal.asked) > 1


async def test_not_saved_stays_in_sight(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not saved is said on other days as well, whatever else there is to say."""
    monkeypatch.setattr(writer, "PAUSES", [60])
    person.journal.failures = 1
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved: the stick")
        await person.press("[", "down")
        assert "Sunday 22 November" in person.text
        assert "Not saved: the stick" in person.text
    assert person.records("done") == [_TOUCH]


async def test_a_refused_tick_is_taken_back(person: Person) -> None:
    """A change that never can be written is taken back, and why is said until the next deed."""
    person.journal.full = True
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved: The page of Monday is full")
        assert "○ Touch" in person.line("Touch")
        await person.press("[", "]")
        assert "Not saved: The page of Monday is full" in person.text
        person.journal.full = False
        await person.press("down", "space")
        await person.wrote("done", {"practice": "eye-contact"})
        await person.see_no("Not saved")
        await person.until(lambda: "saved" in person.lines[-1])


async def test_a_late_refusal_leaves_no_word_of_saving(person: Person) -> None:
    """A change refused after a while leaves neither saving nor saved in the status line."""
    person.journal.full = True
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space")
        await person.see("saving…")
        person.journal.go.set()
        await person.see("Not saved: The page of Monday is full")
        await person.see_no("saving…")
        assert "saved" not in person.lines[-1]


async def test_a_refused_gratitude_is_a_draft(person: Person) -> None:
    """The text of a gratitude that was refused stands in the Form when it is opened again."""
    person.journal.full = True
    async with person.at_screen():
        await person.thank("a very long letter")
        await person.see("Not saved: ")
        assert "○ Gratitude" in person.line("Gratitude")
        await person.press("g")
        await person.see("a very long letter")
        person.journal.full = False
        await person.press("backspace", "enter")
        await person.wrote("gratitude", {"text": "a very long lette"})


async def test_a_refused_edit_is_a_draft_of_that_gratitude(person: Person) -> None:
    """An edit that was refused waits in the Form of the gratitude it was of, not in a new one."""
    person.put('gratitude = "the sun"\n')
    person.journal.full = True
    async with person.at_screen():
        await person.press("tab", "tab", "e", "!", "enter")
        await person.see("Not saved: ")
        await person.press("g")
        assert "the sun!" not in person.text
        await person.press("escape", "e")
        await person.see("Edit the gratitude", "the sun!")
        person.journal.full = False
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun!"})


async def test_a_refused_reading_can_be_taken_again(person: Person) -> None:
    """A reading that was refused is gone, and the next key of the same visit takes a new one."""
    person.journal.full = True
    async with person.at_screen():
        await person.press("m", "7")
        await person.see("Not saved: ")
        await person.see_no("13:02")
        person.journal.full = False
        await person.press("8")
        await person.wrote("mood", {"value": 8})


async def test_a_deed_is_written_whatever_becomes_of_a_timer(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Textual passes over a timer that is late by its own length: no deed hangs on one."""
    async with person.at_screen():
        monkeypatch.setattr(MessagePump, "set_timer", lambda *_, **__: None)
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        await person.press("x")
        await person.wrote("done")
