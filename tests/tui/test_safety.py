"""Other people's text: shown as it is, never as markup, never as a control of the terminal."""

import unicodedata
from collections.abc import Iterator, Sequence

import pytest
from rich.cells import cell_len
from rich.segment import Segment

from befriend.tui.widgets.form import Form
from tests.tui.hostile import ALL, HOSTILE, LONG
from tests.tui.person import SUNDAY, Person

_NINE = (
    "touch",
    "eye-contact",
    "kindness",
    "laughter",
    "singing",
    "pets",
    "gratitude",
    "meditation",
    "magnesium",
)


def _page(*texts: str) -> str:
    """A page with each text in every field of every kind, an unknown kind and field among them."""
    return "".join(_records(_toml(text)) for text in texts)


def _records(said: str) -> str:
    return f"""
[[mood]]
value = 7
feelings = [{said}, "calm"]
note = {said}
[[done]]
practice = "touch"
with = [{said}, "Ana"]
note = {said}
minutes = 5
[[done]]
practice = {said}
note = {said}
[[gratitude]]
text = {said}
why = {said}
who = [{said}, "Ana"]
{said} = {said}
[[plan]]
practice = "laughter"
with = [{said}]
cue = {said}
[[plan]]
practice = {said}
[[rest]]
practice = {said}
[[review]]
helped = {said}
mattered = [{said}, "Ana"]
next = {said}
[[note]]
text = {said}
[[{said}]]
value = {said}
"""


def _practices(text: str, names: Sequence[str] = _NINE) -> str:
    """Practices whose every text this is."""
    said = _toml(text)
    return "".join(
        f'[[practice]]\npractice = "{name}"\nname = {said}\nasks = {said}\nwhy = {said}\n'
        f"alone = {said}\n"
        for name in names
    )


def _toml(text: str) -> str:
    """The text as TOML has it, every sign that is no letter escaped."""
    signs = (sign if sign.isalnum() or sign == " " else f"\\U{ord(sign):08x}" for sign in text)
    return f'"{"".join(signs)}"'


_OFFERED = ("screen.save", "app.focus_next", "screen.close", "screen.turn(-1)", "screen.turn(1)")
"""What the Form's own last line, and the first line of a day, do at a click."""


def _segments(person: Person) -> Iterator[Segment]:
    for strip in person.app.screen._compositor.render_strips():
        yield from strip


def _check(person: Person) -> None:
    """Nothing on the screen acts: no control, no direction, no link, no deed at a click."""
    for segment in _segments(person):
        bad = [sign for sign in segment.text if unicodedata.category(sign) in ("Cc", "Cf", "Cs")]
        assert set(bad) <= {"\u200d"}, (bad, segment)
        style = segment.style
        assert style is None or not style.link, segment
        assert style is None or style.meta.get("@click") in (None, *_OFFERED), segment
    width = person.app.size.width
    assert [cell_len(line) for line in person.lines] == [width] * person.app.size.height


async def test_hostile_texts_are_shown_as_they_are(person: Person) -> None:
    """Texts that act elsewhere only stand there, in each pane and in the foot."""
    person.put(_page(*HOSTILE.values()))
    async with person.at_screen(120, 500):
        _check(person)
        assert "[@click=app.quit]hi[/]" in person.text
        assert "\ufffd]0;pwned\ufffd" in person.text
        for times in (9, 3, 20):
            await person.hold("down", times)
            _check(person)


@pytest.mark.parametrize("name", LONG)
async def test_long_texts_are_shown_in_the_room_there_is(person: Person, name: str) -> None:
    """A text of ten thousand signs in every field breaks nothing, and can be edited."""
    person.put(_page(LONG[name]))
    person.define(_practices(LONG[name], ["touch", "eye-contact"]))
    async with person.at_screen():
        _check(person)
        await person.press("down", "space", "tab", "tab", "e", "!", "enter")
        _check(person)
        await person.until(lambda: "!" in str(person.records("gratitude")))
    assert {"practice": "eye-contact"} in person.records("done")


