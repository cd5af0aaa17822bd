"""Errors of the operating system, told as one sentence."""

import errno
import os

import pytest

from befriend.errors import Busy, NotReachable
from befriend.storage.faults import told


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "permission denied; give yourself the right to read and write there."),
        (errno.EPERM, "permission denied; give yourself the right to read and write there."),
        (errno.EROFS, "the drive can only be read; mount it for writing, or name another folder."),
        (errno.ENOSPC, "the drive is full; make room and try again."),
        (errno.EDQUOT, "your share of the drive is full; make room and try again."),
        (errno.ENOTDIR, "it lies below a file that should be a folder; move that file away."),
        (errno.EEXIST, "a file is where a folder should be; move that file away."),
        (errno.EISDIR, "it is no regular file; move it away."),
        (errno.EIO, "the drive has an error; copy your files somewhere safe and try again."),
        (errno.ELOOP, "it is a link that leads to no page; move it away."),
        (errno.ENXIO, f"{os.strerror(errno.ENXIO)[0].lower()}{os.strerror(errno.ENXIO)[1:]}; try"),
    ],
    ids=errno.errorcode.get,
)
def test_an_error_is_a_sentence(number: int, sentence: str) -> None:
    """It names the place, the reason, and what to do."""
    with pytest.raises(NotReachable) as caught, told("/else"):
        raise OSError(number, os.strerror(number), "/data/page.toml")
    assert str(caught.value).startswith(f"/data/page.toml: {sentence}")
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize(
    ("place", "named"),
    [
        (None, "/else"),
        (7, "/else"),
        ("/data/days/.2026-11-23.toml.abcdef.tmp", "/data/days"),
        ("/data/page.toml", "/data/page.toml"),
    ],
)
def test_the_place_is_one_that_a_person_knows(place: object, named: str) -> None:
    """A temporary file is told as its folder, and where no file is named, the page is."""
    with pytest.raises(NotReachable) as caught, told("/else"):
        raise OSError(errno.EIO, "no", place)
    assert str(caught.value).startswith(f"{named}: ")


def test_an_error_without_a_number_is_told_too() -> None:
    """Whatever there is to say is said, and what to try."""
    with (
        pytest.raises(NotReachable, match="/else: strange; try again, or name another folder"),
        told("/else"),
    ):
        raise OSError("Strange")


def test_other_errors_pass() -> None:
    """A sentence of ours stays as it is, and so does a fault of ours."""
    for error in (Busy(), ValueError()):
        with pytest.raises(type(error)) as caught, told("/else"):
            raise error
        assert caught.value is error
