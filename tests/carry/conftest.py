"""Two computers for the tests that carry the folder from one to the other."""

from pathlib import Path

import pytest

from tests.carry.computer import Computer


def _computer(home: Path, capsys: pytest.CaptureFixture[str]) -> Computer:
    computer = Computer(home, capsys)
    computer.data.mkdir(parents=True)
    return computer


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Computer:
    """A computer with an empty folder."""
    return _computer(tmp_path / "ana", capsys)


@pytest.fixture
def ben(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Computer:
    """Another one."""
    return _computer(tmp_path / "ben", capsys)