@pytest.mark.parametrize("size", [(40, 12), (80, 24)])
async def test_all_of_it_at_once(person: Person, size: tuple[int, int]) -> None:
    """Everything hostile in one text, on a small screen as well, is walked through without harm."""
    person.put(_page(ALL))
    person.define(_practices(ALL))
    async with person.at_screen(*size):
        for key in ("down", "tab", "tab", "pagedown", "e", "tab", "escape", "[", "]", "t"):
            await person.press(key)
            _check(person)
        assert person.app.is_running


_SCREENS = {
    "week": ["w", "down", "right", "tab", "[", "]"],
    "look back": ["w", "b", "escape"],
    "people": ["f", "down", "enter", "x", "y", "enter", "u"],
    "help": ["?", "down", "pagedown"],
    "help of the week": ["w", "?", "pagedown", "escape", "p", "f1", "pagedown"],
    "practices": ["c", "down", "J", "x", "?", "escape", "enter", "tab", "f1", "escape", "escape"],
    "palette": ["ctrl+p", "W", "e"],
}
"""Keys that lead through screens other than the day."""


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
@pytest.mark.parametrize("name", _SCREENS)
async def test_no_screen_obeys_it(person: Person, name: str, size: tuple[int, int]) -> None:
    """Everything hostile in one text is only shown, on each other screen as well."""
    person.put(_page(ALL))
    person.put(_page(ALL), SUNDAY)
    person.define(_practices(ALL))
    async with person.at_screen(*size):
        for key in _SCREENS[name]:
            await person.press(key)
            _check(person)
        assert person.app.is_running


_FORMS = {
    "tick": ["enter"],
    "plan": ["p"],
    "mood": ["m", "7", "enter"],
    "gratitude": ["g"],
    "practice": ["c", "a"],
    "palette": ["ctrl+p"],
}
"""Keys that lead to where something is typed."""


@pytest.mark.parametrize("text", [ALL, LONG["unbroken"]], ids=["all", "long"])
@pytest.mark.parametrize("name", _FORMS)
async def test_no_field_obeys_it(person: Person, name: str, text: str) -> None:
    """A hostile text is pasted into each field, said to be wrong in some, and only shown."""
    async with person.at_screen(100, 40):
        await person.press(*_FORMS[name])
        for _ in range(3):
            await person.paste(text)
            _check(person)
            await person.press("tab")
        await person.press("enter")
        _check(person)
        await person.press("escape")
        await person.press(*_FORMS[name])
        _check(person)
        assert person.app.is_running


async def test_markup_is_shown_literally(person: Person) -> None:
    """Brackets are signs like any others, in rows, readings, gratitudes and the foot."""
    person.put(_page("[@click=app.quit]hi[/]"))
    person.define('[[practice]]\npractice = "touch"\nasks = "[/] [bold]x"\n')
    async with person.at_screen(200, 40):
        assert person.text.count("[@click=app.quit]hi[/]") >= 6
        assert "[/] [bold]x" in person.text
        await person.click(person.line("● Touch").index("[@") + 3, 4)
        assert isinstance(person.app.screen, Form)
        assert person.app.is_running


async def test_a_hostile_path_is_shown_as_it_is(person: Person) -> None:
    """A sentence in the foot names a path without obeying it."""
    person.data = person.home / "[@click=app.quit]\x1b]0;pwned\x07[red]"
    person.journal.folder = person.journal_of(person.home).folder
    person.put("[[done]\n")
    person.put("[[done]\n", SUNDAY)
    async with person.at_screen(120, 30):
        assert "\ufffd]0;pwned\ufffd" in person.text
        await person.until(lambda: "2026-11-22.toml" in person.news)
        assert "[@click=app.quit]\ufffd]0;pwned\ufffd[red]" in "".join(person.text.split())
        _check(person)


async def test_unreadable_records_are_kept(person: Person) -> None:
    """Values that cannot be crash nothing, and stay in the page when something is ticked."""
    person.put('mood = "very"\nwhat = 1\n[[gratitude]]\ntext = 5\n[[done]]\nwith = {a = 1}\n')
    async with person.at_screen():
        await person.press("space")
        await person.until(lambda: "known" in person.page().get("page", {}))
        page = person.page()
        assert page["mood"][0]["value"] == "very"
        assert page["gratitude"][0]["text"] == 5
        assert page["what"][0]["value"] == 1
        assert "● Touch" in person.text
