"""A person whose pages are bad."""

import os

import pytest
from hypothesis import settings

from tests.cli.conftest import monday_noon, person
from tests.tui.conftest import person as screen_person

__all__ = ["monday_noon", "person", "screen_person"]

settings.register_profile("fuzz", max_examples=20_000, deadline=None, print_blob=True)


@pytest.fixture(autouse=True)
def _no_plates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here waits for a real disk to sync."""
    monkeypatch.setattr(os, "fsync", int)
