"""What a hand does to the pages in the folder, with the planner and without."""

from befriend.pages.change import TakeAway
from befriend.pages.record import page_of
from tests.pages.generated import NOON, by_hand, record
from tests.storage.computers import NOW, TODAY, Computer

_TOUCH = record(practice="touch", at=NOON)
_PETS = record(practice="pets", at=NOON)
_LINES = 'mood = 7\ndone = ["eye-contact", "laughter"]\ngratitude = "A good friend\'s phone call"\n'
_AS_RECORDS = [
    by_hand("mood", value=7),
    by_hand(practice="eye-contact"),
    by_hand(practice="laughter"),
    by_hand("gratitude", text="A good friend's phone call"),
]


def _without(computer: Computer, practice: str) -> str:
    """The page's text without the block of this practice."""
    blocks = computer.file().decode().split("\n\n")
    return "\n\n".join(each for each in blocks if f'"{practice}"' not in each)


def test_looking_at_a_hands_page_leaves_it_as_it_is(computer: Computer) -> None:
    """The lines count at once; the file is not touched, and only what was seen is remembered."""
    typed = computer.put(_LINES)
    time = computer.path().stat().st_mtime_ns
    look = computer.look()
    assert (look.page, look.notes, look.fault) == (page_of(_AS_RECORDS), (), None)
    assert (computer.file(), computer.path().stat().st_mtime_ns) == (typed, time)
    assert computer.remembered("seen") == typed
    assert not (computer.memory / "written").exists()
    before = computer.files()
    computer.look()
    assert computer.files() == before


def test_a_change_writes_a_hands_page_out(computer: Computer) -> None:
    """The lines become records, and the original is kept, which is said."""
    typed = computer.put(f"# my own words\n{_LINES}")
    look = computer.add(_TOUCH)
    assert computer.on_disk() == look.page == page_of([*_AS_RECORDS, _TOUCH])
    assert computer.kept() == [typed]
    assert look.notes[0].startswith("The page of Monday 23 November 2026 is written out in full;")
    assert computer.locations.kept in look.notes[0]
    assert not (computer.memory / "seen" / TODAY).exists()


def test_lines_on_top_of_a_page_count(computer: Computer) -> None:
    """A mood typed above the planner's own is another one, and stays when the page is written."""
    computer.add(record("mood", value=5))
    computer.put(b"mood = 7\n" + computer.file())
    values = [each.fields["value"] for each in computer.look().page.in_order]
    assert sorted(values, key=str) == [5, 7]
    computer.add(_TOUCH)
    assert by_hand("mood", value=7).id in computer.on_disk().records


def test_lines_at_the_very_end_count(computer: Computer) -> None:
    """What was typed below the planner's own block is a hand's line like any other."""
    computer.add(_TOUCH)
    typed = computer.put(computer.file() + b'gratitude = "rain"\n')
    added = by_hand("gratitude", text="rain")
    assert computer.look().page == page_of([_TOUCH, added])
    assert computer.file() == typed
    computer.add(_PETS)
    assert computer.on_disk() == page_of([_TOUCH, added, _PETS])


def test_a_deletion_in_an_editor_stays(computer: Computer) -> None:
    """A block that was cut out of a page is gone from memory too, and says nothing."""
    computer.add(_TOUCH, _PETS)
    computer.put(_without(computer, "touch"))
    look = computer.look()
    assert (look.page, look.notes) == (page_of([_PETS], [_TOUCH.id]), ())
    computer.add(record("mood", value=7))
    assert _TOUCH.id not in computer.on_disk().records
    assert _TOUCH.id in computer.on_disk().known


def test_a_change_in_an_editor_counts(computer: Computer) -> None:
    """A block that was changed is another record, and the one it was is taken away."""
    computer.add(_TOUCH, _PETS)
    computer.put(computer.file().replace(b'practice = "touch"', b'practice = "singing"'))
    changed = by_hand(practice="singing", at=NOON)
    assert computer.look().page == page_of([changed, _PETS], [_TOUCH.id])
    computer.change(TakeAway(_PETS.id))
    assert computer.on_disk() == page_of([changed], [_TOUCH.id, _PETS.id])


def test_a_deletion_in_a_page_without_bookkeeping_comes_back(computer: Computer) -> None:
    """A page typed anew cannot say what it does not know: nothing is lost, nothing is double."""
    computer.add(_TOUCH, _PETS)
    computer.put('[[done]]\npractice = "pets"\nat = 2026-11-23T12:00:00+01:00\n')
    look = computer.look()
    assert look.page == computer.on_disk() == page_of([_TOUCH, _PETS])
    assert "1 record came back" in look.notes[0]


