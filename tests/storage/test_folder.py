"""The data folder: pages changed here, and overwritten by another computer's."""

from pathlib import Path

from befriend.pages.change import Add, Replace, TakeAway
from befriend.pages.record import NOTHING, page_of
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_MOOD = record("mood", value=7, at=NOON)


def test_looking_at_nothing_makes_nothing(computer: Computer) -> None:
    """Starting the planner writes no file and no folder."""
    look = computer.look()
    assert (look.page, look.notes, look.fault) == (NOTHING, (), None)
    assert list(computer.folder.look_over(NOW)) == []
    assert not computer.home.exists()


def test_a_change_is_on_the_disk(computer: Computer) -> None:
    """What was changed stands in the page, whole, and is remembered byte for byte."""
    look = computer.add(_TOUCH)
    assert (look.page, look.notes, look.fault) == (page_of([_TOUCH]), (), None)
    assert computer.on_disk() == page_of([_TOUCH])
    assert computer.remembered() == computer.file()
    assert computer.look() == look


def test_each_kind_of_change_is_written(computer: Computer) -> None:
    """A record comes, is replaced and goes, and what went is known."""
    computer.add(_TOUCH, _MOOD)
    computer.change(Replace(_TOUCH.id, _PETS))
    assert computer.on_disk() == page_of([_PETS, _MOOD], [_TOUCH.id])
    look = computer.change(TakeAway(_PETS.id), TakeAway(_MOOD.id))
    assert computer.on_disk() == look.page == page_of([], [_TOUCH.id, _PETS.id, _MOOD.id])


def test_a_change_made_twice_is_made_once(computer: Computer) -> None:
    """A retry finds its own record, and writes nothing."""
    computer.add(_TOUCH)
    before = computer.files()
    assert computer.add(_TOUCH).page == page_of([_TOUCH])
    assert computer.files() == before


def test_a_second_look_changes_nothing(computer: Computer) -> None:
    """A page that is as it was written is not written again, nor its memory."""
    computer.add(_TOUCH)
    computer.add(_PETS, name=YESTERDAY)
    before = computer.files()
    computer.look()
    assert list(computer.folder.look_over(NOW)) == []
    assert computer.files() == before


def test_a_peek_writes_nothing(computer: Computer) -> None:
    """A page is shown as it is known, and what it lost stays lost until a look."""
    computer.add(_TOUCH)
    computer.put_page(_PETS)
    before = computer.files()
    assert computer.folder.peek(TODAY).page == page_of([_TOUCH, _PETS])
    assert computer.files() == before


def test_a_blind_overwrite_loses_nothing(computer: Computer, other: Computer) -> None:
    """One computer's page copied over the other's: both records are there, and it is said."""
    computer.add(_TOUCH)
    other.add(_PETS)
    other.put(computer.file())
    look = other.look()
    assert look.page == other.on_disk() == page_of([_TOUCH, _PETS])
    (note,) = look.notes
    assert note.startswith("The page of Monday 23 November 2026 was joined with what this computer")
    assert note.endswith(" remembers: 1 record came back.")
    assert other.look().notes == ()


def test_two_computers_come_to_the_same_bytes(computer: Computer, other: Computer) -> None:
    """However they copy over each other, both pages end alike, and stay so."""
    computer.add(_TOUCH)
    other.add(_PETS)
    for _ in range(2):
        other.put(computer.file())
        other.look()
        computer.put(other.file())
        computer.look()
    assert computer.file() == other.file()
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert computer.look().notes == other.look().notes == ()


def test_what_was_taken_away_stays_away(computer: Computer, other: Computer) -> None:
    """An older page, copied over one from which a record was taken, does not bring it back."""
    computer.add(_TOUCH, _PETS)
    older = computer.file()
    computer.change(TakeAway(_TOUCH.id))
    other.put(older)
    other.look()
    computer.put(other.file())
    look = computer.look()
    assert look.page == computer.on_disk() == page_of([_PETS], [_TOUCH.id])
    assert look.notes[0].endswith("1 record taken away before went again.")


def test_what_was_taken_away_elsewhere_goes_here(computer: Computer, other: Computer) -> None:
    """A page that knew a record, and has it no more, takes it away; a new one beside it stays."""
    computer.add(_TOUCH)
    other.put(computer.file())
    other.look()
    other.change(TakeAway(_TOUCH.id))
    computer.add(_PETS)
    computer.put(other.file())
    assert computer.look().page == computer.on_disk() == page_of([_PETS], [_TOUCH.id])


