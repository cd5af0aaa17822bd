"""An edited text: what was not changed stays as it is written, whatever it is shown as."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis.strategies import text

from befriend.domain.values import names_in
from befriend.pages.canonical import Value
from befriend.pages.change import Replace
from befriend.pages.record import write_record
from befriend.plain import plain_line
from befriend.tui.forms.edited import edited
from befriend.tui.forms.typed import changed, typed_of
from tests.tui.hostile import HOSTILE, LONG
from tests.tui.person import Person

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_WRITTEN = "first line\n\nsecond line ❤\ufe0f 👍🏽\r\n\tنمی\u200cدانم"


@pytest.mark.parametrize(
    ("old", "new"),
    [("first", "1st"), ("second", "2nd"), ("line ❤", "❤"), ("نم", "م"), ("first line ", "first ")],
)
def test_one_change_leaves_the_rest(old: str, new: str) -> None:
    """Line ends, variation selectors, skin tones and joiners beside a change stay."""
    shown = plain_line(_WRITTEN)
    written = edited(_WRITTEN, shown.replace(old, new, 1))
    assert plain_line(written) == plain_line(shown.replace(old, new, 1))
    for kept in ("\ufe0f", "👍🏽\r\n\t", "\u200c"):
        assert kept in written


def test_what_is_added_at_an_end_leaves_all() -> None:
    """A sign more before or behind a text is just that."""
    shown = plain_line(_WRITTEN)
    assert edited(_WRITTEN, f"{shown}!") == f"{_WRITTEN}!"
    assert edited(_WRITTEN, f"!{shown}") == f"!{_WRITTEN}"


def test_what_goes_takes_along_what_belongs_to_it() -> None:
    """A sign that is deleted takes its selector and its skin tone along."""
    assert edited("a ❤\ufe0f b", "a  b") == "a  b"
    assert edited("\ufe0fa👍🏽", "a") == "a"
    assert edited("one\n\ntwo", "onetwo") == "onetwo"


@pytest.mark.parametrize("written", [*HOSTILE.values(), *LONG.values()])
def test_any_text_can_be_edited(written: str) -> None:
    """What is shown of an edited text is what was typed."""
    shown = plain_line(written)
    assert plain_line(edited(written, f"{shown}!")) == f"{shown}!".strip()
    assert edited(written, "tea") == "tea"


@given(text(), text(max_size=5))
def test_what_is_typed_is_what_is_shown(written: str, typed: str) -> None:
    """Whatever is typed in front of a text, what follows is as it was written."""
    shown = plain_line(written)
    if shown:
        assert edited(written, f"!{typed}x{shown}").startswith("!")
        assert plain_line(edited(written, f"{shown}x")) == f"{shown}x"


def test_names_with_commas_stay_whole() -> None:
    """Names that are there stay as they are written, commas in them too; others are between."""
    there: list[Value] = ["Smith, Ana", "Ben", 7, "Zoë\ufe0f"]
    assert names_in("Smith, Ana, Ben, 7, Zoë, Mum", there) == [*there, "Mum"]
    assert names_in("Mum, Smith, Ana", there) == ["Mum", "Smith, Ana"]
    assert names_in("Smith, Ben", there) == ["Smith", "Ben"]


def test_a_name_by_itself_stays_whole() -> None:
    """A single name that a hand wrote without brackets may have a comma too."""
    record = write_record("done", {"practice": "touch", "with": "Smith, Ana"}, _NOON)
    names = {"who": "with"}
    typed = {"who": typed_of(record, names)["who"] + ", Ben"}
    [change] = changed(record, names, typed, {"who": names_in(typed["who"])}, _NOON)
    assert isinstance(change, Replace)
    assert change.record.fields["with"] == ["Smith, Ana", "Ben"]


async def test_a_letter_more_in_the_form(person: Person) -> None:
    """In the Form, a sign at the end of a text of several lines changes no other one."""
    person.put('[[gratitude]]\ntext = "one\\n\\ntwo ❤\\uFE0F"\nwhy = "x"\n')
    async with person.at_screen():
        await person.press("tab", "tab", "e", "!", "enter")
        await person.wrote("gratitude", {"text": "one\n\ntwo ❤\ufe0f!", "why": "x"})


async def test_names_in_the_form(person: Person) -> None:
    """With whom it was planned is with whom it is ticked, and is added to."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Smith, Ana", "Ben"]\n')
    async with person.at_screen():
        await person.press("e", "enter")
        await person.wrote("done", {"practice": "touch", "with": ["Smith, Ana", "Ben"]})
        await person.press("e", *", Mum", "enter")
        await person.wrote("done", {"practice": "touch", "with": ["Smith, Ana", "Ben", "Mum"]})
