"""The mood: a slider that starts unset at every visit, and one reading a visit."""

from itertools import pairwise

import pytest
from textual.events import Key

from befriend.pages.change import TakeAway
from befriend.tui.widgets.mood_pane import MoodPane, slider
from tests.tui.person import MONDAY, SUNDAY, Person

_SLIDES = [
    ("0", 0),
    ("1 1 0", 10),
    ("2 0", 0),
    ("1 0 0", 0),
    ("1 right 0", 0),
    ("right", 6),
    ("left", 4),
    ("right right l", 8),
    ("left h h", 2),
    ("0 left", 0),
    ("l h h l", 5),
    ("9 l l", 10),
]
"""Keys pressed in one visit, and what they set."""


async def test_a_digit_sets_the_mood(person: Person) -> None:
    """The keys m and a digit write a reading, which is listed with its time."""
    async with person.at_screen():
        await person.press("m", "7")
        await person.wrote("mood", {"value": 7})
        assert person.page()["mood"][0]["at"] == person.clock.now
        assert "13:02  7" in person.text
        assert "─ Mood 7 ─" in person.text
        assert "●" in person.line("low ")


async def test_one_then_nought_is_ten(person: Person) -> None:
    """The digits 1 and 0, one after the other, set ten; the reading stays one."""
    async with person.at_screen():
        await person.press("m", "1", "0")
        await person.wrote("mood", {"value": 10})
        assert "●─ high" not in person.line("low ")
        assert "● high" in person.line("low ")


async def test_keys_slide_it(person: Person) -> None:
    """Digits set it, arrows and h, l slide it from where it is, or from the middle at first."""
    async with person.at_screen():
        await person.press("m")
        for keys, value in _SLIDES:
            await person.press(*keys.split())
            await person.wrote("mood", {"value": value})
            assert f"─ Mood {value} ─" in person.text, keys
            await person.press("x")
            await person.wrote("mood")


async def test_a_visit_is_one_reading(person: Person) -> None:
    """A second digit in the same visit replaces the first reading, and keeps its time."""
    async with person.at_screen():
        await person.press("m", "7")
        await person.wrote("mood", {"value": 7})
        first = person.page()["mood"][0]
        person.clock.move(minutes=3)
        await person.press("8")
        await person.wrote("mood", {"value": 8})
        second = person.page()["mood"][0]
        assert (second["was"], second["at"]) == (first["id"], first["at"])
        assert first["id"] in person.page()["page"]["known"]
        assert "13:02  8" in person.text
        assert "13:05" not in person.text


@pytest.mark.parametrize(("pause", "value"), [(1.4, 10), (1.6, 0)])
async def test_a_nought_after_a_pause_is_nought(person: Person, pause: float, value: int) -> None:
    """A 0 that comes long after a 1 is 0; what counts is when the keys were pressed."""
    async with person.at_screen():
        await person.press("m")
        one, nought = Key("1", "1"), Key("0", "0")
        one.time, nought.time = 100.0, 100.0 + pause
        person.app.post_message(one)
        person.app.post_message(nought)
        await person.wrote("mood", {"value": value})


async def test_a_late_reading_has_no_time(person: Person) -> None:
    """A reading taken for another day than that on which it was taken is shown without a time."""
    async with person.at_screen():
        await person.press("[", "m", "7")
        await person.wrote("mood", {"value": 7}, day=SUNDAY)
        assert person.page(SUNDAY)["mood"][0]["at"] == person.clock.now
        await person.see("│ 7  ")
        assert "13:02" not in person.text


async def test_a_begins_another_reading(person: Person) -> None:
    """The key a leaves the reading as it is, and unsets the slider for another."""
    async with person.at_screen():
        await person.press("m", "7", "a")
        await person.see("─ Mood ─")
        person.clock.move(minutes=5)
        await person.press("right")
        await person.wrote("mood", {"value": 7}, {"value": 8})


@pytest.mark.parametrize(
    ("latest", "key", "value"),
    [(3, "left", 2), (3, "right", 4), (0, "right", 1), (0, "left", 0), (10, "right", 10)],
)
async def test_another_reading_slides_from_the_latest(
    person: Person, latest: int, key: str, value: int
) -> None:
    """An arrow on an unset slider is lower, or higher, than the latest reading of the day."""
    person.put(
        "[[mood]]\nvalue = 6\nat = 2026-11-23T08:30:00+01:00\n"
        f"[[mood]]\nvalue = {latest}\nat = 2026-11-23T09:30:00+01:00\n"
    )
    async with person.at_screen():
        await person.press("m")
        assert "─ Mood ─" in person.text
        assert "●" not in person.line("low ")
        await person.press(key)
        await person.wrote("mood", {"value": 6}, {"value": latest}, {"value": value})


async def test_x_takes_away_this_visits_reading(person: Person) -> None:
    """The key x takes away the reading just taken, and then the latest, which is shown by then."""
    person.put(
        "[[mood]]\nvalue = 3\nat = 2026-11-23T18:00:00+01:00\n"
        "[[mood]]\nvalue = 5\nat = 2026-11-23T09:00:00+01:00\n"
    )
    async with person.at_screen():
        await person.press("m", "8", "x")
        await person.wrote("mood", {"value": 5}, {"value": 3})
        assert "─ Mood 3 ─" in person.text
        await person.press("x")
        await person.wrote("mood", {"value": 5})
        await person.see_no("18:00")
        assert "─ Mood 5 ─" in person.text
        await person.press("x")
        await person.wrote("mood")
        assert "─ Mood ─" in person.text
        await person.press("x", "6")
        await person.wrote("mood", {"value": 6})


