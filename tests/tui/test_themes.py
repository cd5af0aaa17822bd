"""The two themes of befriend: texts stand out from whatever is behind them."""

import pytest
from textual.color import Color
from textual.theme import Theme

from befriend.storage.settings_file import Settings
from befriend.tui.themes import EVENING, MORNING
from befriend.tui.widgets.checklist import Checklist
from tests.tui.person import Person

_ENOUGH = 4.5
"""The contrast that WCAG 2 asks of a text."""

_TEXTS = ["foreground", "text-muted", "accent", "primary", "warning"]
_GROUNDS = ["background", "surface", "panel"]


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


@pytest.mark.parametrize("theme", [EVENING, MORNING], ids=lambda theme: theme.name)
async def test_the_theme_is_what_is_shown(person: Person, theme: Theme) -> None:
    """The screen stands on the ground of the theme that was set, in its colours."""
    async with person.at_screen(settings=Settings(theme=theme.name)):
        assert person.app.screen.styles.background == _colour(theme, "background")
        title = person.app.screen.query_one(Checklist).styles.border_title_color
        assert (
            max(abs(a - b) for a, b in zip(title.rgb, _colour(theme, "accent").rgb, strict=True))
            <= 1
        )