def test_cut_look_and_paste_back(computer: Computer) -> None:
    """A block cut out, looked at while it was gone, and pasted back, is there; the cut is kept."""
    computer.add(_TOUCH, _PETS)
    whole = computer.file()
    cut = computer.put(_without(computer, "touch"))
    computer.look()
    computer.put(whole)
    assert computer.look().page == page_of([_TOUCH, _PETS])
    assert cut in computer.kept()
    assert not (computer.memory / "seen" / TODAY).exists()


def test_what_was_taken_away_can_be_pasted_back(computer: Computer) -> None:
    """A block that the planner took away, put back in an editor, gets a new id and stays."""
    computer.add(_TOUCH, _PETS)
    block = next(b for b in computer.file().decode().split("\n\n") if '"touch"' in b)
    computer.change(TakeAway(_TOUCH.id))
    computer.put(computer.file().replace(b"# Below", f"{block}\n\n# Below".encode()))
    again = by_hand(practice="touch", at=NOON)
    assert computer.look().page == page_of([_PETS, again], [_TOUCH.id])


def test_a_line_that_was_mended_is_there_once(computer: Computer) -> None:
    """A line looked at with a slip in it, and again when it was put right, is one line."""
    for line in ("done = 'tuoch'\n", "done = 'touch'\n"):
        computer.put(line)
        computer.look()
    assert computer.look().page == page_of([by_hand(practice="touch")])
    assert computer.kept() == [b"done = 'tuoch'\n"]


def test_a_hands_lines_that_were_seen_survive_an_overwrite(computer: Computer) -> None:
    """Another computer's page came over lines that were only looked at: they come back."""
    typed = computer.put(_LINES)
    computer.look()
    computer.put_page(_TOUCH)
    look = computer.look()
    assert look.page == computer.on_disk() == page_of([*_AS_RECORDS, _TOUCH])
    assert "4 records came back" in look.notes[0]
    assert typed in computer.kept()
    assert not (computer.memory / "seen" / TODAY).exists()


def test_two_computers_make_the_same_of_a_hands_page(computer: Computer, other: Computer) -> None:
    """Whichever rewrites it first, and with whatever memory, there are no doubles."""
    computer.put(_LINES)
    other.put(_LINES)
    computer.add(_TOUCH)
    other.add(_PETS)
    other.put(computer.file())
    assert other.look().page == page_of([*_AS_RECORDS, _TOUCH, _PETS])


def test_the_old_page_copied_over_once_more_makes_no_doubles(computer: Computer) -> None:
    """A hand's page that was written out, and comes again as it was typed, adds nothing."""
    computer.put(_LINES)
    computer.add(_TOUCH)
    computer.put(_LINES)
    assert computer.look().page == computer.on_disk() == page_of([*_AS_RECORDS, _TOUCH])


def test_one_wrong_value_spoils_nothing(computer: Computer) -> None:
    """A record that cannot be is kept as it is, and what we do not know too."""
    computer.put("mood = 40\ndone = 3\n\n[[stretching]]\nhow = {long = 5}\n")
    wrong = [by_hand("mood", value=40), by_hand(practice=3), by_hand("stretching", how={"long": 5})]
    assert computer.add(_TOUCH).page == computer.on_disk() == page_of([*wrong, _TOUCH])


def test_a_page_with_other_line_ends_is_as_it_was(computer: Computer) -> None:
    """A byte-order mark and CRLF change nothing; the next change writes the page as ours."""
    computer.add(_TOUCH)
    windows = computer.put(b"\xef\xbb\xbf" + computer.file().replace(b"\n", b"\r\n"))
    look = computer.look()
    assert (look.page, look.notes) == (page_of([_TOUCH]), ())
    assert computer.file() == windows
    before = computer.files()
    computer.look()
    assert computer.files() == before
    computer.add(_PETS)
    assert b"\r" not in computer.file()
    assert computer.on_disk() == page_of([_TOUCH, _PETS])
    assert computer.kept() == []


def test_a_hands_file_has_to_be_seen_only_once(computer: Computer) -> None:
    """The look over the whole folder leaves out what was seen, until it is another file."""
    computer.put(_LINES)
    assert [each.page for each in computer.folder.look_over(NOW)] == [page_of(_AS_RECORDS)]
    assert list(computer.folder.look_over(NOW)) == []
    computer.put("mood = 8\n", age=30)
    assert len(list(computer.folder.look_over(NOW))) == 1
