"""Whether git is at work."""

from pathlib import Path

import pytest

from befriend.storage.disk import Disk
from befriend.storage.git import git_is_at_work


@pytest.mark.parametrize("sign", ["MERGE_HEAD", "CHERRY_PICK_HEAD", "rebase-merge"])
def test_a_merge_that_has_not_ended_is_git_at_work(tmp_path: Path, sign: str) -> None:
    """Its signs stand in the repository, which may be the folder's or one further up."""
    folder = tmp_path / "home" / "data"
    folder.mkdir(parents=True)
    assert not git_is_at_work(Disk(), str(folder))
    (tmp_path / "home" / ".git").mkdir()
    assert not git_is_at_work(Disk(), str(folder))
    (tmp_path / "home" / ".git" / sign).touch()
    assert git_is_at_work(Disk(), str(folder))


def test_only_the_folders_own_repository_counts(tmp_path: Path) -> None:
    """A repository around it has a merge of its own."""
    folder = tmp_path / "data"
    (folder / ".git").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "MERGE_HEAD").touch()
    assert not git_is_at_work(Disk(), str(folder))
