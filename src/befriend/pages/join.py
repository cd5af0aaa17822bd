"""The join of two versions of a page: an observed-remove set without clocks."""

from befriend.pages.record import Page, Record


def join(one: Page, other: Page) -> Page:
    """Both pages in one: what both have, and what one has and the other never knew.

    Commutative, associative, idempotent: an id that is known and has no record was taken away.
    """
    return Page(
        {**_left_by(one, other), **_left_by(other, one)},
        one.known | other.known,
    )


def _left_by(page: Page, other: Page) -> dict[str, Record]:
    return {
        name: record
        for name, record in page.records.items()
        if name in other.records or name not in other.known
    }