def test_a_change_is_made_to_the_page_as_it_is_on_the_disk(computer: Computer) -> None:
    """A page that came since the last look is joined before a change is written."""
    folder = computer.folder
    folder.look(TODAY, NOW)
    computer.put_page(_PETS)
    assert folder.change(TODAY, [Add(_TOUCH)], NOW).page == page_of([_TOUCH, _PETS])
    assert computer.on_disk() == page_of([_TOUCH, _PETS])


def test_another_computers_page_is_remembered_at_a_look(computer: Computer) -> None:
    """What came whole needs no writing; if it is lost again, it comes back."""
    copied = computer.put_page(_TOUCH)
    assert computer.look().page == page_of([_TOUCH])
    assert computer.file() == computer.remembered() == copied
    computer.put_page(_PETS)
    assert computer.look().page == page_of([_TOUCH, _PETS])


def test_a_lost_memory_is_no_loss(computer: Computer) -> None:
    """Without memory the page counts as it stands, and is remembered anew."""
    computer.add(_TOUCH)
    (computer.memory / "written" / TODAY).unlink()
    assert computer.look().page == page_of([_TOUCH])
    assert computer.remembered() == computer.file()


def test_a_memory_that_does_not_read_counts_as_none(computer: Computer) -> None:
    """The page counts as it stands; what memory had is kept, and memory is written anew."""
    for damage in (b"oops", b"# Monday \xc2\xb7 0123abcd\n[[mood]]\nvalue = 9\n"):
        computer.add(_TOUCH)
        (computer.memory / "written" / TODAY).write_bytes(damage)
        assert computer.look().page == page_of([_TOUCH])
        assert computer.remembered() == computer.file()
        assert damage in computer.kept()


def test_a_symbolic_link_is_followed(computer: Computer, tmp_path: Path) -> None:
    """A page that lies elsewhere is written there, and the link stays a link."""
    computer.add(_MOOD, name=YESTERDAY)
    computer.add(_TOUCH)
    elsewhere = tmp_path / "elsewhere.toml"
    computer.path().rename(elsewhere)
    computer.path().symlink_to(elsewhere)
    computer.add(_PETS)
    assert computer.path().is_symlink()
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert elsewhere.read_bytes() == computer.remembered()
    elsewhere.unlink()
    computer.look()
    assert computer.path().is_symlink()
    assert elsewhere.read_bytes() == computer.remembered()


def test_a_moods_file_is_private(computer: Computer) -> None:
    """Folders are this person's alone, and files too: page, memory and what is kept."""
    computer.home.mkdir()
    computer.put("mood = 7\n", YESTERDAY)
    computer.path(YESTERDAY).chmod(0o600)
    for folder in (computer.data, computer.data / "days", computer.path(YESTERDAY).parent):
        folder.chmod(0o700)
    computer.add(_TOUCH, name=YESTERDAY)
    computer.add(_TOUCH)
    ours = [path for path in computer.home.rglob("*") if "befriend" in str(path)]
    modes = {path.is_dir(): path.stat().st_mode & 0o777 for path in ours}
    assert len(computer.kept()) == 1
    assert modes == {True: 0o700, False: 0o600}
    assert {path.stat().st_mode & 0o777 for path in ours} == {0o700, 0o600}


def test_a_files_mode_is_kept(computer: Computer) -> None:
    """A page that a person opened to others stays so."""
    computer.add(_TOUCH)
    computer.path().chmod(0o664)
    computer.add(_PETS)
    assert computer.path().stat().st_mode & 0o777 == 0o664


def test_pages_are_named_from_the_newest_day_on(computer: Computer) -> None:
    """The names of the folder's pages are told, and other files are not."""
    for name in (YESTERDAY, TODAY, "days/2025/2025-12-31.toml", "practices.toml"):
        computer.put("mood = 7\n", name)
    for name in ("befriend.toml", "days/notes.toml", "days/2026/.2026-11-21.toml.x.tmp"):
        computer.put("", name)
    assert computer.folder.names() == [
        TODAY,
        YESTERDAY,
        "days/2025/2025-12-31.toml",
        "practices.toml",
    ]
