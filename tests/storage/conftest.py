"""Computers for the tests of storage."""

import os
from pathlib import Path

import pytest

from tests.storage.computers import Computer


@pytest.fixture(autouse=True)
def _no_plates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here waits for a real disk to sync."""
    monkeypatch.setattr(os, "fsync", int)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer with an empty home."""
    return Computer(tmp_path / "home")


@pytest.fixture
def other(tmp_path: Path) -> Computer:
    """Another computer."""
    return Computer(tmp_path / "other")
