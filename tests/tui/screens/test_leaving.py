"""Leaving: at once where all is saved, after the last change where it is not."""

import pytest
from textual.widgets import Input

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


async def test_a_draft_stays_on_its_day(person: Person) -> None:
    """Another day has a Form of its own; the day the draft was begun on still has it."""
    async with person.at_screen():
        await person.press("g", *"rain", "escape", "[", "g")
        assert person.app.screen.query_one("#text", Input).value == ""
        await person.press("escape", "]", "g")
        assert person.app.screen.query_one("#text", Input).value == "rain"
        await person.press("enter", "q")
        await person.until(lambda: not person.app.is_running)
    assert person.records("gratitude") == [{"text": "rain"}]


async def test_a_draft_is_asked_about_once(person: Person) -> None:
    """With a gratitude typed and not saved, q asks once, and q again leaves without it."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the su")
        await person.press("escape", "q")
        assert (
            "A draft is not saved (Grateful for): press q again to leave without it." in person.text
        )
        assert person.app.is_running
        await person.press("q")
        await person.until(lambda: not person.app.is_running)
    assert not person.data.exists()


async def test_a_form_opened_and_closed_is_no_draft(person: Person) -> None:
    """Who looked into a Form and typed nothing is not asked, nor who saved what they typed."""
    person.put('gratitude = "the rain"\n')
    async with person.at_screen():
        await person.press("g", "escape", "tab", "tab", "e", "escape")
        await person.thank("the sun")
        await person.until(lambda: len(person.records("gratitude")) == 2)
        await person.see("saved")
        await person.press("q")
        await person.until(lambda: not person.app.is_running)


async def test_a_draft_saved_after_all_is_asked_about_no_more(person: Person) -> None:
    """A draft that was asked about and then saved is in the page, and q leaves."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the sun")
        await person.press("escape", "q", "g", "enter")
        await person.wrote("gratitude", {"text": "the sun"})
        await person.see("saved")
        await person.press("q")
        await person.until(lambda: not person.app.is_running)


@pytest.mark.parametrize("above", [["f1"], ["ctrl+p"], ["f1", "ctrl+p"], ["ctrl+p", "l"]])
async def test_ctrl_q_above_a_form_keeps_what_was_typed(person: Person, above: list[str]) -> None:
    """Help and palette close before the Form: what was typed there is a draft, and asked about."""
    async with person.at_screen():
        await person.press("g", *"the sun", *above, "ctrl+q")
        await person.see("A draft is not saved (Grateful for): press q again")
        assert person.app.screen is person.app.at_desk
        await person.press("g", "enter")
        await person.wrote("gratitude", {"text": "the sun"})


@pytest.mark.parametrize("above", ["?", "ctrl+p", "/"])
async def test_ctrl_q_leaves_from_anywhere(person: Person, above: str) -> None:
    """With nothing to lose, ctrl+q leaves from the help, the palette and the search."""
    async with person.at_screen():
        await person.press(above, "ctrl+q")
        await person.until(lambda: not person.app.is_running)


async def test_ctrl_q_where_there_is_too_little_room(person: Person) -> None:
    """On a screen that became too small above a Form, ctrl+q keeps the draft and asks."""
    async with person.at_screen():
        await person.press("g", *"the sun")
        await person.pilot.resize_terminal(30, 8)
        await person.press("ctrl+q")
        await person.until(lambda: person.app.screen is person.app.at_desk)
        await person.pilot.resize_terminal(80, 24)
        await person.see("A draft is not saved (Grateful for): press q again")
        await person.press("g", "enter")
        await person.wrote("gratitude", {"text": "the sun"})


@pytest.mark.parametrize("other", ["down", "tab", "m", "w", "["])
async def test_another_key_means_to_stay(person: Person, other: str) -> None:
    """Any key but q takes the question back; the next q asks again, on each screen."""
    async with person.at_screen():
        await person.press("g", *"the sun", "escape", "q")
        assert "press q again" in person.text
        await person.press(other)
        await person.see_no("press q again")
        await person.press("q")
        await person.see("press q again")
        assert person.app.is_running
        await person.press("q")
        await person.until(lambda: not person.app.is_running)


async def test_keys_typed_behind_q_keep_nobody(person: Person) -> None:
    """While the last change is being saved, keys that do nothing are no reason to stay."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "q", "down")
        assert "press q again" in person.text
        person.journal.go.set()
        await person.until(lambda: not person.app.is_running)
    assert person.records("done") == [_TOUCH]


async def test_who_opens_a_form_stays(person: Person) -> None:
    """A Form that was opened after q is not closed when the last change is saved."""
    person.journal.go.clear()
    async with person.at_screen():
        await person.press("space", "q", "g", *"the sun")
        person.journal.go.set()
        await person.wrote("done", _TOUCH)
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_another_key_means_to_stay_where_saving_fails(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who walks on though a change is not saved is asked again by the next q."""
    monkeypatch.setattr(writer, "PAUSES", [60])
    person.journal.failures = 1
    async with person.at_screen():
        await person.press("space")
        await person.see("Not saved: the stick")
        await person.press("q", "down")
        await person.see_no("press q again")
        await person.press("q")
        await person.see("To leave without it, press q again.")
        assert person.app.is_running


async def test_a_second_draft_is_asked_about_too(person: Person) -> None:
    """A draft that was begun after the question is not left behind unasked."""
    async with person.at_screen():
        await person.press("g", *"the sun", "escape", "q", "e", *"Ana", "escape", "q")
        assert "press q again" in person.text
        assert person.app.is_running
