"""The keys, from the bindings: in groups, pairs and rows, under the names they have."""

import pytest
from textual.binding import ActiveBinding, Binding, BindingsMap
from textual.widget import Widget

from befriend.tui.keys import KeyGroup, KeyLine, key_name, keys_of

_PAIR = Binding.Group("Up, or down")
_DIGITS = Binding.Group("Set it")


class _Grid(Widget, can_focus=True):
    """Something that is worked in, and no pane."""

    BINDING_GROUP_TITLE = "Grid"


class _Around(Widget):
    """What is around it."""


def active(*bindings: tuple[Widget, Binding]) -> dict[str, ActiveBinding]:
    """These bindings, from the inside outwards, as a screen has them where all are active."""
    return {
        key: ActiveBinding(node, each, enabled=True, tooltip=each.tooltip)
        for node, binding in bindings
        for key, each in BindingsMap([binding])
    }


def _lines(*bindings: Binding) -> tuple[KeyLine, ...]:
    [group] = keys_of(active(*((_Grid(), binding) for binding in bindings)))
    return group.lines


def _key(key: str, binding: str = "a.b", group: Binding.Group | None = None) -> Binding:
    return Binding(key, "act", "word", id=binding, tooltip="A sentence", group=group)


def test_what_is_worked_in_comes_first() -> None:
    """A widget's keys stand under its title, those around it under Everywhere, below."""
    grid, around = _Grid(), _Around()
    groups = keys_of(
        active((grid, _key("x", "grid.away")), (around, _key("q", "day.m")), (grid, _key("a")))
    )
    assert [(group.title, [line.keys for line in group.lines]) for group in groups] == [
        ("Grid", ["x", "a"]),
        ("Everywhere", ["q"]),
    ]


def test_what_every_screen_has_comes_last() -> None:
    """A screen's own keys come before those that each screen has."""
    lines = _lines(_key("q", "screen.leave"), _key("ctrl+p", "app.palette"), _key("m", "day.mood"))
    assert [line.keys for line in lines] == ["m", "q", "ctrl+p"]


def test_keys_that_do_the_same_share_a_line() -> None:
    """The first key of a binding is the one to remember, the others stand beside it."""
    assert _lines(_key("enter,e,f2")) == (
        KeyLine(("a.b",), "enter", "enter", "e F2", "word", "A sentence"),
    )


def test_a_pair_is_a_line() -> None:
    """Bindings of a group share a line and the group's sentence, key beside key."""
    lines = _lines(_key("up,k", "a.up", _PAIR), _key("x"), _key("down,j", "a.down", _PAIR))
    assert lines == (
        KeyLine(("a.up", "a.down"), "↑ ↓", "up", "k j", "word", "Up, or down"),
        KeyLine(("a.b",), "x", "x", "", "word", "A sentence"),
    )


def test_half_a_pair_says_what_it_does_itself() -> None:
    """Where only one of a group acts, it is not told of the other."""
    [line] = _lines(_key("up", "a.up", _PAIR))
    assert (line.keys, line.what) == ("↑", "A sentence")


def test_the_digits_are_a_line() -> None:
    """Of a row of digits, the first and the last are named."""
    [line] = _lines(*(_key(str(digit), f"a.{digit}", _DIGITS) for digit in range(10)))
    assert (line.keys, line.others, line.what) == ("0–9", "", "Set it")


def test_a_hint_is_given_where_one_is_to_be_shown() -> None:
    """The word for the hints is of the first binding that is shown, and of none if none is."""
    hidden = Binding("up", "act", "up", show=False, id="a.up", tooltip="Up", group=_PAIR)
    assert [line.word for line in _lines(hidden, _key("x"))] == ["", "word"]
    assert [line.word for line in _lines(hidden, _key("down", "a.down", _PAIR))] == ["word"]


def test_what_textual_binds_is_left_out() -> None:
    """A binding without an id is none of ours, and one of ours has one."""
    assert keys_of(active((_Grid(), Binding("home", "scroll_home", "Home")))) == ()
    assert keys_of({}) == ()
    assert [type(each) for each in keys_of(active((_Grid(), _key("x"))))] == [KeyGroup]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("up", "↑"),
        ("left_square_bracket", "["),
        ("full_stop", "."),
        ("question_mark", "?"),
        ("slash", "/"),
        ("escape", "esc"),
        ("enter", "enter"),
        ("space", "space"),
        ("f", "f"),
        ("f1", "F1"),
        ("f12", "F12"),
        ("ctrl+r", "ctrl+r"),
        ("shift+tab", "shift+tab"),
    ],
)
def test_keys_have_the_names_on_the_keyboard(key: str, name: str) -> None:
    """A sign is shown as it is, a key with a name by that name."""
    assert key_name(key) == name
