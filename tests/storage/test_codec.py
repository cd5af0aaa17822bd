"""A page as bytes and back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.hand import read
from befriend.pages.kinds import HAND_LINES
from befriend.pages.record import NOTHING, Page, Record, page_of
from befriend.storage.codec import Unreadable, decode, encode, is_nothing
from tests.pages.generated import ANY_PAGES, NOON, record

_TITLE = "Monday 23 November 2026"
_OF_THE_PLANNER = ANY_PAGES.filter(
    lambda page: all(HAND_LINES.isdisjoint(each.fields) for each in page.in_order)
)
"""Pages without a field that could be a hand's line, were it not for the id below it."""


@given(ANY_PAGES, st.sampled_from([_TITLE, "Practices"]))
def test_a_page_is_read_as_it_was_written(page: Page, title: str) -> None:
    """Whatever its records hold, decode(encode(page)) says the same, and is known as ours."""
    version = decode(encode(page, title))
    assert version.intact
    assert version.believed
    assert not version.newer
    assert all(block.stands for block in version.blocks)
    assert read(version).same_as(page)


@given(ANY_PAGES)
def test_the_bytes_depend_on_records_and_knowledge_alone(page: Page) -> None:
    """The order in which records and their fields came is nothing: all computers write the same."""
    turned = [
        Record(each.kind, dict(reversed([*each.fields.items()])), each.id)
        for each in reversed(page.records.values())
    ]
    data = encode(page, _TITLE)
    assert encode(page_of(turned, page.known), _TITLE) == data
    assert encode(read(decode(data)), _TITLE) == data


def test_a_page_looks_as_it_is_meant_to() -> None:
    """The date and the rev, kinds in their order, records by time, and what it knows, last."""
    mood = record("mood", "k7f2q9", value=7, feelings=["calm"], at=NOON)
    early = record("done", "m3xw81", practice="touch", at=NOON)
    late = record(
        "done",
        "aaaaaa",
        with_=["Ana"],
        note="lunch, phones away",
        practice="eye-contact",
        at=NOON + timedelta(minutes=1),
    )
    unknown = record("a kind", "p9td4c", zeal=1, aim={"b": 1, "a": [2]}, was="x")
    page = page_of([unknown, late, mood, early], ["b7kd2f-1c90aa"])
    known = " ".join(sorted([unknown.id, late.id, mood.id, early.id, "b7kd2f-1c90aa"]))
    data = encode(page, _TITLE)
    rev = decode(data).last_rev
    assert (
        data.decode()
        == f"""\
# Monday 23 November 2026 · {rev}

[[mood]]
value = 7
feelings = ["calm"]
at = 2026-11-23T12:00:00+01:00
id = "{mood.id}"

[[done]]
practice = "touch"
at = 2026-11-23T12:00:00+01:00
id = "{early.id}"

[[done]]
practice = "eye-contact"
with = ["Ana"]
note = "lunch, phones away"
at = 2026-11-23T12:01:00+01:00
id = "{late.id}"

[["a kind"]]
aim = {{b = 1, a = [2]}}
zeal = 1
was = "x"
id = "{unknown.id}"

# Below: what the planner needs to join copies from other computers. Leave it as it is.
[page]
format = 1
known = "{known}"
rev = "{rev}"
"""
    )


def test_a_page_of_nothing_can_be_written() -> None:
    """A page without records has its title, what it knows, and its revs."""
    version = decode(encode(NOTHING, _TITLE))
    assert version.intact
    assert version.blocks == ()
    assert version.known == frozenset()


def test_the_rev_depends_on_the_title_too() -> None:
    """The same records on another day are another page."""
    page = page_of([record()])
    revs = {decode(encode(page, title)).last_rev for title in (_TITLE, "Practices")}
    assert len(revs) == 2


@given(ANY_PAGES)
def test_a_page_may_come_with_other_line_ends(page: Page) -> None:
    """A byte-order mark and CRLF, which an editor or git put there, are read and change nothing."""
    data = encode(page, _TITLE)
    version = decode(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))
    assert version.intact
    assert read(version).same_as(page)


@given(ANY_PAGES, st.data())
def test_a_change_of_one_byte_is_noticed(page: Page, data: st.DataObject) -> None:
    """Whichever byte is another one, or is gone, the planner did not write the page so."""
    written = encode(page, _TITLE)
    place = data.draw(st.integers(0, len(written) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != written[place]))
    for changed in (bytes([byte]), b""):
        try:
            assert not decode(written[:place] + changed + written[place + 1 :]).intact
        except Unreadable:
            continue


@given(_OF_THE_PLANNER, st.data())
def test_a_page_cut_short_is_not_believed(page: Page, data: st.DataObject) -> None:
    """Wherever a copy broke off, the rest is no page, or one that takes nothing away."""
    written = encode(page, _TITLE)
    place = data.draw(st.integers(1, len(written) - 2))
    try:
        version = decode(written[:place])
    except Unreadable:
        return
    assert not version.intact
    assert not version.believed
    assert read(version).records.keys() <= {each.id for each in page.in_order}


@given(_OF_THE_PLANNER)
def test_a_page_torn_in_its_last_line_has_no_splinter(page: Page) -> None:
    """Two pages may meet in the word before the last hash: what it becomes is no hand's."""
    whole, _, last = encode(page, _TITLE).rpartition(b"rev")
    torn = decode(whole + b"revv" + last)
    assert torn.cut
    assert read(torn).records.keys() == {each.id for each in page.in_order}


@given(_OF_THE_PLANNER, _OF_THE_PLANNER, st.data())
def test_a_torn_page_has_no_splinters(one: Page, other: Page, data: st.DataObject) -> None:
    """Wherever an in-place copy stopped, only records that one of the two pages has are there."""
    new, old = (encode(page, _TITLE) for page in (one, other))
    place = data.draw(st.integers(0, len(new) - 2))
    try:
        version = decode(new[:place] + old[place:])
    except Unreadable:
        return
    assert version.intact or not version.believed
    assert read(version).records.keys() <= one.records.keys() | other.records.keys()


@pytest.mark.parametrize("data", [None, b"", b"\0" * 4096, b" \r\n\t\n", b"\n\0"], ids=range(5))
def test_what_holds_nothing_is_no_information(data: bytes | None) -> None:
    """A missing, empty, blank or NUL-filled file says nothing."""
    assert is_nothing(data)


@pytest.mark.parametrize("data", [b"#", b"mood = 7", b"\0\xff", b"\xef\xbb\xbf"], ids=range(4))
def test_what_holds_anything_is_information(data: bytes) -> None:
    """A comment is something, and so is what does not read."""
    assert not is_nothing(data)
