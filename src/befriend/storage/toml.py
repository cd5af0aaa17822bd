"""TOML as the pages have it: each value on one line, written by tomli_w; read with tomli."""

import re
from datetime import datetime

import tomli

from befriend.pages.canonical import Value

_DEEP_KEY = re.compile(r"""^\s*\[*(?:[^\s."'#=\[\]]+\s*\.\s*){17}""", re.MULTILINE)


class NotToml(ValueError):
    """A text is not TOML: what is wrong, and in which line where that is known."""

    def __init__(self, why: str, line: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.line = line


def read_toml(text: str) -> dict[str, Value]:
    """The values of a TOML text. Raises NotToml."""
    if deep := _DEEP_KEY.search(text):
        line = text.count("\n", 0, deep.end()) + 1
        raise NotToml("a key has more dots than any page needs", line)
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise NotToml(error.msg[:1].lower() + error.msg[1:], error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise NotToml("a value is too long or too deep") from error


def toml_key(name: str) -> str:
    """A key, quoted where it has to be."""
    return _dumped({name: 0}).removesuffix(" = 0")


def toml_value(value: Value) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml_key(k)} = {toml_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, datetime):
        return value.isoformat()
    return _dumped({"v": value}).removeprefix("v = ")


def _dumped(value: dict[str, Value]) -> str:
    from tomli_w import dumps

    return dumps(value).removesuffix("\n")
