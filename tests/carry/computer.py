"""A computer: a home with befriend and its data folder, and the tools that carry the folder."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest

from tests.cli.person import Answer, Person


class Told(NamedTuple):
    """A record as befriend tells it."""

    day: str
    kind: str
    fields: dict[str, object]


Ledger: TypeAlias = dict[str, Told]
"""What is written down, by id."""


class Computer(Person):
    """A computer whose owner asks the installed program, and has tools beside it."""

    def do(self, day: str, *deeds: list[str]) -> None:
        """Do things on a day, each the words of a command."""
        for words in deeds:
            answer = self.run(*words, "--date", day)
            assert answer.code == 0, answer.err

    def remove(self, kind: str, day: str) -> None:
        """Take away the one record of a kind on a day."""
        (told,) = self.ids(kind, day)
        self.do(day, ["remove", told])

    def merge(self) -> Answer:
        """Look the whole folder over, when whatever it lacks has been missing for a minute."""
        for folder in [self.data, *self.data.glob("days"), *self.data.glob("days/*/")]:
            age(folder)
        return self.run("merge")

    def lose_memory(self) -> None:
        """Forget what this computer remembered of its pages, as a new computer does."""
        shutil.rmtree(self.home / ".local/state/befriend-device")

    def tells(self, day: str) -> Ledger:
        """What befriend tells of the week that a day is in."""
        week = json.loads(self.run("week", "--json", "--date", day).out)
        return dict(told for each in week["days"] for told in _records(each))

    def files(self) -> dict[str, bytes]:
        """Each file of the data folder, but for what is hidden in it, by a tool for itself."""
        below = {path.relative_to(self.data): path for path in self.data.rglob("*")}
        return {
            str(name): path.read_bytes()
            for name, path in below.items()
            if path.is_file() and not any(part.startswith(".") for part in name.parts)
        }

    def beside(self, day: str) -> list[str]:
        """The names of the copies that lie beside a day's page."""
        names = {path.name for path in self.path(day).parent.glob(f"{day}*")}
        return sorted(names - {self.path(day).name})

    def tool(self, package: str, *command: str) -> str:
        """Run a tool that a package has; it has to do what it is asked."""
        ran = self.attempt(package, *command)
        assert ran.code == 0, f"{' '.join(command)}: {ran.out}{ran.err}"
        return ran.out

    def attempt(self, package: str, *command: str) -> Answer:
        """Run a tool that a package has, in the data folder; it may fail."""
        ran = subprocess.run(
            [found(package, command[0]), *command[1:]],
            cwd=self.data,
            env=self.alone,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Answer(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    @property
    def alone(self) -> dict[str, str]:
        """The environment of a tool that knows nothing of this machine's own settings."""
        theirs = ("GIT_", "RCLONE_", "RSYNC_", "ST", "UNISON", "XDG_")
        kept = {k: v for k, v in self.environment.items() if not k.startswith(theirs)}
        return kept | {"LC_ALL": "C.UTF-8"}


def found(package: str, program: str) -> str:
    """Where a program is; nothing is tested where it is missing."""
    path = shutil.which(program)
    if path is None:
        pytest.fail(f"there is no {program} here: apt-get install {package}")
    return path


def age(path: Path) -> None:
    """Have a file or folder stand for a minute; what has stood longer stays as it is."""
    then = time.time() - 60
    if path.stat().st_mtime > then:
        os.utime(path, (then, then))


def _records(day: dict[str, Any]) -> Iterator[tuple[str, Told]]:
    """The records of a day, by id; what is derived from another has none."""
    date = day.pop("date")
    for kind, records in day.items():
        yield from ((r["id"], Told(date, kind, r)) for r in records if "id" in r)
