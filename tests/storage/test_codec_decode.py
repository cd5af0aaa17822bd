"""What a file says that somebody else wrote, or broke."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.blocks import Block
from befriend.pages.hand import read
from befriend.pages.record import page_of
from befriend.storage.codec import Unreadable, decode, encode
from tests.pages.generated import block, by_hand, line, record

_WRITTEN = record("gratitude", text="rain")
_OURS = encode(page_of([_WRITTEN]), "Monday 23 November 2026").decode()


def _blocks(text: str) -> list[Block]:
    return list(decode(text.encode()).blocks)


def test_a_hand_may_write_three_lines() -> None:
    """A mood, ticks and a gratitude, with nothing around them, and an unknown key too."""
    text = 'mood = 7\ndone = ["touch", "pets"]\ngratitude = "rain"\nwalked = 3\n'
    assert _blocks(text) == [
        line("mood", value=7),
        line(practice="touch"),
        line(practice="pets"),
        line("gratitude", text="rain"),
        line("walked", value=3),
    ]


def test_a_whole_day_of_rest_is_one_line() -> None:
    """`rest = true` is a rest that names no practice."""
    assert read(decode(b"rest = true\n")) == page_of([by_hand("rest", practice=True)])


def test_lines_may_stand_above_the_first_table() -> None:
    """They count even where the page has tables of their kind below, which TOML would refuse."""
    text = f'gratitude = "sun"\nmood = 7\n{_OURS}'
    assert _blocks(text) == [
        line("gratitude", text="sun"),
        line("mood", value=7),
        block(_WRITTEN),
    ]
    assert decode(text.encode()).believed


def test_lines_may_stand_at_the_very_end() -> None:
    """They are the hand's, though TOML counts them to the planner's own block."""
    version = decode(
        f"{_OURS}mood = 7\nstretching = 2026-11-23\n[done]\npractice = 'touch'".encode()
    )
    assert list(version.blocks) == [
        block(_WRITTEN),
        line(practice="touch"),
        line("mood", value=7),
        line("stretching", value=date(2026, 11, 23)),
    ]
    assert version.believed
    assert not version.intact


def test_lines_may_stand_inside_a_record() -> None:
    """What was typed below a record counts, and the record stands as it did."""
    text = _OURS.replace("\n\n# Below", '\nmood = 7\ndone = "touch"\n\n# Below')
    assert _blocks(text) == [block(_WRITTEN), line("mood", value=7), line(practice="touch")]


@pytest.mark.parametrize(
    "lines",
    [
        'done = [\n  "touch",\n]\n',
        'done = [\n  ["touch"],\n]\n',
        "done = '''touch'''\n",
        'done.practice = "touch"\n',
        '"done" = { practice = "touch" }\n',
    ],
    ids=range(5),
)
def test_lines_may_be_any_toml(lines: str) -> None:
    """A list over several lines, a list in it, a dotted key: all are the same tick."""
    assert _blocks(lines) == [line(practice="touch")]
    assert _blocks(f"{lines}\n{_OURS}") == [line(practice="touch"), block(_WRITTEN)]


def test_a_text_of_several_lines_may_hold_a_bracket() -> None:
    """A line that looks like a table is none inside a text."""
    text = '"""\n[[mood]]\nvalue = 7\n"""'
    assert _blocks(f"note = {text}\n") == [line("note", text="[[mood]]\nvalue = 7\n")]


def test_a_note_may_be_a_line_of_its_own() -> None:
    """A note is a kind too, where it stands in no record."""
    assert _blocks('note = "a long day"\n') == [line("note", text="a long day")]


@pytest.mark.parametrize(
    ("top", "rev"),
    [
        ("# Monday · 0123abcd\n", "0123abcd"),
        ("\n\nmood = 7\n# anything at all · 0123abcd  \t\n[[mood]]\nvalue = 1\n", "0123abcd"),
        ("# mine\n# Monday · 0123abcd\n# Tuesday · ffffffff\n", "0123abcd"),
        ("# Monday 0123abcd\n", None),
        ("# Monday · 0123abcde\n", None),
        ("# Monday · 0123ABCD\n", None),
        ("# Monday · 0123abcd!\n", None),
        ('[[mood]]\nid = "x"\n# Monday · 0123abcd\n', None),
        ("mood = 7 # Monday · 0123abcd\n", None),
    ],
    ids=range(9),
)
def test_the_first_rev_stands_in_a_comment(top: str, rev: str | None) -> None:
    """It ends the first comment of its form, above any record that has an id."""
    assert decode(top.encode()).first_rev == rev


def test_what_the_page_says_of_itself() -> None:
    """Its list of ids, its last rev and its format; other types of value are none."""
    version = decode(
        b'# x \xc2\xb7 0123abcd\n[page]\nformat = 1\nknown = " a  b\\n c"\nrev = "1"\n'
    )
    assert version.known == frozenset("abc")
    assert (version.first_rev, version.last_rev) == ("0123abcd", "1")
    assert (version.torn, version.newer, version.blocks) == (True, False, ())
    odd = decode(b'[page]\nknown = ["a"]\nrev = 7\nformat = "2"\n')
    assert (odd.known, odd.last_rev, odd.newer) == (None, "", False)
    assert decode(b"[page]\nrev = 0x" + b"f" * 3990).last_rev == ""


def test_a_newer_format_is_noticed() -> None:
    """A page that a newer planner wrote is known by its format."""
    assert decode(b"[page]\nformat = 2\n").newer
    assert not decode(b"[page]\nformat = 1\n").newer
    assert not decode(b"mood = 7\n").newer


def test_a_torn_page_is_not_taken_for_a_newer_one() -> None:
    """Torn just there, `format = 1` of one page and of another are an 11."""
    assert not decode('# Monday · 12345678\n[page]\nformat = 11\nrev = "87654321"\n'.encode()).newer


def test_a_page_that_was_cut_ends_in_its_last_block() -> None:
    """Whatever kinds stand between blocks of one kind: what may be half a block is told by it."""
    kinds = ("gratitude", "done", "gratitude", "note", "done")
    text = "\n".join(f"[[{kind}]]\ntext = '{n}'" for n, kind in enumerate(kinds))
    version = decode(f"# Monday · 12345678\n{text}\n".encode())
    assert version.cut
    assert version.blocks[-1].fields == {"text": "4"}
    assert decode(b"# Monday \xc2\xb7 12345678\nmood = 7\n").blocks[-1].kind == "mood"


_OWN_BLOCK = r"\[page\] is the planner's own block"


@pytest.mark.parametrize(
    ("data", "why", "where"),
    [
        ("mood = 7\nnote = 'é'\n".encode("latin-1"), "not UTF-8", 2),
        (b"\r\n\r\nmood = \xff", "not UTF-8", 3),
        (b'mood = 7\ngratitude = "A goo', "unterminated string", 2),
        (b"mood = 7\n\n[[done]]\npractice = \n", "invalid value", 4),
        (b"mood = 7\nmood = 8\n", "cannot overwrite", 2),
        (b"\n" + b".".join([b"a"] * 18) + b" = 1\n", "more dots", 2),
        (b"\n[" + b".".join([b"a"] * 18) + b"]\n", "more dots", 2),
        (b'[page]\nrev = "1"\n[page]\nrev = "2"\n', "cannot declare", 3),
        (b"mood = " + b"1" * 20_000 + b"\n", "too long or too deep", 1),
        (b"\nmood = 0x" + b"f" * 20_000 + b"\n", "too long or too deep", 2),
        (b"[[mood]]\nid = 'aaaaaa-000000'\ndone = 1\nn = 0x" + b"f" * 3990, "too long", None),
        (b"x = " + b"[" * 5000 + b"]" * 5000, "too long or too deep", None),
        (b"[[x]]\ny = " + b"[" * 100 + b"]" * 100, "too long or too deep", None),
        (b"[[x]]\ny = " + b"{a=" * 100 + b"1" + b"}" * 100, "too long or too deep", None),
        (b".".join([b'"a"'] * 50_000) + b" = 1", "more dots", 1),
        (b"x = {" + b".".join([b"'a'"] * 18) + b" = 1}", "more dots", 1),
        (b"done = [" + b"1," * 20_000 + b"]", "more keys and values", None),
        (b"[[page]]\nrev = 1\n", _OWN_BLOCK, None),
        (b"page = 3\n", _OWN_BLOCK, None),
        (b"page.rev = 3\nmood = 7\n", _OWN_BLOCK, None),
        (b"[page]\npage = 3\n", _OWN_BLOCK, None),
    ],
    ids=range(21),
)
def test_what_is_no_page_does_not_read(data: bytes, why: str, where: int | None) -> None:
    """Broken, hostile or nonsensical bytes are refused at once, with why, and in which line."""
    with pytest.raises(Unreadable, match=why) as caught:
        decode(data)
    assert caught.value.line == where


def test_the_line_of_a_fault_is_counted_from_the_top() -> None:
    """A hand's lines above the planner's tables do not shift it."""
    with pytest.raises(Unreadable) as caught:
        decode(f"mood = 7\n\n{_OURS}oops\n".encode())
    assert caught.value.line == len(f"mood = 7\n\n{_OURS}oops".splitlines())


_PIECES = st.sampled_from(
    [
        *("\n", " = ", "[", "]", "[[", "]]", '"', "'", '"""', "{", "}", ",", ".", "#", "·", "\0"),
        *("mood", "done", "page", "known", "rev", "id", "format", "note", "at", "rest"),
        *("7", "1.5", "nan", "true", "2026-11-23", "0x1f", '"x"', "# x · 0123abcd", "\r\n"),
    ]
)


def test_a_number_that_is_read_can_be_written_and_read_again() -> None:
    """It is written in decimals, which are more; one of them too many, and it does not read."""
    page = read(decode(b"x = 0x" + b"f" * 3571))
    assert read(decode(encode(page, "x"))).same_as(page)
    with pytest.raises(Unreadable):
        decode(b"x = 0x" + b"f" * 3572)


@given(st.one_of(st.binary(), st.lists(_PIECES).map(lambda pieces: "".join(pieces).encode())))
def test_any_bytes_read_or_do_not(data: bytes) -> None:
    """No bytes make another error, and what was read can be written and read again."""
    try:
        page = read(decode(data))
    except Unreadable:
        return
    assert read(decode(encode(page, "x"))).same_as(page)
