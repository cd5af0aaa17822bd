"""A page as bytes and back: the same records give the same bytes on every computer."""

import re

from befriend.pages.blocks import Block, blocks_of
from befriend.pages.canonical import Value, canonical
from befriend.pages.digest import digest
from befriend.pages.kinds import field_order, kind_order
from befriend.pages.record import Page, Record
from befriend.pages.version import Version
from befriend.storage.toml import NotToml, read_toml, toml_key, toml_value

FORMAT = 1
LARGEST = 1024 * 1024
"""Bytes; a longer file is not read, or a week of them would take more memory than there may be."""

_BELOW = (
    "# Below: what the planner needs to join copies from other computers. Leave it as it is.\n"
    "[page]\n"
)
_FIRST_REV = re.compile(r"^#.*· ([0-9a-f]{8})[ \t]*$", re.MULTILINE)
_RECORD_ID = re.compile(r"^[ \t]*id[ \t]*=", re.MULTILINE)
_HEADS = re.compile(r"^[ \t]*\[\[[ \t]*([\w-]+)", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_REV = 8
_OWN_KEYS = frozenset({"format", "known", "rev"})


class Unreadable(Exception):
    """A file's bytes are no page: why, and in which line where that is known."""

    def __init__(self, why: str, line: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.line = line


def encode(page: Page, title: str) -> bytes:
    """The canonical bytes of a page: its title, the records in order, and what it knows."""
    records = sorted(page.in_order, key=lambda record: kind_order(record.kind))
    body = "".join(_record_text(record) for record in records)
    known = toml_value(" ".join(sorted(page.known)))
    below = f"{_BELOW}format = {FORMAT}\nknown = {known}\n"
    rev = _hash(title, f"{body}{below}")
    return f'# {title} · {rev}\n\n{body}{below}rev = "{rev}"\n'.encode()


def is_nothing(data: bytes | None) -> bool:
    """Whether the bytes are no information: missing, empty, blank, or NULs after a crash."""
    return data is None or not data.strip(b"\0 \t\r\n")


def decode(data: bytes) -> Version:
    """The version of a page that these bytes are. Raises Unreadable."""
    text = _text(data)
    try:
        lines, tables = _lines_and_tables(text)
    except NotToml as error:
        raise Unreadable(error.why, error.line) from error
    below = tables.pop("page", {})
    if not isinstance(below, dict):
        raise Unreadable("[page] is the planner's own block and must be one table")
    typed_last = {name: value for name, value in below.items() if name not in _OWN_KEYS}
    written = [*lines.items(), *tables.items(), *typed_last.items()]
    known, rev = below.get("known"), below.get("rev")
    first_rev = _first_rev(text)
    version = Version(
        blocks=_blocks(written),
        known=frozenset(known.split()) if isinstance(known, str) else None,
        first_rev=first_rev,
        last_rev=rev if rev is None or isinstance(rev, str) else "",
        intact=_is_intact(text, first_rev),
    )
    # Where a page is torn, one digit of the one may stand beside those of the other.
    newer = _is_newer(below.get("format")) and not version.torn
    blocks = version.blocks
    if version.cut and not typed_last:  # these are last as it is
        blocks = _with_the_last_one_last(blocks, text)
    return version._replace(newer=newer, blocks=blocks)


def can_be_read(data: bytes) -> bool:
    """Whether these bytes are a page that is not too long."""
    try:
        return len(data) <= LARGEST and bool(decode(data))
    except Unreadable:
        return False


def record_texts(data: bytes) -> list[str] | None:
    """The text of each record of a page, where the planner wrote every byte; else None."""
    text = data.decode("utf-8", "replace")
    top, *parts = text.split("\n\n")
    ours = parts and parts[-1].startswith(f"{_BELOW}format = {FORMAT}\n")
    on_one_line = '"""' not in text and "'''" not in text
    return parts[:-1] if ours and on_one_line and _is_intact(text, top[-_REV:]) else None


def _record_text(record: Record) -> str:
    lines = [f"[[{toml_key(record.kind)}]]"]
    lines += [
        f"{toml_key(name)} = {toml_value(record.fields[name])}"
        for name in field_order(record.kind, record.fields)
    ]
    lines.append(f"id = {toml_value(record.id)}")
    return "\n".join(lines) + "\n\n"


def _hash(title: str, rest: str) -> str:
    return digest(f"# {title} · \n\n{rest}".encode(), 4)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable("it is not UTF-8 text", line) from error


def _lines_and_tables(text: str) -> tuple[dict[str, Value], dict[str, Value]]:
    """The lines above the first table, and the tables; each may use the name of the other."""
    table = _TABLE.search(text)
    top = text[: table.start()] if table else text
    try:
        return read_toml(top), read_toml("\n" * top.count("\n") + text[len(top) :])
    except NotToml as first:
        try:
            return {}, read_toml(text)
        except NotToml:
            raise first from None


def _blocks(written: list[tuple[str, Value]]) -> tuple[Block, ...]:
    """The blocks of these keys and values, each of which can be written again."""
    try:
        blocks = tuple(block for kind, value in written for block in blocks_of(kind, value))
        for block in blocks:
            canonical(block.fields)
    except (ValueError, RecursionError) as error:
        raise Unreadable("a value is too long or too deep") from error
    if any(block.kind == "page" for block in blocks):
        raise Unreadable("[page] is the planner's own block and must be one table")
    return blocks


def _with_the_last_one_last(blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """The blocks, with the one in which the text ends behind those of other kinds."""
    kind = _HEADS.findall(text)[-1:]
    places = [place for place, block in enumerate(blocks) if [block.kind] == kind]
    if not places:
        return blocks
    last = places[-1]
    return (*blocks[:last], *blocks[last + 1 :], blocks[last])


def _first_rev(text: str) -> str | None:
    record = _RECORD_ID.search(text)
    found = _FIRST_REV.search(text, 0, record.start() if record else len(text))
    return found[1] if found else None


def _is_intact(text: str, first_rev: str | None) -> bool:
    """Whether the text is what `encode` would have written, as far as its hash can tell."""
    top, blank, rest = text.partition("\n\n")
    last = f'rev = "{first_rev}"\n'
    if first_rev is None or not blank or not rest.endswith(last):
        return False
    title = top.removeprefix("# ").removesuffix(f" · {first_rev}")
    return _hash(title, rest.removesuffix(last)) == first_rev and top == f"# {title} · {first_rev}"


def _is_newer(stated: Value | None) -> bool:
    return isinstance(stated, int) and stated > FORMAT
