"""What opens above the day: each screen is imported when it is opened, and not before."""

from typing import TypeAlias

from befriend.storage.used_keys import UsedKeys
from befriend.tui.desk import Desk
from befriend.tui.screens.at_desk import AtDesk
from befriend.tui.screens.wishes import ShowPeople, ShowWeek
from befriend.tui.taste import Taste

Wish: TypeAlias = ShowWeek | ShowPeople


class Opening:
    """Makes the screens, each with what all of them need."""

    def __init__(self, desk: Desk, used_keys: UsedKeys, taste: Taste, first_weekday: int) -> None:
        self._needed = desk, used_keys, taste
        self._first_weekday = first_weekday

    def screen(self, wish: Wish) -> AtDesk:
        """The screen that is wished for."""
        match wish:
            case ShowWeek(day=day):
                from befriend.tui.screens.week import WeekScreen

                return WeekScreen(*self._needed, day, self._first_weekday)
            case ShowPeople(day=day):
                from befriend.tui.screens.people import PeopleScreen

                return PeopleScreen(*self._needed, day)
