"""Text that means harm: not one of its sequences reaches the terminal, whatever is shown of it."""

import re
import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from befriend.plain import plain_line
from tests.terminal.terminal import Terminal, home

_HARM = {
    "click": "[@click=app.quit]MARKa[/]",
    "close": "[/] [/red] [red]MARKb",
    "title": "\x1b]0;MARKc\x07",
    "link": "\x1b]8;;https://mark.d/\x1b\\MARKd\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;TUFSS2U=\x07",
    "clear": "\x1b[2J\x1b[10;31HMARKf\x1b[?1049l",
    "colour": "\x1b[38;5;217mMARKg",
    "one-sign": "\x9b2JMARKh\x9d0;MARKh\x9c\x90qMARKh\x9c",
    "turned": "MARKi\u202eabc\u2066def\u061c\u2069",
    "invisible": "a\u200bMARKj\ufeffc\u2060d\U000e0041e",
    "wide": "MARKk👨\u200d👩\u200d👧❤\ufe0f👍🏽🇫🇷日本語",
    "long": "MARKl " * 600,
    "lines": "MARKm\r\nline\rtwo\n\nthree\u2028four\x85five\x0b\x0csix",
    "backwards": "MARKn\b\b\b\b\x7f\0",
}
_FORBIDDEN = (
    *(b"\x1b]", b"\x1bP", b"\x1b\\", b"\x07", b"\x9b2J", b"\xc2\x9b", b"\xc2\x9c", b"\xc2\x9d"),
    *(b"\xc2\x90", b"\x1b[10;31HM", b"\x1b[38;5;217m", b"\x08", b"\x7f", b"\0", b"\x0b", b"\x0c"),
    *(sign.encode() for sign in "\u202e\u2066\u061c\u2069\u200b\ufeff\u2060\U000e0041\u2028\x85"),
)
"""Bytes of the harm that the program itself has no use for."""

_POINTER = rb"\x1b\]22;[a-z]*\x07"
"""What Textual says of the mouse's pointer."""


def _toml(text: str) -> str:
    """The text as TOML has it, each sign escaped that may be."""
    return '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'


def _put(home_folder: Path, text: str) -> Path:
    """A page and practices with this text wherever a text can be."""
    data = home_folder / ".local/share/befriend"
    today = datetime.now().astimezone().date()
    page = data / f"days/{today.year}/{today.isoformat()}.toml"
    page.parent.mkdir(parents=True)
    said = _toml(text)
    page.write_text(
        f"[[mood]]\nvalue = 7\nfeelings = [{said}]\nnote = {said}\n"
        f'[[done]]\npractice = "touch"\nwith = [{said}]\nnote = {said}\n'
        f"[[done]]\npractice = {said}\nnote = {said}\n"
        f"[[gratitude]]\ntext = {said}\nwhy = {said}\nwho = [{said}]\n"
        f'[[plan]]\npractice = "laughter"\nwith = [{said}]\ncue = {said}\n'
        f"[[note]]\ntext = {said}\n[[{said}]]\nvalue = {said}\n",
        encoding="utf-8",
    )
    (data / "practices.toml").write_text(
        f'[[practice]]\npractice = "pets"\nname = {said}\nasks = {said}\nwhy = {said}\n'
        f"alone = {said}\n",
        encoding="utf-8",
    )
    return page


def _require_harmless(raw: bytes) -> None:
    """Of the harm there is nothing in what the terminal was sent."""
    sent = re.sub(_POINTER, b"", raw)
    assert [sequence for sequence in _FORBIDDEN if sequence in sent] == []


_ALL = " ".join(text for name, text in _HARM.items() if name != "long")


@pytest.mark.parametrize("name", [*_HARM, "all"])
def test_no_sequence_reaches_the_terminal(tmp_path: Path, name: str) -> None:
    """On Today, in each pane and form, the week, the help and the palette, harm is only text."""
    _put(tmp_path, _HARM.get(name, _ALL))
    size = (60, 16) if name == "all" else (120, 40)
    with Terminal(home(tmp_path), columns=size[0], rows=size[1]) as terminal:
        terminal.started()
        terminal.press(*["down"] * 5, "?")
        terminal.until("Help")
        terminal.press("esc")
        terminal.until_no("Help")
        terminal.press("tab", "tab", "e")
        terminal.until("Edit the gratitude")
        terminal.press("tab", "esc")
        terminal.until_no("Edit the gratitude")
        terminal.press("w")
        terminal.until("open the day")
        terminal.press("l", "h", "esc")
        terminal.started()
        terminal.type("\x10")
        terminal.until("Search")
        terminal.type("MARK")
        terminal.until("No matches")
        terminal.press("esc")
        terminal.until_no("No matches")
        terminal.press("q", "q")
        assert terminal.end() == 0
        _require_harmless(terminal.raw)


_FORMS = (
    ["enter"],
    [*["down"] * 3, "enter"],
    [*["down"] * 2, "enter"],
    ["p"],
    ["m", "enter"],
    ["g"],
)
"""Keys that lead from Form to Form: a tick, a planned and an open row, a plan, a mood, another."""


@pytest.mark.parametrize("name", [*_HARM, "all"])
def test_no_sequence_reaches_the_terminal_by_a_form(tmp_path: Path, name: str) -> None:
    """In each Form, with harm as its title, values, examples and known names, it is only text."""
    _put(tmp_path, _HARM.get(name, _ALL))
    with Terminal(home(tmp_path), columns=120, rows=40) as terminal:
        terminal.started()
        for keys in _FORMS:
            terminal.press(*keys)
            terminal.until("esc keep")
            terminal.press("M", "tab", "M", "tab", "M", "tab", "tab", "esc")
            terminal.until_no("esc keep")
        terminal.press("q", "q")
        assert terminal.end() == 0
        _require_harmless(terminal.raw)


def test_all_of_it_is_there_to_be_read(tmp_path: Path) -> None:
    """What harm says is shown: each text by the mark that it bears."""
    _put(tmp_path, _ALL)
    with Terminal(home(tmp_path), columns=200, rows=120) as terminal:
        shown = terminal.started()
        for name, text in _HARM.items():
            if name not in ("clipboard", "long", "lines"):
                assert text[text.index("MARK") :][:5] in shown
        terminal.press("q")
        assert terminal.end() == 0
        _require_harmless(terminal.raw)


def test_a_paste_that_means_harm(tmp_path: Path) -> None:
    """Pasted into the Form harm is text, is saved as text, and does nothing to the terminal."""
    page = _put(tmp_path, "calm")
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        for name, harm in _HARM.items():
            terminal.press("g")
            terminal.until("What")
            terminal.type(f"\x1b[200~begun {name} {harm} ended\x1b[201~")
            terminal.until(f"begun {name}" if name != "long" else "ended")
            terminal.press("enter")
            terminal.until_no("What")
        terminal.press("q")
        assert terminal.end() == 0
        _require_harmless(terminal.raw)
    texts = [each["text"] for each in tomllib.loads(page.read_text("utf-8"))["gratitude"]]
    assert sorted(text.split()[1] for text in texts if "begun" in text) == sorted(_HARM)
    assert all(text.endswith("ended") for text in texts if "begun" in text)
    assert [text for text in texts if text != plain_line(text)] == []
