"""A page that git could not merge, as its two sides."""

import pytest

from befriend.pages.hand import read
from befriend.pages.record import page_of
from befriend.storage.sides import sides_of
from tests.pages.generated import by_hand

_TOUCH, _PETS = by_hand(practice="touch"), by_hand(practice="pets")
_BOTH = [page_of([_TOUCH]), page_of([_PETS])]


def _sides(text: str) -> list[object]:
    return [read(side) for side in sides_of(text.encode())]


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD\ndone='touch'\n=======\ndone='pets'\n>>>>>>> other\n",
        "<<<<<<< HEAD\r\ndone='touch'\r\n=======\r\ndone='pets'\r\n>>>>>>> other\r\n",
        "<<<<<<< a\ndone='touch'\n||||||| b\ndone='old'\n=======\ndone='pets'\n>>>>>>> c\n",
        "<<<<<<<\ndone='touch'\n=======\ndone='pets'\n>>>>>>>",
        "<<<<<<< a\n=======\n>>>>>>> b\n<<<<<<< a\ndone='touch'\n=======\ndone='pets'\n>>>>>>> b\n",
    ],
    ids=["merge", "CRLF", "diff3", "bare", "twice"],
)
def test_what_stands_between_the_markers_is_two_pages(text: str) -> None:
    """Each side has its own lines and those of both; what both had before is nobody's."""
    assert _sides(text) == _BOTH


def test_a_base_with_markers_of_its_own_is_left_out() -> None:
    """Git merges bases too, and marks their conflicts with longer markers."""
    base = "<<<<<<<<< x\ndone='old'\n=========\ndone='older'\n>>>>>>>>> y\n"
    text = f"<<<<<<< a\ndone='touch'\n||||||| b\n{base}=======\ndone='pets'\n>>>>>>> c\n"
    assert _sides(text) == _BOTH


@pytest.mark.parametrize(
    "text",
    [
        "done='touch'\n",
        "<<<<<<< a\ndone='touch'\n",
        "<<<<<<< a\ndone='touch'\n=======\ndone='pets'\n",
        "<<<<<<< a\ndone='touch'\n>>>>>>> b\n",
        "<<<<<<< a\ndone='touch'\n=======\ndone=\n>>>>>>> b\n",
        "<<<<<<< a\n=======\n[page]\nformat = 2\n>>>>>>> b\n",
        "<<<<<<<a\ndone='touch'\n=======\ndone='pets'\n>>>>>>>b\n",
        "<<<<<<< a\n<<<<<<< a\n=======\n=======\n>>>>>>> b\n>>>>>>> b\n",
    ],
    ids=range(8),
)
def test_anything_else_has_no_sides(text: str) -> None:
    """No markers, markers that do not end, and sides that are no page are not taken apart."""
    assert sides_of(text.encode()) == ()
