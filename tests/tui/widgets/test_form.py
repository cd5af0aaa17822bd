"""The Form by itself: named fields in, what was typed out."""

import unicodedata
from datetime import UTC, datetime

import pytest
from textual.app import App
from textual.events import Paste
from textual.widgets import Input

from befriend.errors import Mistake
from befriend.plain import unbroken
from befriend.tui.widgets.form import Form
from befriend.tui.widgets.question import Answer, Field, Filled, Question, Typed
from tests.tui.hostile import ALL, HOSTILE
from tests.tui.person import Person

_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
_FIELDS = (
    Field("one", "[b]One", "first [/]", "an example"),
    Field("two", "Two", example="[red]x", known=("Ana", "Anton", "[b]Ben")),
)


def _answer(typed: Typed, now: datetime) -> Answer:
    if typed["two"] == "no":
        raise Mistake("[b]That[/] is no answer.")
    return Answer(now.date(), ())


_QUESTION = Question("key", "[@click=app.quit]What", _FIELDS, _answer)
_ANSWER = Answer(_NOON.date(), ())


class _Asking(App[None]):
    """An app that asks once."""

    filled: Filled | None = None

    def on_mount(self) -> None:
        """Ask."""
        self.push_screen(Form(_QUESTION, lambda: _NOON), self._take)

    def _take(self, filled: Filled | None) -> None:
        self.filled = filled


def _text(app: App[None]) -> str:
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


@pytest.mark.parametrize(("key", "answer"), [("enter", _ANSWER), ("escape", None)])
async def test_it_gives_what_was_typed(key: str, answer: Answer | None) -> None:
    """Enter gives each field's text with its answer, esc gives it to be kept as a draft."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.press("!", "tab", "2", key)
        await pilot.pause()
        assert app.filled == Filled({"one": "first [/]!", "two": "2"}, answer)
        assert not isinstance(app.screen, Form)


async def test_labels_values_and_examples_are_shown_as_they_are() -> None:
    """Title, labels, values and examples are text, not markup; an example stands in for nothing."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.pause()
        for part in ("[@click=app.quit]What", "[b]One", "first [/]", "[red]x"):
            assert part in _text(app)
        assert "an example" not in _text(app)
        assert "enter save   tab next   esc keep as a draft" in _text(app)


@pytest.mark.parametrize("harm", [*HOSTILE.values(), ALL], ids=[*HOSTILE, "all"])
async def test_what_a_line_is_given_is_made_safe(harm: str) -> None:
    """Value, example and known names of any text reach no terminal as a control, and stay short."""
    app = App[None]()
    fields = (Field("one", harm, harm, harm), Field("two", harm, "", harm, (f"A{harm}",)))
    async with app.run_test() as pilot:
        await app.push_screen(Form(Question("key", harm, fields, _answer), lambda: _NOON))
        await pilot.press("tab", "A")
        await pilot.pause()
        bad = {s for s in _text(app) if unicodedata.category(s) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        assert bad <= {"\n", "\u200d"}
        assert app.screen.query_one("#one", Input).value == unbroken(harm)


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
        assert app.filled.typed["two"] == "x"


async def test_what_cannot_be_is_said_and_stays_typed() -> None:
    """A sentence says what is wrong, as text; what was typed stays, to be mended and saved."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.press("tab", *"no", "enter")
        await pilot.pause()
        assert "[b]That[/] is no answer." in _text(app)
        assert app.filled is None
        await pilot.press("backspace", "enter")
        await pilot.pause()
        assert app.filled == Filled({"one": "first [/]", "two": "n"}, _ANSWER)


async def test_what_is_refused_is_typed_anew(person: Person) -> None:
    """The cursor goes to the field that is refused, and what is typed next takes its place."""
    async with person.at_screen():
        await person.press("enter", "tab", "tab", *"soon", "shift+tab", "enter")
        assert "Minutes are a whole number" in person.text
        await person.press(*"20", "enter")
        await person.wrote("done", {"practice": "touch", "minutes": 20})


async def test_what_is_refused_is_told_below_its_field(person: Person) -> None:
    """The sentence stands below the line that it is about, wherever that is on a small screen."""
    async with person.at_screen(40, 12):
        await person.press("c", "enter", *["tab"] * 4, *"so", *["tab"] * 2, "enter")
        await person.see("'so' is no schedule; say", "a week or whenever.")
        rows = [line.strip("│ ") for line in person.lines]
        label = rows.index("When it is asked for")
        assert rows[label + 1] == "so"
        assert rows[label + 2].startswith("'so' is no schedule; say")


@pytest.mark.parametrize(("width", "height"), [(40, 12), (80, 24)])
async def test_a_field_is_in_sight_with_its_label(person: Person, width: int, height: int) -> None:
    """Whichever way one comes to a field of a long Form, its label is above it."""
    labels = ["Name", "What it asks", "Why", "When alone", "When it is asked for", "Connects: yes"]
    async with person.at_screen(width, height):
        await person.press("c", "enter")
        assert "Name" in person.text
        for key, order in (("tab", [*labels[1:], "Name"]), ("shift+tab", labels[::-1])):
            for label in order:
                await person.press(key)
                await person.see(label)


async def test_a_name_that_is_known_completes_itself() -> None:
    """The right arrow takes the rest of a name; behind a comma another name can begin."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.press("tab", *"an")
        await pilot.pause()
        assert "ana" in _text(app)
        await pilot.press("right", "comma", *"[b", "right", "enter")
        await pilot.pause()
        assert app.filled is not None
        assert app.filled.typed["two"] == "ana,[b]Ben"


@pytest.mark.parametrize(("what", "saved"), [("enter save", True), ("esc keep", False)])
async def test_the_mouse_saves_and_closes(what: str, saved: bool) -> None:
    """A click on what enter does saves, one on what esc does keeps a draft."""
    app = _Asking()
    async with app.run_test() as pilot:
        await pilot.pause()
        rows = _text(app).splitlines()
        row = next(number for number, each in enumerate(rows) if what in each)
        await pilot.click(offset=(rows[row].index(what) + 1, row))
        await pilot.pause()
        assert app.filled is not None
        assert bool(app.filled.answer) == saved


async def test_the_label_of_a_field_is_in_sight(person: Person) -> None:
    """On the smallest screen too, on the way down and back up."""
    async with person.at_screen(40, 12):
        await person.press("s", "e")
        await person.see("Minutes", "10")
        await person.press("tab", "tab", "tab", "tab")
        await person.see("Someone difficult")
        await person.press("shift+tab", "shift+tab", "shift+tab", "shift+tab")
        await person.see("Minutes")
