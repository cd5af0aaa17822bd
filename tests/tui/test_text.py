"""Other people's text as Content: shown as it is, in the cells there are."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis.strategies import integers, text

from befriend.tui.text import brief, cell, line, lines, shortened
from tests.tui.hostile import HOSTILE, LONG


@pytest.mark.parametrize("said", [*HOSTILE.values(), *LONG.values()])
def test_a_line_is_one_line_without_controls(said: str) -> None:
    """Whatever the text, its line has no markup, no line end and no control in it."""
    shown = line(said)
    assert shown.spans == []
    assert not any(unicodedata.category(sign) == "Cc" for sign in shown.plain)


def test_brackets_stay() -> None:
    """Markup is text: each bracket is shown."""
    text = "[@click=app.quit]hi[/] [bold]x"
    assert line(text).plain == text
    assert [each.plain for each in lines(text, 80)] == [text]


def test_a_text_without_end_is_shown_as_far_as_anybody_reads() -> None:
    """Of a text of a mebibyte its beginning is laid out, so that no key waits for it."""
    assert line("x" * 2**20).plain == f"{'x' * 20_000}…"
    assert "".join(each.plain for each in lines("x" * 2**20, 80)) == f"{'x' * 20_000}…"


def test_a_style_is_of_the_whole_text() -> None:
    """A style that is asked for covers all of it."""
    shown = line("[b]x", "$accent")
    assert [(span.start, span.end, span.style) for span in shown.spans] == [(0, 4, "$accent")]


@given(text(max_size=60), integers(-2, 30))
def test_lines_are_no_wider_than_the_room(said: str, width: int) -> None:
    """Each line fits, down to a room of one cell, but for a sign that is wider than that."""
    for shown in lines(said, width):
        assert shown.cell_length <= max(2, width)
        assert not any(unicodedata.category(sign) == "Cc" for sign in shown.plain)


@given(text(max_size=30), integers(0, 30))
def test_a_cell_is_just_as_wide_as_it_is_to_be(said: str, width: int) -> None:
    """A cell is filled up or cut to its width, whatever it holds."""
    assert cell(line(said), width).cell_length == width


def test_what_is_cut_says_so() -> None:
    """A text that is longer than its cell ends with …, also where there is no room at all."""
    assert cell(line("Loving-kindness"), 8).plain == "Loving-…"
    assert cell(line("tea"), 8).plain == "tea     "
    assert cell(line("tea"), -1).plain == ""


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Loving-kindness meditation", 26, "Loving-kindness meditation"),
        ("Loving-kindness meditation", 20, "Loving-kindness…"),
        ("Ana, Ben, Mrs Okafor", 13, "Ana, Ben…"),
        ("after dinner → Ana", 15, "after dinner…"),
        ("Ana · a long hug", 6, "Ana…"),
        ("Mrs Okafor", 9, "Mrs…"),
        ("Loving-kindness", 8, "Loving-…"),
        ("What Wolfeschlegelsteinhausen is called", 24, "What Wolfeschlegelstein…"),
        ("What Wolfeschlegelsteinhausen is called", 34, "What Wolfeschlegelsteinhausen is…"),
        ("a\nb c", 5, "a b c"),
        ("tea", 0, ""),
        ("tea", -2, ""),
    ],
)
def test_what_is_shortened_ends_behind_a_word(text: str, width: int, shown: str) -> None:
    """A longer text ends in … behind a word, unless hardly anything were left before that."""
    assert shortened(line(text), width).plain == shown


@given(text(max_size=40), integers(0, 30))
def test_what_is_shortened_fits(said: str, width: int) -> None:
    """It is never wider than the room there is."""
    assert shortened(line(said), width).cell_length <= width


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("/a/long way/b.toml, line 3: it ends; mend it.", "…/b.toml, line 3: it ends; mend it."),
        ("Not saved: /a/b/c.toml: the drive is full.", "Not saved: …/c.toml: the drive is full."),
        ("The page of Monday is full (256 KiB).", "The page of Monday is full (256 KiB)."),
        ("The original is kept in /a/b.", "The original is kept in /a/b."),
    ],
)
def test_a_brief_sentence_has_the_end_of_a_path(sentence: str, told: str) -> None:
    """The name of the file, what happened and what to do stay."""
    assert brief(sentence) == told
