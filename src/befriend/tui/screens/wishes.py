"""What a screen asks of the app: please do."""

from datetime import date

from textual.message import Message

from befriend.pages.record import Record


class ShowDay(Message):
    """Please show this day, with the cursor on a record if one is meant."""

    def __init__(self, day: date, record: Record | None = None) -> None:
        super().__init__()
        self.day = day
        self.record = record


class ShowPeople(Message):
    """Please show the people, and then this day again."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


class ShowWeek(Message):
    """Please show the week of this day."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day
