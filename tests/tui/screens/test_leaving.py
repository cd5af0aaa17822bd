"""Leaving: at once where all is saved, after the last change where it is not."""

import pytest

from befriend.tui import writer
from tests.tui.journals import ALWAYS
from tests.tui.person import Person

_TOUCH = {"practice": "touch"}


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_q_leaves(person: Person, key: str) -> None:
    """Where everything is saved, q leaves at once, with nothing to report and no file made."""
    async with person.at_screen():
        await person.press(key)
        await person.until(lambda: not person.app.is_running)
    assert (person.unsaved, person.app.return_code) == (None, 0)
    assert not person.data.exists()


async def test_leaving_waits_for_the_last_change(person: Person) -> None:
    """With a change under way, q says so, and leaves when the change is saved."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "q")
        assert "Saving the last change. To leave without waiting, press q again." in person.text
        assert person.app.is_running
        person.journal.go.set()
        await person.until(lambda: not person.app.is_running)
    assert person.unsaved is None
    assert person.records("done") == [_TOUCH]


async def test_q_twice_leaves_with_the_sentence(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a change that cannot be saved, q asks once, q again leaves, and why is reported."""
    monkeypatch.setattr(writer, "PAUSES", [60])
    person.journal.failures = ALWAYS
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved: the stick")
        await person.press("q")
        assert "press q again" in person.text
        await person.press("q")
        await person.until(lambda: not person.app.is_running)
    assert person.unsaved == "the stick was pulled out."
    assert not person.path().exists()


async def test_a_failure_meanwhile_asks_no_second_time(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often the write fails between the two, the second q leaves."""
    monkeypatch.setattr(writer, "PAUSES", [0.01] * 10_000)
    person.journal.failures = ALWAYS
    async with person.at_screen():
        await person.press("space", "q")
        before = len(person.journal.asked)
        await person.until(lambda: len(person.journal.asked) > before + 2)
        await person.press("q")
        await person.until(lambda: not person.app.is_running)
    assert person.unsaved == "the stick was pulled out."


async def test_a_deed_after_q_means_to_stay(person: Person) -> None:
    """Who goes on ticking after q stays, also when everything is saved."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "q", "down", "space")
        person.journal.go.set()
        await person.until(lambda: len(person.records("done")) == 2)
        await person.see("saved")
        assert person.app.is_running


async def test_a_refusal_keeps_the_person_here(person: Person) -> None:
    """If the change that q waits for is refused, the app stays and says why."""
    person.journal.full = True
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "q")
        person.journal.go.set()
        await person.see("Not saved: The page of Monday is full")
        assert person.app.is_running
        await person.press("q")
        await person.until(lambda: not person.app.is_running)


async def test_what_was_done_last_is_written(person: Person) -> None:
    """A change made right before the app ends some other way is on the disk in the end."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space")
        person.app.exit()
        person.journal.go.set()
    assert person.records("done") == [_TOUCH]
    assert person.unsaved is None
