"""A person at a computer: what they ask befriend, what it answers, and what is in their files."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
import tomli

from befriend.__main__ import main

_TELLING = (
    "BEFRIEND_DATA",
    "PYTHONIOENCODING",
    "PYTHONUNBUFFERED",
    "TERM",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
"""What a program would take from the environment of the tests."""

MONDAY = "2026-11-23"

OBEYING_MODES = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
    if sys.platform == "linux" and os.geteuid() == 0
    else ()
)
"""What makes the administrator obey the modes of files, as everybody else does."""


class Answer(NamedTuple):
    """What befriend answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of the answer."""
        return self.out.splitlines()


class Person:
    """A person with an empty home."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.data = home / ".local/share/befriend"
        self.settings = home / ".config/befriend/config.toml"
        self._capsys = capsys

    def ask(self, *arguments: str) -> Answer:
        """Ask a befriend that runs right here."""
        self._capsys.readouterr()
        code = main(arguments)
        return Answer(code, *self._capsys.readouterr())

    def run(
        self,
        *arguments: str,
        within: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = ("-m", "befriend"),
    ) -> Answer:
        """Ask a befriend that runs by itself, perhaps within another program."""
        ran = subprocess.run(
            [*within, sys.executable, *program, *arguments],
            env=self.environment | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        return Answer(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program of theirs."""
        others = {name: value for name, value in os.environ.items() if name not in _TELLING}
        return others | {"HOME": str(self.home)}

    def path(self, day: str = MONDAY) -> Path:
        """Where a day's page is."""
        return self.data / "days" / day[:4] / f"{day}.toml"

    def put(self, text: str, day: str = MONDAY) -> bytes:
        """Write a page by hand, a minute ago."""
        self.path(day).parent.mkdir(parents=True, exist_ok=True)
        self.path(day).write_text(text, "utf-8")
        a_minute_ago = self.path(day).stat().st_mtime - 60
        os.utime(self.path(day), (a_minute_ago, a_minute_ago))
        return self.path(day).read_bytes()

    def define(self, text: str) -> None:
        """Write the page of practices by hand."""
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "practices.toml").write_text(text, "utf-8")

    def records(self, kind: str, day: str = MONDAY) -> list[dict[str, object]]:
        """The records of a kind on a day's page, without ids and times, in alphabetical order."""
        page = tomli.loads(self.path(day).read_text("utf-8"))
        told = (
            {name: value for name, value in record.items() if name not in ("id", "at")}
            for record in page.get(kind, [])
        )
        return sorted(told, key=str)

    def ids(self, kind: str, day: str = MONDAY) -> list[str]:
        """The ids of the records of a kind on a day's page."""
        page = tomli.loads(self.path(day).read_text("utf-8"))
        return [record["id"] for record in page.get(kind, [])]
