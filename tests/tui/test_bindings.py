"""The keys: each can be found, explained and remapped, and none stands for two things."""

import importlib
import pkgutil
from collections.abc import Iterator

from textual.binding import Binding
from textual.dom import DOMNode

from befriend import tui
from befriend.tui.screens.day import DayScreen
from befriend.tui.widgets.pane import Pane


def _classes() -> Iterator[type[DOMNode]]:
    """The app, the screens and the widgets of befriend."""
    for module in pkgutil.walk_packages(tui.__path__, f"{tui.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if (
                isinstance(value, type)
                and issubclass(value, DOMNode)
                and value.__module__ == module.name
            ):
                yield value


def _bindings() -> list[tuple[type[DOMNode], Binding]]:
    """Each binding with the class that it is written in."""
    return [
        (owner, binding)
        for owner in _classes()
        for binding in vars(owner).get("BINDINGS", [])
        if isinstance(binding, Binding)
    ]


def test_there_are_bindings() -> None:
    """The search below looks at the real ones, and each is written out as a Binding."""
    found = _bindings()
    assert {"checklist.toggle", "mood.set-0", "form.close"} <= {b.id for _, b in found}
    assert len(found) == sum(len(vars(owner).get("BINDINGS", [])) for owner in _classes())


def test_each_binding_explains_itself() -> None:
    """Each has an id to remap it by, a description for the hints, and a tooltip for the help."""
    silent = [
        (owner.__name__, binding.key)
        for owner, binding in _bindings()
        if not (binding.id and binding.description and binding.tooltip)
    ]
    assert silent == []


def test_each_group_explains_itself() -> None:
    """Bindings that share a line have a sentence for it, and two lines have not the same one."""
    groups = {(owner, binding.group) for owner, binding in _bindings() if binding.group}
    sentences = [group.description for _, group in groups]
    assert all(sentences)
    assert len(set(sentences)) == len(sentences)


def test_ids_are_unique() -> None:
    """No id stands for two bindings, and each says where it is from."""
    ids = [binding.id or "" for _, binding in _bindings()]
    assert sorted(set(ids)) == sorted(ids)
    assert all("." in each for each in ids)


def test_no_key_stands_for_two_things_in_a_class() -> None:
    """Within a screen or a widget, each key does one thing."""
    for owner in _classes():
        keys = [
            key for each, binding in _bindings() if each is owner for key in binding.key.split(",")
        ]
        assert len(set(keys)) == len(keys), owner


def test_panes_take_no_key_of_the_screen() -> None:
    """What acts everywhere on a day acts in each of its panes as well."""
    everywhere = {
        key
        for owner, binding in _bindings()
        if issubclass(DayScreen, owner)
        for key in binding.key.split(",")
    }
    in_panes = {
        key
        for owner, binding in _bindings()
        if issubclass(owner, Pane)
        for key in binding.key.split(",")
    }
    assert everywhere
    assert everywhere & in_panes == set()


def test_what_takes_the_focus_has_a_title() -> None:
    """Each pane has a name of its own under which its keys are listed."""
    panes = [owner for owner in _classes() if issubclass(owner, Pane) and owner is not Pane]
    titles = [vars(owner).get("BINDING_GROUP_TITLE") for owner in panes]
    assert len(panes) == len(set(titles))
    assert all(titles)
