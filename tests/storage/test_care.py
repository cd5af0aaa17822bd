"""What somebody asks to have done with the files."""

from pathlib import Path

from befriend.pages.names import PRACTICES
from befriend.pages.record import page_of
from befriend.storage.care import Care, Forgotten
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_COPY = "days/2026/2026-11-23 (1).toml"


def test_a_day_that_is_forgotten_is_gone_everywhere(computer: Computer, other: Computer) -> None:
    """Page, memory, copies and kept originals say nothing of it; the other computer forgets too."""
    computer.put('[[note]]\ntext = "a secret"\n')
    computer.look()
    computer.add(_TOUCH, record("note", text="a secret", at=NOON))
    other.put(computer.file())
    other.look()
    computer.put_page(record("note", "bbbbbb", text="a secret"), name=_COPY)
    computer.add(_TOUCH, name=YESTERDAY)
    assert Care(computer.folder, NOW).forget(TODAY).records == 4
    assert not any(b"secret" in data for data, _ in computer.files().values())
    assert computer.on_disk(YESTERDAY) == page_of([_TOUCH])
    assert computer.look().page.records == {}
    other.put(computer.file())
    other.look()
    assert not any(b"secret" in data for data, _ in other.files().values())
    assert other.look().page == computer.look().page


def test_a_page_that_does_not_read_is_forgotten_whole(computer: Computer) -> None:
    """Its text is not kept."""
    computer.put("a secret = = 3\n")
    assert Care(computer.folder, NOW).forget(TODAY) == Forgotten(0, nothing=False)
    assert computer.kept() == []
    assert computer.on_disk() == page_of([])
    assert Care(computer.folder, NOW).forget(TODAY) == Forgotten(0, nothing=True)


def test_half_written_files_of_a_forgotten_day_go_too(computer: Computer) -> None:
    """A planner that was stopped in mid-write left its text in the folder, in memory or kept/."""
    computer.add(_TOUCH)
    temporary = ".2026-11-23.toml.abcdef.tmp"
    for folder in (
        computer.path().parent,
        *(computer.memory / half / "days/2026" for half in ("written", "seen")),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / temporary).write_text("a secret")
        (folder / temporary.replace("23", "22")).write_text("another day's")
    kept = Path(computer.locations.kept)
    kept.mkdir(parents=True)
    (kept / ".2026-11-23 kept 2026-11-23 abcd.toml.abcdef.tmp").write_text("a secret")
    Care(computer.folder, NOW).forget(TODAY)
    assert not any(b"secret" in data for data, _ in computer.files().values())
    assert len(computer.litter()) == 3


def test_forgetting_a_day_without_a_page_makes_none(computer: Computer) -> None:
    """There is nothing that another computer could learn from it."""
    assert Care(computer.folder, NOW).forget(TODAY) == Forgotten(0, nothing=True)
    assert not computer.data.exists()


def test_what_does_not_read_beside_a_forgotten_page_is_named(computer: Computer) -> None:
    """It may be somebody's own file: they are asked to delete it, and it stays."""
    computer.add(_TOUCH)
    computer.put("oops = = 3\n", _COPY)
    forgotten = Care(computer.folder, NOW).forget(TODAY)
    assert forgotten.records == 1
    assert computer.path(_COPY).exists()
    (sentence,) = forgotten.stays
    assert sentence.startswith(f"{computer.path(_COPY)} does not read")


def test_another_pages_originals_stay_kept(computer: Computer) -> None:
    """Only what was kept of the day goes."""
    for name in (PRACTICES, TODAY):
        computer.put('done = "touch"\n', name)
        computer.add(_PETS, name=name)
    Care(computer.folder, NOW).forget(TODAY)
    assert len(computer.kept()) == 1
