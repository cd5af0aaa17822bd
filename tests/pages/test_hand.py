"""What a hand did: a function of the file's bytes."""

from hypothesis import given
from hypothesis import strategies as st

from befriend.pages.blocks import Block
from befriend.pages.hand import read
from befriend.pages.record import page_of
from befriend.pages.version import Version
from tests.pages.generated import NOON, POOL, block, by_hand, line, record, version

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_EDITED = block(_TOUCH)._replace(fields={"practice": "touch", "note": "long", "at": NOON})
_AS_EDITED = by_hand(practice="touch", note="long", at=NOON)


def test_a_record_whose_id_fits_stands() -> None:
    """What the planner wrote is there as it was, and the same record twice counts once."""
    assert read(version(block(_TOUCH), block(_PETS), block(_TOUCH))) == page_of([_TOUCH, _PETS])


def test_a_hands_record_gets_an_id_from_its_content() -> None:
    """It has no `at` of the planner's making, and is the same on each computer that finds it."""
    made = read(version(line(practice="touch")))
    assert made == page_of([by_hand(practice="touch")])
    assert "at" not in made.records[by_hand(practice="touch").id].fields


def test_a_hands_records_of_one_content_are_counted() -> None:
    """The second of the same content is 0001; another content begins with 0000 again."""
    blocks = [line(practice="touch"), line(practice="pets"), line(practice="touch")]
    assert read(version(*blocks)) == page_of(
        [by_hand(practice="touch"), by_hand(practice="pets"), by_hand(count=1, practice="touch")]
    )


def test_the_count_goes_on_past_what_the_file_knows() -> None:
    """A line typed again, after it was taken away in the file, is a new one."""
    gone = by_hand(practice="touch").id
    made = read(version(line(practice="touch"), known=gone))
    assert made == page_of([by_hand(count=1, practice="touch")], [gone])


def test_the_count_goes_on_past_the_highest_that_the_file_knows() -> None:
    """A file that was torn has forgotten an earlier one, which others know as taken away."""
    later = by_hand(count=1, practice="touch").id
    made = read(version(line(practice="touch"), known=later))
    assert made == page_of([by_hand(count=2, practice="touch")], [later])


def test_the_count_goes_on_past_however_many_the_file_knows() -> None:
    """A line that was typed and taken away again and again is a new one each time."""
    gone = [by_hand(count=count, practice="touch").id for count in range(30)]
    made = read(version(line(practice="touch"), known=" ".join(gone)))
    assert made == page_of([by_hand(count=30, practice="touch")], gone)


def test_the_count_goes_on_past_what_stands_in_the_file() -> None:
    """A line equal to one that the planner has written out is a second one."""
    first = by_hand(practice="touch")
    blocks = [line(practice="touch"), block(first)]
    for known in ("", None):
        made = read(version(*blocks, known=known))
        assert made.records.keys() == {first.id, by_hand(count=1, practice="touch").id}


def test_the_count_takes_no_part_of_memory() -> None:
    """What one computer remembers must not change the id: another finds the same file."""
    gone = by_hand(practice="touch").id
    remembered = version(known=gone, first="9", last="9")
    for known, first, last in (("", "1", "1"), ("", "", ""), (None, "", "")):
        file = version(line(practice="touch"), known=known, first=first, last=last)
        assert read(file, remembered) == read(file) == page_of([by_hand(practice="touch")])


@given(st.permutations([line(n=1), line(n=2), line(n=1), block(_TOUCH), _EDITED]))
def test_the_order_in_the_file_is_nothing(blocks: list[Block]) -> None:
    """Blocks may stand in any order: the same records come out."""
    assert read(version(*blocks)) == read(version(*sorted(blocks, key=repr)))


def test_an_edited_record_is_another_one() -> None:
    """An id that no longer fits was taken away, where the page knows it, and a new record came."""
    assert read(version(_EDITED)) == page_of([_AS_EDITED], [_TOUCH.id])


def test_of_two_blocks_with_one_id_the_fitting_one_keeps_it() -> None:
    """A record copied and changed below itself is a second record."""
    for blocks in ([block(_TOUCH), _EDITED], [_EDITED, block(_TOUCH)]):
        assert read(version(*blocks)) == page_of([_TOUCH, _AS_EDITED])


def test_a_believed_page_takes_away_what_it_knows_and_has_not() -> None:
    """A record that was deleted in an editor is known and gone."""
    assert read(version(block(_PETS), known=_TOUCH.id)) == page_of([_PETS], [_TOUCH.id])


def test_any_other_page_only_adds() -> None:
    """Without both revs, equal, or without its knowledge, a page takes nothing away."""
    for first, last in (("", "1"), ("", ""), ("1", "2"), ("1", "")):
        file = version(block(_PETS), known=_TOUCH.id, first=first, last=last)
        assert read(file) == page_of([_PETS])
    assert read(version(block(_PETS), known=None)) == page_of([_PETS])


