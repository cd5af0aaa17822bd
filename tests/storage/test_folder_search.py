"""Searching a folder: all days, as they are known, and what is said of those that do not read."""

import os
from pathlib import Path

import pytest

from befriend.errors import NotAllSearched
from befriend.pages.change import TakeAway
from befriend.pages.record import Page, page_of
from befriend.storage.codec import LARGEST
from befriend.storage.disk import Disk, Stamp
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import TODAY, TOMORROW, YESTERDAY, Computer

_TEA = record("note", text="tea", at=NOON)
_RAIN = record("note", text="rain", at=NOON)


def _found(computer: Computer, text: str) -> dict[str, Page]:
    """The pages with records that may say a text."""
    found = computer.folder.search(lambda raw: text in raw)
    return {name: page_of(records) for name, records in found if records}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (r'note = "caf\u00e9"', "café"),
        (r'note = "caf\xe9\e"', "café\x1b"),
        (r'note = "\\u00e9"', r"\u00e9"),
        (r"note = 'C:\temp'", r"C:\temp"),
        (r'note = "a \"b\" c"', 'a "b" c'),
        ('note = """a\\ \r\n\t b"""', "ab"),
        (r'note = "a\tb\nc\bd\fe\rf"', "a\tb\nc\bd\fe\rf"),
        ('\ufeffnote = "a"', "a"),
    ],
)
def test_escapes_are_undone(computer: Computer, typed: str, said: str) -> None:
    """A text is found as TOML means it."""
    computer.put(f"{typed}\n")
    assert _found(computer, said) == {TODAY: page_of([by_hand("note", text=said)])}


def test_what_the_planner_escapes_is_found(computer: Computer) -> None:
    """A record is found by a text that stands escaped on its page."""
    note = record("note", text='a "quote" \\\n', at=NOON)
    computer.add(note, _TEA)
    assert _found(computer, '"quote" \\\n') == {TODAY: page_of([note])}


def test_days_come_newest_first(computer: Computer) -> None:
    """Every day's page comes, those that say nothing too; the checklist is no day."""
    for name in (YESTERDAY, TOMORROW, TODAY, "days/2025/2025-12-31.toml", "practices.toml"):
        computer.add(_TEA, name=name)
    computer.put("note = 'rain'\n", TODAY)
    found = list(computer.folder.search(lambda raw: "rain" in raw))
    assert [name for name, _ in found] == [
        TOMORROW,
        TODAY,
        YESTERDAY,
        "days/2025/2025-12-31.toml",
    ]
    assert [len(records) for _, records in found] == [0, 2, 0, 0]


def test_a_title_says_nothing(computer: Computer) -> None:
    """The date that a page begins with is not among its texts."""
    computer.add(_TEA)
    computer.put("# November\nmood = 7\n", YESTERDAY)
    assert _found(computer, "November") == {}


def test_what_memory_alone_knows_is_found(computer: Computer) -> None:
    """A page that was lost, torn or overwritten says what is known of it; nothing is written."""
    for name in (YESTERDAY, TODAY, TOMORROW):
        computer.add(_TEA, name=name)
    computer.lose(YESTERDAY)
    computer.put(computer.file().partition(b"# Below")[0])
    computer.put_page(_RAIN, name=TOMORROW)
    before = computer.files()
    assert _found(computer, "tea") == {
        TOMORROW: page_of([_TEA, _RAIN]),
        TODAY: page_of([_TEA]),
        YESTERDAY: page_of([_TEA]),
    }
    assert computer.files() == before


def test_memory_is_read_where_a_page_may_differ(computer: Computer) -> None:
    """A page that has size and time as remembered is taken for the one remembered."""
    for name in (TOMORROW, TODAY, YESTERDAY):
        computer.add(_TEA, name=name)
    os.utime(computer.path(), (1, 1))
    computer.put("note = 'rain'\n", YESTERDAY)
    memory = []

    class _Watched(Disk):
        def read(self, path: str, most: int) -> bytes | None:
            memory.append(path.rpartition("/")[2])
            return super().read(path, most)

    watched = Computer(computer.home, _Watched())
    assert _found(watched, "sun") == {}
    assert memory == ["2026-11-23.toml", "2026-11-22.toml"]


def test_what_was_taken_away_is_not_found(computer: Computer) -> None:
    """An old copy that still has a record is joined with memory, which knows that it went."""
    computer.add(_TEA)
    old = computer.file()
    computer.change(TakeAway(_TEA.id))
    computer.put(old)
    assert _found(computer, "tea") == {}


