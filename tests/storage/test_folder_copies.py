"""Copies beside a page, as conflicts leave them."""

import pytest

from befriend.pages.change import TakeAway
from befriend.pages.names import PRACTICES
from befriend.pages.record import page_of
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_SINGING = record(practice="singing", at=NOON)
_COPY = "days/2026/2026-11-23.sync-conflict-20261123-101112-ABCDEFG.toml"
_OTHER = "days/2026/2026-11-23 (1).toml"


def test_a_copy_is_joined_and_stays(computer: Computer) -> None:
    """What another program moved aside is on the page again; the copy is left where it is."""
    computer.add(_TOUCH)
    copy = computer.put_page(_PETS, name=_COPY)
    look = computer.look()
    assert computer.on_disk() == look.page == page_of([_TOUCH, _PETS])
    assert computer.file(_COPY) == copy
    (note,) = look.notes
    assert f"was joined with {computer.path(_COPY).name} beside it: 1 record came." in note


def test_a_copy_that_is_taken_in_changes_nothing_more(computer: Computer) -> None:
    """Reading it again writes nothing and says nothing."""
    computer.add(_TOUCH)
    computer.put_page(_PETS, name=_COPY)
    computer.put("mood = 7\nmood = 7\n", _OTHER)
    computer.put("mood = 7\n", _OTHER)
    computer.look()
    files = computer.files()
    assert computer.look().notes == ()
    assert list(computer.folder.look_over(NOW)) == [computer.look()]
    assert computer.files() == files


def test_what_is_taken_away_on_the_page_stays_away(computer: Computer) -> None:
    """A copy that still has it does not bring it back."""
    computer.put_page(_PETS, name=_COPY)
    computer.look()
    computer.change(TakeAway(_PETS.id))
    assert computer.look().page == page_of([], [_PETS.id])


def test_a_copy_takes_away_what_it_knew_unless_a_hand_trimmed_it(computer: Computer) -> None:
    """Taken away elsewhere, it goes here; cut out of a copy, it stays."""
    computer.add(_TOUCH, _PETS)
    whole = computer.file().decode()
    begin = whole.index("[[done]]", whole.index("[[done]]") + 1)
    trimmed = whole[:begin] + whole[whole.index("# Below") :]
    computer.put(trimmed, _COPY)
    assert len(computer.look().page.records) == 2
    other = Computer(computer.home.parent / "other")
    other.put(whole)
    other.change(TakeAway(_PETS.id))
    computer.put(other.file(), _OTHER)
    look = computer.look()
    assert computer.on_disk() == page_of([_TOUCH], [_PETS.id])
    assert look.notes[0].endswith("1 record taken away there went.")


def test_copies_of_a_day_without_a_page_are_its_page(computer: Computer) -> None:
    """A program may rename both sides of a conflict."""
    computer.put_page(_TOUCH, name="days/2026/2026-11-23.toml..path1")
    computer.put_page(_PETS, name="days/2026/2026-11-23.toml..path2")
    assert computer.folder.names() == [TODAY]
    looks = list(computer.folder.look_over(NOW))
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert [look.page for look in looks] == [computer.on_disk()]
    assert "2 records came" in looks[0].notes[0]


def test_a_copy_of_the_practices_is_joined(computer: Computer) -> None:
    """The checklist is a page too."""
    renamed = record("practice", practice="pets", name="The cat")
    computer.put_page(renamed, name="practices (Ana's conflicted copy 2026-11-24).toml")
    assert next(computer.folder.look_over(NOW)).page == page_of([renamed])
    assert computer.on_disk(PRACTICES) == page_of([renamed])


def test_copies_are_joined_with_a_change(computer: Computer) -> None:
    """A tick writes what the copy says too, and says so, once."""
    computer.put_page(_PETS, name=_COPY)
    look = computer.add(_TOUCH)
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    (note,) = look.notes
    assert f"was joined with {computer.path(_COPY).name} beside it: 1 record came." in note
    assert computer.add(record("mood", value=7)).notes == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (_COPY, "oops = = 3\n"),
        (_COPY, "walk = 3\n"),
        (_COPY, ""),
        (_COPY, 'done = "touch"\n[page]\nformat = 2\n'),
        (_COPY, "#" * (1024 * 1024 + 1)),
        ("days/2026/2026-11-23.toml.orig", 'done = "touch"\n'),
        ("days/2026/2026-11-22 and 2026-11-23.toml", 'done = "touch"\n'),
    ],
    ids=["no TOML", "no page", "empty", "newer", "long", "for a while", "another day's"],
)
def test_what_is_no_copy_is_left_out(computer: Computer, name: str, text: str) -> None:
    """It has to read as a page of this planner, and to be named as this day's."""
    computer.add(_PETS)
    before = computer.put(text, name)
    assert computer.look().page == page_of([_PETS])
    assert computer.file(name) == before


def test_another_name_of_the_same_file_is_no_copy(computer: Computer) -> None:
    """A hard link, or a file system that takes capitals for small letters, shows it twice."""
    computer.put('done = "touch"\n')
    (computer.data / _OTHER).hardlink_to(computer.path())
    assert computer.look().page == page_of([by_hand(practice="touch")])
    assert computer.file() == b'done = "touch"\n'


def test_what_is_no_file_is_no_copy(computer: Computer) -> None:
    """A folder, a pipe, or a link to nowhere beside the page holds nothing up."""
    computer.add(_TOUCH)
    (computer.data / _COPY).mkdir()
    (computer.data / _OTHER).symlink_to(computer.data / _OTHER)
    assert computer.look().page == page_of([_TOUCH])


def test_a_page_that_does_not_read_is_shown_with_its_copies(computer: Computer) -> None:
    """The page itself is left as it is until something changes."""
    broken = computer.put("oops = = 3\n")
    computer.put_page(_PETS, name=_COPY)
    look = computer.look()
    assert look.page == page_of([_PETS])
    assert "line 1" in (look.fault or "")
    assert computer.file() == broken


def test_what_a_copy_says_is_found(computer: Computer) -> None:
    """A search reads the copies that are not joined yet."""
    computer.add(_TOUCH, name=YESTERDAY)
    computer.add(_TOUCH)
    computer.put_page(record("note", text="the sea", at=NOON), name=_COPY)
    computer.put_page(record("note", text="the sea", at=NOON), name=f"{TOMORROW}.conflict1")
    found = computer.folder.search(lambda text: "the sea" in text)
    notes = {name: [r.kind for r in records] for name, records in found if records}
    assert notes == {TOMORROW: ["note"], TODAY: ["note", "done"]}
