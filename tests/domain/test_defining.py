"""Defining practices: from today on, and nothing of the days before changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from befriend.domain.defining import id_for
from befriend.domain.practice import THE_NINE, Practice, practices_on
from befriend.domain.schedule import EVERY_DAY
from befriend.errors import Mistake
from befriend.pages.change import Add, apply
from befriend.pages.join import join
from befriend.pages.record import NOTHING, Record, page_of
from tests.domain.defined import THREE_A_WEEK, called, changed, defined_in, in_order, moved, told
from tests.domain.made import MONDAY, NOON, written

SUNDAY = MONDAY - timedelta(1)


def test_a_new_practice_is_one_record() -> None:
    """It says its name, what is unlike other practices, its place behind all, and since when."""
    changes = defined_in(NOTHING).add("Choir", asks="Sing.", schedule=THREE_A_WEEK, connects=True)
    said = {"practice": "choir", "name": "Choir", "asks": "Sing.", "schedule": "3 a week"}
    assert told(*changes) == [{**said, "place": 9, "since": MONDAY}]
    page = apply(NOTHING, changes)
    assert defined_in(page).in_use[-1] == Practice(
        "choir", "Choir", "Sing.", place=9, schedule=THREE_A_WEEK
    )
    assert len(practices_on(SUNDAY, page)) == 9


def test_a_change_says_only_what_changed() -> None:
    """What is said as it is already is not written; where that is all, nothing is."""
    touch = THE_NINE[0]
    on = defined_in(NOTHING)
    assert told(*on.change(touch, name="A hug", why=touch.why, connects=True)) == [
        {"practice": "touch", "name": "A hug", "since": MONDAY}
    ]
    assert told(*on.change(touch, asks="", connects=False)) == [
        {"practice": "touch", "asks": "", "connects": False, "since": MONDAY}
    ]
    assert on.change(touch, name="Touch", schedule=EVERY_DAY) == ()


@pytest.mark.parametrize("since", [None, MONDAY, SUNDAY])
def test_the_later_of_two_changes_holds(since: date | None) -> None:
    """Of two made within a second, the second holds, and over one of a clock that was ahead."""
    fields = {} if since is None else {"since": since}
    ahead = written("practice", 90, practice="touch", name="From elsewhere", **fields)
    page = page_of([ahead])
    for name in ("one", "two", "three", "four", "five", "six"):
        page = changed(page, "touch", name=name)
        assert called(page, "touch").name == name


@pytest.mark.parametrize(
    "at",
    [datetime.max.replace(tzinfo=UTC), NOON.replace(tzinfo=None, year=2027), date(2027, 1, 1), "x"],
)
def test_a_time_that_cannot_be_outdone_stops_nothing(at: datetime | date | str) -> None:
    """After a record from the end of time, or of no time, a change is written as of now."""
    record = Record("practice", {"practice": "touch", "since": MONDAY, "at": at}, "aaaaaa-000000")
    [change] = defined_in(page_of([record])).change(THE_NINE[0], name="A hug")
    assert isinstance(change, Add)
    assert change.record.at == NOON


def test_a_name_is_no_other_practices() -> None:
    """A new practice, or a renamed one, is called as no other is, case aside; its own name is."""
    page = changed(NOTHING, "pets", archived=True)
    with pytest.raises(Mistake, match=r"^Another practice is called Singing already\.$"):
        defined_in(page).add("singing")
    with pytest.raises(Mistake, match=r"It is archived, and can be brought back\.$"):
        changed(page, "touch", name="Time with a Pet")
    assert called(changed(page, "touch", name="TOUCH"), "touch").name == "TOUCH"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Choir", "choir"),
        ("A friend’s call, at 8!", "a-friends-call-at-8"),
        ("Müsli à la Zoë", "musli-a-la-zoe"),
        ("Touch", "touch-2"),
        ("Yoga 🧘", "yoga"),
        ("word " * 20, "word-word-word-word-word-word-word-word"),
    ],
)
def test_an_id_is_made_from_the_name(name: str, made: str) -> None:
    """Lower case and dashes, accents left out; a number where another has it."""
    assert id_for(name, [practice.id for practice in THE_NINE]) == made


@pytest.mark.parametrize("name", ["合唱", "Łódź", "дружба A", "123", "🧘", "한글"])
def test_a_name_that_is_not_ascii_has_an_id(name: str) -> None:
    """A hash tells what letters cannot: the same for the same name, and another for another."""
    made = id_for(name, [])
    assert made.isascii()
    assert made == id_for(name, []) != id_for(f"{name}合", [])
    assert id_for(name, [made]) == f"{made}-2"


def test_an_id_is_never_used_twice() -> None:
    """A practice called as an archived one was, or one that is renamed, is another one."""
    page = changed(changed(NOTHING, "touch", name="A hug", archived=True), "pets", name="Dog")
    for name in ("Touch", "Pets", "Touch!"):
        page = apply(page, defined_in(page).add(name))
    assert in_order(page)[-3:] == ["touch-2", "pets-2", "touch-3"]
    assert len({practice.place for practice in defined_in(page).practices}) == 12


@pytest.mark.parametrize("practice", [practice.id for practice in THE_NINE])
def test_each_of_the_nine_can_be_archived_and_had_back(practice: str) -> None:
    """It leaves the checklist, and comes back to its place as it was."""
    page = changed(NOTHING, practice, archived=True)
    assert in_order(page) == [each.id for each in THE_NINE if each.id != practice]
    assert practices_on(SUNDAY, page) == list(THE_NINE)
    assert defined_in(changed(page, practice, archived=False)).practices == list(THE_NINE)


def test_all_nine_can_be_archived() -> None:
    """Nothing is in use then, and a new practice stands alone."""
    page = NOTHING
    for practice in THE_NINE:
        page = changed(page, practice.id, archived=True)
    assert in_order(page) == []
    page = apply(page, defined_in(page).add("Choir"))
    assert in_order(page) == ["choir"]
    assert defined_in(page).move(called(page, "choir"), 0) == ()


def test_two_computers_change_one_practice() -> None:
    """One renames it while the other says another time and place: all of it holds."""
    here = changed(NOTHING, "touch", name="A hug")
    there = moved(changed(NOTHING, "touch", schedule=THREE_A_WEEK), "touch", 1)
    for joined in (join(here, there), join(there, here)):
        touch = THE_NINE[0]._replace(name="A hug", schedule=THREE_A_WEEK, place=1.5)
        assert defined_in(joined).practices[1] == touch
        assert practices_on(SUNDAY, joined) == list(THE_NINE)


def test_two_computers_add_one_practice() -> None:
    """Added on both under one name, it is one practice, with what either said of it."""
    here = apply(NOTHING, defined_in(NOTHING).add("Choir", asks="Sing."))
    there = apply(NOTHING, defined_in(NOTHING).add("Choir", schedule=THREE_A_WEEK))
    [choir] = defined_in(join(here, there)).practices[9:]
    assert (choir.id, choir.asks, choir.schedule) == ("choir", "Sing.", THREE_A_WEEK)
