"""The keys that act wherever one is, in a Form as well."""

from textual.binding import Binding, BindingType

EVERYWHERE: list[BindingType] = [
    Binding(
        "ctrl+p",
        "command_palette",
        "palette",
        show=False,
        priority=True,
        id="app.palette",
        tooltip="Find an action by its name",
    ),
    Binding(
        "ctrl+q",
        "quit",
        "leave",
        show=False,
        priority=True,
        id="app.leave",
        tooltip="Leave befriend, from a form too",
    ),
    Binding(
        "ctrl+z",
        "suspend_process",
        "suspend",
        show=False,
        priority=True,
        id="app.suspend",
        tooltip="Back to the shell, until fg",
    ),
]
