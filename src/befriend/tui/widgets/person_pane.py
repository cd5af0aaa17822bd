"""What the days say of somebody: what was done together, how they felt, what was written."""

import datetime as dt
from collections.abc import Iterator

from textual.content import Content
from textual.reactive import reactive

from befriend.domain.people import Person
from befriend.plain import plain_line
from befriend.tui.text import cell, line, lines, shortened
from befriend.tui.widgets.drawn import Drawn
from befriend.tui.widgets.people_list import last_time

_GAP = "  "


class PersonPane(Drawn):
    """Shows somebody."""

    DEFAULT_CSS = """
    PersonPane {
        height: auto; padding: 0 1;
        border: round $border-blurred; border-title-color: $text-muted;
    }
    """

    person: reactive[Person | None] = reactive(None, layout=True)
    """Who is shown, if anybody."""

    today: reactive[dt.date] = reactive(dt.date.min)
    """The day from which other days are told."""

    def watch_person(self, person: Person | None) -> None:
        """Be called by the name, and take no room for nobody."""
        self.display = person is not None
        self.border_title = Content(plain_line(person.name)) if person else None

    def render(self) -> Content:
        """All that there is room for."""
        width = self.content_size.width
        shown = person_lines(self.person, self.today, width) if self.person else ()
        return Content("\n").join(shown)


def person_lines(person: Person, today: dt.date, width: int) -> Iterator[Content]:
    """What was done together, how those days felt, what was written, the latest first."""
    done = [f"{each.practice.name} {each.times}" for each in person.together]
    if done:
        yield from lines(" · ".join(map(plain_line, done)), width)
    if felt := person.felt:
        said = f"Those days felt {felt.mean:.1f} ({felt.days} days)"
        yield from lines(said, width, "$text-muted")
    days = [last_time(each.day, today) for each in person.written]
    column = max(map(len, days), default=0)
    for day, each in zip(days, person.written, strict=True):
        about = cell(Content.styled(day, "$text-muted"), column)
        text = shortened(line(each.text), width - column - len(_GAP))
        yield Content.assemble(about, _GAP, text)
