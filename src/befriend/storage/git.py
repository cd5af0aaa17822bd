"""Whether git is at work on a folder, and will go on with it."""

import os

from befriend.storage.disk import Disk

_UNDER_WAY = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")


def git_is_at_work(disk: Disk, folder: str) -> bool:
    """Whether a merge or a rebase has begun, and not ended, in the repository of a folder."""
    work_tree = work_tree_of(disk, folder)
    signs = (os.path.join(work_tree or "", ".git", each) for each in _UNDER_WAY)
    return work_tree is not None and any(map(disk.stamp, signs))


def work_tree_of(disk: Disk, folder: str) -> str | None:
    """The folder of the repository that a folder is in, if it is in one."""
    if disk.stamp(os.path.join(folder, ".git")) is not None:
        return folder
    above = os.path.dirname(folder)
    return None if above == folder else work_tree_of(disk, above)
