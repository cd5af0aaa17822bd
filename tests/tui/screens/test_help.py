"""Help: the keys of what is worked in, and what a practice is about."""

import pytest
from textual.app import App
from textual.containers import VerticalScroll

from befriend.domain.practice import THE_NINE, Practice
from befriend.tui.keys import KeyGroup, KeyLine
from befriend.tui.screens.help import Help, help_lines
from befriend.tui.widgets.checklist import Checklist
from befriend.tui.widgets.form import Form
from tests.tui.hostile import HOSTILE
from tests.tui.person import Person

_SIZES = [(40, 12), (60, 20), (80, 24), (120, 40), (200, 60)]
_GROUPS = [
    KeyGroup(
        "Pane", (KeyLine(("a.b",), "enter", "enter", "e", "edit", "Edit what the cursor is on"),)
    ),
    KeyGroup("Everywhere", (KeyLine(("a.q",), "q", "q", "", "leave", "Leave"),)),
]


def _texts(about: Practice | None, width: int) -> list[str]:
    return [each.plain.rstrip() for each in help_lines(_GROUPS, about, width)]


async def test_a_practice_says_what_it_is_about(person: Person) -> None:
    """On a row, the help begins with what the practice asks, why, and what to do when alone."""
    async with person.at_screen(80, 40):
        await person.press("down", "down", "?")
        assert isinstance(person.app.screen, Help)
        for part in (
            "Act of kindness",
            "Something good for somebody, however small.",
            "It warms the giver, and thanks come back.",
            "Alone: A message, or a gift left behind.",
        ):
            assert part in person.text


async def test_the_keys_of_the_checklist(person: Person) -> None:
    """The keys of the pane come first, then those that act everywhere, a pair on one line."""
    async with person.at_screen(80, 40):
        await person.press("?")
        titles = [person.text.index(title) for title in ("Checklist", "Everywhere")]
        assert titles == sorted(titles)
        assert "↑ ↓  k j       To the line above, or below" in person.text
        assert "space          Tick the practice, or take back its latest tick" in person.text
        assert "[ ]  , .       The day before, or after" in person.text
        assert "?  F1          Help for this pane" in person.text


async def test_each_pane_has_its_own(person: Person) -> None:
    """In the mood it tells of the mood, and of no practice."""
    async with person.at_screen(80, 40):
        await person.press("m", "?")
        assert "0–9            Set the mood; 1 and then 0 is 10" in person.text
        assert "← →  h l       Slide the mood lower, or higher" in person.text
        assert "Tick the practice" not in person.text
        assert "Alone" not in person.text


async def test_over_a_form_it_tells_of_the_form(person: Person) -> None:
    """F1 in a Form shows the Form's keys alone; what was typed is still there afterwards."""
    async with person.at_screen():
        await person.press("g")
        await person.paste("the sun")
        await person.press("f1")
        assert isinstance(person.app.screen, Help)
        for part in ("enter          Save", "esc            Close, and keep a draft", "F1    "):
            assert part in person.text
        assert "Everywhere" not in person.text
        await person.press("f1")
        assert isinstance(person.app.screen, Form)
        await person.press("enter")
        await person.wrote("gratitude", {"text": "the sun"})


async def test_a_question_mark_is_typed(person: Person) -> None:
    """In a Form, ? is a sign like any other."""
    async with person.at_screen():
        await person.press("g", "?", "enter")
        await person.wrote("gratitude", {"text": "?"})


@pytest.mark.parametrize("key", ["escape", "?", "f1", "q", "enter"])
async def test_it_closes_and_nothing_has_changed(person: Person, key: str) -> None:
    """Each of these keys closes it and does nothing else; focus and row are as before."""
    async with person.at_screen():
        await person.press("down", "?", key)
        assert not isinstance(person.app.screen, Help)
        checklist = person.app.screen.query_one(Checklist)
        assert (checklist.has_focus, checklist.cursor) == (True, 1)
        assert person.app.is_running
        assert not person.path().exists()


async def test_a_click_beside_it_closes_it(person: Person) -> None:
    """The mouse closes it as well: beside it, not on it."""
    async with person.at_screen(120, 40):
        await person.press("?")
        await person.pilot.click(offset=(60, 20))
        assert isinstance(person.app.screen, Help)
        await person.pilot.click(offset=(2, 2))
        await person.until(lambda: not isinstance(person.app.screen, Help))


@pytest.mark.parametrize(("width", "height"), _SIZES)
async def test_all_of_it_can_be_read(person: Person, width: int, height: int) -> None:
    """On any screen the first line and, after going down, the last one come into sight."""
    async with person.at_screen(width, height):
        await person.press("?")
        assert "│  Touch  " in person.text
        assert "─ esc close ─" in person.text
        await person.hold("down", 60)
        await person.see("ctrl+p")
        await person.hold("up", 60)
        await person.see("A hug, a hand held")


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
async def test_it_goes_up_and_down_by_lines(person: Person, down: str, up: str) -> None:
    """The keys that go from row to row go from line to line."""
    async with person.at_screen(40, 12):
        await person.press("?")
        box = person.app.screen.query_one(VerticalScroll)
        await person.press(down, down, up)
        await person.until(lambda: box.scroll_y == 1)


async def test_a_resize_lays_it_out_anew(person: Person) -> None:
    """A terminal that changes its size while the help is open cuts no sentence short."""
    async with person.at_screen(120, 40):
        await person.press("?")
        await person.pilot.resize_terminal(40, 40)
        await person.see("Tick the practice,", "or take back its")
        await person.pilot.resize_terminal(120, 40)
        await person.see("Tick the practice, or take back its latest tick")


def test_sentences_are_continued_beside_the_keys() -> None:
    """A sentence that is too long goes on below itself; keys that do the same stand behind."""
    assert _texts(None, 22) == [
        "Pane",
        "enter  e  Edit what",
        "          the cursor",
        "          is on",
        "",
        "Everywhere",
        "q         Leave",
    ]


def test_a_practice_without_reasons_is_only_named() -> None:
    """What a practice of one's own does not say is left out."""
    assert _texts(Practice("choir", "Choir"), 40)[:3] == ["Choir", "", "Pane"]


def test_each_of_the_nine_says_what_to_do_alone() -> None:
    """The help of each practice that befriend comes with has its sentence for being alone."""
    assert all(f"Alone: {each.alone}" in _texts(each, 90) for each in THE_NINE)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_a_practice_of_other_peoples_words_is_shown_as_it_is(text: str) -> None:
    """What a file says about a practice is text, whatever it looks like."""
    app: App[None] = App()
    async with app.run_test(size=(80, 60)) as pilot:
        await app.push_screen(Help(_GROUPS, Practice("touch", text, text, text, text)))
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            for segment in strip:
                assert segment.style is None or not segment.style.meta.get("@click")
                assert not any(sign < " " or "\x7f" <= sign < "\xa0" for sign in segment.text)
