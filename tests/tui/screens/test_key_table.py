"""The keys of the table, pane by pane: pressed, then looked for in the file and on the screen."""

from datetime import date
from typing import Any, NamedTuple

import pytest
from textual.widgets import Input

from befriend.tui.widgets.pane import Pane
from tests.tui.person import MONDAY, TUESDAY, Person

_PANES = {"mood": ["m"], "gratitude": ["tab", "tab"], "week": ["w"]}
"""Keys that lead from the start to each pane."""

_ELSEWHERE = ["mood", "gratitude", "week"]
_DAY_PANES = ["mood", "gratitude"]
_TWO = (
    '[[gratitude]]\ntext = "the rain"\nat = 2026-11-23T08:00:00+01:00\n'
    '[[gratitude]]\ntext = "the sun"\nat = 2026-11-23T09:00:00+01:00\n'
)


def _typed(person: Person, field: str) -> str:
    """What stands in a field of the Form."""
    return person.app.screen.query_one(f"#{field}", Input).value


def _cursor(person: Person, pane: str) -> int:
    """Which item of a pane the cursor is on."""
    return person.app.screen.query_one(pane, Pane).cursor


def _works_in(person: Person, pane: str) -> bool:
    """Whether keys go to this pane of the screen."""
    return type(person.app.focused).__name__ == pane


@pytest.mark.parametrize("pane", _DAY_PANES)
async def test_p_plans_the_row_of_the_checklist(person: Person, pane: str) -> None:
    """In the mood and among gratitudes, p plans the practice that the checklist's cursor is on."""
    async with person.at_screen():
        await person.press("down", *_PANES[pane], "p")
        assert "Plan: Eye contact" in person.text
        await person.press("ctrl+u", *"tomorrow", "enter")
        await person.wrote("plan", {"practice": "eye-contact"}, day=TUESDAY)
        await person.see("Planned for Tuesday 24 November: Eye contact.")


@pytest.mark.parametrize(("pane", "key"), [("mood", "g"), ("gratitude", "g"), ("gratitude", "a")])
async def test_g_and_a_write_a_gratitude(person: Person, pane: str, key: str) -> None:
    """From either pane, g opens the Form for a new gratitude, as a does among gratitudes."""
    person.put(_TWO)
    async with person.at_screen():
        await person.press(*_PANES[pane], key, *"tea", "enter")
        await person.until(lambda: len(person.records("gratitude")) == 3)
        assert {"text": "tea"} in person.records("gratitude")
        assert "tea" in person.text


@pytest.mark.parametrize("pane", _DAY_PANES)
async def test_m_goes_to_the_mood(person: Person, pane: str) -> None:
    """From either pane, m leads to the slider; what is set then is written."""
    async with person.at_screen():
        await person.press(*_PANES[pane], "m", "6")
        await person.wrote("mood", {"value": 6})
        assert _works_in(person, "MoodPane")


class _Turn(NamedTuple):
    key: str
    title: str
    to: date


_TURNS = [
    _Turn("comma", "Saturday 21 November 2026", date(2026, 11, 21)),
    _Turn("[", "Saturday 21 November 2026", date(2026, 11, 21)),
    _Turn("full_stop", "Monday 23 November 2026", MONDAY),
    _Turn("]", "Monday 23 November 2026", MONDAY),
    _Turn("t", "Monday 23 November 2026", MONDAY),
]


@pytest.mark.parametrize("pane", _DAY_PANES)
@pytest.mark.parametrize("turn", _TURNS, ids=[turn.key for turn in _TURNS])
async def test_days_are_turned_in_each_pane(person: Person, pane: str, turn: _Turn) -> None:
    """The day before, after, and today: the pane keeps the focus, and writes to the day shown."""
    async with person.at_screen():
        await person.press("[", *_PANES[pane], turn.key)
        assert turn.title in person.text
        assert _works_in(person, "MoodPane" if pane == "mood" else "GratitudePane")
        await person.press("g", *"tea", "enter")
        await person.wrote("gratitude", {"text": "tea"}, day=turn.to)
        assert "tea" in person.text


@pytest.mark.parametrize("pane", _DAY_PANES)
@pytest.mark.parametrize(
    ("key", "shown"),
    [("w", "23 – 29 November"), ("slash", "Search"), ("question_mark", "Help")],
)
async def test_other_screens_open_from_each_pane(
    person: Person, pane: str, key: str, shown: str
) -> None:
    """The week, the search and the help open, and esc leads back to the same pane."""
    async with person.at_screen():
        await person.press(*_PANES[pane], key)
        await person.see(shown)
        await person.press("escape")
        await person.see("Monday 23 November 2026")
        assert _works_in(person, "MoodPane" if pane == "mood" else "GratitudePane")
        assert not person.path().exists()


@pytest.mark.parametrize("pane", _ELSEWHERE)
async def test_q_leaves_from_each_pane(person: Person, pane: str) -> None:
    """With everything saved, q leaves at once, wherever one is."""
    async with person.at_screen():
        await person.press("space", *_PANES[pane], "q")
        await person.until(lambda: not person.app.is_running)
    assert person.records("done") == [{"practice": "touch"}]
    assert person.unsaved is None


