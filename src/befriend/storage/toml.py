"""TOML as the pages have it: each value on one line, written by tomli_w; read with tomli."""

import re
from datetime import datetime

import tomli

from befriend.pages.canonical import Value

_ESCAPED = ("\\\\", '\\"')
"""What may stand in a text and end or begin none."""

_SAYING = re.compile(
    r"""\"{3}.*?(?:"{3,5}|\Z)|'{3}.*?(?:'{3,5}|\Z)|"[^"\n]*"?|'[^'\n]*'?|#[^\n]*""", re.DOTALL
)
"""A text or a comment; one without an end goes on to the end of its line, or of all."""

_MOST_DOTS = 16
_LONGEST_WORD = 4400
"""Signs; Python writes no number of more than 4300 digits."""
_DEEP_KEY = re.compile(rf"(?:\.[^.,=\n\[\]{{}}]*){{{_MOST_DOTS + 1}}}")
_LONG_WORD = re.compile(rf"(?<![\w.+-])[\w.+-]{{{_LONGEST_WORD + 1}}}")
_PARTS = ",=.[{"
_MOST_PARTS = 20_000
"""Keys, values and tables: more than the longest page has that a change may make."""


class NotToml(ValueError):
    """A text is not TOML: what is wrong, and in which line where that is known."""

    def __init__(self, why: str, line: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.line = line


def read_toml(text: str) -> dict[str, Value]:
    """The values of a TOML text. Raises NotToml."""
    _refuse_bomb(text)
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise NotToml(error.msg[:1].lower() + error.msg[1:], error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise NotToml("a value is too long or too deep") from error


def _refuse_bomb(text: str) -> None:
    """Raises NotToml for what would take a parser seconds, or more memory than there may be."""
    if len(text) <= _LONGEST_WORD and text.count(".") <= _MOST_DOTS:
        return  # as on nearly every page
    bare = _without_texts(text)
    if deep := _DEEP_KEY.search(bare):
        raise NotToml("a key has more dots than any page needs", _line(bare, deep.end()))
    if long := _LONG_WORD.search(bare):
        raise NotToml("a value is too long or too deep", _line(bare, long.end()))
    if sum(map(bare.count, _PARTS)) > _MOST_PARTS:
        raise NotToml("it has more keys and values than any page needs")


def _without_texts(text: str) -> str:
    """A TOML text with nothing in its texts and comments, line by line."""
    for escaped in _ESCAPED:
        text = text.replace(escaped, "")
    return _SAYING.sub(lambda said: "_" + "\n" * said[0].count("\n"), text)


def _line(text: str, end: int) -> int:
    return text.count("\n", 0, end) + 1


def toml_key(name: str) -> str:
    """A key, quoted where it has to be: a long one too, or it could not be read again."""
    if len(name) > _LONGEST_WORD:
        return toml_value(name)
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
