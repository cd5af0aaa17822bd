"""Searching the pages: what cannot say the thing looked for is told by its bytes alone."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.names import title
from befriend.pages.record import Page, Record, page_of
from befriend.storage import codec
from befriend.storage.codec import encode
from befriend.storage.disk import Disk, Stamp
from befriend.storage.remembered import Remembered
from befriend.storage.searching import Search
from tests.pages.generated import ANY_PAGES, NOON, TEXTS, record
from tests.storage.computers import TODAY

_TEA = record("note", text="tea", at=NOON)


def _escaped(text: str) -> str:
    return "".join(f"\\U{ord(sign):08x}" for sign in text)


_FORMS: dict[str, Callable[[str], str]] = {
    "escaped": lambda text: f'"{_escaped(text)}"',
    "in lines": lambda text: f'"""\\\r\n  {_escaped(text)}\\ \n\t"""',
    "after a backslash": lambda text: f"['\\', \"{_escaped(text)}\"]",
    "literal": lambda text: f"'{text}'",
}
"""Ways in which a hand may write a text."""


class _Files(Disk):
    """A disk with one page, and another one in memory."""

    def __init__(self, page: bytes, memory: bytes) -> None:
        self._files = {f"root/{TODAY}": page, f"memory/written/{TODAY}": memory}

    def read_stamped(self, path: str, most: int) -> tuple[bytes, Stamp] | None:  # noqa: ARG002 all of them are short
        stamp = self.stamp(path)
        return (self._files[path], stamp) if stamp else None

    def stamp(self, path: str) -> Stamp | None:
        return Stamp(len(self._files[path]), 0, 0) if path in self._files else None


def _glance(text: str, page: bytes, memory: bytes) -> list[Record] | None:
    """What a search for a text tells of a page at first glance."""
    disk = _Files(page, memory)
    search = Search(disk, "root", Remembered(disk, "memory"), lambda raw: text in raw)
    return search.glance(TODAY)


def _texts(each: Record) -> list[str]:
    """The texts that are fields of a record."""
    return [value for value in each.fields.values() if isinstance(value, str)]


@given(ANY_PAGES, st.data())
def test_a_page_that_is_as_remembered_is_not_reckoned(page: Page, data: st.DataObject) -> None:
    """Every record with the text is found, as it is, and records without it are passed over."""
    said = sorted({text for each in page.in_order for text in _texts(each)} - {""})
    text = data.draw(st.sampled_from([*said, "nowhere"]))
    written = encode(page, title(TODAY))
    found = page_of(_glance(text, written, written) or ())
    assert found.records.items() <= page.records.items()
    assert {each.id for each in page.in_order if text in _texts(each)} <= found.records.keys()
    assert text != "nowhere" or not found.records


@given(ANY_PAGES, st.data())
def test_a_page_that_is_not_as_remembered_is_reckoned(page: Page, data: st.DataObject) -> None:
    """Whether the file or memory alone has the text, the page is not passed over."""
    said = sorted({text for each in page.in_order for text in _texts(each)} - {""})
    text = data.draw(st.sampled_from(said or [""]))
    written = encode(page, title(TODAY))
    assert _glance(text, written, b"") is None
    assert _glance(text, b"", written) is None


@pytest.mark.parametrize("form", _FORMS)
@given(TEXTS.filter(lambda text: text.isprintable() and "'" not in text))
def test_a_hand_may_write_a_text_in_any_way(form: str, text: str) -> None:
    """A page is not passed over, whatever its text is escaped by."""
    typed = f"# title\nnote = {_FORMS[form](text)}\n"
    assert _glance(text, typed.encode(), b"") is None


def _forged(body: str, number: int = 1) -> bytes:
    """A page whose revs are the true hash of whatever stands in it."""
    below = f'{codec._BELOW}format = {number}\nknown = ""\n'
    rev = codec._hash("Title", body + below)
    return f'# Title · {rev}\n\n{body}{below}rev = "{rev}"\n'.encode()


@pytest.mark.parametrize(
    "body",
    [
        '[[note]]\ntext = "tea"\nid = "aaaaaa-000000"\n\n',
        '[[note]]\ntext = """tea\n\n"""\n\n',
        "[[note]]\ntext = '''tea\n\n[[note]]\n'''\n\n",
        'note = "tea"\n\n',
        'note = ["tea", "tea"]\n\n',
        f'[[note]]\nodd = """\n\n{codec._record_text(_TEA)}"""\n\n',
        f"[[note]]\nodd = '''\n\n{codec._record_text(_TEA)}'''\n\n",
        f"[[note]]\ntext = 'tea'\ndeep = {'[' * 80}{']' * 80}\nid = 'aaaaaa-000000'\n\n",
        f"[[note]]\ntext = 'tea'\nlong = 1{'0' * 5000}\nid = 'aaaaaa-000000'\n\n",
        "tea\n\n",
    ],
    ids=range(10),
)
def test_a_page_that_only_seems_the_planners_is_reckoned(body: str) -> None:
    """Even if its hash fits, what the planner would not write is read as any hand's page is."""
    assert _glance("tea", _forged(body), _forged(body)) is None


def test_a_newer_planners_page_is_reckoned() -> None:
    """A format that may have other rules is not read by the rules of this one."""
    page = encode(page_of([_TEA]), "Title")
    body = page.decode().partition("\n\n")[2].partition(codec._BELOW)[0]
    assert _glance("tea", page, page) == [_TEA]
    assert _glance("tea", _forged(body), _forged(body)) == [_TEA]
    assert _glance("tea", _forged(body, 2), _forged(body, 2)) is None
