"""The kinds of record and their order."""

from befriend.pages.kinds import bare_field, field_order, kind_order


def test_a_bare_value_fills_the_first_field() -> None:
    """`mood = 7` is a value, `done = "touch"` a practice; an unknown kind has a `value`."""
    kinds = ["mood", "done", "gratitude", "plan", "rest", "review", "note", "stretching"]
    assert [bare_field(kind) for kind in kinds] == [
        "value",
        "practice",
        "text",
        "practice",
        "practice",
        "helped",
        "text",
        "value",
    ]


def test_kinds_stand_in_their_order() -> None:
    """Ours come first, as people look for them; unknown ones after them, by name."""
    ours = ["mood", "done", "gratitude", "plan", "rest", "review", "note"]
    kinds = ["zzz", *reversed(ours), "aaa", ""]
    assert sorted(kinds, key=kind_order) == [*ours, "", "aaa", "zzz"]


def test_fields_stand_in_their_order() -> None:
    """Those we know come first, unknown ones by name, then what it was, and when."""
    names = ["at", "was", "zeal", "minutes", "note", "aim", "with", "practice"]
    assert field_order("done", names) == [
        "practice",
        "with",
        "note",
        "minutes",
        "aim",
        "zeal",
        "was",
        "at",
    ]
    assert field_order("unknown", {"b": 1, "at": 2, "a": 3}) == ["a", "b", "at"]
