"""The Form of a gratitude: drafts, pasting, and what is written of what was typed."""

import unicodedata
from datetime import UTC, datetime

import pytest

from befriend.domain.values import names_in
from befriend.errors import Mistake
from befriend.pages.canonical import Value
from befriend.pages.change import Add, Change, Replace
from befriend.pages.record import Record, write_record
from befriend.tui.forms.gratitude import gratitude_question
from tests.tui.hostile import HOSTILE
from tests.tui.person import MONDAY, Person

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _typed(record: Record) -> dict[str, str]:
    """What stands in the Form for a gratitude."""
    return gratitude_question(MONDAY, record, ()).before


def _changes(record: Record | None, typed: dict[str, str]) -> tuple[Change, ...]:
    """The changes that save what was typed."""
    return gratitude_question(MONDAY, record, ()).answer(typed, _NOON).changes


async def test_escape_keeps_a_draft(person: Person) -> None:
    """Esc closes the Form and writes nothing; g brings the draft back, to go on where it was."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the su")
        await person.press("tab")
        await person.paste("warm")
        await person.press("escape")
        assert "the su" not in person.text
        await person.press("g", "n", "enter")
        await person.wrote("gratitude", {"text": "the sun", "why": "warm"})
        await person.press("g")
        assert "A good friend's phone call" in person.text


async def test_a_draft_of_an_edit_is_of_that_gratitude(person: Person) -> None:
    """An edit left with esc waits for the next edit of the same gratitude, and for that alone."""
    person.put('gratitude = "the sun"\n')
    async with person.at_screen():
        await person.press("tab", "tab", "e", "!", "escape", "g")
        assert "the sun!" not in person.text
        await person.press("escape", "e")
        assert "the sun!" in person.text
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun!"})


async def test_a_draft_is_of_its_day(person: Person) -> None:
    """What was begun on one day is not brought back on another."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the su")
        await person.press("escape", "[", "g")
        assert "the su" not in person.text
        await person.press("escape", "]", "g", "n", "enter")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_an_empty_text_writes_nothing(person: Person) -> None:
    """Without a text, nothing is written, and what stands in the other fields is a draft."""
    async with person.at_screen():
        await person.press("g", "space", "tab")
        await person.paste("she called")
        await person.press("enter")
        assert "Write what you are grateful for" in person.text
        await person.press("escape", "space")
        await person.wrote("done", {"practice": "touch"})
        assert set(person.page()) == {"done", "page"}
        await person.press("g")
        assert "she called" in person.text


async def test_tab_goes_round_the_fields(person: Person) -> None:
    """Tab leads through the three fields and round again."""
    async with person.at_screen():
        await person.press("g")
        seen = []
        for _ in range(4):
            seen.append(person.app.focused.id if person.app.focused else None)
            await person.press("tab")
        assert seen == ["text", "why", "who", "text"]


async def test_letters_are_typed(person: Person) -> None:
    """In the Form, the letters that are keys elsewhere are text."""
    async with person.at_screen():
        await person.press("g", *"qtxa[m", "enter")
        await person.wrote("gratitude", {"text": "qtxa[m"})
        assert person.app.is_running


@pytest.mark.parametrize(
    ("pasted", "written"),
    [
        ("one\ntwo\r\nthree\rfour", "one two three four"),
        ("a\x1b]0;pwned\x07b", "a\ufffd]0;pwned\ufffdb"),
        ("a\x1b[2J\x9b2J\x00", "a\ufffd[2J\ufffd2J\ufffd"),
        ("\u202eevil\u200b", "\ufffdevil\ufffd"),
        ("[@click=app.quit]hi[/]", "[@click=app.quit]hi[/]"),
        ("tabs\tand  blanks ", "tabs and  blanks"),
    ],
)
async def test_what_is_pasted_is_made_safe(person: Person, pasted: str, written: str) -> None:
    """A paste becomes one line without controls, and fires no key."""
    async with person.at_screen():
        await person.press("g")
        await person.paste(pasted)
        await person.press("enter")
        await person.wrote("gratitude", {"text": written})


async def test_an_empty_paste_is_nothing(person: Person) -> None:
    """A paste of blanks and line ends changes nothing."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("\n\n")
        await person.press("a", "enter")
        await person.wrote("gratitude", {"text": "a"})


def test_a_new_gratitude_is_added() -> None:
    """What was typed becomes one record, without what is empty."""
    typed = {"text": " tea ", "why": " ", "who": " Ana , ,Ben, Ana "}
    [change] = _changes(None, typed)
    assert isinstance(change, Add)
    assert change.record.fields == {"text": "tea", "who": ["Ana", "Ben"], "at": _NOON}


def test_only_what_differs_is_rewritten() -> None:
    """A field that shows as it did stays as the file has it, hostile text and strange types too."""
    fields: dict[str, Value] = {"text": "a\x1bb", "why": "old", "who": "Ana", "mine": 1}
    record = write_record("gratitude", fields, _NOON)
    [change] = _changes(record, _typed(record) | {"why": "new"})
    assert isinstance(change, Replace)
    expected = {**fields, "why": "new", "at": _NOON, "was": record.id}
    assert change.record.fields == expected
    assert _changes(record, _typed(record)) == ()


def test_any_record_can_be_typed() -> None:
    """A gratitude whose fields are of any type shows as text to edit."""
    record = write_record("gratitude", {"text": 5, "who": ["Ana", 7], "why": [1]}, _NOON)
    assert _typed(record) == {"text": "5", "why": "1", "who": "Ana, 7"}


@pytest.mark.parametrize("said", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_typed_safely(said: str) -> None:
    """Whatever a record holds, the Form gets one line without controls; unedited, it stays."""
    record = write_record("gratitude", {"text": said, "why": said, "who": [said]}, _NOON)
    typed = _typed(record)
    assert not any(unicodedata.category(sign) == "Cc" for sign in "".join(typed.values()))
    assert _changes(record, typed) == ()


def test_names_stand_between_commas() -> None:
    """Names are what stands between commas, each once, in order."""
    assert names_in(" Ben,Ana ,, Ben") == ["Ben", "Ana"]
    assert names_in(" , ") == []


def test_a_gratitude_has_a_text() -> None:
    """Nothing typed is nothing to save; a why without a text is sent back, as is a text deleted."""
    empty = {"text": " ", "why": "", "who": ""}
    record = write_record("gratitude", {"text": "tea"}, _NOON)
    assert _changes(None, empty) == ()
    for edited, typed in ((None, empty | {"why": "warm"}), (record, empty)):
        with pytest.raises(Mistake, match="Write what you are grateful for"):
            _changes(edited, typed)
