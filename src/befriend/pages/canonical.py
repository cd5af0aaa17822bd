"""A value as canonical text with its types, so that contents can be compared and hashed."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | date | time | list["Value"] | dict[str, "Value"]
Fields: TypeAlias = Mapping[str, Value]

_DEEPEST = 64
"""Lists and tables within each other, however much of the stack is left."""


def canonical(value: Value | Fields, room: int = _DEEPEST) -> str:
    """The one text of a value: true, 1 and 1.0 differ, nan is nan, a table's order is nothing.

    Raises ValueError for a number too long to be written again, RecursionError for a bottomless
    nesting.
    """
    if room < 0:
        raise RecursionError("bottomless nesting")
    match value:
        case bool():
            return "b1" if value else "b0"
        case int():
            return f"i{value}"
        case float():
            return f"f{value!r}"
        case str():
            return f"s{len(value)}:{value}"
        case datetime() | date() | time():
            return f"t{value.isoformat()}"
        case list():
            return f"[{','.join(canonical(item, room - 1) for item in value)}]"
        case _:
            items = (canonical(name) + canonical(value[name], room - 1) for name in sorted(value))
            return f"{{{','.join(items)}}}"
