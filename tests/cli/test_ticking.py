"""tick and untick."""

import pytest

from befriend.domain.practice import THE_NINE
from tests.cli.person import MONDAY, Person


def test_a_tick_is_on_the_page_of_its_day(person: Person) -> None:
    """Each thing that is said of a tick is written, a name that is said twice once."""
    words = ("--with", "Ana", "--with", "Ben", "--with", "Ana", "--note", "a hug", "--minutes", "5")
    answer = person.ask("tick", "touch", *words, "--date", MONDAY)
    told = {"practice": "touch", "with": ["Ana", "Ben"], "note": "a hug", "minutes": 5}
    assert person.records("done") == [told]
    said = "Ticked Touch, with Ana and Ben, for Monday 23 November 2026.\n"
    assert answer == (0, said, "")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ((), "2026-11-23"),
        (("--date", "yesterday"), "2026-11-22"),
        (("--date", "-2"), "2026-11-21"),
        (("--date=-12",), "2026-11-11"),
        (("--date", "mon"), "2026-11-23"),
    ],
)
def test_a_tick_counts_for_the_day_that_is_meant(
    person: Person, words: tuple[str, ...], day: str
) -> None:
    """Late is fine: any day can be named, with a minus sign too."""
    assert person.ask("tick", "touch", *words).code == 0
    assert person.records("done", day) == [{"practice": "touch"}]


def test_the_night_counts_to_the_day_before(person: Person) -> None:
    """Before the hour at which the day ends, today is the day before."""
    person.define("[[day]]\nends = 13\n")
    person.ask("tick", "touch")
    assert person.records("done", "2026-11-22") == [{"practice": "touch"}]


@pytest.mark.parametrize("name", ["EYE", "eye-contact", "Eye contact", " eye-c "])
def test_a_practice_is_named_by_any_start(person: Person, name: str) -> None:
    """The start of an id or of a name will do, case and outer blanks aside."""
    person.ask("tick", name, "--date", MONDAY)
    assert person.records("done") == [{"practice": "eye-contact"}]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("tuch", "No practice is called 'tuch'; the nearest is touch."),
        ("s", "'s' may be laughter or singing; say more of it."),
        (
            "zzz",
            (
                "No practice is called 'zzz'; there are touch, eye-contact, kindness, laughter,"
                " singing, pets, gratitude, meditation and magnesium."
            ),
        ),
    ],
)
def test_an_unclear_practice_is_a_mistake(person: Person, name: str, sentence: str) -> None:
    """A practice that is not there, or may be several, is refused with those that it may be."""
    answer = person.ask("tick", name, "--date", MONDAY)
    assert not person.path().exists()
    assert answer == (2, "", f"befriend: {sentence}\n")


def test_an_archived_practice_is_not_found(person: Person) -> None:
    """Only the practices in use on that day are looked through."""
    person.define('[[practice]]\npractice = "touch"\narchived = true\nsince = 2026-11-23\n')
    assert person.ask("tick", "touch", "--date", MONDAY).code == 2
    assert person.ask("tick", "touch", "--date", "2026-11-22").code == 0
    assert person.records("done", "2026-11-22") == [{"practice": "touch"}]


def test_without_any_practice_it_is_said_that_there_is_none(person: Person) -> None:
    """Who has archived all practices is told so."""
    archived = (f'[[practice]]\npractice = "{each.id}"\narchived = true\n' for each in THE_NINE)
    person.define("".join(archived))
    answer = person.ask("tick", "yoga", "--date", MONDAY)
    assert not person.path().exists()
    assert answer == (2, "", "befriend: No practice is called 'yoga'; there are none.\n")


def test_a_second_bare_tick_says_nothing_new(person: Person) -> None:
    """What is ticked stays as it is; only --again, or something to add, adds a tick."""
    person.ask("tick", "touch", "--date", MONDAY)
    before = person.path().read_bytes()
    answer = person.ask("tick", "touch", "--date", MONDAY)
    assert person.path().read_bytes() == before
    said = "Touch is ticked already for Monday 23 November 2026; --again adds another tick.\n"
    assert answer == (0, said, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--again",), {"again": True}),
        (("--with", "Ana"), {"with": ["Ana"]}),
        (("--note", "x"), {"note": "x"}),
        (("--minutes", "9"), {"minutes": 9}),
    ],
)
def test_a_tick_that_adds_something_is_added(
    person: Person, words: tuple[str, ...], told: dict[str, object]
) -> None:
    """A ticked practice is ticked once more where there is more to say of it."""
    person.put('done = "touch"\n')
    person.ask("tick", "touch", *words, "--date", MONDAY)
    assert person.records("done") == [{"practice": "touch", **told}, {"practice": "touch"}]


def test_a_planned_practice_brings_its_people(person: Person) -> None:
    """The first tick takes the people of the plan; a tick again does not."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Ana"]\n\n[[plan]]\npractice = "pets"\n')
    answer = person.ask("tick", "touch", "--date", MONDAY)
    person.ask("tick", "touch", "--again", "--date", MONDAY)
    person.ask("tick", "pets", "--date", MONDAY)
    assert person.records("done") == [
        {"practice": "pets"},
        {"practice": "touch", "again": True},
        {"practice": "touch", "with": ["Ana"]},
    ]
    assert answer.out == "Ticked Touch, with Ana, for Monday 23 November 2026.\n"


def test_people_who_are_named_go_before_the_plans(person: Person) -> None:
    """Who says with whom it was done is believed, whatever was planned."""
    person.put('[[plan]]\npractice = "touch"\nwith = ["Ana"]\n')
    person.ask("tick", "touch", "--with", "Ben", "--date", MONDAY)
    assert person.records("done") == [{"practice": "touch", "with": ["Ben"]}]


def test_the_latest_tick_is_taken_back(person: Person) -> None:
    """One tick goes, and the answer says which."""
    for name in ("Ana", "Ben"):
        person.ask("tick", "touch", "--with", name, "--date", MONDAY)
    ids = person.ids("done")
    answer = person.ask("untick", "touch", "--date", MONDAY)
    assert len(person.ids("done")) == 1
    assert set(person.ids("done")) < set(ids)
    left, gone = ("Ana", "Ben") if person.records("done")[0]["with"] == ["Ana"] else ("Ben", "Ana")
    assert answer == (0, f"Took back Touch, with {gone}, for Monday 23 November 2026.\n", "")
    assert person.ask("untick", "touch", "--date", MONDAY).out.startswith(
        f"Took back Touch, with {left},"
    )
    assert person.records("done") == []


def test_what_is_not_ticked_cannot_be_taken_back(person: Person) -> None:
    """It is said so, and nothing is written."""
    answer = person.ask("untick", "touch", "--date", MONDAY)
    assert not person.path().exists()
    sentence = "befriend: Touch is not ticked for Monday 23 November 2026.\n"
    assert answer == (1, "", sentence)


def test_a_derived_tick_is_neither_doubled_nor_taken_back(person: Person) -> None:
    """A gratitude that is written ticks gratitude; only without it that is open again."""
    page = person.put('gratitude = "rain"\n')
    ticked = person.ask("tick", "gratitude", "--date", MONDAY)
    taken = person.ask("untick", "gratitude", "--date", MONDAY)
    assert person.path().read_bytes() == page
    assert ticked.code == 0
    assert ticked.out.startswith("Gratitude is ticked already ")
    assert taken.code == 1
    assert taken.err == (
        "befriend: Gratitude is ticked for Monday 23 November 2026 because a gratitude is written"
        " there; removing the gratitude takes it back.\n"
    )
