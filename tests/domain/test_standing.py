"""What is said for many days at once reaches each of those days, and no other."""

from datetime import UTC, date, datetime

import pytest

from befriend.domain.day import Day, Gratitude, Plan, Rest, Tick
from befriend.domain.standing import Standing, first_day, read_standing, stands
from befriend.pages.canonical import Value
from befriend.pages.record import Record, page_of, write_record

_AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
_MONDAY = date(2026, 11, 23)
_TUESDAY = date(2026, 11, 24)


def _standing(*records: Record) -> Standing:
    return read_standing(page_of(records))


def _record(kind: str, **fields: Value) -> Record:
    return write_record(kind, fields, _AT)


def _away(practice: str = "") -> Record:
    named = {"practice": practice} if practice else {}
    return write_record("rest", {**named, "from": _MONDAY, "to": _TUESDAY}, _AT)


def test_a_rest_lasts_from_one_day_to_another() -> None:
    """Both with it, and no day besides."""
    away = _standing(_away())
    resting = [day for day in range(20, 28) if away.on(Day(date(2026, 11, day))).rests]
    assert resting == [23, 24]
    assert away.on(Day(_MONDAY)).rests[0].practice is None


def test_a_rest_without_an_end_goes_on() -> None:
    """Until it is taken away."""
    rest = write_record("rest", {"practice": "pets", "from": _MONDAY}, _AT)
    [made] = _standing(rest).on(Day(date(2030, 1, 1))).rests
    assert (made.practice, made.spans) == ("pets", True)


def test_rests_that_overlap_are_all_there() -> None:
    """Two computers may each write one: neither is lost."""
    other = write_record("rest", {"from": _TUESDAY, "to": date(2026, 11, 26)}, _AT)
    both = _standing(_away(), other)
    assert [len(both.on(Day(date(2026, 11, day))).rests) for day in range(22, 28)] == [
        0,
        1,
        2,
        1,
        1,
        0,
    ]


def test_a_plan_repeats_on_its_weekdays() -> None:
    """From the day since which it does, to the day until which it does."""
    said: dict[str, Value] = {"with": ["Ana"], "cue": "after work", "every": ["mon", "thu"]}
    dated: dict[str, Value] = {"since": _MONDAY, "until": date(2026, 11, 30)}
    singing = _record("plan", practice="singing", **said, **dated)
    days = [date(2026, 11, day) for day in range(16, 31)] + [date(2026, 12, 3)]
    standing = _standing(singing)
    planned = [day.day for day in days if standing.on(Day(day)).plans]
    assert planned == [23, 26, 30]
    [plan] = standing.on(Day(_MONDAY)).plans
    assert plan == Plan(singing.id, _AT, "singing", ("Ana",), "after work", repeats=True)


@pytest.mark.parametrize("practice", [None, "singing"])
def test_a_plan_that_repeats_rests_with_its_practice(practice: str | None) -> None:
    """Or with the whole day; another practice's rest is no matter."""
    singing = _record("plan", practice="singing", every="mon")
    standing = _standing(singing)
    resting = Day(_MONDAY, rests=(Rest("a", None, practice),))
    assert standing.on(resting).plans == ()
    assert standing.on(Day(_MONDAY, rests=(Rest("a", None, "pets"),))).plans


def test_a_plan_that_repeats_is_none_while_its_practice_is_archived() -> None:
    """Had back, the practice has it again; what the page of a day plans is there at any time."""
    singing = _record("plan", practice="singing", every="mon tue wed thu")
    gone = _record("practice", practice="singing", archived=True, since=_TUESDAY)
    back = _record("practice", practice="singing", archived=False, since=date(2026, 11, 26))
    other = _record("practice", practice="pets", archived=True)
    standing = _standing(back, gone, singing, other)
    days = [Day(date(2026, 11, number)) for number in range(23, 27)]
    assert [day.date.day for day in days if standing.on(day).plans] == [23, 26]
    own = Plan("a", _AT, "singing")
    assert standing.on(Day(_TUESDAY, plans=(own,))).plans == (own,)


