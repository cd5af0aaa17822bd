"""The command that looks back at a week."""

from collections.abc import Sequence
from datetime import date

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell_about
from befriend.cli.text import review_lines
from befriend.cli.writing import each_once
from befriend.domain import deeds
from befriend.domain.week import reviewed_on, reviews_of, week_of, week_title
from befriend.errors import Mistake
from befriend.pages.record import Record
from befriend.storage.disk import Disk
from befriend.storage.settings_file import load_settings


def review(asked: Asked) -> int:
    """Write down what helped, who mattered and what to plan, or change that; or show a week's."""
    given = asked.given
    first_weekday = load_settings(Disk(), asked.locations.settings).first_weekday
    if not (given.helped or given.names or given.next):
        return _show(asked, first_weekday)
    dates, mattered = week_of(asked.day(), first_weekday), each_once(given.names)
    day, before = _written(asked, dates)
    helped, then = given.helped or "", given.next or ""
    changes = deeds.look_back(asked.now, helped=helped, mattered=mattered, then=then, before=before)
    if not changes:
        say(f"The look back at {week_title(dates)} says that already.")
        return 0
    tell_about(asked.journal.change(day, changes, asked.now))
    say(f"{'Changed the' if before else 'Wrote down a'} look back at {week_title(dates)}.")
    return 0


def _written(asked: Asked, dates: Sequence[date]) -> tuple[date, Record | None]:
    """The page of the latest look back at a week, and that; or the page that is to have one."""
    day = reviewed_on(dates, asked.today)
    if day is None:
        raise Mistake(f"The week {week_title(dates)} is still to come.")
    opened = {each: asked.journal.peek(each) for each in dates}
    reviews = reviews_of(each.day for each in opened.values())
    if not reviews:
        return day, None
    day, latest = reviews[-1]
    return day, opened[day].page.records[latest.id]


def _show(asked: Asked, first_weekday: int) -> int:
    week, opened = asked.journal.week(asked.day(), first_weekday, asked.now)
    for each in opened:
        tell_about(each)
    standing = asked.journal.defined().standing
    reviews = reviews_of(map(standing.on, week.days))
    lines = [line for _, each in reviews for line in ("", *review_lines(each))]
    say(week_title([day.date for day in week.days]), *(lines or ["", "Nothing written of it."]))
    return 1 if any(each.fault for each in opened) else 0


COMMANDS = {"review": review}
