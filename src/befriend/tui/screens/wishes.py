"""What a screen asks of the app: please do."""

from datetime import date

from textual.message import Message


class ShowDay(Message):
    """Please show this day."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


class ShowWeek(Message):
    """Please show the week of this day."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day
