"""The seeker: what says a text, page by page, beside whoever asked."""

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from threading import Event

import pytest
from textual.message import Message

from befriend.domain.search import Found
from befriend.journal import Journal
from befriend.pages.record import Record
from befriend.tui.seeker import MOST, Ended, Seeker, Seen, Sought
from tests.tui.disks import BROKEN, TroubledDisk
from tests.tui.person import MONDAY, SUNDAY, Person

_PATIENCE = 10
"""Seconds after which what a test waits for will not come any more."""


class _Told(list[Message]):
    """What the seeker told, in order."""

    def until_ended(self, sought: Sought) -> Ended:
        """Wait for the end of a search."""
        self.until(lambda: self._ends(sought))
        (ended,) = self._ends(sought)
        return ended

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, [vars(message) for message in self]
            time.sleep(0.005)

    def pages(self, sought: Sought) -> list[list[tuple[date, str]]]:
        """What was found for a text: a list for each message."""
        seen = [each for each in self if isinstance(each, Seen) and each.sought is sought]
        return [[(found.day, found.texts[0]) for found in each.found] for each in seen]

    def _ends(self, sought: Sought) -> list[Ended]:
        return [each for each in self if isinstance(each, Ended) and each.sought is sought]


class _Pages(Journal):
    """A journal whose search goes on, page by page, when a test lets it."""

    def __init__(self, journal: Journal, *pages: int) -> None:
        super().__init__(journal.folder)
        self.go = Event()
        self.asked: list[str] = []
        """The texts that were searched for, in order."""
        self.read = 0
        """How many pages were read."""
        self._pages = pages

    def search(self, text: str, _today: date) -> Iterator[tuple[Found, ...]]:
        """So many records a page, each of which says the text; the first page comes at once."""
        self.asked.append(text)
        for number, records in enumerate(self._pages):
            if number:
                self.go.wait(_PATIENCE)
            self.read += 1
            day = MONDAY - timedelta(days=number)
            yield (Found(day, Record("note", {"text": text}, "abcdef-123456"), (text,)),) * records


@pytest.fixture
def told() -> _Told:
    """What was told."""
    return _Told()


def test_what_is_found_comes_page_by_page(person: Person, told: _Told) -> None:
    """Each day that says the text is told by itself, the newest first, and then the end."""
    person.put('gratitude = "Ana called"\nnote = "no word"\n')
    person.put('note = ["for Ana", "Banana"]\n', day=SUNDAY)
    sought = Seeker(person.journal, told.append, MONDAY).seek("ana")
    ended = told.until_ended(sought)
    monday, sunday = told.pages(sought)
    assert monday == [(MONDAY, "Ana called")]
    assert sorted(sunday) == [(SUNDAY, "Banana"), (SUNDAY, "for Ana")]
    assert (ended.more, ended.trouble) == (False, "")
    assert told[-1] is ended


def test_another_text_ends_the_search(person: Person, told: _Told) -> None:
    """The next page is the last that is read for a text that nobody wants any more."""
    journal = _Pages(person.journal, 1, 1, 1, 1)
    seeker = Seeker(journal, told.append, MONDAY)
    first = seeker.seek("an")
    told.until(lambda: told.pages(first))
    second = seeker.seek("ana")
    journal.go.set()
    told.until_ended(second)
    assert journal.asked == ["an", "ana"]
    assert (len(told.pages(first)), len(told.pages(second))) == (1, 4)
    assert journal.read == 2 + 4


def test_one_text_is_sought_at_a_time(person: Person, told: _Told) -> None:
    """While a drive is slow no further search is begun, and then only one for the latest text."""
    journal = _Pages(person.journal, 1, 1)
    seeker = Seeker(journal, told.append, MONDAY)
    told_first = seeker.seek("a")
    told.until(lambda: told.pages(told_first))
    latest = [seeker.seek("a" * length) for length in range(2, 50)][-1]
    journal.go.set()
    told.until_ended(latest)
    assert journal.asked == ["a", "a" * 49]


def test_the_same_text_again_is_sought_anew(person: Person, told: _Told) -> None:
    """Who comes back to a text while it is still being sought gets all that says it."""
    journal = _Pages(person.journal, 1, 1)
    seeker = Seeker(journal, told.append, MONDAY)
    first = seeker.seek("ana")
    told.until(lambda: told.pages(first))
    seeker.seek("an")
    again = seeker.seek("ana")
    journal.go.set()
    told.until_ended(again)
    assert len(told.pages(again)) == 2


def test_stopped_it_tells_no_more(person: Person, told: _Told) -> None:
    """Who stops the seeker hears of no further page; a later text is sought as ever."""
    journal = _Pages(person.journal, 1, 1, 1)
    seeker = Seeker(journal, told.append, MONDAY)
    first = seeker.seek("ana")
    told.until(lambda: told.pages(first))
    seeker.stop()
    journal.go.set()
    told.until_ended(first)
    assert len(told.pages(first)) == 1
    told.until_ended(seeker.seek("ben"))
    assert journal.asked == ["ana", "ben"]


@pytest.mark.parametrize(
    ("pages", "read", "found", "more"),
    [
        ((MOST,), 1, [MOST], False),
        ((MOST + 1,), 1, [MOST], True),
        ((MOST - 1, 1, 0), 3, [MOST - 1, 1], False),
        ((MOST - 1, 2, 7), 2, [MOST - 1, 1], True),
        ((MOST, 1, 7), 2, [MOST], True),
    ],
)
def test_enough_is_enough(
    person: Person, told: _Told, pages: tuple[int, ...], read: int, found: list[int], *, more: bool
) -> None:
    """No more is told than anybody reads, and the end says whether there is more."""
    journal = _Pages(person.journal, *pages)
    journal.go.set()
    sought = Seeker(journal, told.append, MONDAY).seek("ana")
    assert told.until_ended(sought).more == more
    assert [len(each) for each in told.pages(sought)] == found
    assert journal.read == read


def test_what_cannot_be_read_is_told(person: Person, told: _Told) -> None:
    """A page that is no TOML is told of in a sentence, after what the others say."""
    person.put('gratitude = "Ana called"\n')
    person.put('note = "Ana\n', day=SUNDAY)
    sought = Seeker(person.journal, told.append, MONDAY).seek("ana")
    ended = told.until_ended(sought)
    assert told.pages(sought) == [[(MONDAY, "Ana called")]]
    assert ended.trouble.startswith("Not all could be searched: ")
    assert str(person.path(SUNDAY)) in ended.trouble


def test_a_broken_drive_is_told(person: Person, disk: TroubledDisk, told: _Told) -> None:
    """Where nothing can be read, that is said, and the next search finds what is there again."""
    person.put('gratitude = "Ana called"\n')
    disk.read_error = BROKEN
    seeker = Seeker(person.journal, told.append, MONDAY)
    assert "the drive has an error" in told.until_ended(seeker.seek("ana")).trouble
    disk.recover()
    sought = seeker.seek("ana")
    assert told.until_ended(sought).trouble == ""
    assert told.pages(sought) == [[(MONDAY, "Ana called")]]


def test_a_fault_of_our_own_is_told(
    person: Person, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody thought of is told without its values, and ends no later search."""

    def fail(*_: object) -> Iterator[tuple[Found, ...]]:
        raise KeyError("dear diary")

    seeker = Seeker(person.journal, told.append, MONDAY)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "search", fail)
        trouble = told.until_ended(seeker.seek("ana")).trouble
    assert trouble == "befriend has a fault of its own (KeyError)."
    assert told.until_ended(seeker.seek("ana")).trouble == ""
