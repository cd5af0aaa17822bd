"""What a person does, as Changes."""

from datetime import timedelta

import pytest

from befriend.domain import deeds
from befriend.domain.day import Day, read_day
from befriend.pages.canonical import Fields, Value
from befriend.pages.change import Add, Change, Replace, TakeAway, apply
from befriend.pages.ids import fits
from befriend.pages.record import NOTHING, Page, page_of
from tests.domain.made import MONDAY, NOON, day_of, ticked, written
from tests.pages.generated import by_hand

_LATER = NOON + timedelta(hours=1)


def _added(changes: tuple[Change, ...]) -> tuple[str, Fields]:
    """The kind and the fields of the one record that these changes bring."""
    (change,) = changes
    assert isinstance(change, Add | Replace)
    assert fits(change.record.id, change.record.kind, change.record.fields)
    return change.record.kind, change.record.fields


def _after(page: Page, changes: tuple[Change, ...]) -> tuple[Page, Day]:
    page = apply(page, changes)
    return page, read_day(MONDAY, page)


_DEEDS: list[tuple[tuple[Change, ...], str, dict[str, Value]]] = [
    (deeds.tick("touch", NOON), "done", {"practice": "touch"}),
    (
        deeds.tick("touch", NOON, people=["Ana"], note="long", minutes=5, again=True),
        "done",
        {"practice": "touch", "with": ["Ana"], "note": "long", "minutes": 5, "again": True},
    ),
    (deeds.slide(0, NOON), "mood", {"value": 0}),
    (
        deeds.slide(7, NOON, energy=0, feelings=("calm",), note="so so"),
        "mood",
        {"value": 7, "energy": 0, "feelings": ["calm"], "note": "so so"},
    ),
    (deeds.thank("rain", NOON), "gratitude", {"text": "rain"}),
    (
        deeds.thank("rain", NOON, why="dry", people=iter(["Ana", "Ben"])),
        "gratitude",
        {"text": "rain", "why": "dry", "who": ["Ana", "Ben"]},
    ),
    (deeds.note("a long day", NOON), "note", {"text": "a long day"}),
    (deeds.plan("pets", NOON), "plan", {"practice": "pets"}),
    (
        deeds.plan("pets", NOON, people=["Rex"], cue="after dinner"),
        "plan",
        {"practice": "pets", "with": ["Rex"], "cue": "after dinner"},
    ),
]


@pytest.mark.parametrize(("changes", "kind", "fields"), _DEEDS, ids=range(len(_DEEDS)))
def test_a_deed_writes_what_was_said(
    changes: tuple[Change, ...], kind: str, fields: dict[str, Value]
) -> None:
    """A deed is one finished record with the fields that were given, and no empty ones."""
    assert _added(changes) == (kind, {**fields, "at": NOON})
    assert read_day(MONDAY, apply(NOTHING, changes)).unreadable == ()


def test_toggle_ticks_and_takes_back() -> None:
    """An open practice is ticked, a ticked one is open again."""
    page, day = _after(NOTHING, deeds.toggle(day_of(), "touch", NOON, MONDAY))
    assert len(day.ticks_of("touch")) == 1
    _, day = _after(page, deeds.toggle(day, "touch", NOON, MONDAY))
    assert day.ticks == ()


def test_toggle_ticks_with_the_people_of_the_plan() -> None:
    """A planned practice is done with whom it was planned with, each once."""
    day = day_of(
        written("plan", practice="touch", with_=["Ana", "Ben"]),
        written("plan", practice="touch", with_=["Ana"]),
        written("plan", practice="pets", with_=["Rex"]),
    )
    assert _added(deeds.toggle(day, "touch", NOON, MONDAY))[1]["with"] == ["Ana", "Ben"]


def test_toggle_leaves_a_derived_tick() -> None:
    """What a gratitude ticks is neither ticked again nor taken back."""
    assert deeds.toggle(day_of(written("gratitude", text="rain")), "gratitude", NOON, MONDAY) == ()


def test_a_day_to_come_is_planned() -> None:
    """Ahead of time, a practice is planned and its plan taken back, the latest first."""
    yesterday = MONDAY - timedelta(days=1)
    assert _added(deeds.toggle(day_of(), "touch", NOON, yesterday))[0] == "plan"
    assert _added(deeds.add(day_of(), "touch", NOON, yesterday))[0] == "plan"
    one, two = written("plan", practice="touch"), written("plan", practice="touch", cue="tea")
    day = day_of(one, two, written("plan", practice="pets"))
    latest = day.plans[-2] if day.plans[-1].practice == "pets" else day.plans[-1]
    assert deeds.toggle(day, "touch", NOON, yesterday) == (TakeAway(latest.id),)
    assert deeds.take_away(day_of(), "touch", NOON, yesterday) == ()


def test_a_plan_for_today_can_be_taken_away() -> None:
    """What is taken away today is the latest tick, and where there is none, the latest plan."""
    plan, tick = written("plan", practice="touch"), ticked("touch", 1)
    day = day_of(plan, tick, written("plan", practice="pets"))
    assert deeds.take_away(day, "touch", NOON, MONDAY) == (TakeAway(tick.id),)
    day = day_of(plan, written("plan", practice="pets"))
    assert deeds.take_away(day, "touch", NOON, MONDAY) == (TakeAway(plan.id),)
    assert deeds.take_away(day, "singing", NOON, MONDAY) == ()


