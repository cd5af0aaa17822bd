"""An error of the operating system, told as one sentence."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from befriend.errors import NotReachable

_SENTENCES = {
    errno.EACCES: ("permission denied", "give yourself the right to read and write there"),
    errno.EPERM: ("permission denied", "give yourself the right to read and write there"),
    errno.EROFS: ("the drive can only be read", "mount it for writing, or name another folder"),
    errno.ENOSPC: ("the drive is full", "make room and try again"),
    errno.EDQUOT: ("your share of the drive is full", "make room and try again"),
    errno.ENOTDIR: ("it lies below a file that should be a folder", "move that file away"),
    errno.EEXIST: ("a file is where a folder should be", "move that file away"),
    errno.EISDIR: ("it is no regular file", "move it away"),
    errno.ELOOP: ("it is a link that leads to no page", "move it away"),
    errno.EIO: ("the drive has an error", "copy your files somewhere safe and try again"),
}
_ELSE = "try again, or name another folder with --data"


@contextmanager
def told(path: str, besides: str = "") -> Iterator[None]:
    """Turn an OSError inside into NotReachable, which names the place, or else this path."""
    try:
        yield
    except OSError as error:
        why, advice = _SENTENCES.get(error.errno or 0, (error.strerror or str(error), _ELSE))
        where = _place(error, path)
        raise NotReachable(where, why[:1].lower() + why[1:], advice + besides) from error


def _place(error: OSError, path: str) -> str:
    """What a person knows the place by: a temporary file is its folder."""
    if not isinstance(error.filename, str):
        return path
    folder, name = os.path.split(error.filename)
    return folder if name.endswith(".tmp") else error.filename
