"""What comes from outside while the app is open: other computers' records, and faulty files."""

import os

import pytest
from textual.widgets import Input

from befriend.domain import deeds
from befriend.journal import Journal
from befriend.pages.change import Change
from befriend.tui.news import News
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.foot import Foot
from tests.tui.person import MONDAY, Person

_SOON = 4
"""Seconds within which an outside change shows, on a computer busy with tests."""

_BROKEN = "[[done]\n"


def _elsewhere(person: Person) -> Journal:
    """The same data folder, as another computer opens it."""
    return person.journal_of(person.home / "elsewhere")


def _change_elsewhere(person: Person, changes: tuple[Change, ...]) -> None:
    _elsewhere(person).change(MONDAY, changes, person.clock())


async def test_an_outside_change_is_shown(person: Person) -> None:
    """What another program writes shows by itself; the cursor stays, and what was here too."""
    async with person.at_screen():
        await person.press("down", "space", "down")
        await person.wrote("done", {"practice": "eye-contact"})
        _change_elsewhere(person, deeds.tick("touch", person.clock(), people=["Ana"]))
        await person.see("● Touch", "● Eye contact", within=_SOON)
        assert person.app.screen.query_one(Checklist).cursor == 2
        assert "Something good for somebody" in person.text


async def test_an_outside_change_leaves_an_open_form_alone(person: Person) -> None:
    """What arrives while a text is typed shows behind the Form, whose text and cursor stay."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the sn")
        await person.press("left")
        _change_elsewhere(person, deeds.thank("a letter", person.clock()))
        _change_elsewhere(person, deeds.tick("touch", person.clock()))
        await _looks(person, 1)
        await person.see("● Touch", "the sn")
        typed = person.app.screen.query_one("#text", Input)
        assert (typed.value, typed.cursor_position, typed.has_focus) == ("the sn", 5, True)
        person.clock.move(minutes=1)
        await person.press("u", "enter")
        await person.wrote("gratitude", {"text": "a letter"}, {"text": "the sun"})


async def test_an_outside_practice_is_shown(person: Person) -> None:
    """A practice that is defined meanwhile is listed, and today's title stays."""
    async with person.at_screen():
        assert "─ Today ─" in person.text
        person.define('[[practice]]\npractice = "tea"\nname = "Tea together"\n')
        await _looks(person, 1)
        await person.see("○ Tea together")
        assert "─ Today ─" in person.text


async def test_past_midnight_today_is_yesterday(person: Person) -> None:
    """Left open overnight, the day on the screen is called Yesterday, and t goes to the new day."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        person.clock.move(days=1)
        await _looks(person, 1)
        await person.see("─ Yesterday ─")
        await person.press("t", "space")
        await person.wrote("done", {"practice": "touch"}, day=person.clock().date())
        assert "─ Today ─" in person.text
        assert "Tuesday 24 November" in person.text


async def test_what_was_put_right_is_said(person: Person) -> None:
    """A page that was lost is written back, and that is said once, in the foot."""
    async with person.at_screen():
        await person.press("space")
        await person.wrote("done", {"practice": "touch"})
        await person.press("down", "space", "[", "space", "]")
        await person.until(lambda: len(person.records("done")) == 2)
        person.path().unlink()
        await _looks(person, 1)
        await person.until(lambda: person.news)
        assert "was missing or empty: this computer's memory of it is written" in person.news
        assert len(person.records("done")) == 2
        await person.see("was missing")


async def test_the_whole_folder_is_looked_over(person: Person) -> None:
    """What another computer's copy took from a day that is not shown comes back at the start."""
    async with person.at_screen():
        await person.press("[", "space")
        sunday = person.clock().date().replace(day=22)
        await person.wrote("done", {"practice": "touch"}, day=sunday)
        await person.press("]", "space")
        await person.wrote("done", {"practice": "touch"})
    person.path(sunday).unlink()
    async with person.at_screen():
        await person.until(lambda: person.news)
        assert "The page of Sunday 22 November 2026 was missing" in person.news
        await person.wrote("done", {"practice": "touch"}, day=sunday)


async def test_a_page_in_transit_is_mentioned_once(person: Person) -> None:
    """A page that may be half copied is spoken of once, not at each look, until it stands."""
    _change_elsewhere(person, deeds.tick("touch", person.clock()))
    person.put(person.path().read_text("utf-8").rpartition("rev")[0])
    now = person.clock.now.timestamp()
    os.utime(person.path(), (now - 1, now - 1))
    async with person.at_screen():
        assert "● Touch" in person.line("Touch")
        await _looks(person, 3)
        assert person.news
        assert "is not whole" in person.news
        person.clock.move(minutes=1)
        await person.until(lambda: person.path().read_text("utf-8").endswith('"\n'))
        assert person.records("done") == [{"practice": "touch"}]


async def test_an_unreadable_page_is_a_fault_in_the_foot(person: Person) -> None:
    """A page that is no page is named in the foot, and left alone; once mended, it is shown."""
    person.put(_BROKEN)
    async with person.at_screen(200):
        await person.see(f"{person.path()}, line 1: ")
        assert person.path().read_text("utf-8") == _BROKEN
        person.put('[[done]]\npractice = "touch"\n')
        await _looks(person, 1)
        await person.see("● Touch", "With whom?")
        assert not person.app.screen.query_one(Foot).trouble
        assert not person.news


async def test_a_record_that_cannot_be_is_named_in_the_foot(person: Person) -> None:
    """A mood that is none is named in the foot, the rest of the page is shown, and it is kept."""
    person.put('[[mood]]\nvalue = "very"\n[[done]]\npractice = "touch"\n')
    async with person.at_screen():
        assert "● Touch" in person.text
        assert "very" in person.app.screen.query_one(Foot).trouble
        await person.press("space")
        await person.wrote("done")
    assert person.records("mood") == [{"value": "very"}]


async def test_a_day_that_cannot_be_read_shows_nothing_of_another(person: Person) -> None:
    """Where a day cannot be read, its list is open, the foot says why, and keys do no harm."""
    person.put('[[done]]\npractice = "touch"\n[[gratitude]]\ntext = "the sun"\n')
    (person.data / "days" / "2027").write_text("no folder")
    person.clock.move(days=39)
    async with person.at_screen(200):
        assert "Friday 1 January 2027" in person.text
        await person.see(f"{person.path(person.clock().date())}: ")
        await person.press("x", "m", "x", "tab", "x", "e", "escape", "escape")
        assert person.text.count("○") == 9
        await _looks(person, 3)
        assert not person.news
        person.clock.move(days=-39)
        await person.press("t")
        await person.see("● Touch", "the sun")
        person.clock.move(days=39)
        await person.press("t")
        await person.see_no("the sun")
        assert "○ Touch" in person.line("Touch")


async def _looks(person: Person, times: int) -> None:
    """Have the day looked at so often, and wait until the screen has heard of it."""
    heard: list[News] = []
    writer = person.app._desk._writer
    tell = writer._tell

    def hear(news: News) -> None:
        tell(news)
        heard.append(news)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "_tell", hear)
        for _ in range(times):
            writer.look(person.app._day_screen.date)
        await person.until(lambda: len(heard) >= times)
    await person.pilot.pause()
