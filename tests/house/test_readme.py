"""The README's table of keys, against the keys that act when the planner runs."""

import re
from pathlib import Path

import pytest

from befriend.tui.keys import keys_of
from tests.tui.person import Person

_README = Path(__file__).parents[2] / "README.md"

_WAYS = {
    "checklist": [],
    "mood": ["m"],
    "grateful for": ["m", "tab"],
    "week": ["w"],
    "practices": ["c"],
    "people": ["f"],
    "form": ["g"],
}
"""The columns of the table, and the keys that lead there."""


def _table() -> list[list[str]]:
    """The cells of the table below the title Keys, its head first."""
    section = _README.read_text("utf-8").partition("\n## Keys\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows]


def _documented(column: str) -> set[str]:
    """The keys of each row that says something in this column."""
    head, *rows = _table()
    number = head.index(column)
    return {key for row in rows if row[number] != "–" for key in re.findall("`([^`]+)`", row[0])}


def test_the_table_is_a_table() -> None:
    """Each row has a cell for each column, which is empty nowhere, and no key has two rows."""
    head, *rows = _table()
    assert head[0] == "key"
    assert set(head[1:]) == set(_WAYS)
    assert all(len(row) == len(head) and all(row) for row in rows)
    keys = [key for row in rows for key in re.findall("`([^`]+)`", row[0])]
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("column", _WAYS)
async def test_the_keys_of_the_table_are_those_that_act(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, column: str
) -> None:
    """In each pane and in a form, what the table says acts does, and nothing else that is ours."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    person = Person(tmp_path)
    async with person.at_screen():
        await person.press(*_WAYS[column])
        groups = keys_of(person.app.screen.active_bindings)
        lines = [line for group in groups for line in group.lines]
        act = {key for line in lines for key in f"{line.keys} {line.others}".split()}
    assert _documented(column) == act
