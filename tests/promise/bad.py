"""Bad pages, each named for its fault: stored ones, and ones that are made as long as may be."""

from pathlib import Path

from befriend.storage.codec import LARGEST

_STORED = Path(__file__).parents[1] / "pages" / "bad"


def stored(*folders: str) -> dict[str, bytes]:
    """The stored pages of these folders, by folder and name."""
    return {
        f"{folder}/{path.stem}": path.read_bytes()
        for folder in folders
        for path in sorted((_STORED / folder).glob("*.toml"))
    }


def _long(begin: str, unit: str, end: str = "") -> bytes:
    """A page just as long as one may be."""
    first, middle, last = begin.encode(), unit.encode(), end.encode()
    return first + middle * ((LARGEST - len(first) - len(last)) // len(middle)) + last


def _numbered(begin: str, line: str, end: str = "", count: int = 9000) -> bytes:
    """A page with a line for each number."""
    return f"{begin}{''.join(line.format(n) for n in range(count))}{end}".encode()


UNREADABLE = stored("unreadable")
TORN = stored("torn")
ODD = stored("odd")
CONFLICTED = stored("conflicted")
STORED = {**UNREADABLE, **TORN, **ODD, **CONFLICTED}
LONG = {
    "letters": _long("note = '", "x", "'"),
    "wide-words": _long("gratitude = '😀", "word ", "'"),
    "gap": _long("note = 'a", " ", "b'"),
    "blank-lines": _long("mood = 7", "\n", "x = 1"),
    "backslashes": _long('note = """', "\\ \n", '"""'),
    "quotes-escaped": _long('note = """', '\\"""', '"""'),
    "revs": _long("# ", "· 01234567 "),
    "brackets": _long("", "["),
    "dots": _long("x = {", "a.", "a = 1}"),
    "dots-quoted": _numbered("", "'{}'" + ".'a'" * 9 + " = 1\n"),
    "digits": _long("mood = ", "7"),
    "no-text": b"mood = 7\n" + b"\xff" * (LARGEST - 9),
    "ticks": _long("done = [", "1,", "]"),
    "ticks-9000": _numbered("done = [", "'pets',", "]"),
    "ticks-9000-of-others": _numbered("done = [", "'p{}',", "]"),
    "records-3000": _numbered("", "[[k{}]]\nid = 'x'\n", count=3000),
    "moments-9000": _numbered("x = [", "0001-01-01T00:00:00+14:00,", "]"),
    "known-9000": _numbered("[page]\nknown = '", "{:06d}-abcdef ", "'"),
    "too-long": b"mood = 7\n" + b"#" * (9 * 1024 * 1024),
}
