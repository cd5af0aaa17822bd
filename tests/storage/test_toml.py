"""TOML, as the pages have it."""

import time

import pytest
from hypothesis import given

from befriend.pages.canonical import Value, canonical
from befriend.storage.toml import NotToml, read_toml, toml_key, toml_value
from tests.pages.generated import NOON, TEXTS, VALUES


@given(TEXTS, VALUES)
def test_a_value_is_read_as_it_was_written(name: str, value: Value) -> None:
    """Any key and any value, whatever signs they have, come back with their types."""
    text = f"{toml_key(name)} = {toml_value(value)}\n"
    assert canonical(read_toml(text)) == canonical({name: value})


@given(TEXTS, VALUES)
def test_a_value_is_written_on_one_line(name: str, value: Value) -> None:
    """Neither a key nor a value breaks its line, which a tool that works by lines relies on."""
    assert "\n" not in toml_key(name) + toml_value(value)
    assert "\r" not in toml_key(name) + toml_value(value)


def test_values_stand_as_people_write_them() -> None:
    """A list or a table is written on one line, a moment as the standard has it."""
    assert toml_value(["Ana", "Ben"]) == '["Ana", "Ben"]'
    assert toml_value({"every": 3, "a day": True}) == '{every = 3, "a day" = true}'
    assert toml_value([NOON]) == "[2026-11-23T12:00:00+01:00]"
    assert toml_value([]) == "[]"
    assert toml_value({}) == "{}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = ", 2),
        ("a = 1\na = 2\n", 2),
        ("\n[a\n", 2),
        ("\n\n" + ".".join(["a"] * 18) + " = 1", 3),
        ("\n[" + " . ".join(["a"] * 18) + "]", 2),
        ("a = '\x1b'", 1),
        ('a = "\\ud800"', 1),
        ("a = 2026-13-01", 1),
    ],
    ids=range(8),
)
def test_a_fault_is_told_with_its_line(text: str, line: int) -> None:
    """What is no TOML is refused, and the line of it named."""
    with pytest.raises(NotToml) as caught:
        read_toml(text)
    assert caught.value.line == line
    assert caught.value.why == str(caught.value)
    assert caught.value.why[0].islower()


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "1" * 20_000,
        "a = " + "1" * 4401,
        "a = " + "[" * 5000 + "]" * 5000,
        "a = " + "{a=" * 5000 + "1" + "}" * 5000,
    ],
    ids=["digits", "almost as many", "lists", "tables"],
)
def test_a_bomb_is_refused(text: str) -> None:
    """A number or a nesting without end is refused at once."""
    with pytest.raises(NotToml, match="too long or too deep"):
        read_toml(text)


def test_sixteen_dots_are_not_too_many() -> None:
    """A key of seventeen parts is read, and one with dots in a string is no bomb."""
    assert read_toml(".".join(["a"] * 17) + " = 1")
    assert read_toml('a = "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a"')


@given(TEXTS, VALUES)
def test_what_a_text_says_is_no_bomb(name: str, value: Value) -> None:
    """Dots, commas and digits without end may stand in comments and texts, of any signs."""
    said = f"{name}{'.,=[' * 20_000}{'7' * 5000}"
    line = f"{toml_key(said)} = {toml_value([said, value, said])} # {'.' * 5000}\n"
    assert canonical(read_toml(line)) == canonical({said: [said, value, said]})


@pytest.mark.parametrize("quotes", ['"""', "'''"])
def test_a_text_of_several_lines_is_no_bomb(quotes: str) -> None:
    """Its dots are no key's, quotes in it end nothing, and the lines below it are counted on."""
    said = f"{'.' * 5000}\n{quotes[:2]}=,{quotes[:2]} \\\\\n"
    text = f"a = {quotes}{said}{quotes}\n"
    assert read_toml(text).keys() == {"a"}
    with pytest.raises(NotToml, match="more dots") as caught:
        read_toml(f"{text}{'.'.join('x' * 18)} = 1")
    assert caught.value.line == 4


def test_a_page_may_have_many_blank_lines() -> None:
    """A mebibyte of them is read in much less than a second."""
    began = time.process_time()
    assert read_toml("\n" * 2**20 + "mood = 7") == {"mood": 7}
    assert time.process_time() - began < 5


def test_a_long_key_can_be_read_again() -> None:
    """It is quoted: a bare word of its length would be refused."""
    name = "x" * 10_000
    assert read_toml(f"[{toml_key(name)}]") == {name: {}}
