"""The themes of befriend: texts stand out from whatever is behind them, with or without colours."""

from collections.abc import Iterator

import pytest
from rich.segment import Segment
from textual.color import Color
from textual.theme import Theme

from befriend.storage.settings_file import Settings
from befriend.tui.themes import EVENING, MORNING
from tests.tui.journals import ALWAYS
from tests.tui.person import Person

_ENOUGH = 4.5
"""The contrast that WCAG 2 asks of a text."""

_TEXTS = ["foreground", "text-muted", "accent", "primary", "warning"]
_GROUNDS = ["background", "surface", "panel"]
_LINES = "─│╭╮╰╯▔▁▂▃▄▅▆▇█"
"""The signs that borders and scrollbars are made of."""

_DAY = """
[[done]]
practice = "touch"
with = ["Ana"]
[[plan]]
practice = "laughter"
cue = "after dinner"
[[rest]]
practice = "magnesium"
[[gratitude]]
text = "Soup"
why = "It was hot"
[[mood]]
value = 5
feelings = ["calm"]
"""


def _colour(theme: Theme, name: str) -> Color:
    """A colour of a theme, which has to be a plain one."""
    value = theme.variables.get(name) or getattr(theme, name)
    assert isinstance(value, str)
    assert value.startswith("#"), f"{name} is {value}"
    return Color.parse(value)


