"""Two versions of a page, joined for git."""

from pathlib import Path

import pytest

from befriend.errors import NotReachable, Unmerged
from befriend.pages.hand import read
from befriend.pages.names import title
from befriend.pages.record import Page, page_of
from befriend.storage.codec import decode, encode
from befriend.storage.disk import Disk
from befriend.storage.driver import merge_files
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import TODAY

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_SINGING = record(practice="singing", at=NOON)


def _bytes(page: Page, titled: str = "Monday 23 November 2026") -> bytes:
    return encode(page, titled)


def _merge(folder: Path, ours: bytes, theirs: bytes, path: str | None = None) -> bytes:
    """The bytes that are in the file of ours afterwards; nothing else is left."""
    (folder / "ours").write_bytes(ours)
    (folder / "theirs").write_bytes(theirs)
    try:
        merge_files(Disk(), str(folder / "ours"), str(folder / "theirs"), path)
    finally:
        assert (folder / "theirs").read_bytes() == theirs
        assert sorted(each.name for each in folder.iterdir()) == ["ours", "theirs"]
    return (folder / "ours").read_bytes()


def test_both_sides_are_joined(tmp_path: Path) -> None:
    """What either added is there, what either took away is not, whichever is ours."""
    ours = _bytes(page_of([_TOUCH, _PETS], [_SINGING.id]))
    theirs = _bytes(page_of([_TOUCH, _SINGING]))
    both = _bytes(page_of([_TOUCH, _PETS], [_SINGING.id]))
    assert _merge(tmp_path, ours, theirs) == both
    assert _merge(tmp_path, theirs, ours) == both


def test_what_a_hand_took_away_stays_away(tmp_path: Path) -> None:
    """Each side is believed as a page of the folder is."""
    whole = _bytes(page_of([_TOUCH, _PETS])).decode()
    begin = whole.index("[[done]]", whole.index("[[done]]") + 1)
    trimmed = whole[:begin] + whole[whole.index("# Below") :] + 'note = "a walk"\n'
    version = decode(_merge(tmp_path, trimmed.encode(), whole.encode()))
    assert version.intact
    said = {each.kind for each in read(version).in_order}
    assert (said, len(read(version).records)) == ({"done", "note"}, 2)


def test_a_side_that_says_nothing_adds_nothing(tmp_path: Path) -> None:
    """Git gives an empty file for one that is not there."""
    theirs = _bytes(page_of([_TOUCH]))
    assert _merge(tmp_path, b"", theirs) == theirs
    assert _merge(tmp_path, theirs, b"\n") == theirs


@pytest.mark.parametrize(
    ("path", "first", "titled"),
    [
        (f"befriend/{TODAY}", "Old", title(TODAY)),
        ("practices.toml", "Old", "Practices"),
        ("elsewhere.toml", "Old", "Old"),
        (None, "Old", "Old"),
        (None, "", "A page"),
    ],
)
def test_the_title_is_the_name_or_what_stood_there(
    tmp_path: Path, path: str | None, first: str, titled: str
) -> None:
    """The same name gives the same bytes on every computer."""
    theirs = _bytes(page_of([_TOUCH]), first) if first else b'done = "touch"\n'
    merged = _merge(tmp_path, b'done = "pets"\n', theirs, path)
    other = _TOUCH if first else by_hand(practice="touch")
    assert merged == _bytes(page_of([by_hand(practice="pets"), other]), titled)


@pytest.mark.parametrize(
    ("theirs", "why"),
    [
        (b"oops = = 3", "in line 1 of one side"),
        (b"#" * (1024 * 1024 + 2), "longer than 1 MiB"),
        (b"done = 'x'\n[page]\nformat = 2\n", "newer befriend"),
        (b"<<<<<<< a\ndone='touch'\n=======\ndone='pets'\n>>>>>>> b\n", "markers of its own"),
    ],
    ids=["no TOML", "long", "newer", "markers"],
)
def test_sides_that_do_not_read_stand_between_markers(
    tmp_path: Path, theirs: bytes, why: str
) -> None:
    """Nothing of them is lost, and a sentence says which page it is."""
    ours = _bytes(page_of([_TOUCH]))
    with pytest.raises(Unmerged, match=why) as unmerged:
        _merge(tmp_path, ours, theirs, TODAY)
    assert str(unmerged.value).startswith(TODAY)
    both = (tmp_path / "ours").read_bytes()
    end = theirs.removesuffix(b"\n")
    assert both == b"<<<<<<< ours\n" + ours + b"=======\n" + end + b"\n>>>>>>> theirs\n"


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """The other one stays as it is."""
    (tmp_path / "ours").write_bytes(b"done = 'x'\n")
    (tmp_path / "theirs").mkdir()
    with pytest.raises(NotReachable, match="theirs"):
        merge_files(Disk(), str(tmp_path / "ours"), str(tmp_path / "theirs"), None)
    assert (tmp_path / "ours").read_bytes() == b"done = 'x'\n"
