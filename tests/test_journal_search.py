"""Searching the journal: what any day says, and what is said for many days."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from befriend.domain import deeds
from befriend.errors import NotAllSearched
from befriend.journal import Journal
from befriend.storage.disk import Disk
from befriend.storage.locations import locate, open_folder

_MONDAY = date(2026, 11, 23)
_NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal in a folder that is not there yet."""
    return Journal(open_folder(locate(str(tmp_path / "data"), {"HOME": str(tmp_path)}), Disk()))


def test_what_is_searched_for_is_found_on_every_day(journal: Journal) -> None:
    """A page gives what it says of the text, if anything; the newest day comes first."""
    for back, name in enumerate(["Ana", "Ben", "Hannah"]):
        day, then = _MONDAY - timedelta(400 * back), _NOON - timedelta(400 * back)
        journal.change(day, deeds.tick("touch", then, people=[name]), then)
    found = list(journal.search("ANNA", _MONDAY))
    assert [len(each) for each in found] == [0, 0, 1]
    assert (found[2][0].day, found[2][0].texts) == (_MONDAY - timedelta(800), ("Touch", "Hannah"))
    assert [each.day for page in journal.search("an", _MONDAY) for each in page] == [
        _MONDAY,
        _MONDAY - timedelta(800),
    ]
    assert list(journal.search("\ufe0f", _MONDAY)) == [(), (), ()]


def test_a_practice_is_found_by_what_it_is_called(journal: Journal) -> None:
    """The name that it has by now counts for each of its ticks."""
    journal.change(_MONDAY, deeds.tick("touch", _NOON), _NOON)
    page = Path(journal.folder.path("practices.toml"))
    page.write_text("[[practice]]\npractice = 'touch'\nname = 'A hug'\nsince = 9999-12-31\n")
    assert [found.texts for (found,) in journal.search("hug", _MONDAY)] == [("A hug",)]


def test_a_search_finds_people_by_both_spellings(journal: Journal) -> None:
    """By what is written on the page, and by the name that they go by."""
    journal.change(_MONDAY, deeds.tick("touch", _NOON, people=["Anna"]), _NOON)
    journal.define(deeds.rename("Anna", "Maria", _NOON), _NOON)
    for text in ("anna", "maria"):
        [[found]] = journal.search(text, _MONDAY)
        assert found.day == _MONDAY


@pytest.mark.parametrize("oldest", ["note = 'hug Ana'\n", "note = 'hug Ana\n"])
def test_what_is_for_many_days_is_searched_too(journal: Journal, oldest: str) -> None:
    """It comes where its first day is among the days, also before one that does not read."""
    for name, text in (("2026-11-24", "note = 'Ana'\n"), ("2026-11-20", oldest)):
        path = Path(journal.folder.path(f"days/2026/{name}.toml"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    Path(journal.folder.path("practices.toml")).write_text(
        "[[rest]]\nnote = 'With Ana'\nfrom = 2026-11-21\nto = 2026-11-22\n"
        "[[plan]]\npractice = 'touch'\nwith = ['Ana']\nevery = 'wed'\nsince = 2026-11-23\n"
        "[[plan]]\npractice = 'pets'\nevery = 'wed'\n"
        "[[plan]]\npractice = 'pets'\nwith = ['Ana']\nevery = 'someday'\n"
        "[[rest]]\nnote = 'Before, with Ana'\nfrom = 2026-11-01\nto = 2026-11-02\n"
        "[[person]]\nspelling = 'Anna'\nname = 'Ana'\n",
        "utf-8",
    )
    found = []
    try:
        for page in journal.search("ana", _MONDAY):
            found += [(each.day.isoformat(), each.called) for each in page]
    except NotAllSearched:
        assert "hug Ana'" not in oldest
    plan, note, rest = ("2026-11-25", "plan"), ("2026-11-24", "note"), ("2026-11-21", "rest")
    readable = [("2026-11-20", "note")] if "hug Ana'" in oldest else []
    assert found == [plan, note, rest, *readable, ("2026-11-01", "rest")]