def _brightness(colour: Color) -> float:
    """The relative luminance of WCAG 2, 0–1."""
    parts = (part / 255 for part in colour.rgb)
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: Color, other: Color) -> float:
    """The contrast of WCAG 2, 1–21."""
    darker, lighter = sorted((_brightness(one), _brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_right() -> None:
    """Black on white has the contrast 21, and grey #767676 just the one that is asked for."""
    white = Color.parse("#ffffff")
    assert _contrast(Color.parse("#000000"), white) == pytest.approx(21)
    assert _contrast(Color.parse("#767676"), white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("ground", _GROUNDS)
@pytest.mark.parametrize("text", _TEXTS)
@pytest.mark.parametrize("theme", [EVENING, MORNING], ids=lambda theme: theme.name)
def test_texts_stand_out(theme: Theme, text: str, ground: str) -> None:
    """Whatever is written in a colour can be read on every ground it may stand on."""
    assert _contrast(_colour(theme, text), _colour(theme, ground)) >= _ENOUGH


def test_one_is_for_dark_rooms_and_one_for_light() -> None:
    """The evening's ground is darker than its text, the morning's lighter."""
    for theme in (EVENING, MORNING):
        ground, text = (_brightness(_colour(theme, n)) for n in ("background", "foreground"))
        assert theme.dark == (ground < text)
    assert (EVENING.dark, MORNING.dark) == (True, False)


def _written(person: Person) -> Iterator[Segment]:
    """What is written on the screen's widgets: what is around a modal one's is meant to fade."""
    screen = person.app.screen
    for row, strip in enumerate(screen._compositor.render_strips()):
        column = 0
        for segment in strip:
            widget, _ = screen.get_widget_at(column, row)
            column += segment.cell_length
            if widget is not screen and segment.text.strip(f" {_LINES}"):
                yield segment


_WALK = (
    *(*["down"] * 9, "m", "7", "tab", "?", "escape", "g", "a", "enter", "escape"),
    *("w", "down", "left", "tab", "?", "escape", "b", "a", "enter", "escape"),
    *("f", "down", "o", "enter", "x", "enter", "u", "escape"),
    *("escape", "e", "A", "n", "tab", "tab", "x", "enter", "escape"),
    *("p", "A", "enter", "tab", "A", "escape", "m", "enter", "tab", "x", "enter", "escape"),
    *("c", "x", *["down"] * 8, "?", "escape", "a", "tab", "x", "enter", "escape", "u", "escape"),
    *("[", "]", "]", "e", "escape", "[", "/", "a"),
)
"""Keys that lead through all screens, and each Form with something typed that cannot be."""


async def _walk(person: Person) -> list[Segment]:
    """What is written on all that there is to see, the cursor's line and a fault among it."""
    seen: list[Segment] = []
    for key in _WALK:
        await person.press(key)
        seen += _written(person)
    await person.see("found")
    seen += _written(person)
    await person.press("escape", "m", "ctrl+p")
    await person.see("Back to the checklist")
    seen += _written(person)
    person.journal.failures = ALWAYS
    await person.press("escape", "escape", "space")
    await person.see("Not saved: the stick was pulled out.")
    return [*seen, *_written(person)]


def _shown_contrast(segment: Segment) -> float:
    style = segment.style
    assert style is not None
    assert style.color is not None
    assert style.bgcolor is not None
    return _contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor))


@pytest.mark.parametrize("theme", [EVENING, MORNING], ids=lambda theme: theme.name)
async def test_all_that_is_shown_stands_out(person: Person, theme: Theme) -> None:
    """Whatever is written on any screen can be read, as it is really painted."""
    person.put(_DAY)
    async with person.at_screen(120, 40, Settings(theme=theme.name)):
        assert person.app.screen.styles.background == _colour(theme, "background")
        seen = await _walk(person)
        said = "".join(each.text for each in seen)
        assert all(
            part in said
            for part in (
                *("Touch", "after dinner", "Ana, Ben", "Everywhere", "Begin another", "Connection"),
                *("Minutes are", "A day is", "Energy is", "found", "Ahead:", "na", "With whom"),
            )
        )
        assert {each.text for each in seen if _shown_contrast(each) < _ENOUGH} == set()


@pytest.fixture
def without_colours(person: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    """A person who wants no colours."""
    monkeypatch.setenv("NO_COLOR", "1")
    return person


async def test_without_colours_there_is_none(without_colours: Person) -> None:
    """With NO_COLOR the terminal's own colours are all that is used, on any screen."""
    without_colours.put(_DAY)
    async with without_colours.at_screen(120, 40, Settings(theme="nord")):
        styles = [each.style for each in await _walk(without_colours) if each.style]
        colours = [colour for each in styles for colour in (each.color, each.bgcolor) if colour]
        assert {colour.name for colour in colours} == {"default"}


async def test_without_colours_the_cursor_is_seen(without_colours: Person) -> None:
    """With NO_COLOR the line that one is on is reversed, and so is the cursor in a text."""
    async with without_colours.at_screen():
        await without_colours.press("down")
        assert _that_are(without_colours, "reverse") == ["›", "○", "Eye contact"]
        await without_colours.press("g", "a", "left")
        assert _that_are(without_colours, "reverse") == ["a"]
        await without_colours.press("escape", "ctrl+p")
        await without_colours.see("Back to the checklist")
        assert _that_are(without_colours, "underline") == ["Add another tick", "a"]


async def test_a_terminals_own_colours_are_left_to_it(person: Person) -> None:
    """A theme of the terminal's own colours paints with these, and not with others like them."""
    async with person.at_screen(settings=Settings(theme="ansi-dark")):
        styles = [each.style for each in _written(person) if each.style]
        colours = [colour for each in styles for colour in (each.color, each.bgcolor) if colour]
        assert len({colour.name for colour in colours}) > 1
        assert not any(colour.triplet for colour in colours)
        assert _that_are(person, "reverse") == ["›", "○", "Touch"]


def _that_are(person: Person, attribute: str) -> list[str]:
    return [
        each.text.strip()
        for each in _written(person)
        if each.style and getattr(each.style, attribute)
    ]


async def test_a_theme_that_is_chosen_stays(person: Person) -> None:
    """A theme chosen in the palette is in the settings, beside what a hand wrote there."""
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text('week-begins = "sunday"\n')
    async with person.at_screen():
        assert person.settings.read_text() == 'week-begins = "sunday"\n'
        await person.press("ctrl+p", *"theme")
        await person.see("Theme")
        await person.press("enter")
        await person.paste("nord")
        await person.until(lambda: person.text.count("nord") > 1)
        await person.press("enter")
        wanted = 'theme = "nord"\nweek-begins = "sunday"\n'
        await person.until(lambda: person.settings.read_text() == wanted)
        assert person.app.theme == "nord"


async def test_settings_that_do_not_read_are_left_alone(person: Person) -> None:
    """A theme that cannot be kept is used all the same, and why is said."""
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text("theme = ")
    async with person.at_screen():
        person.app.theme = "nord"
        await person.see("config.toml, line 1, does not read as TOML")
        assert person.settings.read_text() == "theme = "
