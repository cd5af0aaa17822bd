"""Whether git is at work on a folder, and will go on with it."""

import os

from befriend.storage.disk import Disk

_UNDER_WAY = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")


def git_is_at_work(disk: Disk, folder: str) -> bool:
    """Whether a merge or a rebase has begun, and not ended, in the repository of a folder."""
    above = os.path.dirname(folder)
    repository = os.path.join(folder, ".git")
    if disk.stamp(repository) is None:
        return above != folder and git_is_at_work(disk, above)
    return any(disk.stamp(os.path.join(repository, each)) for each in _UNDER_WAY)
