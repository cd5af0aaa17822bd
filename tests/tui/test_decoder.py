"""What a terminal sends: keys stay keys, and nothing that is pasted passes for one."""

import pytest

from befriend.tui.decoder import Decoder


def _text(data: bytes, at_once: int) -> str:
    """The text of these bytes, so many at once."""
    decoder = Decoder()
    pieces = [data[start : start + at_once] for start in range(0, len(data), at_once)]
    return "".join(map(decoder.decode, pieces))


@pytest.mark.parametrize("at_once", [1, 2, 5, 100])
def test_keys_are_handed_on(at_once: int) -> None:
    """Signs of all lengths and the sequences of keys come through."""
    typed = "é\x1b[A日\x1b👨\x1b[1;5C"
    assert _text(typed.encode(), at_once) == typed


@pytest.mark.parametrize("at_once", [11, 100])
def test_no_key_is_in_a_paste(at_once: int) -> None:
    """An escape within a paste is a sign of it; before and after it is a key."""
    told = _text(b"\x1b[A\x1b[200~a\x1b[113;5ub\x1b\x1b[201~\x1b[B", at_once)
    assert told == "\x1b[A\x1b[200~a\ufffd[113;5ub\ufffd\x1b[201~\x1b[B"


def test_the_end_of_a_paste_may_come_in_two() -> None:
    """What may be the paste's end is held back until it is known; else it is a sign as well."""
    decoder = Decoder()
    assert decoder.decode(b"\x1b[200~a\x1b[20") == "\x1b[200~a"
    assert decoder.decode(b"0~\x1b[2") == "\ufffd[200~"
    assert decoder.decode(b"01~\x1b[A") == "\x1b[201~\x1b[A"


def test_bytes_that_are_no_text() -> None:
    """They are one sign each, and the rest is as it was."""
    assert Decoder().decode(b"caf\xe9 at ten") == "caf\ufffd at ten"


def test_nothing_is_the_end() -> None:
    """A terminal that is gone gives nothing, for ever; that is not waited for."""
    with pytest.raises(EOFError):
        Decoder().decode(b"")
