"""Plans that repeat, come up and are carried, and rests, with the real program."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from befriend.pages.names import WEEKDAYS, day_month, day_page, weekday_date
from tests.terminal.terminal import Terminal, home
from tests.terminal.test_main_job import TODAY

_TOMORROW = TODAY + timedelta(1)


def _records(tmp_path: Path, page: str, kind: str) -> list[dict[str, Any]]:
    """The records of a kind on a page, without their ids and times."""
    path = tmp_path / ".local/share/befriend" / page
    records = tomllib.loads(path.read_text("utf-8")).get(kind, []) if path.exists() else []
    return [{n: v for n, v in r.items() if n not in ("id", "at", "was")} for r in records]


def _every(*days: date) -> list[str]:
    return [WEEKDAYS[day.weekday()][:3].lower() for day in sorted(days, key=date.weekday)]


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 12)])
def test_a_plan_repeats_comes_up_and_is_carried(tmp_path: Path, columns: int, rows: int) -> None:
    """Made once, it is on each of its days; one of them is carried on; and all is on the disk."""
    further = TODAY + timedelta(3)
    every = _every(TODAY, further)
    with Terminal(home(tmp_path), columns=columns, rows=rows) as terminal:
        terminal.started()
        terminal.press("p")
        terminal.until("Plan: Touch")
        terminal.press("tab")
        terminal.type("Ana")
        terminal.press("tab", "tab")
        terminal.type(" ".join(every))
        terminal.press("enter")
        terminal.until("◇ Touch")
        label = f"{WEEKDAYS[further.weekday()][:3]} {further.day}"
        if rows > 12:
            terminal.until(f"{label}  Touch · Ana")
        terminal.press(">")
        terminal.until("~ Touch")
        if rows > 12:
            terminal.until("Tomorrow  Touch · Ana")
            terminal.until(f"Carried to {weekday_date(_TOMORROW)}.")
        terminal.press("q")
        assert terminal.end() == 0
    said = {"practice": "touch", "with": ["Ana"]}
    [repeated] = _records(tmp_path, "practices.toml", "plan")
    assert repeated == {**said, "every": every, "since": TODAY}
    assert _records(tmp_path, day_page(_TOMORROW), "plan") == [said]
    assert _records(tmp_path, day_page(TODAY), "rest") == [{"practice": "touch"}]
    assert _records(tmp_path, day_page(TODAY), "plan") == []


def test_everything_rests_for_a_while(tmp_path: Path) -> None:
    """From a day to another by one record, which u takes away and ctrl+r brings back."""
    last = TODAY + timedelta(20)
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("r")
        terminal.until("─ Rest ─")
        terminal.type("everything")
        terminal.press("tab", "tab")
        terminal.type("+20")
        terminal.press("tab")
        terminal.type("With Mum")
        terminal.press("enter")
        terminal.until(f"─ Today · rests until {day_month(last)} ─")
        shown = terminal.until("~ Magnesium-rich food")
        assert "○" not in shown
        terminal.press("u")
        terminal.until("○ Magnesium-rich food")
        terminal.send_bytes(b"\x12")
        terminal.until("~ Magnesium-rich food")
        terminal.press("w")
        terminal.until("With Mum")
        terminal.press("q")
        assert terminal.end() == 0
    [rest] = _records(tmp_path, "practices.toml", "rest")
    assert rest == {"from": TODAY, "to": last, "note": "With Mum"}
    assert _records(tmp_path, day_page(TODAY), "rest") == []
