"""The keys that act where one works, from the bindings: for the help, the hints and the palette."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from textual.binding import ActiveBinding, Binding
from textual.keys import format_key

_EVERYWHERE = "Everywhere"
"""The title above the keys of what has no title of its own: a screen, and the app."""

_COMMON = ("screen.", "app.")
"""How the ids of those bindings begin that every screen has; they come last."""


class KeyLine(NamedTuple):
    """What one key does, or several that belong together."""

    ids: tuple[str, ...]
    """The ids of the bindings."""

    keys: str
    """The key; or the keys of a pair, or the first and the last of the digits."""

    key: str
    """The first of them, as Textual calls it."""

    others: str
    """Further keys that do the same."""

    word: str
    """What it does, in a word or two; none where no hint is to be given."""

    what: str
    """What it does, for somebody who does not know it."""


class KeyGroup(NamedTuple):
    """The keys of a pane, or of what is around it."""

    title: str
    lines: tuple[KeyLine, ...]


def keys_of(active: Mapping[str, ActiveBinding]) -> tuple[KeyGroup, ...]:
    """The keys of the pane that is worked in, then those that act everywhere.

    A binding of befriend has an id; what Textual binds besides is no matter of ours.
    """
    groups: dict[str, dict[object, list[Binding]]] = {}
    for node, binding, *_ in active.values():
        if binding.id:
            lines = groups.setdefault(node.BINDING_GROUP_TITLE or _EVERYWHERE, {})
            lines.setdefault(binding.group or binding.id, []).append(binding)
    return tuple(KeyGroup(title, _lines(lines.values())) for title, lines in groups.items())


def key_name(key: str) -> str:
    """A key as it is written on a keyboard, or else in lower case: `↑`, `[`, `F1`, `ctrl+r`."""
    *held, last = key.split("+")
    name = last if last == "enter" else format_key(last)
    is_function_key = name[0] == "f" and name[1:].isdigit()
    return "+".join([*held, name.upper() if is_function_key else name])


def _lines(those: Iterable[Sequence[Binding]]) -> tuple[KeyLine, ...]:
    """A line for each of those that belong together, what every screen has at the end."""
    lines = [_line(bindings) for bindings in those]
    return tuple(sorted(lines, key=lambda line: line.ids[0].startswith(_COMMON)))


def _line(bindings: Sequence[Binding]) -> KeyLine:
    """One line for bindings that share an id, or a group."""
    keys: dict[str, list[str]] = {}
    for binding in bindings:
        keys.setdefault(binding.id or "", []).append(key_name(binding.key))
    group = bindings[0].group
    return KeyLine(
        ids=tuple(keys),
        keys=_together([first for first, *_ in keys.values()]),
        key=bindings[0].key,
        others=" ".join(other for _, *others in keys.values() for other in others),
        word=next((binding.description for binding in bindings if binding.show), ""),
        what=group.description if group and len(keys) > 1 else bindings[0].tooltip,
    )


def _together(keys: Sequence[str]) -> str:
    """Keys side by side; of a row of digits its ends."""
    if len(keys) > 1 and all(key.isdigit() for key in keys):
        return f"{keys[0]}–{keys[-1]}"
    return " ".join(keys)