def test_a_hands_edit_that_was_looked_at_is_found(computer: Computer) -> None:
    """What a hand wrote and a copy then replaced is still known."""
    computer.put("note = 'tea'\n")
    computer.look()
    computer.put_page(_RAIN)
    assert _found(computer, "tea") == {TODAY: page_of([by_hand("note", text="tea"), _RAIN])}


def test_an_edit_that_was_looked_at_counts_as_it_does_elsewhere(computer: Computer) -> None:
    """A page as it is remembered, with an edit of some other version of it, is reckoned."""
    computer.add(_TEA)
    computer.folder.memory.see(TODAY, b"note = 'rain'\n", None)
    both = page_of([_TEA, by_hand("note", text="rain")])
    assert _found(computer, "rain") == _found(computer, "tea") == {TODAY: both}


def _search(computer: Computer) -> tuple[list[str], str]:
    """The days with tea, and what is said at the end of the search."""
    days = []
    try:
        for name, records in computer.folder.search(lambda raw: "tea" in raw):
            days += [name] if records else []
    except NotAllSearched as end:
        return days, str(end)
    return days, ""


@pytest.mark.parametrize(
    "data", [b"oops, tea", b"note = 'tea'\nnote = '\xff'", b"#" * (LARGEST + 1)]
)
def test_a_page_that_does_not_read_ends_no_search(computer: Computer, data: bytes) -> None:
    """The others are found, then the page is named, and what memory has of it was found too."""
    for name in (TOMORROW, TODAY, YESTERDAY):
        computer.add(_TEA, name=name)
    computer.put(data)
    days, said = _search(computer)
    assert days == [TOMORROW, TODAY, YESTERDAY]
    assert said.startswith(f"Not all could be searched: {computer.path()}")
    assert said.count("mend it with an editor") == 1


def test_a_page_that_is_too_long_may_say_anything(computer: Computer) -> None:
    """Whatever its first bytes are, it is named."""
    computer.put(b"#" * (LARGEST + 1))
    assert "it is longer than 1 MiB" in _search(computer)[1]


def test_a_page_that_says_nothing_need_not_read(computer: Computer) -> None:
    """Where even the raw bytes have no such text, nothing is missed."""
    computer.put(b"oops, rain \xff")
    assert _found(computer, "tea") == {}


def test_pages_that_the_drive_cannot_give_up_are_counted(computer: Computer) -> None:
    """One of them is told with its sentence, and how many more there are."""
    for name in (TOMORROW, TODAY, YESTERDAY):
        computer.put("note = 'tea'\n", name)

    class _BadSectors(Disk):
        bad = (TOMORROW, YESTERDAY, TODAY)

        def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
            if path.endswith(self.bad):
                raise OSError(5, "bad", path)
            return super().read_stamped(path, most)

    disk = _BadSectors()
    failing = Computer(computer.home, disk)
    told = f"Not all could be searched: {computer.path(TOMORROW)}: the drive has an error; "
    assert _search(failing)[0] == []
    assert _search(failing)[1].startswith(told)
    assert _search(failing)[1].endswith(". And 2 pages more.")
    disk.bad = (TOMORROW, YESTERDAY, "nothing")
    assert _search(failing)[0] == [TODAY]
    assert _search(failing)[1].endswith(". And 1 page more.")


def test_a_folder_in_a_pages_place_is_told(computer: Computer) -> None:
    """Nothing hangs or crashes; the place is named."""
    computer.path().mkdir(parents=True)
    days, said = _search(computer)
    assert days == []
    assert said.startswith(f"Not all could be searched: {computer.path()}: it is no regular file; ")


def test_another_journals_memory_is_left_out(computer: Computer) -> None:
    """Where the folder is not known to be the one remembered, its files alone are searched."""
    computer.add(_TEA)
    computer.put_page(_RAIN)

    class _Elsewhere(Disk):
        def device(self, path: str) -> int | None:
            return 1 if path == str(computer.data) else 2

    other = Computer(computer.home, _Elsewhere())
    assert _found(other, "tea") == {}
    with pytest.raises(NotAllSearched, match="is on another drive"):
        _found(other, "rain")


def test_a_folder_that_is_not_there_is_searched_in_memory(computer: Computer) -> None:
    """A drive that is not mounted hides nothing that this computer remembers."""
    assert _found(computer, "tea") == {}
    computer.add(_TEA)
    Path(computer.data).rename(computer.home / "away")
    assert _found(computer, "tea") == {TODAY: page_of([_TEA])}
