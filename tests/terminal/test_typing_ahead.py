"""Who types faster than the screen opens loses nothing."""

import tomllib
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal, home


def _pages(tmp_path: Path) -> dict[str, object]:
    """What all pages say."""
    found: dict[str, object] = {}
    for path in tmp_path.glob(".local/share/befriend/days/*/*.toml"):
        found |= tomllib.loads(path.read_text("utf-8"))
    return found


def _said(pages: dict[str, object], kind: str) -> list[dict[str, object]]:
    records = pages.get(kind, [])
    assert isinstance(records, list)
    said = [{n: v for n, v in each.items() if n not in ("at", "id", "was")} for each in records]
    return sorted(said, key=str)


@pytest.mark.parametrize("end", ["\rq", "\r\x11", "\rq" + 40 * "j "])
def test_a_whole_day_in_one_burst(tmp_path: Path, end: str) -> None:
    """A tick, a mood, a gratitude and leaving, sent at once, are each done, in order.

    What is typed after leaving harms nobody.
    """
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.type(f" j m7ga call from Ana\tshe asked{end}")
        assert terminal.end() == 0
    pages = _pages(tmp_path)
    assert _said(pages, "done") == [{"practice": "eye-contact"}, {"practice": "touch"}]
    assert _said(pages, "mood") == [{"value": 7}]
    assert _said(pages, "gratitude") == [{"text": "a call from Ana", "why": "she asked"}]


def test_form_after_form(tmp_path: Path) -> None:
    """What follows a Form that is closed goes to the screen below, and to the next Form."""
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.type("gone\rgtwo\r\x1b[Bgthree\r")
        terminal.until("three")
        terminal.type("q")
        assert terminal.end() == 0
    texts = [each["text"] for each in _said(_pages(tmp_path), "gratitude")]
    assert texts == ["one", "three", "two"]


@pytest.mark.parametrize(("signs", "pause"), [(600, 0.0), (20, 0.02), (2, 0.03)])
def test_signs_stay_in_their_order(tmp_path: Path, signs: int, pause: float) -> None:
    """However fast it is typed, pasted in pieces or sent at once, a text is saved as it is."""
    text = "".join(f"{number:03}" for number in range(200))
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.type("g")
        for start in range(0, len(text), signs):
            terminal.type(text[start : start + signs])
            terminal.read_for(pause)
        terminal.type("\rq")
        assert terminal.end() == 0
    assert _said(_pages(tmp_path), "gratitude") == [{"text": text}]
