"""Ids that fit their content, and those that do not."""

import pytest
from hypothesis import assume, given

from befriend.pages.canonical import Value, canonical
from befriend.pages.ids import fits, fitting_id, hand_prefix, new_prefix
from befriend.pages.record import Record
from tests.pages.generated import FIELDS, KINDS, RECORDS, TEXTS, VALUES, record


@given(RECORDS)
def test_an_id_fits_its_content(written: Record) -> None:
    """The id that a record was given fits its kind and its fields, in whatever order they stand."""
    turned = dict(reversed([*written.fields.items()]))
    assert fits(written.id, written.kind, turned)


@given(RECORDS, TEXTS, VALUES)
def test_an_id_fits_no_other_fields(written: Record, name: str, value: Value) -> None:
    """Once a field is changed or added, the id no longer fits."""
    assume(canonical(written.fields.get(name, ["none"])) != canonical(value))
    assert not fits(written.id, written.kind, {**written.fields, name: value})


@given(RECORDS.filter(lambda written: written.fields))
def test_an_id_fits_no_fewer_fields(written: Record) -> None:
    """Once any field is taken out, the id no longer fits."""
    for name in written.fields:
        left = {key: value for key, value in written.fields.items() if key != name}
        assert not fits(written.id, written.kind, left)


@given(RECORDS, KINDS)
def test_an_id_fits_no_other_kind(written: Record, kind: str) -> None:
    """The same fields under another kind are another content."""
    assert fits(written.id, kind, written.fields) == (kind == written.kind)


@given(FIELDS)
def test_two_prefixes_make_two_ids(fields: dict[str, Value]) -> None:
    """The same content can be written twice: the hash is taken over the prefix as well."""
    one, other = fitting_id("aaaaaa", "done", fields), fitting_id("bbbbbb", "done", fields)
    assert one.removeprefix("aaaaaa") != other.removeprefix("bbbbbb")


@pytest.mark.parametrize(
    "wrong",
    [None, 7, True, ["a"], {}, "", "x", "-", "aaaaaa", "aaa-000000", "aaaaaaa-000000"],
)
def test_what_has_not_the_shape_of_an_id_fits_nothing(wrong: object) -> None:
    """An id of the wrong type, length or form is no id."""
    assert not fits(wrong, "mood", {"value": 7})


def test_an_id_is_fitted_to_the_letter() -> None:
    """Capitals, blanks and other digits around an id that would fit make it one that does not."""
    right = record("mood", value=7).id
    assert fits(right, "mood", {"value": 7})
    for wrong in (right.upper(), f" {right}", f"{right}\n", f"{right}0", right.replace("a", "b")):
        assert not fits(wrong, "mood", {"value": 7})


def test_new_prefixes_are_six_signs_and_random() -> None:
    """What the planner writes begins with six letters or digits that nobody else has drawn."""
    drawn = {new_prefix() for _ in range(1000)}
    assert len(drawn) == 1000
    assert all(len(prefix) == 6 and prefix.isalnum() for prefix in drawn)
    assert all(fits(fitting_id(prefix, "mood", {}), "mood", {}) for prefix in drawn)


def test_a_hands_prefix_is_a_count() -> None:
    """A hand's records are counted 0000, 0001, and on past the last one of four digits."""
    assert [hand_prefix(count) for count in (0, 1, 9999)] == ["0000", "0001", "9999"]
    assert fits(fitting_id(hand_prefix(123_456), "mood", {}), "mood", {})
