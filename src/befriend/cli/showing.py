"""The commands that show: a day, a week, what says a text, and where everything is."""

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, tell_about, write
from befriend.cli.text import day_lines, found_line, often_lines, paragraph
from befriend.domain.checklist import checklist
from befriend.domain.overview import as_told, overview
from befriend.domain.search import Found
from befriend.domain.words import connection
from befriend.errors import NotAllSearched
from befriend.storage.disk import Disk
from befriend.storage.settings_file import load_settings


def today(asked: Asked) -> int:
    """Show a day."""
    opened = asked.journal.day(asked.day(), asked.now)
    tell_about(opened)
    defined = asked.journal.defined()
    tell(*filter(None, [defined.fault]))
    if asked.given.json:
        from befriend.cli.as_json import day_json

        write(day_json(opened, defined))
    else:
        day = defined.standing.on(opened.day)
        rows = checklist(day, defined.practices(day.date))
        say(*day_lines(day, rows, asked.today))
    return 1 if opened.fault or defined.fault else 0


def week(asked: Asked) -> int:
    """Show the week that holds a day."""
    first_weekday = load_settings(Disk(), asked.locations.settings).first_weekday
    shown, opened = asked.journal.week(asked.day(), first_weekday, asked.now)
    for each in opened:
        tell_about(each)
    defined = asked.journal.defined()
    tell(*filter(None, [defined.fault]))
    if asked.given.json:
        from befriend.cli.as_json import week_json

        write(week_json(opened, defined))
    else:
        days = [defined.standing.on(day) for day in shown.days]
        listed, today = [defined.practices(day.date) for day in days], asked.today
        lines = [
            line
            for day, each in zip(days, listed, strict=True)
            for line in paragraph(day, as_told(day, checklist(day, each), today))
        ]
        glance = overview(days, listed, today)
        say(*lines, *often_lines(glance.rows), connection(glance.connected, glance.people))
    return 1 if defined.fault or any(each.fault for each in opened) else 0


def search(asked: Asked) -> int:
    """Show what says a text, a line each, the newest first."""
    practices_fault = _tell_about_practices(asked)
    text, found, fault = asked.given.text, list[Found](), None
    try:
        for page in asked.journal.search(text, asked.today):
            found += page
            if page and not asked.given.json:
                say(*map(found_line, page))
    except NotAllSearched as trouble:
        fault = trouble
        tell(str(fault))
    if asked.given.json:
        from befriend.cli.as_json import found_json

        write(found_json(text, found))
    elif not found:
        say(f"Nothing says '{text}'.")
    return 1 if fault or practices_fault else 0


def paths(asked: Asked) -> int:
    """Show where everything is."""
    where = asked.locations
    say(
        f"Pages: {where.data}",
        f"Settings: {where.settings}",
        f"Memory: {where.memory}",
        f"Kept originals: {where.kept}",
        f"Drafts: {where.drafts}",
        f"Lock: {where.lock}",
    )
    return 0


def _tell_about_practices(asked: Asked) -> str | None:
    """Tell why the practices may not be all; gives that sentence."""
    fault = asked.journal.practices_fault()
    if fault:
        tell(fault)
    return fault


COMMANDS = {"today": today, "week": week, "search": search, "paths": paths}
