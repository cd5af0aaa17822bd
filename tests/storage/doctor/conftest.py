"""What the doctor says of a computer's folder."""

import os
from collections.abc import Callable, Iterator

import pytest

from befriend.domain.misread import judge
from befriend.storage.doctor.examination import Examination
from befriend.storage.doctor.finding import Finding
from tests.storage.computers import NOW, Computer


@pytest.fixture(autouse=True)
def _private() -> Iterator[None]:
    """What a test writes can be read by this person alone."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def examine() -> Callable[[Computer], list[Finding]]:
    """The findings of an examination, which must not write anything."""

    def findings(computer: Computer) -> list[Finding]:
        before = computer.files()
        found = Examination(computer.folder, NOW, judge).findings()
        assert computer.files() == before
        return found

    return findings
