"""People: whom the days name, with what, and how those days felt."""

from datetime import date, timedelta

import pytest

from befriend.domain.day import Day, Gratitude, Mood, Review, Tick
from befriend.domain.people import (
    Felt,
    Person,
    Written,
    name_after,
    name_meant,
    people_of,
    rename,
)
from befriend.domain.practice import THE_NINE
from befriend.domain.standing import Standing, read_standing
from befriend.pages.change import apply
from befriend.pages.record import page_of
from tests.domain.made import NOON, written

MONDAY = date(2026, 11, 23)
_STANDING = Standing(names={"Anna": "Ana", "Mama": "Mum"})
_KNOWN = ("Ana", "Ben", "Mum")


def _day(
    back: int, *ticks: Tick, mood: int | None = None, thanks: tuple[Gratitude, ...] = ()
) -> Day:
    moods = () if mood is None else (Mood("m", None, mood),)
    return Day(MONDAY - timedelta(back), ticks=ticks, moods=moods, gratitudes=thanks)


def _tick(practice: str, *people: str, note: str = "") -> Tick:
    return Tick("t", None, practice, people, note)


def _thanks(text: str, *people: str) -> Gratitude:
    return Gratitude("g", None, text, "", people)


def _people(*days: Day) -> list[Person]:
    return people_of(days, THE_NINE)


def test_whom_the_latest_day_names_comes_first() -> None:
    """Of two whom one day names, the one who is named on more; then by name."""
    people = _people(
        _day(9, _tick("touch", "Cleo", "Ben")),
        _day(2, _tick("touch", "Ana", "Ben", "Abe")),
        _day(5, _tick("touch", "Cleo")),
    )
    assert [(each.name, each.days, each.last.day) for each in people] == [
        ("Ben", 2, 21),
        ("Abe", 1, 21),
        ("Ana", 1, 21),
        ("Cleo", 2, 18),
    ]


def test_what_was_done_together_is_counted() -> None:
    """Each tick that names somebody, most often first; of as many, as the checklist has them."""
    [ana] = _people(
        _day(1, _tick("singing", "Ana"), _tick("singing", "Ana"), _tick("juggling", "Ana")),
        _day(2, _tick("laughter", "Ana"), _tick("touch", "Ana"), _tick("touch")),
    )
    done = [(each.practice.name, each.times) for each in ana.together]
    assert done == [("Singing", 2), ("Touch", 1), ("Shared laughter", 1), ("juggling", 1)]
    assert (ana.ticks, ana.days) == (5, 2)


def test_a_gratitude_names_too() -> None:
    """Its day counts, and what it says is remembered; nothing was ticked."""
    [ben] = _people(_day(1, thanks=(_thanks("soup", "Ben"), _thanks("rain"))))
    assert ben == Person("Ben", 1, date(2026, 11, 22), written=(Written(ben.last, "soup"),))
    assert ben.ticks == 0


def test_a_few_days_say_nothing_of_how_they_felt() -> None:
    """From three days with a mood on the mean is told, with how many days they are."""
    few = [_day(back, _tick("touch", "Ana"), mood=8) for back in range(2)]
    without = _day(5, _tick("touch", "Ana"))
    other = _day(6, _tick("touch", "Ben"), mood=0)
    ana, _ = _people(*few, without, other)
    assert ana.felt is None
    ana, _ = _people(*few, without, other, _day(7, thanks=(_thanks("tea", "Ana"),), mood=5))
    assert ana.felt == Felt(7, 3)


def test_the_latest_that_was_written_is_remembered() -> None:
    """Gratitudes that name somebody, notes of their ticks; no more than five."""
    days = [_day(back, _tick("touch", "Ana", note=f"note {back}")) for back in range(1, 9)]
    today = _day(0, _tick("touch", "Ben", note="no"), thanks=(_thanks("tea", "Ana"),))
    ana, _ = _people(*days, today)
    said = [each.text for each in ana.written]
    assert said == ["tea", "note 1", "note 2", "note 3", "note 4"]
    assert ana.written[1].day == date(2026, 11, 22)


def test_nobody_is_no_people() -> None:
    """Days that name nobody have no people."""
    assert _people(_day(1, _tick("touch"), mood=3)) == []


def test_somebody_is_meant_by_any_spelling() -> None:
    """By the name, by one that it stands for, and by either in another case."""
    meant = [name_meant(said, _KNOWN, _STANDING) for said in ("Ana", "Anna", "bEN", "MAMA", "An")]
    assert meant == ["Ana", "Ana", "Ben", "Mum", None]


def test_the_name_of_somebody_else_joins_the_two() -> None:
    """A new name, one's own in another case or an old spelling of one's own is taken as typed."""
    typed = ("Bena", "ben", "ana", "Anna", "mama")
    named = [name_after("Ana", each, _KNOWN, _STANDING) for each in typed]
    assert named == ["Bena", "Ben", "ana", "Anna", "Mum"]


def test_who_mattered_goes_by_one_name() -> None:
    """A look back names people as ticks do."""
    day = Day(MONDAY, reviews=(Review("r", None, mattered=("Anna", "Ana", "Ben")),))
    assert _STANDING.on(day).reviews[0].mattered == ("Ana", "Ben")


@pytest.mark.parametrize("ahead", [0, 90])
def test_the_later_of_two_names_holds(ahead: int) -> None:
    """Of those given within a second, the last; over those of a clock that was ahead as well."""
    page = page_of([written("person", ahead, spelling="Anna", name="Ana")])
    for person, name in [("Ana", "Mia"), ("Mia", "Ana")] * 4:
        page = apply(page, rename(person, name, page, NOON))
        assert read_standing(page).people(("Anna", "Ana", "Mia")) == (name,)


def test_a_name_that_one_has_changes_nothing() -> None:
    """Nothing is said of it."""
    assert rename("Ana", "Ana", page_of([]), NOON) == ()
