"""Blocks: the records and lines of a file as they stand there, whoever wrote them."""

from typing import NamedTuple

from befriend.pages.canonical import Fields, Value
from befriend.pages.ids import fits
from befriend.pages.kinds import HAND_LINES, bare_field


class Block(NamedTuple):
    """A kind, its fields, and the id that stands with them, if any."""

    kind: str
    fields: Fields
    id: Value | None

    @property
    def stands(self) -> bool:
        """Whether the id fits: the planner wrote it so."""
        return fits(self.id, self.kind, self.fields)


def blocks_of(kind: str, value: Value) -> list[Block]:
    """The blocks that `kind = value` makes: of a list several, of a table one, of a bare value one.

    Lines that a hand typed below a record count to that record for TOML; they are blocks of their
    own here, unless the record's id says that the planner wrote them.
    """
    if isinstance(value, list):
        return [block for item in value for block in blocks_of(kind, item)]
    if not isinstance(value, dict):
        return [Block(kind, {bare_field(kind): value}, None)]
    fields = {name: item for name, item in value.items() if name != "id"}
    block = Block(kind, fields, value.get("id"))
    typed = HAND_LINES & fields.keys()
    if not typed or block.stands:
        return [block]
    rest = {name: item for name, item in fields.items() if name not in typed}
    lines = [line for name in fields if name in typed for line in blocks_of(name, fields[name])]
    return [Block(kind, rest, block.id), *lines]
