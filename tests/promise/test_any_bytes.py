"""Bytes as a bad disk, a bad copy or bad people may make them of pages (`make fuzz` for more)."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.change import Add
from befriend.pages.names import title
from befriend.pages.record import Record
from befriend.pages.version import Version
from befriend.storage.codec import Unreadable, decode, encode, is_nothing
from befriend.storage.folder import Folder, Look
from befriend.storage.kept import Kept
from befriend.storage.remembered import Remembered
from tests.pages.generated import ANY_PAGES, NOON, record
from tests.promise.bad import STORED
from tests.simulator.disk import FakeDisk

_NAME = "days/2026/2026-11-23.toml"
_PATH = f"/data/{_NAME}"
_NOW = 1_800_000_000.0
_REMEMBERED = record(practice="pets", at=NOON)
_TICK = record(prefix="bbbbbb", practice="touch", at=NOON)

_TOKENS = st.sampled_from(
    [
        *(b"\n", b"\r\n", b"\r", b"\0", b"\x1b[2J", b"\xff", b"\xef\xbb\xbf", b"\xc2\xb7", b"\\"),
        *(b"[", b"]", b"[[", b"]]", b"{", b"}", b'"', b"'", b'"""', b"'''", b"#", b"=", b".", b","),
        *(b"[page]\n", b"[[page]]\n", b"[[done]]\n", b"[[mood]]\n", b"[[a.b]]\n", b"mood = 7\n"),
        *(b"page = 1\n", b"known = ''\n", b"rev = 'x'\n", b"format = 2\n", b"id = ''\n"),
        *(
            b"at = 0001-01-01T00:00:00+14:00\n",
            b"# x \xc2\xb7 0123abcd\n",
            b"done = nan\n",
            b"1e999",
        ),
        *(b"<<<<<<< a\n", b"=======\n", b">>>>>>> b\n"),
        *(b"0x" + b"f" * 4500, b"a." * 20, b"[" * 500, b"{a=" * 99),
    ]
)
_GOOD = ANY_PAGES.map(lambda page: encode(page, title(_NAME)))
_SOME_PAGE = _GOOD | st.sampled_from([*STORED.values()])
_PLACE = st.integers(0, 2**16)


def _mutated(data: bytes, change: tuple[str, int, int, bytes]) -> bytes:
    """The bytes after a part of them was lost, came twice, or became another."""
    what, one, other, new = change
    first, last = sorted((one % (len(data) + 1), other % (len(data) + 1)))
    before, part, rest = data[:first], data[first:last], data[last:]
    match what:
        case "cut":
            return before
        case "lose":
            return before + rest
        case "twice":
            return before + part + part + rest
        case "flip":
            return before + bytes(sign ^ 1 << one % 8 for sign in part[:1]) + part[1:] + rest
        case "insert":
            return before + new + part + rest
        case _:
            return before + new[first:]


_CHANGES = st.one_of(
    st.tuples(st.sampled_from(["cut", "lose", "twice", "flip"]), _PLACE, _PLACE, st.just(b"")),
    st.tuples(st.just("insert"), _PLACE, _PLACE, _TOKENS | st.binary(max_size=8)),
    st.tuples(st.just("splice"), _PLACE, _PLACE, _SOME_PAGE),
)
_BYTES = st.builds(
    lambda data, changes: reduce(_mutated, changes, data),
    _SOME_PAGE,
    st.lists(_CHANGES, max_size=4),
)


class _Computer:
    """A computer with these bytes as a page; each look is a new process's."""

    def __init__(self, data: bytes, *, remembered: bool) -> None:
        self.disk = FakeDisk(lambda: _NOW - 60)
        for path in ("/data", "/data/days", "/data/days/2026"):
            self.disk.folders[path] = 0
        if remembered:
            self.add(_REMEMBERED)
        self.disk.put(_PATH, data)

    @property
    def page(self) -> bytes:
        """The bytes of the page."""
        return self.disk.files[_PATH].data

    @property
    def folder(self) -> Folder:
        """The folder as a new process opens it."""
        disk = self.disk
        return Folder("/data", Remembered(disk, "/memory"), Kept(disk, "/kept"), disk, "/locks/one")

    def look(self) -> Look:
        """Look at the page."""
        return self.folder.look(_NAME, _NOW)

    def add(self, added: Record) -> Look:
        """Add a record to the page."""
        return self.folder.change(_NAME, [Add(added)], _NOW)

    def has(self, data: bytes) -> bool:
        """Whether these bytes are the page's or were kept."""
        files = self.disk.files
        return data in (files[path].data for path in files if path.startswith(("/data", "/kept")))


def _version(data: bytes) -> Version | None:
    """The version that these bytes are, or None where they are no page."""
    try:
        return None if is_nothing(data) else decode(data)
    except Unreadable:
        return None


@pytest.mark.parametrize("remembered", [False, True], ids=["new", "remembered"])
@given(data=_BYTES)
def test_any_bytes_are_looked_at_and_changed(data: bytes, remembered: bool) -> None:
    """A look shows all there is, twice the same; a tick is added to it; no byte is lost."""
    computer, version = _Computer(data, remembered=remembered), _version(data)
    look = computer.look()
    assert (look.fault is None) == (version is not None or is_nothing(data))
    assert look.fault is None or computer.page == data
    again = computer.look()
    assert (again.notes, again.fault) == ((), look.fault)
    assert again.page.same_as(look.page)
    changed = computer.add(_TICK)
    assert {*look.page.records, _TICK.id} == changed.page.records.keys()
    assert computer.look().page.same_as(changed.page)
    assert not remembered or _REMEMBERED.id in changed.page.records
    written = decode(computer.page)
    assert written.intact or written.newer
    assert computer.has(data) or is_nothing(data) or (version is not None and version.intact)
