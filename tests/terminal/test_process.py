"""The program as a process: terminals that are none, and text that means harm."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

from befriend.tui.themes import EVENING, MORNING
from tests.terminal.terminal import Terminal, home


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (120, 40), (200, 60)])
def test_every_size_ticks(tmp_path: Path, size: tuple[int, int]) -> None:
    """From a small terminal to a large one, the last practice can be reached and ticked."""
    columns, rows = size
    with Terminal(home(tmp_path), columns=columns, rows=rows) as terminal:
        terminal.started()
        terminal.press(*["down"] * 8, "space")
        terminal.until("● Magnesium-rich food")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0


@pytest.mark.parametrize("theme", [EVENING, MORNING], ids=lambda theme: theme.name)
def test_the_theme_that_was_set_is_painted(tmp_path: Path, theme: Theme) -> None:
    """The ground that is painted is the theme's."""
    settings = tmp_path / ".config/befriend/config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'theme = "{theme.name}"\n', encoding="utf-8")
    ground = ";".join(map(str, Color.parse(theme.background or "").rgb))
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        assert f"48;2;{ground}m".encode() in terminal.raw


def test_no_color_is_painted_without_colours(tmp_path: Path) -> None:
    """Where NO_COLOR asks for none, no colour is sent; the cursor's line is reversed."""
    with Terminal(home(tmp_path, NO_COLOR="1")) as terminal:
        terminal.started()
        sent = set(re.findall(rb"\x1b\[([0-9;]*)m", terminal.raw))
    assert sent == {b"0", b"39;49", b"1;39;49", b"7;39;49", b"1;7;39;49"}


def test_no_sequence_of_a_hostile_page_reaches_the_terminal(tmp_path: Path) -> None:
    """Escapes and markup in a page are shown as text, and nothing of them is obeyed."""
    today = datetime.now().astimezone().date()
    page = tmp_path / f".local/share/befriend/days/{today.year}/{today.isoformat()}.toml"
    page.parent.mkdir(parents=True)
    harm = r"[@click=app.quit]hi[/] [/] \u001b]0;PWNED\u0007 \u001b[2J \u009b2J \u202e \u0000"
    page.write_text(
        f'gratitude = "{harm} the end"\n[[done]]\npractice = "touch"\nwith = ["{harm}"]\n'
        f'[[done]]\npractice = "{harm}"\nnote = "{harm}"\n',
        encoding="utf-8",
    )
    with Terminal(home(tmp_path), columns=200, rows=60) as terminal:
        shown = terminal.started()
        assert "[@click=app.quit]hi[/]" in shown
        terminal.press("q")
        assert terminal.end() == 0
        for sequence in (b"\x1b]0;", b"PWNED\x07", b"\x1b[2J \xef", b"\xc2\x9b", b"\xe2\x80\xae"):
            assert sequence not in terminal.raw
