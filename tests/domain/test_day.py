"""A day, read from its page."""

from datetime import date

import pytest
from hypothesis import given

from befriend.domain.day import Day, Gratitude, Mood, Note, Plan, Rest, Tick, read_day
from befriend.pages.canonical import Value
from befriend.pages.record import Page, Record, page_of
from tests.domain.made import MONDAY, NOON, day_of, ticked, written
from tests.pages.generated import ANY_PAGES, by_hand, record


def test_each_kind_of_thing_is_read() -> None:
    """A tick, a mood, a gratitude, a plan, a rest and a note are what their fields say."""
    done = ticked("touch", with_=["Ana", "Ben"], note="long", minutes=5, again=True)
    mood = written("mood", value=7, energy=0, feelings=["calm"], note="so so")
    gratitude = written("gratitude", text="rain", why="dry", who=["Ana"])
    plan = written("plan", practice="pets", with_=["Rex"], cue="after dinner")
    rest = written("rest", practice="singing")
    note = written("note", text="a long day")
    assert day_of(done, mood, gratitude, plan, rest, note) == Day(
        MONDAY,
        ticks=(Tick(done.id, NOON, "touch", ("Ana", "Ben"), "long", 5, again=True),),
        moods=(Mood(mood.id, NOON, 7, 0, ("calm",), "so so"),),
        gratitudes=(Gratitude(gratitude.id, NOON, "rain", "dry", ("Ana",)),),
        plans=(Plan(plan.id, NOON, "pets", ("Rex",), "after dinner"),),
        rests=(Rest(rest.id, NOON, "singing"),),
        notes=(Note(note.id, NOON, "a long day"),),
    )


def test_what_is_not_said_is_empty() -> None:
    """Only what makes a thing what it is has to be there."""
    done, mood = by_hand(practice="touch"), by_hand("mood", value=7)
    day = read_day(MONDAY, page_of([done, mood]))
    assert day.ticks == (Tick(done.id, None, "touch"),)
    assert day.moods == (Mood(mood.id, None, 7),)
    assert day.unreadable == ()


def test_things_stand_in_the_order_they_were_written() -> None:
    """Whatever the order in the file, the earlier comes first."""
    late, early = ticked("touch", 5), ticked("pets", 1)
    assert [tick.practice for tick in day_of(late, early).ticks] == ["pets", "touch"]


_WRONG: list[tuple[str, dict[str, Value]]] = [
    ("mood", {"value": 40}),
    ("mood", {"value": -1}),
    ("mood", {"value": 7.5}),
    ("mood", {"value": float("nan")}),
    ("mood", {"value": float("inf")}),
    ("mood", {"value": True}),
    ("mood", {"value": "7"}),
    ("mood", {"value": 10**400}),
    ("mood", {}),
    ("mood", {"value": 7, "energy": 11}),
    ("mood", {"value": 7, "feelings": ["calm", 3]}),
    ("mood", {"value": 7, "note": 3}),
    ("done", {"practice": 3}),
    ("done", {"practice": ""}),
    ("done", {"practice": " \n"}),
    ("done", {}),
    ("done", {"practice": "touch", "with": 3}),
    ("done", {"practice": "touch", "with": {"name": "Ana"}}),
    ("done", {"practice": "touch", "minutes": 1441}),
    ("done", {"practice": "touch", "note": ["long"]}),
    ("gratitude", {}),
    ("gratitude", {"text": ["rain"]}),
    ("gratitude", {"text": "rain", "why": date(2026, 11, 23)}),
    ("plan", {"practice": True}),
    ("plan", {"practice": "pets", "cue": 3}),
    ("rest", {"practice": 3}),
    ("rest", {"practice": ""}),
    ("rest", {"practice": False}),
    ("note", {"text": {}}),
]


@pytest.mark.parametrize(("kind", "fields"), _WRONG, ids=range(len(_WRONG)))
def test_a_wrong_value_is_one_bad_record(kind: str, fields: dict[str, Value]) -> None:
    """A record with a value that cannot be is unreadable, and the rest of the page works."""
    bad, good = record(kind, "aaaaaa", **fields), record("mood", value=7)
    day = read_day(MONDAY, page_of([bad, good]))
    assert day.unreadable == (bad,)
    assert [mood.id for mood in day.moods] == [good.id]
    assert (day.ticks, day.gratitudes, day.plans, day.rests, day.notes) == ((),) * 5