def test_a_torn_page_has_no_hands_records() -> None:
    """Where two pages meet in the middle, what does not fit is a splinter; what fits stands."""
    file = version(block(_TOUCH), _EDITED, line(practice="x"), block(_PETS), first="1", last="2")
    assert read(file) == page_of([_TOUCH, _PETS])


def test_a_cut_page_ends_with_a_splinter() -> None:
    """The last record of a page cut short is left out if it does not fit; one before it is not."""
    blocks = [line(practice="x"), block(_TOUCH), line(practice="pets")]
    file = version(*blocks, first="1", last="", known=None)
    assert read(file) == page_of([by_hand(practice="x"), _TOUCH])


def test_a_cut_page_may_end_between_two_records() -> None:
    """The last record of a page cut short stands if it fits."""
    file = version(line(practice="x"), block(_TOUCH), first="1", last="", known=None)
    assert read(file) == page_of([by_hand(practice="x"), _TOUCH])


def _typed_anew(*blocks: Block) -> Version:
    return version(*blocks, known=None, first="", last="")


def test_stripped_bookkeeping_makes_no_doubles() -> None:
    """Without ids and revs, a record with the content of a remembered one is that one."""
    remembered = version(block(_TOUCH), block(_PETS))
    stripped = [block(each)._replace(id=None) for each in (_TOUCH, _PETS)]
    assert read(_typed_anew(*stripped), remembered) == page_of([_TOUCH, _PETS])


def test_a_record_is_recognised_once() -> None:
    """Of two equal lines, one is the remembered record and the other is new."""
    first = by_hand(practice="touch")
    remembered = version(block(first))
    twice = _typed_anew(line(practice="touch"), line(practice="touch"))
    made = read(twice, remembered)
    assert made == page_of([first, by_hand(count=1, practice="touch")])


def test_twins_are_recognised_one_by_one() -> None:
    """Two remembered records of one content are found again in two equal lines."""
    one, other = (record(prefix=prefix, practice="touch") for prefix in ("aaaaaa", "bbbbbb"))
    typed = _typed_anew(line(practice="touch"), line(practice="touch"))
    assert read(typed, version(block(one), block(other))) == page_of([one, other])


def test_a_remembered_record_that_stands_in_the_file_is_not_recognised_again() -> None:
    """A line beside its like, whose id is there, is a new one."""
    written = record(practice="touch")
    typed = _typed_anew(block(written), line(practice="touch"))
    made = read(typed, version(block(written)))
    assert made == page_of([written, by_hand(practice="touch")])


def test_another_content_is_not_recognised() -> None:
    """A record without its time, or with another note, is a new one."""
    made = read(_typed_anew(line(practice="touch")), version(block(_TOUCH)))
    assert made == page_of([by_hand(practice="touch")])


def test_a_believed_page_recognises_nothing() -> None:
    """A line typed into the planner's own page is new, whatever it is like."""
    written = record(practice="touch")
    file = version(line(practice="touch"), known=written.id)
    assert read(file, version(block(written))).records.keys() == {by_hand(practice="touch").id}


def test_what_a_hand_put_back_gets_a_new_id() -> None:
    """A record pasted into the page from which it was taken away is wanted again."""
    remembered = version(block(_PETS), known=_TOUCH.id)
    made = read(version(block(_PETS), block(_TOUCH)), remembered)
    again = by_hand(practice="touch", at=NOON)
    assert made == page_of([_PETS, again], [_TOUCH.id])


def test_a_hands_own_line_is_put_back_under_the_next_count() -> None:
    """The id of a line that was taken away does not return: 0001 follows 0000."""
    gone = by_hand(practice="touch")
    made = read(version(block(gone)), version(known=gone.id))
    assert made == page_of([by_hand(count=1, practice="touch")], [gone.id])


def test_what_memory_knows_as_gone_is_not_given_again() -> None:
    """A line put back is a new one, even where a hand shortened the list of what was known."""
    first, second = by_hand(practice="touch"), by_hand(count=1, practice="touch")
    remembered = version(known=f"{first.id} {second.id}")
    made = read(version(block(first)), remembered)
    assert made.records.keys() == {by_hand(count=2, practice="touch").id}


def test_another_version_puts_nothing_back() -> None:
    """An older page, with other revs, is no hand's work: its record stays for the join to drop."""
    remembered = version(known=_TOUCH.id, first="9", last="9")
    assert read(version(block(_TOUCH)), remembered) == page_of([_TOUCH])
    assert read(version(block(_TOUCH))) == page_of([_TOUCH])


@given(st.sets(st.sampled_from(range(6))))
def test_what_the_planner_wrote_is_read_as_it_was(kept: set[int]) -> None:
    """A page without a hand's work says the same with and without memory."""
    page = page_of([POOL[n] for n in kept], [each.id for each in POOL])
    file = version(*(block(each) for each in page.in_order), known=" ".join(page.known))
    assert read(file) == read(file, file) == page
