"""What storage says to a person."""

import pytest

from befriend.pages.change import Add, TakeAway
from befriend.pages.record import Record
from befriend.storage import notes
from befriend.storage.codec import Unreadable
from tests.pages.generated import NOON, record
from tests.storage.computers import TODAY, YESTERDAY, Computer

_RECORDS = [record(practice=f"practice-{n}", at=NOON) for n in range(4)]
_PAGE = "The page of Monday 23 November 2026"


@pytest.mark.parametrize(
    ("here", "gone", "there", "parts"),
    [
        (_RECORDS[:1], [], _RECORDS[1:2], "1 record came back"),
        (_RECORDS[:2], [], _RECORDS[2:], "2 records came back"),
        (_RECORDS[:2], _RECORDS[:1], _RECORDS[:2], "1 record taken away before went again"),
        (
            _RECORDS[:3],
            _RECORDS[1:3],
            _RECORDS[1:],
            "1 record came back; 2 records taken away before went again",
        ),
    ],
    ids=range(4),
)
def test_a_join_says_what_came_and_went(
    computer: Computer, here: list[Record], gone: list[Record], there: list[Record], parts: str
) -> None:
    """In one sentence, with the numbers of both."""
    computer.add(*here)
    computer.change(*(TakeAway(each.id) for each in gone))
    computer.put_page(*there)
    assert computer.look().notes == (
        f"{_PAGE} was joined with what this computer remembers: {parts}.",
    )


def test_a_join_that_only_knows_more_says_nothing(computer: Computer) -> None:
    """Where no record comes or goes, the page is written without a word."""
    computer.add(_RECORDS[0])
    computer.change(TakeAway("aaaaaa-000000"))
    computer.put_page(_RECORDS[0])
    assert computer.look().notes == ()
    assert computer.on_disk().known == {_RECORDS[0].id, "aaaaaa-000000"}


def test_a_torn_page_says_so_beside_what_came_back(computer: Computer) -> None:
    """What was cut off is counted, and that the original is kept."""
    computer.add(_RECORDS[0], name=YESTERDAY)
    computer.add(*_RECORDS[:2])
    computer.put(computer.file()[: computer.file().index(b"[[done]]", 60)])
    (note,) = computer.look().notes
    assert note.startswith(f"{_PAGE} was joined with what this computer remembers: 1 record came")
    assert note.endswith(" back; it had been cut short or torn, and the original is kept.")


def test_the_practices_have_a_title(computer: Computer) -> None:
    """The page that has no date is named too."""
    computer.put("mood = 7\n", "practices.toml")
    look = computer.add(_RECORDS[0], name="practices.toml")
    assert look.notes[0].startswith("The page of Practices is written out in full;")


def test_a_fault_names_the_file_the_line_and_what_to_do() -> None:
    """Without a line, it is left out."""
    advice = "; mend it with an editor, or move it away."
    with_line = notes.unreadable("/page", Unreadable("it is odd", 7), remembered=False)
    assert with_line == f"/page, line 7: it is odd{advice}"
    without = notes.unreadable("/page", Unreadable("it is odd"), remembered=True)
    shown = "What this computer remembers of the page is shown."
    assert without == f"/page: it is odd{advice} {shown}"


def test_a_newer_planners_page_says_why_it_waits() -> None:
    """A change that a newer planner has to write says so."""
    assert "written by a newer befriend: your change is remembered" in notes.newer(TODAY)


@pytest.mark.parametrize(
    ("file", "when"),
    [(b"", "at the next look, a few seconds from now."), (b"mood = ", "with your next change.")],
)
def test_what_waits_says_until_when(computer: Computer, file: bytes, when: str) -> None:
    """A page that is not whole is written at a look; one that does not read only by a change."""
    computer.add(_RECORDS[0], name=YESTERDAY)
    computer.add(_RECORDS[0])
    computer.put(file, age=1)
    (note,) = computer.change(Add(_RECORDS[1])).notes
    assert note.startswith(f"{_PAGE} is not whole")
    assert note.endswith(f"it is remembered on this computer and written {when}")
