"""Make the pictures from the real app, on a made-up week: SVG, and with Chromium PNG."""

import asyncio
import re
import shutil
import subprocess
import tempfile
from datetime import datetime, timedelta, timezone
from math import ceil
from pathlib import Path

from befriend.domain import deeds, planning
from befriend.domain.defining import Definitions
from befriend.domain.values import schedule
from befriend.journal import Journal
from befriend.storage.disk import Disk
from befriend.storage.drafts import LeftDrafts
from befriend.storage.locations import locate, open_folder
from befriend.storage.settings_file import Settings
from befriend.storage.used_keys import UsedKeys
from befriend.tui.app import Befriend

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 26, 21, 10, tzinfo=timezone(timedelta(hours=1)))
_CUT = re.compile(
    r'(id="terminal-clip-terminal">\s*<rect x="0" y="0" width="[\d.]+" height=")([\d.]+)'
)
_TAILS = 6
"""How far, in the picture's own measure, the tails of the last line reach below its end."""

_LOOK_BACK = "Evenings without a screen", "Ana, Ben", "Lunch with Cleo"
_REVIEW = ["b", *(key for text in _LOOK_BACK for key in (*text, "tab"))][:-1]

_TO_READ = 1
"""Seconds after which the coming days, and those that name somebody, have been read."""

PICTURES = [
    ("today-evening", "befriend-evening", (80, 24), True, []),
    ("today-morning", "befriend-morning", (80, 24), True, []),
    ("today-wide", "befriend-evening", (120, 40), True, []),
    ("today-narrow", "befriend-evening", (40, 12), True, []),
    ("first-start", "befriend-evening", (80, 24), False, []),
    ("form", "befriend-evening", (80, 24), True, ["g", *"The sun on my face"]),
    ("week-evening", "befriend-evening", (80, 24), True, ["w"]),
    ("week-morning", "befriend-morning", (120, 40), True, ["w"]),
    ("week-narrow", "befriend-evening", (40, 12), True, ["w"]),
    ("practices-evening", "befriend-evening", (80, 24), True, ["c"]),
    ("practices-morning", "befriend-morning", (120, 40), True, ["c"]),
    ("practices-narrow", "befriend-evening", (40, 12), True, ["c"]),
    ("week-review", "befriend-evening", (80, 24), True, ["w", *_REVIEW, "enter"]),
    ("people", "befriend-evening", (80, 24), True, ["f"]),
    ("people-wide", "befriend-morning", (120, 40), True, ["f"]),
    ("people-narrow", "befriend-evening", (40, 12), True, ["f"]),
    ("sit", "befriend-evening", (80, 24), True, ["s", "space"]),
    ("sit-wide", "befriend-morning", (120, 40), True, ["s"]),
    ("sit-narrow", "befriend-evening", (40, 12), True, ["s", "space"]),
    ("search", "befriend-evening", (80, 24), True, ["slash", *"Ana"]),
    ("help", "befriend-evening", (80, 24), True, ["question_mark"]),
]


def made_up_day(journal: Journal) -> None:
    """A day of somebody who met Ana and Ben."""
    day = NOW.date()
    clock = (NOW.replace(hour=8) + timedelta(minutes=25 * step) for step in range(20))
    for changes in [
        deeds.tick("touch", next(clock), people=["Ana"], note="a long hug"),
        deeds.slide(5, next(clock)),
        deeds.tick("eye-contact", next(clock), people=["Ana"]),
        deeds.tick("eye-contact", next(clock), people=["Ben"], note="phones away"),
        deeds.slide(7, next(clock), feelings=["calm"]),
        deeds.plan("laughter", next(clock), people=["Ana"], cue="after dinner"),
        deeds.thank("A good friend's phone call", next(clock), why="She remembered my interview"),
        deeds.thank("Soup from the neighbours", next(clock), people=["Ben"]),
    ]:
        journal.change(day, changes, NOW)