@given(ANY_PAGES)
def test_any_page_is_a_day(page: Page) -> None:
    """Whatever a page has, each record of our kinds is read or unreadable, and no other is."""
    day = read_day(MONDAY, page)
    things = (day.ticks, day.moods, day.gratitudes, day.plans, day.rests, day.notes, day.reviews)
    read = [thing.id for kind in things for thing in kind]
    kinds = {"done", "mood", "gratitude", "plan", "rest", "note", "review"}
    ours = [each.id for each in page.in_order if each.kind in kinds]
    assert sorted([*read, *(each.id for each in day.unreadable)]) == sorted(ours)


def test_a_kind_that_we_do_not_know_is_left_to_others() -> None:
    """A newer planner's record is neither shown nor called unreadable."""
    assert day_of(written("stretching", value=3)) == Day(MONDAY)


def test_a_whole_number_may_have_a_point() -> None:
    """A mood of 7.0 is a mood of 7, and both ends of the scale count."""
    moods = day_of(*(written("mood", value=value) for value in (7.0, 0, 10))).moods
    assert sorted(mood.value for mood in moods) == [0, 7, 10]
    assert all(isinstance(mood.value, int) for mood in moods)


@pytest.mark.parametrize(
    ("names", "people"),
    [
        ("Ana", ("Ana",)),
        (["Ana"], ("Ana",)),
        ([" Ana ", "", "Ben", "Ana"], ("Ana", "Ben")),
        ([], ()),
        ("", ()),
    ],
    ids=["text", "list", "untidy", "none", "empty"],
)
def test_names_are_a_list_or_one_alone(names: Value, people: tuple[str, ...]) -> None:
    """A hand may write one name as a text; each person is named once, without blanks."""
    day = day_of(ticked("touch", with_=names), written("gratitude", text="rain", who=names))
    assert day.ticks[0].people == day.gratitudes[0].people == people


def test_a_rest_without_a_practice_is_the_whole_day() -> None:
    """`rest = true` and a rest that names nothing rest the day."""
    day = day_of(written("rest"), written("rest", practice=True))
    assert [rest.practice for rest in day.rests] == [None, None]


def test_the_days_mood_is_the_mean() -> None:
    """Where one number is needed it is the mean of the readings, and none of none."""
    assert day_of(*(written("mood", value=value) for value in (4, 7))).mood == 5.5
    assert day_of().mood is None


def test_people_are_named_once() -> None:
    """Whom a tick or a gratitude names is there once, ticks first; a plan meets nobody."""
    day = day_of(
        written("gratitude", text="rain", who=["Cem", "Ana"]),
        ticked("touch", with_=["Ana", "Ben"]),
        written("plan", practice="pets", with_=["Dora"]),
    )
    assert day.people == ["Ana", "Ben", "Cem"]


def _shown(*ticks: Record) -> list[str]:
    return [tick.id for tick in day_of(*ticks).ticks_of("touch")]


def test_a_bare_tick_beside_another_is_the_same_one() -> None:
    """Two computers that ticked the same thing show one tick, and the fuller one if there is."""
    one, two = ticked("touch", 1), ticked("touch", 2)
    fuller, third = ticked("touch", 3, note="long"), ticked("touch", 4, with_="Ana")
    assert _shown(one, two) == [one.id]
    assert _shown(one, two, fuller) == [fuller.id]
    assert _shown(fuller, third) == [fuller.id, third.id]
    assert _shown(one, ticked("pets")) == [one.id]


def test_another_tick_counts_by_itself() -> None:
    """What was ticked again is another one, even beside a bare tick or a fuller one."""
    one, again = ticked("touch", 1), ticked("touch", 2, again=True)
    fuller = ticked("touch", 3, note="long")
    assert _shown(one, again) == [one.id, again.id]
    assert _shown(again) == [again.id]
    assert _shown(one, again, fuller) == [again.id, fuller.id]
    assert _shown(one, ticked("touch", 2), again) == [one.id, again.id]


def test_a_gratitude_ticks_gratitude() -> None:
    """The tick is derived, unless somebody ticked it, and for no other practice."""
    gratitude = written("gratitude", text="rain")
    assert day_of(gratitude).is_derived("gratitude")
    assert not day_of(gratitude).is_derived("touch")
    assert not day_of().is_derived("gratitude")
    assert not day_of(gratitude, ticked("gratitude")).is_derived("gratitude")
