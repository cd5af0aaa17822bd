"""What is planned for the coming days, as far as the desk knows their pages."""

from befriend.domain.coming import Ahead, coming, coming_days
from befriend.domain.day import read_day
from befriend.tui.desk import Desk


def coming_up(desk: Desk) -> tuple[Ahead, ...]:
    """What is planned for the days after today; nothing of a day that was not read yet."""
    defined, pages = desk.defined, {day: desk.known(day) for day in coming_days(desk.today)}
    standing = defined.standing
    days = [standing.on(read_day(day, page)) for day, page in pages.items() if page is not None]
    return coming((day, defined.practices(day.date)) for day in days)
