"""No page keeps the full screen from painting, from leaving, or from being safe to look at."""

import os
from collections.abc import Mapping
from datetime import date, timedelta
from unicodedata import category

import pytest

from tests.promise.bad import LONG, STORED
from tests.tui.person import MONDAY, Person

_SAMPLE = [*STORED][::3]
_LONG = ("letters", "wide-words", "gap", "blank-lines", "records-3000", "no-text", "too-long")


def _put(person: Person, pages: Mapping[str, bytes]) -> date:
    """Write these pages for today and the days before; gives the first of those days."""
    day = MONDAY + timedelta(days=1)
    for data in pages.values():
        day -= timedelta(days=1)
        path = person.path(day)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        an_hour_ago = person.clock.now.timestamp() - 3600
        os.utime(path, (an_hour_ago, an_hour_ago))
    return day


def _require_safe(person: Person) -> None:
    """The screen has text, and none that a terminal would obey."""
    assert person.has_text()
    signs = set(person.text) - {"\n", "\u200d"}
    assert {sign for sign in signs if category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")} == set()


async def test_each_day_is_painted(screen_person: Person) -> None:
    """One goes back day by day through a third of the bad pages, and leaves."""
    _put(screen_person, {name: STORED[name] for name in _SAMPLE})
    async with screen_person.at_screen(100, 40):
        for _ in _SAMPLE:
            _require_safe(screen_person)
            await screen_person.press("[")
        await screen_person.press("q")
        await screen_person.until(lambda: not screen_person.app.is_running)


async def test_each_week_is_painted(screen_person: Person) -> None:
    """One goes back week by week through all the bad pages, and leaves."""
    first = _put(screen_person, STORED)
    async with screen_person.at_screen(100, 40):
        await screen_person.press("w")
        for _ in range((MONDAY - first).days // 7 + 1):
            _require_safe(screen_person)
            await screen_person.press("[")
        await screen_person.press("q")
        await screen_person.until(lambda: not screen_person.app.is_running)


@pytest.mark.parametrize("name", _LONG)
async def test_a_long_page_is_painted(screen_person: Person, name: str) -> None:
    """A page as long as may be is shown, ticked upon or not, shown in its week, and left."""
    _put(screen_person, {name: LONG[name]})
    async with screen_person.at_screen():
        for key in ("space", "down", "tab", "w", "down", "q"):
            await screen_person.press(key)
            _require_safe(screen_person)
        await screen_person.press("q")
        await screen_person.until(lambda: not screen_person.app.is_running)
