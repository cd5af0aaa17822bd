"""The one Form: a small modal with named fields, where every text is typed."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Static

from befriend.errors import Mistake
from befriend.plain import plain_line, unbroken
from befriend.tui.hints import Hint
from befriend.tui.text import line, lines, shortened
from befriend.tui.widgets.names import Names
from befriend.tui.widgets.question import Draft, Field, Filled, Question, Refused
from befriend.tui.widgets.status_line import StatusLine
from befriend.tui.widgets.typed_line import TypedLine

_OFFERS = (
    Hint("enter", "save", "enter", rank=0),
    Hint("tab", "next", "tab"),
    Hint("esc", "keep as a draft", "escape", rank=1),
)
"""What can be done here."""

_WIDEST = 70
"""Columns of the Form, at the most."""

_TITLE = "Form"
_ROUND = Binding.Group("To the next field, or the one before")


class _Line(TypedLine):
    """A line of the form, for one field."""

    BINDING_GROUP_TITLE = _TITLE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "save", id="form.save", tooltip="Save"),
    ]

    def __init__(self, field: Field) -> None:
        example = plain_line(field.example)
        super().__init__(
            unbroken(field.value),
            placeholder=example if example[-1:] in ("", "?") else f"e.g. {example}",
            suggester=Names(field.known) if field.known else None,
            select_on_focus=field.replaced,
            id=field.name,
        )


class Form(ModalScreen[Filled]):
    """Asks a question; gives what was typed, and its answer where that is to be saved."""

    BINDING_GROUP_TITLE = _TITLE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "tab",
            "app.focus_next",
            "next",
            id="form.next",
            tooltip="To the next field",
            group=_ROUND,
        ),
        Binding(
            "shift+tab",
            "app.focus_previous",
            "previous",
            id="form.previous",
            tooltip="To the field before",
            group=_ROUND,
        ),
        Binding("escape", "close", "close", id="form.close", tooltip="Close, and keep a draft"),
        Binding("ctrl+q", "app.quit", "leave", id="form.leave", tooltip="Leave befriend"),
        Binding("f1", "app.help", "help", id="form.help", tooltip="Help for this form"),
        Binding(
            "ctrl+p",
            "app.command_palette",
            "palette",
            id="form.palette",
            tooltip="Find an action by its name",
        ),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-high")]  # noqa: RUF012 as Textual types it
    DEFAULT_CSS = """
    Form {
        align: center middle;
        & > VerticalScroll {
            width: 70; max-width: 100%; height: auto; max-height: 100%;
            border: round $border; border-title-color: $accent; border-title-style: bold;
            padding: 1 2 0 2; background: $surface; scrollbar-size-vertical: 1;
        }
        & .label { color: $text-muted; }
        & Input, & Input:focus {
            height: 1; border: none; padding: 0 1; margin-bottom: 1; background: $panel;
        }
        &.-low > VerticalScroll { padding: 0 1; }
        &.-low Input, &.-low Input:focus { margin-bottom: 0; }
        & #refusal { height: auto; display: none; margin-bottom: 1; }
        & #refusal.-said { display: block; }
        & StatusLine { margin: 0 0 1 0; }
    }
    """

    def __init__(self, question: Question, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._question = question
        self._clock = clock

    def compose(self) -> ComposeResult:
        """A label and a line for each field, and what enter, tab and esc do."""
        with VerticalScroll(can_focus=False) as box:
            box.border_title = shortened(line(self._question.title), self._room)
            for field in self._question.fields:
                yield Static(line(field.label), classes=f"label {field.name}")
                yield _Line(field)
            yield Static(id="refusal")
            offers = StatusLine(id="offers")
            offers.set_reactive(StatusLine.hints, _OFFERS)
            yield offers

    @property
    def _room(self) -> int:
        """The cells that there are for the title."""
        return min(_WIDEST, self.app.size.width) - len("╭─  ─╮")

    def on_mount(self) -> None:
        """Begin in the field that is wanted, before any key comes."""
        if self._question.begin:
            self.query_one(f"#{self._question.begin}").focus(scroll_visible=False)

    def set_focus(
        self,
        widget: Widget | None,
        scroll_visible: bool = True,  # noqa: ARG002, FBT002 Textual's signature
        from_app_focus: bool = False,  # noqa: FBT002 Textual's signature
    ) -> None:
        """Go to a field, whose label is in sight as well; Textual would show the field alone."""
        super().set_focus(widget, scroll_visible=False, from_app_focus=from_app_focus)
        if isinstance(widget, _Line):
            self.call_after_refresh(self._show, widget)

    def _show(self, field: _Line) -> None:
        for part in (self.query_one(f".{field.id}"), field):
            part.scroll_visible(animate=False, immediate=True)

    @on(Input.Submitted)
    def action_save(self) -> None:
        """Save what is typed, or say why that cannot be."""
        typed = self.typed
        try:
            self.dismiss(Filled(typed, self._question.answer(typed, self._clock())))
        except Mistake as mistake:
            if isinstance(mistake, Refused):
                self._begin_again(mistake.field)
            self._refuse(str(mistake))

    def action_close(self) -> None:
        """Close; what was typed stays as a draft."""
        self.dismiss(Filled(self.typed))

    @property
    def typed(self) -> dict[str, str]:
        """What is typed into each field."""
        names = [field.name for field in self._question.fields]
        return {name: self.query_one(f"#{name}", Input).value for name in names}

    @property
    def draft(self) -> Draft | None:
        """What is typed, where that is not what the fields began with."""
        typed = self.typed
        return None if typed == self._question.before else self._question.draft(typed)

    def _refuse(self, sentence: str) -> None:
        refusal = self.query_one("#refusal", Static)
        width = self.query_one("#offers").content_size.width
        refusal.update(Content("\n").join(lines(sentence, width, "$warning")))
        refusal.add_class("-said")
        refusal.scroll_visible(animate=False)

    def _begin_again(self, name: str) -> None:
        """Have what is typed next stand in the place of what was refused, above the reason."""
        field = self.query_one(f"#{name}", _Line)
        self.query_one(VerticalScroll).move_child(self.query_one("#refusal"), after=field)
        field.focus()
        field.select_all()
