"""Records and pages: how they are written, sorted and compared."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.ids import fits
from befriend.pages.record import NOTHING, Page, Record, page_of, write_record
from tests.pages.generated import ANY_PAGES, CET, NOON, RECORDS, record

_EAST = timezone(timedelta(hours=10))


def test_a_record_is_written_with_a_new_id_that_fits() -> None:
    """The planner stamps a record to the second, and gives it an id that nobody else gives it."""
    at = NOON.replace(microsecond=123456)
    one, other = (write_record("mood", {"value": 7}, at) for _ in range(2))
    assert one.fields == other.fields == {"value": 7, "at": NOON}
    assert one.at == NOON
    assert one.id != other.id
    assert fits(one.id, "mood", one.fields)


def test_records_sort_by_instant() -> None:
    """Two o'clock in the east is before one o'clock in the west, whatever the hands say."""
    west, east = NOON, NOON.astimezone(_EAST) - timedelta(minutes=1)
    later, earlier = record(at=west), record(at=east)
    assert east.hour > west.hour
    assert page_of([later, earlier]).in_order == [earlier, later]


def test_what_has_no_instant_comes_first() -> None:
    """A moment without offset, a date, a text and no `at` at all sort as none, by id."""
    naive = NOON.replace(tzinfo=None)
    timeless = [
        record(prefix="cccccc", at=naive),
        record(prefix="bbbbbb", at=date(2099, 1, 1)),
        record(prefix="dddddd", at="later"),
        record(prefix="aaaaaa"),
    ]
    timed = record(prefix="000000", at=datetime(1, 1, 1, tzinfo=CET))
    page = page_of([timed, *timeless])
    assert [each.id[0] for each in page.in_order] == ["a", "b", "c", "d", "0"]


def test_records_of_one_instant_sort_by_id() -> None:
    """The same instant in two places is no order; the id is."""
    one, other = record(prefix="aaaaaa", at=NOON), record(prefix="bbbbbb", at=NOON.astimezone(UTC))
    assert page_of([other, one]).in_order == [one, other]


@given(
    st.lists(RECORDS, max_size=5).flatmap(
        lambda some: st.tuples(st.just(some), st.permutations(some))
    )
)
def test_the_order_is_that_of_the_records_alone(both: tuple[list[Record], list[Record]]) -> None:
    """However the records came to a page, they stand in one order, each once."""
    one, other = ([each.id for each in page_of(records).in_order] for records in both)
    assert one == other
    assert len(set(one)) == len(one)


def test_contents_are_compared_without_the_id() -> None:
    """Records that say the same have one content, and `at` is part of it."""
    assert record(prefix="aaaaaa", value=1).content == record(prefix="bbbbbb", value=1).content
    assert record(value=1).content != record(value=True).content
    assert record(at=NOON).content != record().content
    assert record("mood").content != record("done").content


@given(ANY_PAGES)
def test_a_page_knows_its_records(page: Page) -> None:
    """What a page has, it knows; what it has lost besides, it knows too."""
    assert page.records.keys() <= page.known
    assert all(name == each.id for name, each in page.records.items())


def test_pages_are_the_same_if_they_have_and_know_the_same() -> None:
    """A page that has taken a record away differs from one that never had it."""
    written = record()
    assert page_of([written]).same_as(page_of([written], [written.id]))
    assert not page_of([], [written.id]).same_as(NOTHING)
    assert not page_of([written]).same_as(page_of([], [written.id]))


def test_a_page_is_empty_if_it_never_had_anything() -> None:
    """A page whose records were all taken away still has that to say."""
    assert NOTHING.empty
    assert not page_of([], ["aaaaaa-000000"]).empty
