"""The keys of a week."""

from textual.binding import Binding, BindingType

_DAYS = Binding.Group("Another day: the one before, or after")
_PAGES = Binding.Group("A screen up, or down")
_BESIDE = Binding.Group("The week before, or after")

KEYS: list[BindingType] = [
    Binding(
        "enter,e",
        "open",
        "open the day",
        id="week.open",
        tooltip="Open the day under the cursor",
    ),
    Binding("p", "plan", "plan", id="week.plan", tooltip="Plan the practice on that day"),
    Binding("b", "look_back", "look back", id="week.review", tooltip="Look back on the week"),
    Binding(
        "left,h",
        "step(-1)",
        "day",
        id="week.day-before",
        tooltip="The day before",
        group=_DAYS,
    ),
    Binding(
        "right,l",
        "step(1)",
        "day after",
        show=False,
        id="week.day-after",
        tooltip="The day after",
        group=_DAYS,
    ),
    Binding(
        "left_square_bracket,comma",
        "turn(-1)",
        "other weeks",
        id="week.week-before",
        tooltip="The week before",
        group=_BESIDE,
    ),
    Binding(
        "right_square_bracket,full_stop",
        "turn(1)",
        "week after",
        show=False,
        id="week.week-after",
        tooltip="The week after",
        group=_BESIDE,
    ),
    Binding(
        "pageup",
        "page(-1)",
        "page up",
        show=False,
        id="week.page-up",
        tooltip="A screen up",
        group=_PAGES,
    ),
    Binding(
        "pagedown",
        "page(1)",
        "page down",
        show=False,
        id="week.page-down",
        tooltip="A screen down",
        group=_PAGES,
    ),
    Binding("escape,w", "back", "back", id="week.back", tooltip="Back to the day"),
]
