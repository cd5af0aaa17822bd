"""What the two revs of a version tell."""

import pytest

from tests.pages.generated import line, version


@pytest.mark.parametrize(
    ("first", "last", "known", "believed", "torn", "cut"),
    [
        ("1", "1", "", True, False, False),
        ("1", "2", "", False, True, False),
        ("1", "", "", False, True, True),
        ("1", "", None, False, True, True),
        ("", "1", "", False, False, False),
        ("", "", "", False, False, False),
        ("", "", None, False, False, False),
        ("1", "1", None, False, False, False),
    ],
)
def test_a_version_is_believed_if_both_revs_are_there_and_equal(
    first: str, last: str, known: str | None, believed: bool, torn: bool, cut: bool
) -> None:
    """Two revs that differ are a torn page, a first one alone a cut one; any other only adds."""
    made = version(known=known, first=first, last=last)
    assert (made.believed, made.torn, made.cut) == (believed, torn, cut)


def test_a_hand_may_go_on_from_the_same_revs() -> None:
    """The same revs, or none in both, may be the same hand going on; other revs are not."""
    assert version(first="1", last="1").goes_on_from(version(known="a", first="1", last="1"))
    assert version(first="", last="").goes_on_from(version(first="", last=""))
    assert not version(first="1", last="1").goes_on_from(version(first="1", last="2"))
    assert not version(first="1", last="1").goes_on_from(version(first="", last="1"))


def test_a_page_has_something_of_a_page() -> None:
    """The planner's block, or a kind that is known: any other TOML is somebody's own."""
    assert version().is_page
    assert version(line(practice="touch"), known=None).is_page
    assert not version(line("walk", value=3), known=None).is_page
    assert not version(known=None).is_page
