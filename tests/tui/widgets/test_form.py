"""The Form by itself: named fields in, what was typed out."""

import pytest
from textual.app import App
from textual.events import Paste
from textual.widgets import Input

from befriend.tui.widgets.fields import Field, Filled
from befriend.tui.widgets.form import Form

_FIELDS = [Field("one", "[b]One", "first [/]", "an example"), Field("two", "Two", example="[red]x")]


class _Asking(App[None]):
    """An app that asks once."""

    filled: Filled | None = None

    def on_mount(self) -> None:
        """Ask."""
        self.push_screen(Form("[@click=app.quit]What", _FIELDS), self._take)

    def _take(self, filled: Filled | None) -> None:
        self.filled = filled


def _text(app: App[None]) -> str:
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


@pytest.mark.parametrize(("key", "save"), [("enter", True), ("escape", False)])
async def test_it_gives_what_was_typed(key: str, save: bool) -> None:
    """Enter gives each field's text to be saved, esc gives it to be kept as a draft."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.press("!", "tab", "2", key)
        await pilot.pause()
        assert app.filled == Filled({"one": "first [/]!", "two": "2"}, save=save)
        assert not isinstance(app.screen, Form)


async def test_labels_values_and_examples_are_shown_as_they_are() -> None:
    """Title, labels, values and examples are text, not markup; an example stands in for nothing."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.pause()
        for part in ("[@click=app.quit]What", "[b]One", "first [/]", "[red]x"):
            assert part in _text(app)
        assert "an example" not in _text(app)
        assert "enter save · tab next · esc keep as a draft" in _text(app)


@pytest.mark.parametrize("key", ["tab", "down"])
async def test_the_first_field_has_the_cursor_at_its_end(key: str) -> None:
    """The cursor is in the first field, behind what stands there, of which nothing is selected."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.pause()
        field = app.screen.query_one("#one", Input)
        assert (field.has_focus, field.cursor_position) == (True, len("first [/]"))
        assert field.selection.is_empty
        await pilot.press(key)
        assert field.value == "first [/]"


async def test_a_paste_goes_where_the_cursor_is() -> None:
    """A paste of lines becomes one line, at the cursor."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.press("home")
        app.post_message(Paste("a\nb\rc\x1b[2J"))
        await pilot.pause()
        assert app.screen.query_one("#one", Input).value == "a b c\ufffd[2Jfirst [/]"


async def test_a_click_goes_to_a_field() -> None:
    """A click on a field puts the cursor there."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.click("#two")
        await pilot.press("x", "enter")
        await pilot.pause()
        assert app.filled is not None
        assert app.filled.values["two"] == "x"