def made_up_week(journal: Journal) -> None:
    """The days before, and what is planned for the days after."""
    for back, mood, ticked in [
        (3, 6, {"touch": ["Ana", "Mum"], "eye-contact": ["Ana"], "magnesium": []}),
        (2, 7, {"touch": ["Ana"], "laughter": ["Ben"], "singing": []}),
        (1, 4, {"pets": [], "meditation": []}),
    ]:
        then = NOW - timedelta(days=back)
        changes = [deeds.tick(practice, then, people=who) for practice, who in ticked.items()]
        for each in [*changes, deeds.slide(mood, then)]:
            journal.change(then.date(), each, then)
    ahead = NOW.date() + timedelta(days=2)
    journal.change(ahead, deeds.plan("singing", NOW, people=["Ben"], cue="after the choir"), NOW)
    weekly = planning.repeat("laughter", [1], NOW.date(), NOW, people=["Mum"], cue="on the phone")
    journal.define(weekly, NOW)


def made_up_practices(journal: Journal) -> None:
    """A choir on Tuesdays, touch three times a week, and no magnesium, since the week before."""
    then = NOW - timedelta(days=7)
    for define in (
        lambda now: now.add("Choir", asks="Sing together, at eight.", schedule=schedule("tue")),
        lambda now: now.change(now.practices[0], schedule=schedule("3 a week")),
        lambda now: now.change(now.practices[8], archived=True),
    ):
        page = journal.defined().page
        journal.define(define(Definitions(page, then.date(), then)), then)


def made_up_autumn(journal: Journal) -> None:
    """Days with Cleo, who has not been met for a while, and others long ago."""
    for back, mood, practice, who, note in [
        (40, 8, "laughter", ["Cleo", "Ben"], "the old slides"),
        (47, 7, "singing", ["Cleo"], "her guitar, at the river"),
        (54, 7, "kindness", ["Cleo", "Uncle Tom"], ""),
        (61, 6, "laughter", ["Ana"], ""),
        (400, 5, "pets", ["Zoë"], ""),
    ]:
        then = NOW - timedelta(days=back)
        for each in [
            deeds.tick(practice, then, people=who, note=note),
            deeds.slide(mood, then),
        ]:
            journal.change(then.date(), each, then)


async def picture(
    theme: str, size: tuple[int, int], keys: list[str], journal: Journal, used_keys: UsedKeys
) -> str:
    """The screen as SVG after these keys."""
    left = LeftDrafts(Disk(), "/dev/null")
    app = Befriend(journal, Settings(theme=theme), lambda: NOW, used_keys, lambda *_: None, left)
    async with app.run_test(size=size) as pilot:
        await pilot.pause(_TO_READ)
        await pilot.press(*({" ": "space"}.get(key, key) for key in keys))
        await pilot.pause(_TO_READ)
        drawn = app.export_screenshot()
    app.leave_desk()
    return whole(re.sub(r"terminal-\d+-", "terminal-", drawn))


def whole(drawn: str) -> str:
    """The picture with its last line whole: what it is cut to ends above that line's tails."""
    taller = _CUT.sub(lambda cut: f"{cut[1]}{float(cut[2]) + _TAILS:g}", drawn)
    if taller == drawn:
        raise ValueError("The picture is not cut where it was: look at its last line.")
    return taller


def draw(browser: str, svg: Path) -> None:
    """The PNG of an SVG, twice as large."""
    box = re.search(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"', svg.read_text(encoding="utf-8"))
    width, height = (ceil(float(side)) for side in box.groups()) if box else (1, 1)
    page = svg.with_suffix(".html")
    page.write_text(f'<body style="margin:0"><img src="{svg.name}" width="{width}">')
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    options = ["--force-device-scale-factor=2", f"--window-size={width},{height}"]
    subprocess.run(
        [browser, *flags, *options, f"--screenshot={svg.with_suffix('.png')}", page.as_uri()],
        check=True,
        capture_output=True,
    )
    page.unlink()


def main() -> None:
    """Make every picture."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    for name, theme, size, full, keys in PICTURES:
        with tempfile.TemporaryDirectory() as home:
            places = locate(None, {"HOME": home})
            journal = Journal(open_folder(places, Disk()))
            used_keys = UsedKeys(Disk(), places.used_keys)
            if name.startswith("practices"):
                made_up_practices(journal)
            if full:
                made_up_day(journal)
                made_up_week(journal)
                made_up_autumn(journal)
            svg = HERE / f"{name}.svg"
            drawn = asyncio.run(picture(theme, size, keys, journal, used_keys))
            svg.write_text(drawn, encoding="utf-8")
        if browser:
            draw(browser, svg)
        print(f"screenshots/{svg.name}")


if __name__ == "__main__":
    main()
