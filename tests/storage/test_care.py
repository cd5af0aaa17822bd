"""What somebody asks to have done with the files."""

from befriend.pages.names import PRACTICES
from befriend.pages.record import page_of
from befriend.storage.care import Care
from tests.pages.generated import NOON, record
from tests.storage.computers import NOW, TODAY, TOMORROW, YESTERDAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_COPY = "days/2026/2026-11-23 (1).toml"
_OF_RESILIO = "days/2026/2026-11-23.Conflict.toml"


def test_tidying_moves_copies_away_once_they_are_taken_in(computer: Computer) -> None:
    """What they say is on the page first; then their bytes are kept."""
    computer.add(_TOUCH)
    copy = computer.put_page(_PETS, name=_COPY)
    alone = computer.put_page(_PETS, name=f"{TOMORROW}.conflict1")
    assert Care(computer.folder, NOW).tidy() == [_COPY, f"{TOMORROW}.conflict1"]
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert computer.on_disk(TOMORROW) == page_of([_PETS])
    assert not computer.path(_COPY).exists()
    assert computer.kept() == sorted([copy, alone])
    assert Care(computer.folder, NOW).tidy() == []


def test_tidying_leaves_what_has_to_stay(computer: Computer) -> None:
    """A file whose deletion would travel, what is no page, and copies of a page that is broken."""
    stays = [
        computer.put_page(_PETS, name=_OF_RESILIO),
        computer.put("oops = = 3\n", _COPY),
        computer.put("oops = = 3\n", YESTERDAY),
        computer.put_page(_PETS, name=f"{YESTERDAY}.conflict1"),
    ]
    names = [_OF_RESILIO, _COPY, YESTERDAY, f"{YESTERDAY}.conflict1"]
    assert Care(computer.folder, NOW).tidy() == []
    assert [computer.file(name) for name in names] == stays
    assert computer.on_disk() == page_of([_PETS])


def test_tidying_leaves_copies_of_a_page_that_is_on_its_way(computer: Computer) -> None:
    """Nothing is moved before it is on the page."""
    computer.add(_TOUCH)
    computer.put(computer.file()[:60], age=1)
    computer.put_page(_PETS, name=_COPY)
    assert Care(computer.folder, NOW).tidy() == []
    assert computer.path(_COPY).exists()


def test_a_day_that_is_forgotten_is_gone_everywhere(computer: Computer, other: Computer) -> None:
    """Page, memory, copies and kept originals say nothing of it; the other computer forgets too."""
    computer.put('[[note]]\ntext = "a secret"\n')
    computer.look()
    computer.add(_TOUCH, record("note", text="a secret", at=NOON))
    other.put(computer.file())
    other.look()
    computer.put_page(record("note", "bbbbbb", text="a secret"), name=_COPY)
    computer.add(_TOUCH, name=YESTERDAY)
    assert Care(computer.folder, NOW).forget(TODAY) == 4
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
    assert Care(computer.folder, NOW).forget(TODAY) == 0
    assert computer.kept() == []
    assert computer.on_disk() == page_of([])


def test_another_pages_originals_stay_kept(computer: Computer) -> None:
    """Only what was kept of the day goes."""
    for name in (PRACTICES, TODAY):
        computer.put('done = "touch"\n', name)
        computer.add(_PETS, name=name)
    Care(computer.folder, NOW).forget(TODAY)
    assert len(computer.kept()) == 1
