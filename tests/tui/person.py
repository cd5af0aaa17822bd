"""A person at the screen: the keys they press, what they see, and what is in their files."""

import os
import time
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from textual.events import Key, MouseDown, MouseMove, MouseUp, Paste
from textual.pilot import Pilot

from befriend.journal import Journal
from befriend.pages.names import day_page
from befriend.storage.disk import Disk
from befriend.storage.drafts import LeftDrafts
from befriend.storage.locations import locate, open_folder
from befriend.storage.settings_file import Setting, Settings, keep_setting
from befriend.storage.used_keys import UsedKeys
from befriend.tui.app import Befriend
from befriend.tui.widgets.foot import Foot
from tests.tui.journals import TroubledJournal

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 22)
TUESDAY = date(2026, 11, 24)
_PATIENCE = 10
"""Seconds after which what a test waits for will not come any more."""

_NAMES = {
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    ",": "comma",
    ".": "full_stop",
    "?": "question_mark",
    "!": "exclamation_mark",
    "/": "slash",
    ">": "greater_than_sign",
}
"""What Textual calls the keys that are signs."""

_ROUNDS = 4
"""How often a message is handed on, at the most, until what a key does is done."""


class Clock:
    """A clock that stands until a test moves it: Monday 23 November 2026, two past one."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 13, 2, tzinfo=timezone(timedelta(hours=1)))

    def __call__(self) -> datetime:
        return self.now

    def move(self, *, minutes: int = 0, days: int = 0) -> None:
        """Let time pass."""
        self.now += timedelta(days=days, minutes=minutes)


class Person:
    """Somebody with an empty home, who sits down at the screen."""

    app: Befriend
    pilot: Pilot[None]
    unsaved: str | None = None
    """Why the last change was not saved when they left, if so."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data = home / ".local/share/befriend"
        self.settings = home / ".config/befriend/config.toml"
        self.clock = Clock()
        self.journal = TroubledJournal(self.journal_of(home))

    def journal_of(self, home: Path, disk: Disk | None = None) -> Journal:
        """The journal in this person's data folder, with the memory of this home."""
        locations = locate(str(self.data), {"HOME": str(home)})
        return Journal(open_folder(locations, disk or Disk()))

    def used_keys(self) -> UsedKeys:
        """The keys that this person has used, as their home remembers them."""
        return UsedKeys(Disk(), locate(None, {"HOME": str(self.home)}).used_keys)

    def drafts(self) -> LeftDrafts:
        """What was left behind when their screen was ended."""
        return LeftDrafts(Disk(), locate(str(self.data), {"HOME": str(self.home)}).drafts)

    def keep(self, name: str, value: Setting) -> None:
        """Have their settings say this."""
        keep_setting(Disk(), str(self.settings), name, value)

    @asynccontextmanager
    async def at_screen(
        self, width: int = 80, height: int = 24, settings: Settings | None = None
    ) -> AsyncIterator["Person"]:
        """Open the app, and leave it afterwards."""
        own = self.used_keys(), self.keep, self.drafts()
        self.app = Befriend(self.journal, settings or Settings(), self.clock, *own)
        self.app.animation_level = "none"
        try:
            async with self.app.run_test(size=(width, height), notifications=True) as self.pilot:
                await self._settle()
                await self.until(self.has_text)
                yield self
        finally:
            self.unsaved = self.app.leave_desk()

    # --- what they do -----------------------------------------------------------------------------

    async def press(self, *keys: str) -> None:
        """Press keys, each when what the one before did is done."""
        for key in keys:
            self._send(key)
            await self._settle()

    async def type_ahead(self, *keys: str) -> None:
        """Press keys without a look at what the ones before did."""
        for key in keys:
            self._send(key)
        await self.pilot.pause()  # until all of them have come
        await self._settle()

    async def hold(self, key: str, times: int) -> None:
        """Hold a key down until it has come so many times."""
        await self.type_ahead(*[key] * times)

    async def _settle(self) -> None:
        """Wait until what was sent is done, and the screen that it may have opened is there."""
        before = self.app.screen
        await self.until(lambda: self.app._turns.idle or not self.app.is_running)
        for _ in range(_ROUNDS):
            await self.pilot._wait_for_screen()
        if self.app.screen is not before:
            await self.until(lambda: self.app.focused)
            await self.pilot.pause()
        self.app.screen._on_timer_update()

    def _send(self, key: str) -> None:
        driver = self.app._driver
        assert driver is not None
        driver.send_message(Key(_NAMES.get(key, key), key if len(key) == 1 else None))

    async def paste(self, text: str) -> None:
        """Paste a text."""
        self.app.post_message(Paste(text))
        await self._settle()

    async def click(self, column: int, row: int) -> None:
        """Click on a cell of the screen."""
        driver = self.app._driver
        assert driver is not None
        for what in (MouseMove, MouseDown, MouseUp):
            driver.send_message(what(None, column, row, 0, 0, 1, False, False, False))
        await self._settle()

    async def thank(self, text: str) -> None:
        """Write a gratitude, a minute after whatever was before."""
        self.clock.move(minutes=1)
        await self.press("g")
        await self.paste(text)
        await self.press("enter")

    # --- what they see ----------------------------------------------------------------------------

    @property
    def lines(self) -> list[str]:
        """The lines on the screen."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """The whole screen, without blanks at the ends of its lines."""
        return "\n".join(line.rstrip() for line in self.lines) + "\n"

    def has_text(self) -> bool:
        """Whether anything is on the screen."""
        return bool(self.text.strip())

    def line(self, part: str) -> str:
        """The first line on the screen with this part."""
        return next((line for line in self.lines if part in line), "")

    @property
    def news(self) -> str:
        """What the foot says happened to the files."""
        return self.app.at_desk.query_one(Foot).news

    async def until(self, condition: Callable[[], object], within: float = _PATIENCE) -> None:
        """Wait until something is so, for so many seconds at the most."""
        end = time.monotonic() + within
        while not condition():
            assert time.monotonic() < end, f"it never came to be so:\n{self.text}"
            await self.pilot.pause(0.01)

    async def see(self, *parts: str, within: float = _PATIENCE) -> None:
        """Wait until each of these parts is on the screen."""
        await self.until(lambda: all(part in self.text for part in parts), within)

    async def see_all(self, text: str) -> None:
        """Wait until this is just what is on the screen."""
        end = time.monotonic() + _PATIENCE
        while self.text != text and time.monotonic() < end:
            await self.pilot.pause(0.01)
        assert self.text == text

    async def see_no(self, part: str) -> None:
        """Wait until this part is not on the screen any more."""
        await self.until(lambda: part not in self.text)

    async def wrote(self, kind: str, *records: dict[str, Any], day: date = MONDAY) -> None:
        """Wait until a page has just these records of a kind, their ids and times aside."""
        end = time.monotonic() + _PATIENCE
        while (found := self.records(kind, day)) != list(records) and time.monotonic() < end:
            await self.pilot.pause(0.01)
        assert found == list(records)

    # --- their files ------------------------------------------------------------------------------

    def path(self, day: date = MONDAY) -> Path:
        """Where a day's page is."""
        return self.data / day_page(day)

    def page(self, day: date = MONDAY) -> dict[str, Any]:
        """What a day's page says, nothing where there is none."""
        path = self.path(day)
        return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}

    def records(self, kind: str, day: date = MONDAY) -> list[dict[str, Any]]:
        """The records of a kind on a day's page, without their ids and times."""
        found = self.page(day).get(kind, [])
        records = found if isinstance(found, list) else []
        return [{n: v for n, v in each.items() if n not in ("id", "at", "was")} for each in records]

    def put(self, text: str, day: date = MONDAY) -> None:
        """Write a day's page by hand, an hour ago."""
        self._put(self.path(day), text)

    def define(self, text: str) -> None:
        """Write the page of practices by hand, an hour ago."""
        self._put(self.data / "practices.toml", text)

    def _put(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        an_hour_ago = self.clock.now.timestamp() - 3600
        os.utime(path, (an_hour_ago, an_hour_ago))
