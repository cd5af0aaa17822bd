"""Computers for the tests of storage."""

from pathlib import Path

import pytest

from tests.storage.computers import Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer with an empty home."""
    return Computer(tmp_path / "home")


@pytest.fixture
def other(tmp_path: Path) -> Computer:
    """Another computer."""
    return Computer(tmp_path / "other")