def test_people_go_by_one_name() -> None:
    """Whichever way they are spelt, on any day, each once."""
    standing = _standing(
        write_record("person", {"spelling": "Anna", "name": "Ana"}, _AT),
        write_record("person", {"spelling": "Ana", "name": "Ana B."}, _AT.replace(hour=10)),
    )
    day = standing.on(
        Day(
            _MONDAY,
            ticks=(Tick("a", _AT, "touch", ("Anna", "Ana", "Ben")),),
            gratitudes=(Gratitude("b", _AT, "tea", "", ("Anna",)),),
            plans=(Plan("c", _AT, "touch", ("Ana",)),),
        )
    )
    assert day.ticks[0].people == ("Ana B.", "Ben")
    assert day.gratitudes[0].people == day.plans[0].people == ("Ana B.",)


def test_a_name_can_be_had_back() -> None:
    """Who is renamed and then again called as before goes by the first name."""
    there = write_record("person", {"spelling": "Anna", "name": "Ana"}, _AT)
    back = write_record("person", {"spelling": "Ana", "name": "Anna"}, _AT.replace(hour=10))
    assert _standing(there, back).people(("Anna", "Ana")) == ("Anna",)


def test_names_that_were_given_apart_come_together() -> None:
    """On two computers, or in one second: in whichever order, all spellings go by one name."""
    there = write_record("person", {"spelling": "Anna", "name": "Ana"}, _AT)
    then = write_record("person", {"spelling": "Ana", "name": "Ana B."}, _AT.replace(hour=8))
    assert _standing(there, then).people(("Anna", "Ana", "Ana B.")) == ("Ana B.",)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("rest", {}),
        ("rest", {"from": "monday"}),
        ("rest", {"from": _TUESDAY, "to": _MONDAY}),
        ("rest", {"from": _MONDAY, "practice": 3}),
        ("plan", {"practice": "touch"}),
        ("plan", {"practice": "touch", "every": ["someday"]}),
        ("plan", {"every": ["mon"]}),
        ("person", {"spelling": "Ana"}),
        ("person", {"spelling": 1, "name": "Ana"}),
    ],
)
def test_what_cannot_be_is_left_out(kind: str, fields: dict[str, Value]) -> None:
    """It is kept, told, and says nothing of any day."""
    record = write_record(kind, fields, _AT)
    assert _standing(record) == Standing()
    assert not stands(record)


def test_what_can_be_stands() -> None:
    """A datetime is a date too; another kind is no matter."""
    rest = write_record("rest", {"from": _AT}, _AT)
    assert stands(rest)
    assert stands(_record("practice", practice="touch"))
    assert _standing(rest).rests[0].first == _AT.date()


@pytest.mark.parametrize(
    ("record", "day"),
    [
        (_away(), _MONDAY),
        (_record("plan", practice="pets", every=["mon", "tue"], since=_MONDAY), _MONDAY),
        (_record("plan", practice="pets", every="tue", since=_MONDAY), _TUESDAY),
        (_record("plan", practice="pets", every="tue", since=_MONDAY, until=_MONDAY), _MONDAY),
        (_record("plan", practice="pets", every="weekends", since=_MONDAY), date(2026, 11, 28)),
        (_record("plan", practice="pets", every="mon"), date(2026, 11, 30)),
        (_record("plan", practice="pets", every="tue", until=_MONDAY), _MONDAY),
        (_record("plan", practice="pets", every="tue", since=date.max), date.max),
        (_record("plan", practice="pets", every="someday"), None),
        (_record("plan", practice="pets"), None),
        (_record("rest", practice="pets"), None),
        (_record("note", text="tea"), None),
    ],
)
def test_what_is_for_many_days_has_a_first(record: Record, day: date | None) -> None:
    """The first on which it rests or is planned; from today on where no day is said."""
    assert first_day(record, _TUESDAY) == day
