"""One page as it is found."""

from collections.abc import Callable

import pytest

from befriend.pages.record import Page, page_of
from befriend.storage.codec import LARGEST, encode
from befriend.storage.reading import Found, find, shares_an_id
from tests.pages.generated import NOON, record
from tests.storage.computers import TODAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)


def _bytes(page: Page) -> bytes:
    return encode(page, "Monday 23 November 2026")


def _found(computer: Computer) -> Found:
    folder = computer.folder
    return find(computer.disk, folder.path(TODAY), TODAY, folder.memory)


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (_bytes(page_of([_TOUCH])), _bytes(page_of([_TOUCH, _PETS])), True),
        (_bytes(page_of([_TOUCH])), _bytes(page_of([_PETS], [_TOUCH.id])), True),
        (_bytes(page_of([_TOUCH])), _bytes(page_of([_PETS])), False),
        (b"mood = 7\ndone = 'x'\n", b"mood = 7\n", True),
        (b"mood = 7\n", b"mood = 8\n", False),
        (_bytes(page_of([_TOUCH])), None, False),
        (None, None, False),
        (b"", b"", False),
        (b"oops", b"oops", False),
    ],
    ids=range(9),
)
def test_pages_share_an_id_or_not(one: bytes | None, other: bytes | None, shared: bool) -> None:
    """A record that both have, or that one has and the other had, shows one journal."""
    assert shares_an_id(one, other) == shares_an_id(other, one) == shared


def _lose(computer: Computer) -> None:
    computer.add(_TOUCH)
    computer.lose()


_STATES: dict[str, tuple[Callable[[Computer], object], str]] = {
    "nothing": (lambda _: None, "settled"),
    "as written": (lambda it: it.add(_TOUCH), "settled"),
    "another's": (lambda it: it.put_page(_TOUCH), ""),
    "typed": (lambda it: it.put("mood = 7\n"), "by_hand"),
    "typed and seen": (lambda it: (it.put("mood = 7\n"), it.look()), "settled by_hand"),
    "overwritten": (lambda it: (it.add(_TOUCH), it.put_page(_PETS)), "to_be_written"),
    "empty": (lambda it: it.put(""), "settled"),
    "emptied": (lambda it: (it.add(_TOUCH), it.put("")), "missing broken to_be_written"),
    "lost": (_lose, "missing broken to_be_written"),
    "unreadable": (lambda it: it.put("oops"), "settled broken to_be_written by_hand"),
    "cut": (
        lambda it: it.put(_bytes(page_of([_TOUCH])).partition(b"# Below")[0]),
        "broken to_be_written by_hand",
    ),
    "newer": (lambda it: it.put("[page]\nformat = 2\n"), "settled by_hand"),
}


@pytest.mark.parametrize("name", _STATES)
def test_what_a_page_is_decides_what_is_done(computer: Computer, name: str) -> None:
    """Whether it is settled, whether a hand wrote it, whether it is whole, and what it lacks."""
    prepare, expected = _STATES[name]
    prepare(computer)
    found = _found(computer)
    names = ("settled", "missing", "broken", "to_be_written", "by_hand")
    assert {each for each in names if getattr(found, each)} == set(expected.split())


def test_a_page_of_the_longest_size_is_read(computer: Computer) -> None:
    """A mebibyte is read; one byte more is a fault, and its bytes are not held."""
    computer.put(b"#" * LARGEST)
    assert _found(computer).fault is None
    computer.put(b"#" * (LARGEST + 1))
    found = _found(computer)
    assert found.fault is not None
    assert (found.data, found.file, found.fault.line) == (None, None, None)


def test_without_memory_the_file_is_all_there_is(computer: Computer) -> None:
    """A folder that is not recognised is read by itself."""
    computer.add(_TOUCH)
    computer.put_page(_PETS)
    found = find(computer.disk, str(computer.path()), TODAY, None)
    assert found.reckoned.page == page_of([_PETS])
    assert found.written is found.seen is found.damaged is None


def test_a_memory_that_is_not_ours_to_the_byte_is_damaged(computer: Computer) -> None:
    """It counts as none, even where it reads."""
    computer.add(_TOUCH)
    damaged = computer.remembered().replace(b"touch", b"tuoch")
    (computer.memory / "written" / TODAY).write_bytes(damaged)
    computer.put_page(_PETS)
    found = _found(computer)
    assert found.damaged == damaged
    assert found.reckoned.page == page_of([_PETS])
