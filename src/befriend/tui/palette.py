"""The palette: whatever a key does here, to be found by what it is called."""

from collections.abc import Iterable, Iterator
from functools import partial

from textual.app import App, SystemCommand
from textual.screen import Screen

from befriend.tui.keys import key_name

_OPENS_IT = {"command_palette", "app.command_palette"}
_OF_TEXTUAL = {"Theme": True, "Quit": False}
"""Textual's own commands that have a place here, and whether they are listed before one types."""


def commands(
    app: App[None], screen: Screen[object], usual: Iterable[SystemCommand]
) -> Iterator[SystemCommand]:
    """Each action of the pane that is worked in and of what is around it, with its key.

    Of Textual's usual commands only the theme is listed besides. Leaving is an action of ours, and
    found as "quit" too; a picture would write a diary to a file.
    """
    titles: set[str] = set()
    for node, binding, *_ in screen.active_bindings.values():
        if binding.id and binding.action not in _OPENS_IT and binding.tooltip not in titles:
            titles.add(binding.tooltip)
            act = partial(app.run_action, binding.action, node)
            yield SystemCommand(binding.tooltip, key_name(binding.key), act)
    for command in usual:
        if command.title in _OF_TEXTUAL:
            yield command._replace(discover=_OF_TEXTUAL[command.title])
