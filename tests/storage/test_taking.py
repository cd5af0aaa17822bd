"""Other versions of pages are taken in, and only read."""

from collections import Counter
from pathlib import Path
from unittest.mock import patch

import pytest

from befriend.errors import FolderGone
from befriend.pages.change import TakeAway
from befriend.pages.names import PRACTICES
from befriend.pages.record import page_of
from befriend.storage import codec, reading
from befriend.storage.disk import Disk, Stamp
from befriend.storage.sources import versions_in
from befriend.storage.taking import Taken, TakingIn
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_SINGING = record(practice="singing", at=NOON)
_COPY = "days/2026/2026-11-23 (1).toml"


def _take(computer: Computer, *paths: Path, only_say: bool = False) -> list[Taken]:
    """Take in these places; gives what there is to say."""
    folder = computer.folder
    versions = versions_in(folder.disk, map(str, paths), folder.root)
    taken = TakingIn(folder, NOW, only_say=only_say).take(versions)
    return [each for each in taken if each != Taken(each.name)]


def test_what_another_folder_has_is_on_our_pages(computer: Computer, other: Computer) -> None:
    """Pages that both have are joined, those of one are there; the other folder is as it was."""
    computer.add(_TOUCH)
    computer.add(_TOUCH, name=TOMORROW)
    other.add(_PETS)
    other.add(_PETS, _SINGING, name=YESTERDAY)
    other.put_page(_SINGING, name=_COPY)
    theirs = other.files()
    renamed = record("practice", practice="pets", name="The cat")
    other.put_page(renamed, name=PRACTICES)
    theirs = other.files()
    assert _take(computer, other.data) == [
        Taken(YESTERDAY, (_PETS, _SINGING)),
        Taken(TODAY, (_PETS, _SINGING)),
        Taken(PRACTICES, (renamed,)),
    ]
    assert computer.on_disk() == page_of([_TOUCH, _PETS, _SINGING])
    assert computer.on_disk(YESTERDAY) == page_of([_PETS, _SINGING])
    assert computer.on_disk(TOMORROW) == page_of([_TOUCH])
    assert computer.on_disk(PRACTICES) == page_of([renamed])
    assert computer.remembered() == computer.file()
    assert other.files() == theirs


def test_taking_in_again_changes_nothing(computer: Computer, other: Computer) -> None:
    """Nothing is said, and nothing is written."""
    computer.add(_TOUCH)
    other.put('done = ["pets", "pets"]\n')
    other.put_page(_SINGING, name=YESTERDAY)
    assert len(_take(computer, other.data)) == 2
    files = computer.files()
    assert _take(computer, other.data) == []
    assert computer.files() == files


def test_only_saying_writes_nothing(computer: Computer, other: Computer) -> None:
    """Not so much as a folder; it says just what taking in would do."""
    other.add(_PETS)
    other.add(_PETS, _SINGING, name=YESTERDAY)
    copy = other.put_page(_SINGING, name="../2026-11-23.toml")
    assert copy
    places = (other.data, other.data.parent / "2026-11-23.toml")
    said = _take(computer, *places, only_say=True)
    assert not computer.home.exists()
    assert said == [Taken(YESTERDAY, (_PETS, _SINGING)), Taken(TODAY, (_PETS, _SINGING))]
    assert _take(computer, *places) == said


def test_only_what_the_planner_wrote_takes_away(computer: Computer, other: Computer) -> None:
    """A page of theirs is a copy beside ours: what a hand trimmed from it stays."""
    computer.add(_TOUCH, _PETS)
    whole = computer.file().decode()
    begin = whole.index("[[done]]", whole.index("[[done]]") + 1)
    other.put(whole[:begin] + whole[whole.index("# Below") :])
    assert _take(computer, other.data) == []
    assert len(computer.on_disk().records) == 2
    other.put(whole)
    other.change(TakeAway(_PETS.id))
    assert _take(computer, other.data) == [Taken(TODAY, (), (_PETS,))]
    assert computer.on_disk() == page_of([_TOUCH], [_PETS.id])


def test_both_sides_of_an_open_merge_are_taken_in(computer: Computer, other: Computer) -> None:
    """A page with git's markers is two pages."""
    other.put("<<<<<<< a\ndone='touch'\n=======\ndone='pets'\n>>>>>>> b\n")
    (taken,) = _take(computer, other.data)
    touch, pets = by_hand(practice="touch"), by_hand(practice="pets")
    assert computer.on_disk() == page_of([touch, pets])
    assert page_of(taken.came) == page_of([touch, pets])


