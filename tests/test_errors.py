"""Errors: one sentence each, for the person it happens to."""

import pytest

from befriend.errors import (
    Busy,
    DayIsFull,
    FolderGone,
    Mistake,
    NotReachable,
    OtherJournal,
    PageMoved,
    StillReading,
    Trouble,
    Unmerged,
    sentence_of,
)


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (PageMoved("/page"), "/page is being written by another program"),
        (Busy(), "Another befriend has been writing"),
        (StillReading("Monday"), "The page of Monday is being read"),
        (DayIsFull("Monday"), "The page of Monday is full (256 KiB)"),
        (NotReachable("/page", "it is odd", "mend it"), "/page: it is odd; mend it."),
        (Unmerged("page", "it is odd"), "page: it is odd; both sides stand between"),
        (FolderGone("/data"), "'befriend merge --bring-back'"),
        (FolderGone("/data"), "'befriend forget --memory'"),
        (OtherJournal("/data"), "'befriend merge --bring-back'"),
        (OtherJournal("/data"), "'befriend forget --memory'"),
    ],
    ids=range(10),
)
def test_trouble_is_a_sentence(trouble: Trouble, says: str) -> None:
    """It says what, where, and what to do; the world is in the way, so it leaves with 1."""
    assert says in str(trouble)
    assert str(trouble).endswith(".")
    assert "\n" not in str(trouble)
    assert trouble.exit_code == 1


def test_a_mistake_leaves_with_two() -> None:
    """What was asked for has to change, and that is what the exit code says."""
    assert Mistake("no").exit_code == 2
    assert isinstance(Mistake("no"), Trouble)


def test_an_error_nobody_foresaw_tells_its_kind_alone() -> None:
    """A trouble has its sentence; what any other error holds may be a diary, and is not told."""
    assert sentence_of(Busy()) == str(Busy())
    assert sentence_of(KeyError("dear diary")) == "befriend has a fault of its own (KeyError)."
