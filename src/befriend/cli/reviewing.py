"""The command that looks back at a week."""

from collections.abc import Iterable

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell_about
from befriend.cli.text import review_lines
from befriend.domain import deeds
from befriend.domain.week import reviewed_on, reviews_of, week_of, week_title
from befriend.errors import Mistake
from befriend.storage.disk import Disk
from befriend.storage.settings_file import load_settings


def review(asked: Asked) -> int:
    """Write down what helped, who mattered and what to plan; or show what is written of a week."""
    given = asked.given
    first_weekday = load_settings(Disk(), asked.locations.settings).first_weekday
    mattered = _each_name(given.names)
    if not (given.helped or mattered or given.next):
        return _show(asked, first_weekday)
    dates = week_of(asked.day(), first_weekday)
    day = reviewed_on(dates, asked.today)
    if day is None:
        raise Mistake(f"The week {week_title(dates)} is still to come.")
    changes = deeds.look_back(
        asked.now, helped=given.helped or "", mattered=mattered, then=given.next or ""
    )
    tell_about(asked.journal.change(day, changes, asked.now))
    say(f"Wrote down a look back at {week_title(dates)}.")
    return 0


def _show(asked: Asked, first_weekday: int) -> int:
    week, opened = asked.journal.week(asked.day(), first_weekday, asked.now)
    for each in opened:
        tell_about(each)
    standing = asked.journal.defined().standing
    reviews = reviews_of(map(standing.on, week.days))
    lines = [line for _, each in reviews for line in ("", *review_lines(each))]
    say(week_title([day.date for day in week.days]), *(lines or ["", "Nothing written of it."]))
    return 1 if any(each.fault for each in opened) else 0


def _each_name(said: Iterable[str]) -> tuple[str, ...]:
    """The names between commas, each once."""
    names = (name.strip() for text in said for name in text.split(","))
    return tuple(dict.fromkeys(filter(None, names)))


COMMANDS = {"review": review}