@pytest.mark.parametrize("pane", _ELSEWHERE)
async def test_undo_and_redo_from_each_pane(person: Person, pane: str) -> None:
    """What was ticked is undone and done again, wherever one is by then."""
    async with person.at_screen():
        await person.press("space", *_PANES[pane], "u")
        await person.wrote("done")
        await person.press("ctrl+r")
        await person.wrote("done", {"practice": "touch"})


async def test_j_and_k_walk_the_gratitudes(person: Person) -> None:
    """Among gratitudes j and k move from one to the next; x takes away the one they lead to."""
    person.put(_TWO)
    async with person.at_screen():
        await person.press("tab", "tab", "j")
        assert _cursor(person, "GratitudePane") == 1
        await person.press("k")
        assert _cursor(person, "GratitudePane") == 0
        await person.press("j", "x")
        await person.wrote("gratitude", {"text": "the rain"})
        await person.see_no("the sun")


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_enter_plans_an_open_row_of_a_day_to_come(person: Person, key: str) -> None:
    """On an open row of tomorrow, the Form asks for who and cue, and plans."""
    async with person.at_screen():
        await person.press("]", key)
        assert "Plan: Touch" in person.text
        await person.press(*"Ana", "tab", *"after tea", "enter")
        said = {"practice": "touch", "with": ["Ana"], "cue": "after tea"}
        await person.wrote("plan", said, day=TUESDAY)
        assert "after tea → Ana" in person.line("◇ Touch")


async def test_x_takes_a_plan_of_a_day_to_come_away(person: Person) -> None:
    """On a planned row of tomorrow x takes the plan away; on an open one it does nothing."""
    async with person.at_screen():
        await person.press("]", "space")
        await person.wrote("plan", {"practice": "touch"}, day=TUESDAY)
        await person.press("x")
        await person.wrote("plan", day=TUESDAY)
        await person.press("x")
        assert "○ Touch" in person.line("Touch")


async def test_space_does_nothing_in_the_week(person: Person) -> None:
    """In the week nothing is ticked by accident, on whatever day and in whatever pane."""
    async with person.at_screen():
        await person.press("w", "space", "left", "space", "tab", "space", "escape")
        assert not person.data.exists()
        assert "○ Touch" in person.line("Touch")


class _Form(NamedTuple):
    opened: list[str]
    """Keys that open the Form."""

    field: str
    """Its first field, or another one that any text can be typed into."""

    kind: str
    said: dict[str, Any]
    """What is written when it is saved with Ana typed there."""

    pane: str
    cursor: int
    """Where the cursor is then."""

    tabs: int = 0
    """How many fields that one is from the first."""


_ANA = ["Ana"]
_FORMS = {
    "tick": _Form(
        ["down", "enter"], "who", "done", {"practice": "eye-contact", "with": _ANA}, "Checklist", 1
    ),
    "plan": _Form(
        ["down", "p"], "who", "plan", {"practice": "eye-contact", "with": _ANA}, "Checklist", 1, 1
    ),
    "mood": _Form(
        ["m", "7", "enter"], "feelings", "mood", {"value": 7, "feelings": _ANA}, "MoodPane", 0
    ),
    "gratitude": _Form(["g"], "text", "gratitude", {"text": "Ana"}, "GratitudePane", 2),
}


@pytest.mark.parametrize("name", _FORMS)
async def test_esc_keeps_a_draft_of_each_form(person: Person, name: str) -> None:
    """Esc writes nothing; opened again, the Form has what was typed, and enter saves it."""
    form = _FORMS[name]
    async with person.at_screen():
        await person.press(*form.opened, *["tab"] * form.tabs, *"An", "escape")
        assert "An" not in "".join(str(each) for each in person.records(form.kind))
        await person.press(form.opened[-1])
        assert _typed(person, form.field) == "An"
        await person.press(*["tab"] * form.tabs, "a", "enter")
        await person.wrote(form.kind, form.said)


@pytest.mark.parametrize("name", _FORMS)
async def test_enter_saves_with_the_cursor_on_the_line(person: Person, name: str) -> None:
    """Saved by each Form, what was typed is a line of its pane, with the cursor on it."""
    form = _FORMS[name]
    person.put(_TWO)
    async with person.at_screen():
        await person.press(*form.opened, *["tab"] * form.tabs, *"Ana", "enter")
        await person.until(lambda: form.said in person.records(form.kind))
        assert _cursor(person, form.pane) == form.cursor
        assert "Ana" in person.text


@pytest.mark.parametrize("name", _FORMS)
async def test_shift_tab_goes_back_in_each_form(person: Person, name: str) -> None:
    """Shift+tab leads to the field before, and from the first round to the last."""
    async with person.at_screen():
        await person.press(*_FORMS[name].opened)
        fields = [each.id for each in person.app.screen.query(Input)]
        await person.press("shift+tab")
        assert person.app.focused is not None
        assert person.app.focused.id == fields[-1]
        await person.press("shift+tab", "tab", "tab")
        assert person.app.focused.id == fields[0]
        await person.press("escape")
        assert person.records("done") == person.records("plan") == []
