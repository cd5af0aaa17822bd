"""What stands in a file, block by block."""

from befriend.pages.blocks import Block, blocks_of
from befriend.pages.canonical import Value
from tests.pages.generated import block, line, record


def test_a_bare_value_is_one_record() -> None:
    """`mood = 7` is a mood of 7; a key that nobody knows is a record with that `value`."""
    assert blocks_of("mood", 7) == [line("mood", value=7)]
    assert blocks_of("rest", value=True) == [line("rest", practice=True)]
    assert blocks_of("stretching", "a bit") == [line("stretching", value="a bit")]


def test_a_list_means_several() -> None:
    """Each item of a list is a record, bare values and tables alike; an empty list is none."""
    assert blocks_of("done", ["touch", {"practice": "pets", "with": "Rex"}, [7]]) == [
        line(practice="touch"),
        line(practice="pets", with_="Rex"),
        line(practice=7),
    ]
    assert blocks_of("done", []) == []


def test_a_table_is_one_record() -> None:
    """A table is a record, with its id beside its fields, of whatever type the id is."""
    assert blocks_of("mood", {"value": 7, "id": "x"}) == [Block("mood", {"value": 7}, "x")]
    assert blocks_of("mood", {"value": 7, "id": 3}) == [Block("mood", {"value": 7}, 3)]
    assert blocks_of("mood", {}) == [line("mood")]


def test_a_block_stands_if_its_id_fits() -> None:
    """The planner wrote what stands; a hand wrote the rest."""
    written = record("mood", value=7)
    assert block(written).stands
    assert not block(written)._replace(fields={"value": 8}).stands
    assert not line("mood", value=7).stands


def test_lines_typed_below_a_record_are_records_of_their_own() -> None:
    """TOML counts them to the record; they are a hand's lines, and the record stands."""
    written = record("gratitude", text="rain")
    value: Value = {**written.fields, "id": written.id, "mood": 7, "done": ["touch", "pets"]}
    blocks = blocks_of("gratitude", value)
    assert blocks == [
        block(written),
        line("mood", value=7),
        line(practice="touch"),
        line(practice="pets"),
    ]
    assert blocks[0].stands


def test_lines_below_a_hands_own_record_count_too() -> None:
    """A record without an id gives them up as well."""
    value: Value = {"text": "rain", "mood": {"value": 7}}
    assert blocks_of("gratitude", value) == [
        line("gratitude", text="rain"),
        line("mood", value=7),
    ]


def test_a_note_inside_a_record_is_its_note() -> None:
    """Each kind's name is a line but `note`, which records have as a field."""
    value: Value = {"value": 7, "note": "so so"}
    assert blocks_of("mood", value) == [line("mood", value=7, note="so so")]


def test_a_record_that_the_planner_wrote_is_whole() -> None:
    """A newer planner's field may be called like a kind: if the id fits, it is a field."""
    written = record("stretching", mood=7)
    value: Value = {**written.fields, "id": written.id}
    assert blocks_of("stretching", value) == [block(written)]
