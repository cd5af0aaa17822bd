"""TOML, as the pages have it."""

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
        "a = " + "[" * 5000 + "]" * 5000,
        "a = " + "{a=" * 5000 + "1" + "}" * 5000,
    ],
    ids=["digits", "lists", "tables"],
)
def test_a_bomb_is_refused(text: str) -> None:
    """A number or a nesting without end is refused at once, with no line to name."""
    with pytest.raises(NotToml, match="too long or too deep"):
        read_toml(text)


def test_sixteen_dots_are_not_too_many() -> None:
    """A key of seventeen parts is read, and one with dots in a string is no bomb."""
    assert read_toml(".".join(["a"] * 17) + " = 1")
    assert read_toml('a = "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a"')
