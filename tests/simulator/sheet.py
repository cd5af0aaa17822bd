"""A page's text as a hand takes it apart, and what it says: read without the planner."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

import tomli

from befriend.pages.canonical import Value, canonical
from befriend.pages.ids import fits
from befriend.pages.kinds import HAND_LINES, bare_field
from befriend.storage.codec import Unreadable, decode

_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_TITLE = re.compile(r"^#.*· ([0-9a-f]{8})[ \t]*(?:\n|\Z)", re.MULTILINE)
_FOOT = re.compile(r"^# Below:|^\[page\]", re.MULTILINE)
_BLOCK = re.compile(r"^(?=\[\[)", re.MULTILINE)
_ID = re.compile(r'^id = "([^"]*)"\n', re.MULTILINE)
_LAST_REV = re.compile(r'^\[page\]\n(?:[^\[\n].*\n)*?rev = "([0-9a-f]{8})"$', re.MULTILINE)
_LINE = re.compile(r"^(?!(?:format|known|rev)\b)[a-z]+ = .*\n", re.MULTILINE)
_OWN = frozenset({"format", "known", "rev"})


class Thing(NamedTuple):
    """What somebody wrote: its content, and whether the planner wrote it out as it stands."""

    content: str
    stands: bool


class Sheet(NamedTuple):
    """A text in pieces: what is above the first block, the blocks, `[page]`, blocks below it."""

    top: str
    blocks: tuple[str, ...]
    foot: str = ""
    tail: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text in one piece."""
        return "".join((self.top, *self.blocks, self.foot, *self.tail))

    @property
    def pieces(self) -> tuple[str, ...]:
        """All blocks, wherever they stand."""
        return (*self.blocks, *self.tail)

    @property
    def lines(self) -> list[str]:
        """The lines that a hand typed outside the blocks."""
        return [*_LINE.findall(self.top), *_LINE.findall(self.foot)]

    @property
    def went_on(self) -> bool:
        """Whether a hand wrote anything below `[page]`."""
        return bool(self.tail or _LINE.search(self.foot))

    def with_piece(self, place: int, text: str) -> "Sheet":
        """The sheet with another text in the place of one block."""
        pieces = list(self.pieces)
        pieces[place] = text
        middle = len(self.blocks)
        return self._replace(blocks=tuple(pieces[:middle]), tail=tuple(pieces[middle:]))

    def without_line(self, line: str) -> "Sheet":
        """The sheet without a typed line."""
        return self._replace(top=self.top.replace(line, ""), foot=self.foot.replace(line, ""))


def sheet_of(text: str) -> Sheet:
    """The pieces of a text."""
    foot = _FOOT.search(text)
    above, below = (text[: foot.start()], text[foot.start() :]) if foot else (text, "")
    top, *blocks = _BLOCK.split(above)
    last, *tail = _BLOCK.split(below)
    return Sheet(top, tuple(blocks), last, tuple(tail))


def without_title(text: str) -> str:
    """The text without its first line."""
    return _TITLE.sub("", text, count=1)


def without_id(text: str) -> str:
    """The text without its id lines."""
    return _ID.sub("", text)


def id_of(text: str) -> str | None:
    """The id in the first id line, if there is one."""
    found = _ID.search(text)
    return found[1] if found else None


def revs(text: str) -> tuple[str | None, str | None]:
    """The hash in the first line and the one in the last."""
    first, last = _TITLE.search(text), _LAST_REV.search(text)
    return first[1] if first else None, last[1] if last else None


def is_believed(text: str) -> bool:
    """Whether both hashes are there and equal."""
    first, last = revs(text)
    return first is not None and first == last


@lru_cache(maxsize=4096)
def things(text: str) -> tuple[Thing, ...]:
    """Everything that a text says. Raises ValueError where it is no TOML."""
    table = _TABLE.search(text)
    top = text[: table.start()] if table else text
    tables = tomli.loads(text[len(top) :])
    page = tables.pop("page", {})
    typed = {name: value for name, value in page.items() if name not in _OWN}
    return tuple(
        thing
        for part in (tomli.loads(top), tables, typed)
        for kind, value in part.items()
        for thing in _things(kind, value)
    )


def contents(text: str) -> Counter[str]:
    """The content of everything that a text says, and how often it says it."""
    return Counter(thing.content for thing in things(text))


def unsettled(text: str) -> frozenset[str]:
    """The content of everything that the planner did not write out as it stands."""
    return frozenset(thing.content for thing in things(text) if not thing.stands)


@lru_cache(maxsize=4096)
def legible(data: bytes | None) -> str | None:
    """The text of a file that is TOML, be it torn or cut."""
    try:
        text = (data or b"").decode()
        things(text)
    except ValueError:
        return None
    return None if "\0" in text else text


@lru_cache(maxsize=4096)
def text_of(data: bytes | None) -> str | None:
    """The text of a file that a person can work on: TOML, and neither torn nor cut."""
    text = legible(data)
    first, last = revs(text or "")
    return None if first and first != last else text


def believed_text(data: bytes | None) -> str | None:
    """The text of a file whose bookkeeping is whole."""
    text = text_of(data)
    return text if text and is_believed(text) else None


def is_the_planners(data: bytes | None) -> bool:
    """Whether no hand has changed a byte of a page, or there is none."""
    try:
        return data is None or decode(data).intact
    except Unreadable:
        return False


def _things(kind: str, value: Value) -> list[Thing]:
    if isinstance(value, list):
        return [thing for item in value for thing in _things(kind, item)]
    if not isinstance(value, dict):
        return [Thing(_content(kind, {bare_field(kind): value}), stands=False)]
    said = {name: item for name, item in value.items() if name not in HAND_LINES | {"id"}}
    typed = [thing for name in value if name in HAND_LINES for thing in _things(name, value[name])]
    return [Thing(_content(kind, said), fits(value.get("id"), kind, said)), *typed]


def _content(kind: str, fields: dict[str, Value]) -> str:
    return canonical(kind) + canonical(fields)