def test_what_a_hand_wrote_here_is_kept(computer: Computer, other: Computer) -> None:
    """A page is written like by any change."""
    hand = computer.put('done = "touch"\n')
    other.add(_PETS)
    (taken,) = _take(computer, other.data)
    assert computer.on_disk() == page_of([by_hand(practice="touch"), _PETS])
    assert computer.kept() == [hand]
    assert "is written out in full" in taken.notes[0]


def test_a_page_on_its_way_here_is_remembered_first(computer: Computer, other: Computer) -> None:
    """What was taken in is on the page at the next look."""
    computer.add(_TOUCH)
    computer.put(b"", age=1)
    other.add(_PETS)
    (taken,) = _take(computer, other.data)
    assert computer.file() == b""
    assert "is not whole" in taken.notes[0]
    computer.look(now=NOW + 5)
    assert computer.on_disk() == page_of([_TOUCH, _PETS])


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        (TODAY, "oops = = 3\n", ", line 1: "),
        (TODAY, 'done = "x"\n[page]\nformat = 2\n', "a newer befriend wrote it"),
        (TODAY, "#" * (1024 * 1024 + 1), "longer than 1 MiB"),
        (_COPY, "walk = 3\n", "named like a copy"),
    ],
    ids=["no TOML", "newer", "long", "no page"],
)
def test_what_is_no_page_is_told(
    computer: Computer, other: Computer, name: str, text: str, why: str
) -> None:
    """It is left out, and the rest is taken in."""
    other.put(text, name)
    other.put_page(_PETS, name=f"{TODAY}.conflict1")
    other.put_page(_TOUCH, name=TOMORROW)
    today, tomorrow = _take(computer, other.data)
    assert computer.on_disk() == page_of([_PETS])
    assert computer.on_disk(TOMORROW) == page_of([_TOUCH])
    assert (today.came, tomorrow.came) == ((_PETS,), (_TOUCH,))
    (fault,) = today.faults
    assert fault.startswith(str(other.path(name)))
    assert why in fault


@pytest.mark.parametrize("text", ["", "\0\0\0", " \n"])
def test_a_file_that_says_nothing_is_no_word_worth(
    computer: Computer, other: Computer, text: str
) -> None:
    """An empty page takes nothing away."""
    computer.add(_TOUCH)
    other.put(text)
    assert _take(computer, other.data) == []
    assert computer.on_disk() == page_of([_TOUCH])


def test_a_page_that_cannot_be_opened_ends_nothing(computer: Computer, other: Computer) -> None:
    """Here or there: it is told, and the others are taken in."""
    computer.path().mkdir(parents=True)
    other.path(YESTERDAY).mkdir(parents=True)
    for name in (TODAY, TOMORROW):
        other.put_page(_TOUCH, name=name)
    yesterday, today, tomorrow = _take(computer, other.data)
    assert tomorrow == Taken(TOMORROW, (_TOUCH,))
    assert [each.faults[0].split(": ")[0] for each in (yesterday, today)] == [
        str(other.path(YESTERDAY)),
        str(computer.path()),
    ]


@pytest.mark.parametrize("only_say", [False, True])
def test_nothing_is_written_where_the_folder_is_gone(
    computer: Computer, other: Computer, only_say: bool
) -> None:
    """The drive may not be mounted: that is said once."""
    computer.add(_TOUCH)
    other.put_page(_PETS)
    computer.data.rename(computer.home / "elsewhere")
    with pytest.raises(FolderGone):
        _take(computer, other.data, only_say=only_say)
    assert not computer.data.exists()


class _Counting(Disk):
    """A disk that counts how often each file is opened."""

    def __init__(self) -> None:
        self.opened = Counter[str]()

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:
        self.opened[path] += 1
        return super().read_stamped(path, most)


def test_what_is_equal_is_only_compared(computer: Computer, other: Computer) -> None:
    """No equal page is decoded or locked for, and no file of theirs is opened twice."""
    names = [f"days/2026/2026-10-{day:02d}.toml" for day in range(1, 31)]
    for name in names:
        for each in (computer, other):
            each.put_page(_TOUCH, name=name)
    other.put_page(_PETS, name=names[0])
    disk = _Counting()
    with patch.object(reading, "decode", wraps=codec.decode) as decoded:
        assert len(_take(Computer(computer.home, disk), other.data)) == 1
    assert decoded.call_count <= 3
    assert {disk.opened[str(other.path(name))] for name in names} == {1}
    assert {disk.opened[str(computer.path(name))] for name in names[1:]} == {1}
