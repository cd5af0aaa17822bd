"""The search, with the real program in a real terminal."""

from datetime import timedelta
from pathlib import Path

import pytest

from befriend.pages.names import long_date
from tests.terminal.terminal import Terminal, home
from tests.terminal.test_main_job import TODAY

_DAY = TODAY - timedelta(days=400)


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 12)])
def test_a_search_leads_to_a_day_long_ago(tmp_path: Path, columns: int, rows: int) -> None:
    """Typed without a pause: the search opens, finds, and shows the day; its file stays."""
    days = tmp_path / ".local/share/befriend/days"
    page = days / f"{_DAY.year}" / f"{_DAY.isoformat()}.toml"
    page.parent.mkdir(parents=True)
    written = b'gratitude = "The zebra at the zoo"\n'
    page.write_bytes(written)
    with Terminal(home(tmp_path), columns=columns, rows=rows) as terminal:
        terminal.started()
        terminal.type("/zebra")
        shown = terminal.until("1 found")
        assert f"{_DAY.day} {_DAY:%b} {_DAY.year}  " in shown
        terminal.press("enter")
        terminal.until(long_date(_DAY))
        terminal.until("The zebra at the zoo")
        terminal.press("t")
        terminal.until(long_date(TODAY))
        terminal.type("/zebra")
        terminal.press("enter")
        terminal.until(long_date(_DAY))
        terminal.press("q")
        assert terminal.end() == 0
    assert page.read_bytes() == written
