"""The files themselves: small, named for what they mean, and hiding no error."""

import ast
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_LONGEST = 250
_SAYING_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc"}
_BROAD = {"Exception", "BaseException"}
_HANDS_ON = "outcome.py"
"""Where an error of a thread becomes a value, since nobody stands above a thread to catch it."""


def test_no_file_is_long() -> None:
    """A file that would pass 250 lines is split by meaning before it does."""
    long = {
        str(path): lines
        for path in _files("src", "tests")
        if (lines := len(path.read_text("utf-8").splitlines())) > _LONGEST
    }
    assert long == {}


def test_every_name_says_what_is_inside() -> None:
    """No module or package is a drawer for what found no other place."""
    drawers = [
        str(path)
        for path in _files("src", "tests")
        if _SAYING_NOTHING.intersection(path.relative_to(_ROOT).with_suffix("").parts)
    ]
    assert drawers == []


def test_no_error_is_swallowed_unnamed() -> None:
    """What catches any error at all cleans up and raises it again, or hands it on as a value."""
    broad = [
        f"{path}:{handler.lineno}"
        for path in _files("src")
        if path.suffix == ".py" and path.name != _HANDS_ON
        for handler in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(handler, ast.ExceptHandler) and _is_broad(handler) and not _raises(handler)
    ]
    assert broad == []


def _files(*folders: str) -> list[Path]:
    """The source files below these folders, which must not be empty."""
    files = [
        path
        for folder in folders
        for path in sorted((_ROOT / folder).rglob("*"))
        if path.suffix in {".py", ".tcss"}
    ]
    assert files
    return files


def _is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether it names no error, or the one that all errors are."""
    if handler.type is None:
        return True
    names = (node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name))
    return not _BROAD.isdisjoint(names)


def _raises(handler: ast.ExceptHandler) -> bool:
    """Whether its last line raises the error again."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
