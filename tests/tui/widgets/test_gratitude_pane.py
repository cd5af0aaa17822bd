"""The gratitudes of a day: written, edited and taken away, by key and by click."""

import pytest

from befriend.domain.prompts import prompt_on
from befriend.tui.widgets.gratitude_pane import GratitudePane
from tests.tui.person import TUESDAY, Person

_THREE = """
[[gratitude]]
text = "lunch with Ben"
why = "he asked twice how I was"
who = ["Ben"]
at = 2026-11-23T12:00:00+01:00
[[gratitude]]
text = "the sun"
mine = [1, 2]
at = 2026-11-23T12:30:00+01:00
[[gratitude]]
text = "a letter"
who = ["Ana", "Mum"]
at = 2026-11-23T12:45:00+01:00
"""


async def test_it_invites(person: Person) -> None:
    """With no gratitude yet, the pane says in one line what one could be."""
    async with person.at_screen():
        assert "Somebody, something, and why." in person.text


async def test_why_and_who_stand_below(person: Person) -> None:
    """Each gratitude shows its text, and below it, set in, to whom and why."""
    person.put(_THREE)
    async with person.at_screen():
        right = [line[44:].strip(" │") for line in person.lines]
        begin = right.index("lunch with Ben")
        said = ["lunch with Ben", "Ben", "he asked twice how I was", "the sun", "a letter"]
        assert right[begin : begin + 5] == said
        assert "   he asked" in person.text


async def test_g_text_enter_writes_it(person: Person) -> None:
    """The plain gratitude is g, the text, enter; the cursor is on it, and the Form is closed."""
    async with person.at_screen():
        await person.press("g", *"tea", "enter")
        await person.wrote("gratitude", {"text": "tea"})
        assert person.page()["gratitude"][0]["at"] == person.clock.now
        assert person.text.count("Grateful for") == 1
        assert "│›tea " in person.text
        await person.thank("the sun")
        assert person.app.screen.query_one(GratitudePane).cursor == 1


@pytest.mark.parametrize("key", ["enter", "e", "a"])
async def test_keys_in_an_empty_pane_write_the_first(person: Person, key: str) -> None:
    """In a pane without gratitudes, enter, e and a write one; x does nothing."""
    async with person.at_screen():
        await person.press("tab", "tab", "x", key)
        await person.paste("rain")
        await person.press("enter")
        await person.wrote("gratitude", {"text": "rain"})


async def test_why_and_who_are_written(person: Person) -> None:
    """Tab leads to why and who; names between commas are a list, each once."""
    async with person.at_screen():
        await person.press("g")
        for text in ("a call", " she remembered ", "Ana,, Ben ,Ana"):
            await person.paste(text)
            await person.press("tab")
        await person.press("enter")
        await person.wrote(
            "gratitude", {"text": "a call", "why": "she remembered", "who": ["Ana", "Ben"]}
        )
        assert "   Ana, Ben" in person.text


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_editing_changes_what_differs(person: Person, key: str) -> None:
    """An edit changes the field that was typed into; the time and fields unknown here stay."""
    person.put(_THREE)
    async with person.at_screen():
        await person.press("tab", "tab", "down", key)
        await person.see("Edit the gratitude")
        person.clock.move(minutes=9)
        await person.press("end", "!", "enter")
        await person.until(lambda: "the sun!" in str(person.page()))
        [edited] = [each for each in person.page()["gratitude"] if "mine" in each]
        assert (edited["text"], edited["mine"]) == ("the sun!", [1, 2])
        assert edited["at"].isoformat() == "2026-11-23T12:30:00+01:00"
        assert "who" not in edited
        assert person.app.screen.query_one(GratitudePane).cursor == 1


async def test_an_edit_of_nothing_writes_nothing(person: Person) -> None:
    """A Form saved as it was opened leaves the record as it is."""
    person.put(_THREE)
    async with person.at_screen():
        await person.press("tab", "tab", "e")
        await person.see("Edit the gratitude")
        await person.press("enter", "escape", "space")
        await person.wrote("done", {"practice": "touch"})
        assert not any("was" in each for each in person.page()["gratitude"])


async def test_a_field_emptied_goes(person: Person) -> None:
    """A why deleted in the Form is gone from the record; a text deleted is asked for."""
    person.put(_THREE)
    async with person.at_screen():
        await person.press("tab", "tab", "e", "tab", "ctrl+u", "enter")
        await person.until(lambda: "he asked" not in str(person.page()))
        assert person.records("gratitude")[0] == {"text": "lunch with Ben", "who": ["Ben"]}
        await person.press("e", "ctrl+u", "enter")
        assert "Write what you are grateful for" in person.text
        await person.press("escape", "escape", "space")
        await person.wrote("done", {"practice": "touch"})
        assert person.records("gratitude")[0] == {"text": "lunch with Ben", "who": ["Ben"]}


async def test_x_takes_away_the_one_under_the_cursor(person: Person) -> None:
    """The key x takes away the gratitude under the cursor, and the cursor stays in the list."""
    person.put(_THREE)
    async with person.at_screen():
        await person.press("tab", "tab", "down", "down", "x")
        await person.see_no("a letter")
        await person.press("x")
        await person.wrote(
            "gratitude",
            {"text": "lunch with Ben", "why": "he asked twice how I was", "who": ["Ben"]},
        )
        assert "● Gratitude" in person.line("Gratitude")
        await person.press("x")
        await person.wrote("gratitude")
        assert "○ Gratitude" in person.line("Gratitude")


async def test_a_double_click_edits(person: Person) -> None:
    """A click goes to a gratitude, a double click edits it."""
    person.put(_THREE)
    async with person.at_screen():
        pane = person.app.screen.query_one(GratitudePane)
        await person.pilot.click(GratitudePane, offset=(6, 4))
        assert (pane.cursor, pane.has_focus) == (1, True)
        await person.pilot.double_click(GratitudePane, offset=(6, 5))
        await person.see("Edit the gratitude", "a letter", "Ana, Mum")
        await person.press("end", "!", "enter")
        await person.until(lambda: "a letter!" in str(person.page()))


async def test_a_click_in_an_empty_pane_writes_nothing(person: Person) -> None:
    """Clicks in a pane without gratitudes, or on its frame, open nothing."""
    async with person.at_screen():
        await person.pilot.double_click(GratitudePane, offset=(6, 1))
        await person.pilot.double_click(GratitudePane, offset=(6, 0))
        await person.press("escape", "space")
        await person.wrote("done", {"practice": "touch"})


async def test_something_is_suggested_on_some_days(person: Person) -> None:
    """Where nothing is written yet, in the pane and in the Form; on other days it is left open."""
    async with person.at_screen(120, 40):
        assert "Somebody, something, and why." in person.text
        await person.press("]")
        prompt = prompt_on(TUESDAY)
        assert prompt is not None
        await person.see(prompt.what)
        await person.press("g")
        await person.see(f"e.g. {prompt.what}", f" {prompt.why}")
        assert f"e.g. {prompt.why}" not in person.text  # a question is no example
        await person.press(*"Ana", "enter")
        await person.wrote("gratitude", {"text": "Ana"}, day=TUESDAY)
        await person.see_no(prompt.what)
