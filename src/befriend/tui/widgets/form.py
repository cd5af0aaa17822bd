"""The one Form: a small modal with named fields, where every text is typed."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.events import Paste
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from befriend.plain import plain_line
from befriend.tui.text import line
from befriend.tui.widgets.fields import Field, Filled


class _Line(Input):
    """A line to type into, which a paste cannot make longer than a line, or unsafe."""

    def _on_paste(self, event: Paste) -> None:
        event.text = plain_line("\n".join(event.text.splitlines()))


class Form(ModalScreen[Filled]):
    """Asks for some lines of text; gives what was typed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", id="form.close", tooltip="Close, and keep a draft"),
    ]
    DEFAULT_CSS = """
    Form {
        align: center middle;
        & > VerticalScroll {
            width: 70; max-width: 100%; height: auto; max-height: 100%;
            border: round $border; border-title-color: $accent; border-title-style: bold;
            border-subtitle-color: $text-muted; padding: 1 2 0 2; background: $surface;
        }
        & Label { color: $text-muted; }
        & Input, & Input:focus {
            height: 1; border: none; padding: 0 1; margin-bottom: 1; background: $panel;
        }
    }
    """

    def __init__(self, title: str, fields: Iterable[Field]) -> None:
        super().__init__()
        self._title = title
        self._fields = tuple(fields)

    def compose(self) -> ComposeResult:
        """A label and a line for each field."""
        with VerticalScroll(can_focus=False) as box:
            box.border_title = line(self._title)
            box.border_subtitle = line("enter save · tab next · esc keep as a draft")
            for field in self._fields:
                yield Label(line(field.label), markup=False)
                yield _Line(
                    field.value,
                    placeholder=field.example,
                    select_on_focus=False,
                    id=field.name,
                )

    @on(Input.Submitted)
    def _save(self) -> None:
        self.dismiss(Filled(self._values(), save=True))

    def action_close(self) -> None:
        """Close; what was typed stays as a draft."""
        self.dismiss(Filled(self._values(), save=False))

    def _values(self) -> dict[str, str]:
        return {field.name: self.query_one(f"#{field.name}", Input).value for field in self._fields}
