"""The command that git calls to merge a page."""

from befriend.cli.asked import Asked
from befriend.storage.disk import Disk
from befriend.storage.driver import merge_files


def merge_driver(asked: Asked) -> int:
    """Join the two versions of a page that git names."""
    given = asked.given
    merge_files(Disk(), given.ours, given.theirs, given.path)
    return 0


COMMANDS = {"merge-driver": merge_driver}
