"""A day whose page is bad, as a person who has it may ask about it."""

import os
import time
from pathlib import Path

from tests.cli.person import MONDAY, Answer, Person

_DATELESS = ("people", "search", "merge")


class BadDay:
    """A day with a page of these bytes, and with what this computer remembers of it, if so."""

    def __init__(self, person: Person, data: bytes, *, remembered: bool) -> None:
        self.person = person
        self.path = person.path()
        if remembered:
            person.ask("tick", "pets", "--with", "Remembered", "--date", MONDAY)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(data)
        a_minute_ago = time.time() - 60
        os.utime(self.path, (a_minute_ago, a_minute_ago))

    def ask(self, *words: str) -> Answer:
        """Ask about this day."""
        date = () if words[0] in _DATELESS else ("--date", MONDAY)
        return self.person.ask(*words, *date)

    def kept(self) -> list[bytes]:
        """The bytes of each file that was kept."""
        state = self.person.home / ".local/state/befriend-device"
        return [path.read_bytes() for path in (state / "kept").rglob("*.toml")]

    def still_there(self, data: bytes) -> bool:
        """Whether these bytes are on the page or among what was kept."""
        return data in (self.path.read_bytes(), *self.kept())

    def files(self) -> list[Path]:
        """Each file of this person, but for the memory of this computer."""
        state = self.person.home / ".local/state/befriend-device"
        files = (path for path in self.person.home.rglob("*") if not path.is_dir())
        return sorted(path for path in files if not path.is_relative_to(state))
