"""Search: which records say a text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.domain.practice import THE_NINE, Practice
from befriend.domain.search import Wanted, may_be_needed_for_people, want
from befriend.pages.record import Record, write_record
from befriend.plain import plain_line
from tests.domain.made import MONDAY, NOON, ticked, written

_SIGNS = st.sampled_from(
    "aAéÉßſΣς\u0301\u0345\ufe0f\x1b\n\t ,\u200b\ufffdİ🏽가ᄀ\u1161\u11a8"
) | st.characters(exclude_categories=["Cs"])
"""Signs that change with their case or their neighbours, and any others."""


def _wanted(text: str) -> Wanted:
    return want(text, THE_NINE)


def _says(record: Record, text: str) -> bool:
    return bool(_wanted(text).find(MONDAY, [record]))


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("A good friend's phone call", "PHONE"),
        ("A good friend's phone call", "friend's phone\tcall"),
        ("Zoë", "zoë"),
        ("Zoe\u0308", "ZOË"),
        ("Zoë", "zoe\u0308"),
        ("STRASSE", "straße"),
        ("ΟΔΟΣ", "οδος"),
        ("she\n  remembered", "she remembered"),
        ("she remembered", " she\nremembered "),
        ("a\u180bb ❤\ufe0f", "ab ❤"),
        ("a ❤", "❤\ufe0f"),
        ("a\x1b[2Jb", "A\ufffd[2j"),
        ("a\x1b[2Jb", "a\x1b[2j"),
        ("50 %", "0 %"),
    ],
)
def test_a_text_is_found_as_it_is_shown(said: str, text: str) -> None:
    """Case, ways to write one sign, line ends and signs without width make no difference."""
    assert _says(written("note", text=said), text)
    assert _wanted(text).may_be_in(f'text = "{said}"')


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufe0f", "call phone", "2026", "note", "7"])
def test_what_is_not_said_is_not_found(text: str) -> None:
    """Nothing is found for no text at all, for the names of fields and kinds, dates, numbers."""
    assert not _says(written("note", text="a phone call", value=7, was="aaaaaa-a7a7a7"), text)


@pytest.mark.parametrize(
    "record",
    [
        written("mood", value=7, feelings=["calm", "a wink"]),
        written("mood", value=7, note="a wink"),
        ticked("touch", note="a wink"),
        ticked("touch", with_=["Ana", "a wink"]),
        ticked("touch", with_="a wink"),
        ticked("a wink"),
        written("gratitude", text="a wink"),
        written("gratitude", text="rain", why="a wink"),
        written("gratitude", text="rain", who=["a wink"]),
        written("plan", practice="pets", cue="a wink"),
        written("rest", practice="a wink"),
        written("review", helped="x", mattered="a wink"),
        written("unheard-of", deep={"of": [{"it": "a wink"}]}),
        written("mood", value="a wink"),
    ],
    ids=range(14),
)
def test_every_field_with_a_text_is_searched(record: Record) -> None:
    """Names, notes, cues, feelings, and what this planner does not know or understand."""
    assert _says(record, "WINK")


@pytest.mark.parametrize("said", ["pets", "Pets", "Time with a pet", " time with a PET "])
@pytest.mark.parametrize("text", ["pets", "with a"])
def test_a_practice_is_found_by_name_and_id(said: str, text: str) -> None:
    """A tick says the name of its practice; a hand may have written the name for the id."""
    named = said.strip().casefold() != "pets"
    assert _says(ticked(said), text) == (text == "with a" or not named)
    assert [each.texts for each in _wanted("with").find(MONDAY, [ticked(said)])] == [
        ("Time with a pet",)
    ]


def test_a_practice_is_found_by_the_name_it_has_now() -> None:
    """A practice of a person's own, and a renamed one, are called as they call them."""
    wanted = want("chor", [Practice("choir", "Der Chor"), Practice("touch", "Im Chor")])
    records = [ticked("choir", 1), ticked("touch", 2), ticked("pets", 3)]
    assert [each.texts for each in wanted.find(MONDAY, records)] == [("Im Chor",), ("Der Chor",)]