def test_a_tick_ahead_of_time_can_be_taken_away() -> None:
    """On a day to come the plan is taken away first, and then a tick that is there."""
    yesterday = MONDAY - timedelta(days=1)
    plan, tick = written("plan", practice="touch"), ticked("touch", 1)
    assert deeds.take_away(day_of(plan, tick), "touch", NOON, yesterday) == (TakeAway(plan.id),)
    assert deeds.take_away(day_of(tick), "touch", NOON, yesterday) == (TakeAway(tick.id),)


def test_one_more_tick_says_again() -> None:
    """The first tick has the plan's people; one more is another one, with nobody yet."""
    plan = written("plan", practice="touch", with_=["Ana"])
    first = _added(deeds.add(day_of(plan), "touch", NOON, MONDAY))[1]
    assert (first["with"], "again" in first) == (["Ana"], False)
    more = _added(deeds.add(day_of(plan, ticked("touch", 1)), "touch", NOON, MONDAY))[1]
    assert ("with" in more, more["again"]) == (False, True)


def test_untick_takes_back_the_latest() -> None:
    """Of several ticks the last one goes; of none, none."""
    one, two = ticked("touch", 1, note="a"), ticked("touch", 2, note="b")
    day = day_of(one, two, ticked("pets", 3))
    assert deeds.untick(day, "touch") == (TakeAway(two.id),)
    assert deeds.untick(day, "singing") == ()


def test_of_one_second_what_came_on_top_goes_first() -> None:
    """A tick and another one in the same second: whatever their ids, the other one goes first."""
    for _ in range(20):
        bare, more = (
            written("done", practice="touch"),
            written("done", practice="touch", again=True),
        )
        assert deeds.untick(day_of(bare, more), "touch") == (TakeAway(more.id),)


def test_untick_takes_the_bare_ones_with_it() -> None:
    """What is shown as one tick goes as one, and comes not up from below."""
    bare, twin = ticked("touch", 1), ticked("touch", 2)
    fuller, other = ticked("touch", 3, note="a"), ticked("touch", 4, note="b")
    page, day = _after(
        page_of([bare, twin, fuller, other]),
        deeds.untick(day_of(bare, twin, fuller, other), "touch"),
    )
    assert [tick.id for tick in day.ticks_of("touch")] == [fuller.id]
    assert page.records.keys() == {bare.id, twin.id, fuller.id}
    page, day = _after(page, deeds.untick(day, "touch"))
    assert page.records == {}


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2), (2, 3, 1), (3, 2, 1)], ids=str)
def test_untick_always_shows_one_less(order: tuple[int, int, int]) -> None:
    """In whatever order a bare, a fuller and another tick were made, each step takes one away."""
    bare, fuller, again = order
    page = page_of(
        [
            ticked("touch", bare),
            ticked("touch", fuller, note="a"),
            ticked("touch", again, again=True),
        ]
    )
    day = read_day(MONDAY, page)
    for left in (1, 0):
        page, day = _after(page, deeds.untick(day, "touch"))
        assert len(day.ticks_of("touch")) == left
    assert page.records == {}


def test_remove_takes_away_any_record() -> None:
    """A record goes by its id."""
    assert deeds.remove("aaaaaa-000000") == (TakeAway("aaaaaa-000000"),)


def test_rewriting_gives_other_fields() -> None:
    """Those named change, those left empty go, those not named stay, as does its time."""
    old = written("gratitude", text="rain", why="dry", who=["Ana"], colour="blue")
    changes = deeds.rewrite(old, {"text": "sun", "why": "", "who": []}, _LATER)
    fields = {"text": "sun", "colour": "blue", "was": old.id, "at": NOON}
    assert _added(changes) == ("gratitude", fields)
    page, _ = _after(page_of([old]), changes)
    assert len(page.records) == 1
    assert old.id in page.known


def test_a_reading_is_slid_on() -> None:
    """A visit is one reading: another value replaces it, and it was taken when it was begun."""
    reading = written("mood", value=5, feelings=["calm"])
    _, day = _after(page_of([reading]), deeds.rewrite(reading, {"value": 0}, _LATER))
    assert [(mood.value, mood.feelings, mood.at) for mood in day.moods] == [(0, ("calm",), NOON)]


@pytest.mark.parametrize("at", [{}, {"at": "noon"}], ids=["none", "wrong"])
def test_a_hands_record_without_a_time_is_rewritten_now(at: dict[str, Value]) -> None:
    """What has no time of its own gets that of its rewriting."""
    old = by_hand("mood", 0, value=5, **at)
    changes = deeds.rewrite(old, {"value": 7}, _LATER)
    assert _added(changes) == ("mood", {"value": 7, "was": old.id, "at": _LATER})


def test_a_successor_names_the_one_before_it() -> None:
    """A record that was rewritten twice names the last, not the first."""
    first = written("note", text="a")
    (once,) = deeds.rewrite(first, {"text": "b"}, NOON)
    assert isinstance(once, Replace)
    assert _added(deeds.rewrite(once.record, {"text": "c"}, NOON))[1]["was"] == once.record.id
