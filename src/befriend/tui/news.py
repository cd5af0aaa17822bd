"""What the writer thread tells the screen: messages that something happened to the files."""

from datetime import date

from textual.message import Message

from befriend.domain.day import Day
from befriend.journal import Defined, Opened
from befriend.pages.change import Change


class News(Message):
    """Something happened to the files."""


class Saved(News):
    """Changes are on the disk and remembered; without a day those of the practices' page."""

    def __init__(
        self, day: date | None, changes: tuple[Change, ...], opened: Opened | Defined
    ) -> None:
        super().__init__()
        self.day = day
        self.changes = changes
        self.opened = opened


class NotSaved(News):
    """Changes could not be written yet, or, if `refused`, never will be."""

    def __init__(
        self, day: date | None, changes: tuple[Change, ...], sentence: str, *, refused: bool
    ) -> None:
        super().__init__()
        self.day = day
        self.changes = changes
        self.sentence = sentence
        self.refused = refused


class Looked(News):
    """A day's page was looked at, and the page of the practices."""

    def __init__(self, day: date, opened: Opened, defined: Defined) -> None:
        super().__init__()
        self.day = day
        self.opened = opened
        self.defined = defined


class Named(News):
    """These people were named of late, the latest first."""

    def __init__(self, people: tuple[str, ...]) -> None:
        super().__init__()
        self.people = people


class Met(News):
    """These days name people, the newest first; and why they may not be all, if so."""

    def __init__(self, days: tuple[Day, ...], trouble: str) -> None:
        super().__init__()
        self.days = days
        self.trouble = trouble


class Coming(News):
    """The days to come, as they are known now."""

    def __init__(self, opened: tuple[Opened, ...]) -> None:
        super().__init__()
        self.opened = opened


class Told(News):
    """There is something to say about the files."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


class NotRead(Told):
    """A day's page could not be looked at: what is known of it stands."""

    def __init__(self, day: date, sentence: str) -> None:
        super().__init__(sentence)
        self.day = day
