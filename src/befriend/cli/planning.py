"""The commands about plans: to plan, to see what is planned, to carry a plan to another day."""

from collections.abc import Sequence
from datetime import date

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, tell_about, write
from befriend.cli.text import ahead_line
from befriend.cli.writing import done, each_once, perform
from befriend.domain import deeds, planning
from befriend.domain.checklist import checklist
from befriend.domain.coming import coming, coming_days
from befriend.domain.dates import away
from befriend.domain.practice import Practice
from befriend.domain.schedule import each_of
from befriend.domain.words import count, in_words, with_people
from befriend.errors import Mistake, Trouble
from befriend.pages.change import Change
from befriend.pages.names import long_date


def plan(asked: Asked) -> int:
    """Plan a practice, once or on some weekdays from then on."""
    given, day = asked.given, asked.day(ahead=True)
    practice = asked.practice(day)
    if day < asked.today:
        raise Mistake(
            f"{long_date(day)} is over: if it was done, say"
            f" 'befriend tick {practice.id} --date {day}'."
        )
    people = each_once(given.names)
    if given.every is not None:
        return _repeat(asked, day, practice, people)
    changes = deeds.plan(practice.id, asked.now, people=people, cue=given.cue or "")
    return done(asked, day, changes, f"Planned {practice.name}", people)


def _repeat(asked: Asked, since: date, practice: Practice, people: Sequence[str]) -> int:
    """Plan a practice on some weekdays from a day on."""
    given = asked.given
    weekdays = planning.parse_every(given.every)
    if weekdays is None:
        raise Mistake(
            f"'{given.every}' names no weekday; say 'mon thu', weekdays, weekends or 'every day'."
        )

    def changes(weekdays: frozenset[int]) -> tuple[Change, ...]:
        cue = given.cue or ""
        return planning.repeat(practice.id, weekdays, since, asked.now, people=people, cue=cue)

    def told(weekdays: frozenset[int]) -> str:
        company = f", with {in_words(people)}," if people else ""
        return f"{practice.name}{company} for {each_of(weekdays)} from {long_date(since)} on."

    left = planning.weekdays_left(changes(weekdays), asked.journal.defined().standing)
    if left:
        perform(asked, None, changes(left))
    if already := weekdays - left:
        say(f"Planned already: {told(already)}")
    if left:
        say(f"Planned {told(left)}")
    return 0


def plans(asked: Asked) -> int:
    """Show what is planned from today on."""
    today, number, defined = asked.today, asked.given.days, asked.journal.defined()
    opened = [asked.journal.peek(day) for day in (today, *coming_days(today, number - 1))]
    tell(*filter(None, [defined.fault]))
    for each in opened:
        tell_about(each)
    standing = defined.standing
    ahead = coming((standing.on(each.day), defined.practices(each.day.date)) for each in opened)
    if asked.given.json:
        from befriend.cli.as_json import plans_json

        write(plans_json(opened, defined, ahead))
    elif ahead:
        say(*(ahead_line(each.date, each.row, plan) for each in ahead for plan in each.row.ahead))
    else:
        say(f"Nothing is planned for {count(number, 'day', 'days')} from today on.")
    return 1 if defined.fault or any(each.fault for each in opened) else 0


def carry(asked: Asked) -> int:
    """Carry the plan of a practice to another day, the next one if none is named."""
    day = asked.day(ahead=True)
    practice, to = asked.practice(day), _to(asked, day)
    seen, defined = asked.seen(day), asked.journal.defined()
    rows = checklist(seen.day, [practice])
    found = planning.to_carry(next(row for row in rows if row.practice.id == practice.id))
    if not found:
        raise Trouble(f"No plan of {practice.name} is left for {long_date(day)}.")
    records = {**defined.page.records, **seen.page.records}
    for where, changes in planning.carry(found, records, day, asked.seen(to).day, asked.now):
        perform(asked, where, changes)
    people = each_once(name for each in found for name in each.people)
    what = with_people(f"Carried {practice.name}", people)
    say(f"{what}{',' if people else ''} from {long_date(day)} to {long_date(to)}.")
    return 0


def _to(asked: Asked, day: date) -> date:
    """The day to which a plan is carried: the next one, or today from a day that is over."""
    said, today = asked.given.to, asked.today
    to = max(away(day, 1), today) if said is None else asked.when(said, ahead=True)
    if to == day or to < today:
        raise Mistake(f"A plan is carried to another day that is not over, not {long_date(to)}.")
    return to


COMMANDS = {"plan": plan, "plans": plans, "carry": carry}