def test_what_is_found_says_where_and_what() -> None:
    """It has the day, the record, what its kind is called, and its texts in their order."""
    tick = ticked("touch", 2, note="a wink", with_=["Ana", "Ben"], minutes=5, odd="?")
    mood = written("mood", 1, value=7, energy=3, feelings=["a wink"])
    found = _wanted("wink").find(date(2020, 2, 29), [mood, tick])
    assert [(each.day, each.record, each.called) for each in found] == [
        (date(2020, 2, 29), tick, "tick"),
        (date(2020, 2, 29), mood, "mood"),
    ]
    assert [each.texts for each in found] == [
        ("Touch", "Ana, Ben", "a wink", "?"),
        ("7", "a wink"),
    ]


@given(st.text(_SIGNS), st.text(_SIGNS), st.data())
def test_a_file_that_says_it_is_never_passed_over(one: str, two: str, data: st.DataObject) -> None:
    """Whatever part of a record is looked for, the text of its file may hold it."""
    record = written("gratitude", text=one, why=two, who=[two, one])
    shown = plain_line(data.draw(st.sampled_from([one, two, f"{two}, {one}"])))
    begin, end = (data.draw(st.integers(0, len(shown))) for _ in range(2))
    wanted = _wanted(shown[begin:end])
    raw = f'text = "{one}"\nwhy = "{two}"\nwho = ["{two}", "{one}"]\n'
    assert wanted.may_be_in(raw) or not wanted.find(MONDAY, [record])


@pytest.mark.parametrize("said", ["pets", "Time with a PET"])
def test_a_file_with_a_practice_may_say_its_name(said: str) -> None:
    """Neither the id nor the name as a hand writes it has to hold what is looked for."""
    wanted = want("wau", [Practice("pets", "Wau wau")])
    assert wanted.may_be_in(f'done = "{said}"')
    assert wanted.find(MONDAY, [ticked(said)])
    assert not wanted.may_be_in('done = "touch"')


def test_records_come_latest_first() -> None:
    """Of a day, the record written last is the first; one without a time is the last."""
    records = [written("note", minute, text=f"tea {minute}") for minute in (1, 3, 2)]
    records.append(Record("note", {"text": "tea"}, "x"))
    found = _wanted("tea").find(MONDAY, records)
    assert [each.texts[0] for each in found] == ["tea 3", "tea 2", "tea 1", "tea"]
    assert found[0].record.at == NOON.replace(minute=3)


_CALLED = {"Anna": "Ana", "Mum": "Mother dear"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("ana", "Ana, Ben"), ("anna", "Anna, Ben"), ("ben", "Ana, Ben"), ("touch", "Ana, Ben")],
)
@pytest.mark.parametrize("field", ["with", "who", "mattered"])
def test_people_are_found_by_each_spelling(text: str, shown: str, field: str) -> None:
    """By the name they go by and as they are written, which is shown where that was wanted."""
    record = write_record("done", {"practice": "touch", field: ["Anna", "Ben"]}, NOON)
    wanted = want(text, THE_NINE, _CALLED)
    assert wanted.may_be_in(f'practice = "touch"\n{field} = ["Anna", "Ben"]')
    [found] = wanted.find(MONDAY, [record])
    assert found.texts == ("Touch", shown)


def test_a_name_of_several_words_is_found() -> None:
    """Where one name alone is written, too; in a text nothing is called otherwise."""
    wanted = want("mother", THE_NINE, _CALLED)
    assert wanted.may_be_in('who = "Mum"')
    assert wanted.find(MONDAY, [written("gratitude", text="tea", who="Mum")])
    assert not wanted.find(MONDAY, [written("note", text="Mum")])
    odd = written("gratitude", text="mother", who=[3])
    assert wanted.find(MONDAY, [odd])


@pytest.mark.parametrize(
    ("raw", "needed"),
    [
        ('with = ["Ana"]', True),
        ('who = "Ana"', True),
        ("[[mood]]\nvalue = 7", True),
        ("\n[[mood]]\nvalue = 7", False),
        ('[[done]]\npractice = "touch"', False),
    ],
)
def test_what_names_nobody_is_not_needed_for_people(raw: str, *, needed: bool) -> None:
    """A page that names people is read with its moods; any other is not read."""
    assert may_be_needed_for_people(raw) == needed