async def test_a_reading_taken_away_elsewhere_is_taken_anew(person: Person) -> None:
    """If another program does, title and track are unset, and the next key takes a new one."""
    async with person.at_screen():
        await person.press("m", "7")
        await person.wrote("mood", {"value": 7})
        [record] = person.page()["mood"]
        elsewhere = person.journal_of(person.home / "elsewhere")
        elsewhere.change(MONDAY, [TakeAway(record["id"])], person.clock())
        await person.see_no("13:02")
        assert "─ Mood ─" in person.text
        assert "●" not in person.line("low ")
        await person.press("4")
        await person.wrote("mood", {"value": 4})
        assert "was" not in person.page()["mood"][0]


async def test_readings_are_listed_with_their_words(person: Person) -> None:
    """Each reading is listed in order with its time, feelings and note; one without a time too."""
    person.put(
        '[[mood]]\nvalue = 7\nfeelings = ["calm", "warm"]\nnote = "after the call"\n'
        "at = 2026-11-23T08:30:00+01:00\n"
    )
    async with person.at_screen(140):
        assert "08:30  7  calm, warm  after the call" in person.text


@pytest.mark.parametrize(("width", "height"), [(80, 24), (40, 12)])
async def test_a_reading_says_its_energy(person: Person, width: int, height: int) -> None:
    """Energy, nought too, stands behind the value; feelings go on below where it is narrow."""
    person.put(
        "[[mood]]\nvalue = 3\nenergy = 0\nat = 2026-11-23T08:30:00+01:00\n"
        '[[mood]]\nvalue = 5\nenergy = 10\nfeelings = ["calm", "melancholic"]\n'
        "at = 2026-11-23T09:30:00+01:00\n"
    )
    async with person.at_screen(width, height):
        await person.press("m", "4")
        await person.see("08:30  3  energy 0 ", "09:30  5  energy 10  calm, ", "│ melancholic ")


async def test_a_reading_without_a_time_is_listed(person: Person) -> None:
    """A reading that a hand wrote without a time stands first, as its value alone."""
    person.put("mood = 5\n[[mood]]\nvalue = 7\nat = 2026-11-23T08:30:00+01:00\n")
    async with person.at_screen():
        assert "│ 5   08:30  7  " in person.text


async def test_a_click_on_the_slider_sets(person: Person) -> None:
    """A click on the track sets the nearest value; one on the words, or below, sets nothing."""
    async with person.at_screen():
        await person.pilot.click(MoodPane, offset=(4, 1))
        await person.pilot.click(MoodPane, offset=(30, 1))
        await person.pilot.click(MoodPane, offset=(12, 2))
        assert "─ Mood ─" in person.text
        await person.pilot.click(MoodPane, offset=(2 + 4 + 2 * 3, 1))
        await person.wrote("mood", {"value": 3})
        assert "─ Mood 3 ─" in person.text
        await person.pilot.click(MoodPane, offset=(2 + 4 + 2 * 10, 1))
        await person.wrote("mood", {"value": 10})


@pytest.mark.parametrize(("width", "height"), [(60, 20), (80, 24), (120, 40), (200, 60)])
async def test_a_click_sets_what_it_hits(person: Person, width: int, height: int) -> None:
    """Whatever the width, a click on the middle of the track sets five; the handle is there."""
    async with person.at_screen(width, height):
        pane = person.app.screen.query_one(MoodPane)
        track = person.line("low ")
        left, right = track.index("low ") + 4, track.index(" high")
        middle = (left + right - 1) // 2
        await person.pilot.click(offset=(middle, pane.content_region.y))
        await person.wrote("mood", {"value": 5})
        assert person.line("low ")[middle] == "●"


@pytest.mark.parametrize("width", [10, 18, 20, 28, 31, 60, 100])
def test_the_slider_fits(width: int) -> None:
    """The track has eleven stops at even distances, in as many cells as there are, if there are."""
    unset = slider(None, width).plain
    assert "●" not in unset
    stops = [slider(value, width).plain.index("●") for value in range(11)]
    assert len({after - before for before, after in pairwise(stops)}) == 1
    assert all(len(slider(value, width).plain) == len(unset) for value in range(11))
    assert len(unset) <= max(width, 20)


async def test_a_reading_stands_on_one_line(person: Person) -> None:
    """Readings stand side by side where there is room, and no reading is cut in two."""
    person.put(
        "[[mood]]\nvalue = 5\nat = 2026-11-23T08:30:00+01:00\n"
        '[[mood]]\nvalue = 7\nfeelings = ["calm"]\nat = 2026-11-23T09:30:00+01:00\n'
    )
    async with person.at_screen(60):
        assert "09:30  7  calm" in person.text
        assert "08:30  5   " in person.text
        await person.pilot.resize_terminal(80, 24)
        await person.see("08:30  5   09:30  7  calm")
