"""A page cut or torn at each of its bytes: nothing is lost, no splinter taken for a record."""

from collections.abc import Callable, Iterator

import pytest

from befriend.pages.change import Add
from befriend.pages.names import title
from befriend.pages.record import page_of
from befriend.storage.codec import encode, is_nothing
from befriend.storage.folder import Folder, Look
from befriend.storage.kept import Kept
from befriend.storage.remembered import Remembered
from tests.pages.generated import NOON, record
from tests.simulator.disk import FakeDisk

_NAME = "days/2026/2026-11-23.toml"
_NOW = 1_800_000_000.0
_RECORDS = (
    record("mood", value=7, feelings=["calm"], at=NOON),
    record(practice="pets", with_=["Zoë", "Ben"], note="a 'long' \"walk\"\n[[done]]", at=NOON),
    record("gratitude", text="rain", why="it\x1b smells", at=NOON),
)
_OTHERS = (_RECORDS[0], record("note", text="x = 1\n# y · 01234567\n", at=NOON), record(at=NOON))
_TICK = record(prefix="bbbbbb", practice="touch", at=NOON)
_ONE, _OTHER = (encode(page_of(each), title(_NAME)) for each in (_RECORDS, _OTHERS))
_IDS = {each.id for each in (*_RECORDS, *_OTHERS)}

_Pages = Callable[[], Iterator[bytes]]


def _cut() -> Iterator[bytes]:
    return (_ONE[:place] for place in range(len(_ONE)))


def _torn() -> Iterator[bytes]:
    return (_OTHER[:place] + _ONE[place:] for place in range(len(_ONE)))


def _a_hands_line(look: Look) -> set[str]:
    """What the old page's last letters behind the whole new one read as: `ev = "0123abcd"`."""
    return {each.id for each in look.page.in_order if each.kind in ("ev", "v")}


class _Computer:
    """A computer that may remember a page whole; each look is a new process's."""

    def __init__(self, *, remembered: bool) -> None:
        self.disk = FakeDisk(lambda: _NOW - 60)
        if remembered:
            self.folder.change(_NAME, map(Add, _RECORDS), _NOW)
        for path in ("/data", "/data/days", "/data/days/2026"):
            self.disk.folders[path] = 0

    @property
    def folder(self) -> Folder:
        """The folder as a new process opens it."""
        disk = self.disk
        return Folder("/data", Remembered(disk, "/memory"), Kept(disk, "/kept"), disk, "/locks/one")

    def find(self, data: bytes) -> Look:
        """Look at a page of these bytes."""
        self.disk.put(f"/data/{_NAME}", data)
        return self.folder.look(_NAME, _NOW)

    def add(self) -> Look:
        """Tick a practice."""
        return self.folder.change(_NAME, [Add(_TICK)], _NOW)

    def has(self, data: bytes) -> bool:
        """Whether these bytes are the page's or were kept."""
        files = self.disk.files
        return data in (files[path].data for path in files if path.startswith(("/data", "/kept")))


@pytest.mark.parametrize("remembered", [False, True], ids=["new", "remembered"])
@pytest.mark.parametrize("broken", [_cut, _torn])
def test_a_page_may_break_at_any_byte(broken: _Pages, remembered: bool) -> None:
    """What is remembered is shown, nothing else than what was written, and the bytes are kept."""
    for data in broken():
        computer = _Computer(remembered=remembered)
        look = computer.find(data)
        assert look.page.records.keys() - _IDS <= _a_hands_line(look)
        assert not remembered or {each.id for each in _RECORDS} <= look.page.records.keys()
        assert look.fault is None or computer.disk.files[f"/data/{_NAME}"].data == data
        assert computer.add().page.records.keys() == {*look.page.records, _TICK.id}
        assert computer.has(data) or is_nothing(data) or data in (_ONE, _OTHER)
