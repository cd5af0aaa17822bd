"""A person for the tests of the screen."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from befriend.tui import reader
from befriend.tui.writer import Writer
from tests.tui.disks import TroubledDisk
from tests.tui.heard import Heard
from tests.tui.person import Person

_USUAL = reader._PATIENCE
_WHILE = 10
"""Seconds in which a page is read where nothing but the machine holds it up."""


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """A person with an empty home; each test leaves Python's collector as it was."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(reader, "_PATIENCE", _WHILE)
    yield Person(tmp_path)
    gc.unfreeze()
    gc.enable()


@pytest.fixture
def disk(person: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[TroubledDisk]:
    """The disk below this person's files, which can be stopped and can fail; keys wait as usual."""
    monkeypatch.setattr(reader, "_PATIENCE", _USUAL)
    disk = TroubledDisk()
    person.journal.folder = person.journal_of(person.home, disk).folder
    yield disk
    disk.recover()


@pytest.fixture
def heard() -> Heard:
    """What was told."""
    return Heard()


@pytest.fixture
def writer(person: Person, heard: Heard) -> Iterator[Writer]:
    """A writer at work."""
    writer = Writer(person.journal, person.clock, heard.append)
    yield writer
    person.journal.go.set()
    writer.leave()
