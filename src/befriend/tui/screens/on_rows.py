"""A screen with rows of a day: what reaches beyond the day is carried, and rests."""

import datetime as dt
from typing import ClassVar

from textual.binding import Binding, BindingType

from befriend.domain.checklist import Row
from befriend.domain.dates import away
from befriend.domain.planning import carry, to_carry
from befriend.pages.names import weekday_date
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.shown_day import open_day


class OnRows(AtDesk):
    """Carries the plan of the row under the cursor, and lets it rest."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "greater_than_sign",
            "carry",
            "carry",
            show=False,
            id="row.carry",
            tooltip="Carry the plan to the next day",
        ),
        Binding(
            "r",
            "rest",
            "rest",
            show=False,
            id="row.rest",
            tooltip="Let the practice rest, or have it back",
        ),
    ]

    @property
    def chosen(self) -> tuple[dt.date, Row | None]:
        """The day that is chosen, and its row under the cursor."""
        raise NotImplementedError

    @property
    def day_in_sight(self) -> dt.date:
        """The day that is chosen."""
        return self.chosen[0]

    def action_carry(self) -> None:
        """Carry the plan of the row to the next day; from a day that is over, to today."""
        day, row = self.chosen
        plans, to = to_carry(row) if row else (), max(away(day, 1), self.desk.today)
        if not plans or to == day:
            self.say("There is no plan here to carry.")
            return
        records, there = self.desk.records(day), open_day(self.desk, to).day
        if parts := carry(plans, records, day, there, self.desk.clock()):
            self.perform_as_one(*parts)
        self.say(f"Carried to {weekday_date(to)}.")

    def action_rest(self) -> None:
        """Ask what is to rest, the row at first; one that is seen to rest does so no more."""
        from befriend.domain.resting import resume, resumed, to_resume
        from befriend.tui.forms.rest import rest_question

        day, row = self.chosen
        if row and (rests := to_resume(row)):
            if parts := resume(rests, self.desk.records(day), day, self.desk.clock()):
                self.perform_as_one(*parts)
            self.say(f"{resumed(rests, row.practice.name, day)} u undoes.")
        elif row:
            practices = self.desk.practices(day)
            self.ask(rest_question(day, self.desk.today, row.practice, practices))
