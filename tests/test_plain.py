"""Other people's text, made safe to show."""

import time
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from befriend.plain import plain, plain_line

_JOINER = "\u200d"
_C0_AND_C1 = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0))]
_DIRECTION = [
    *"\u061c\u200e\u200f",
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2066, 0x206A)),
]
# Unicode calls these default-ignorable: what has no sign for them shows nothing.
_INVISIBLE = [
    *"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u3164\ufeff\uffa0",
    *map(chr, range(0x2060, 0x2070)),
    *map(chr, range(0xFFF0, 0xFFFC)),
    *map(chr, range(0x1BCA0, 0x1BCA4)),
    *map(chr, range(0x1D173, 0x1D17B)),
    *map(chr, range(0xE0000, 0xE0100)),
    *map(chr, range(0xE01F0, 0xE1000)),
]
_LINE_ENDS = ["\u2028", "\u2029"]
_HALF_SIGNS = [*map(chr, range(0xD800, 0xE000))]
_NO_WIDTH = [
    *"\u180b\u180c\u180d\u180f",
    *map(chr, range(0xFE00, 0xFE10)),
    *map(chr, range(0x1F3FB, 0x1F400)),
    *map(chr, range(0xE0100, 0xE01F0)),
]
_KEPT = {"\n", "\t"}
_UNSAFE = {*_C0_AND_C1, *_DIRECTION, *_INVISIBLE, *_LINE_ENDS, *_HALF_SIGNS} - _KEPT
_HOSTILE = st.text(st.sampled_from(sorted(_UNSAFE) + _NO_WIDTH) | st.characters())
_HARMLESS = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"],
        exclude_characters=[*_NO_WIDTH, *_INVISIBLE],
    )
    | st.sampled_from([*_KEPT, _JOINER])
)


def test_each_unsafe_sign_is_replaced() -> None:
    """Controls, ESC, direction marks, invisible signs and half signs: none reaches a terminal."""
    for sign in _UNSAFE:
        assert plain(f"a{sign}b") == "a\N{REPLACEMENT CHARACTER}b", f"U+{ord(sign):04X}"


def test_each_sign_that_changes_a_width_goes() -> None:
    """Variation selectors and skin tones leave nothing: terminals disagree on their width."""
    for sign in _NO_WIDTH:
        assert plain(f"a{sign}b") == "ab", f"U+{ord(sign):04X}"


def test_letters_are_parted_where_that_is_spelling() -> None:
    """Between letters that join, as in Persian and Hindi, the sign that parts them stays."""
    for word in ("نمی\u200cدانم", "क्\u200cष", "क्\u200dष"):
        assert plain(word) == word
    assert plain("\u200cدان\u200c") == "\ufffdدان\ufffd"
    assert plain("نمی\u200c\u200cدانم") == "نمی\ufffd\ufffdدانم"


@given(_HOSTILE)
def test_no_unsafe_sign_survives(text: str) -> None:
    """Whatever the text, what is shown has no control but line ends and tabs."""
    shown = plain(text)
    assert (_UNSAFE - {"\u200c"}).isdisjoint(shown)
    assert {sign for sign in shown if unicodedata.category(sign) == "Cc"} <= _KEPT
    shown.encode("utf-8")


@given(_HARMLESS)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    """Letters, marks and signs of any script are shown as they were written."""
    assert plain(text) == text


@given(_HOSTILE)
def test_what_is_safe_is_left_alone(text: str) -> None:
    """A text that was made safe is safe."""
    assert plain(plain(text)) == plain(text)


def test_what_people_write_is_shown() -> None:
    """Line ends, tabs, accents, joined and flagged emoji stay; a carriage return does not."""
    kept = "naïve\tcafé\n日本 שלום 👨\u200d👩\u200d👧 🇫🇷 e\u0301"
    assert plain(kept) == kept
    assert plain("a\r\nb") == "a\nb"
    assert plain("a\rb") == "a\N{REPLACEMENT CHARACTER}b"
    assert plain("❤\ufe0f 👍🏽") == "❤ 👍"


def test_an_escape_sequence_is_told_apart_from_text() -> None:
    """What would clear the screen or set its title is shown as the text it is."""
    assert plain("\x1b[2J\x1b]0;x\x07") == "\ufffd[2J\ufffd]0;x\ufffd"


@given(_HOSTILE | _HARMLESS)
def test_a_plain_line_is_one_line(text: str) -> None:
    """On one line, there is no line end nor tab, and nothing unsafe either."""
    line = plain_line(text)
    assert len(line.splitlines()) <= 1
    assert "\t" not in line
    assert _UNSAFE.isdisjoint(line)


def test_a_plain_line_joins_its_lines_with_a_blank() -> None:
    """Lines are joined by one blank, and there is none around them."""
    assert plain_line(" a \n\n\t b\tc\r\nd \n") == "a b c d"
    assert plain_line("\n") == ""


def test_a_long_gap_costs_no_time() -> None:
    """Half a million blanks between two words are shown as they are, in much less than a second."""
    text = f"a{' ' * 500_000}b"
    began = time.process_time()
    assert plain_line(f" {text}\n\t \n{text} ") == f"{text} {text}"
    assert time.process_time() - began < 5
