"""The grid of a week: practices by days, drawn as one widget."""

import pytest
from rich.cells import cell_len, set_cell_size

from befriend.tui.screens.week import WeekScreen
from befriend.tui.widgets.day_pane import DayPane
from befriend.tui.widgets.week_grid import WeekGrid
from tests.tui.hostile import ALL, HOSTILE
from tests.tui.person import MONDAY, TUESDAY, Person
from tests.tui.weeks import FRIDAY, SATURDAY, SUNDAY, THURSDAY, put_week

_WIDTHS = [40, 60, 80, 120, 200]


def _grid(person: Person) -> WeekGrid:
    return person.app.screen.query_one(WeekGrid)


def _columns(person: Person) -> list[int]:
    """The cell of each day's sign: that of the last digit of its date."""
    days = [str(day) for day in range(23, 30)]
    dates = next(line for line in person.lines if line.split()[:7] == days)
    return [dates.index(day) + 1 for day in days]


def _signs(person: Person, part: str) -> str:
    """What stands in the column of each day, on the first line with this part."""
    return _in_columns(person, person.line(part))


def _in_columns(person: Person, line: str) -> str:
    return "".join(set_cell_size(line, at + 1)[-1] for at in _columns(person))


@pytest.mark.parametrize("width", _WIDTHS)
async def test_each_day_has_its_sign(person: Person, width: int) -> None:
    """Done, planned, rest and nothing each have a sign of one cell, and several ticks a number."""
    put_week(person)
    async with person.at_screen(width, 40):
        await person.press("w")
        assert _signs(person, "Touch ") == "●●~·●··"
        assert _signs(person, "Eye contact ") == "●·~●2··"
        assert _signs(person, "Shared laughter") == "·●~~·◇·"
        assert _signs(person, "Gratitude ") == "●·~●···"
        assert "○" not in person.text


async def test_what_is_planned_again_and_again_is_said_once(person: Person) -> None:
    """With all of its days; what has the same days stands beside it."""
    person.define('[[plan]]\npractice = "touch"\nevery = "every day"\n')
    for day in (TUESDAY, THURSDAY):
        person.put('plan = ["pets", "singing"]\n', day)
    person.put('plan = "laughter"\n', MONDAY)
    async with person.at_screen(200):
        await person.press("w")
        every_day = "today and on Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday"
        pets = "Singing, Time with a pet on Tuesday and Thursday"
        await person.see(f"Ahead: Touch {every_day}; Shared laughter today; {pets}.")


@pytest.mark.parametrize(("height", "apart"), [(40, False), (60, True)])
async def test_rows_stand_apart_where_the_day_has_its_room(
    person: Person, height: int, *, apart: bool
) -> None:
    """In any case all of the day is in sight, below all of the week."""
    put_week(person)
    async with person.at_screen(120, height):
        await person.press("w")
        rows = [number for number, line in enumerate(person.lines) if "Touch" in line[:10]]
        assert ("Eye contact" not in person.lines[rows[0] + 1]) is apart
        panes = person.app.screen.query_one("#panes")
        assert panes.max_scroll_y == 0


async def test_ten_ticks_are_a_plus(person: Person) -> None:
    """Up to nine ticks are a number, more are +."""
    person.put(
        "".join('[[done]]\npractice = "touch"\nagain = true\nn = 1\n' for _ in range(10))
        + "".join('[[done]]\npractice = "pets"\nagain = true\nn = 1\n' for _ in range(9))
    )
    async with person.at_screen():
        await person.press("w")
        assert _signs(person, "Touch ")[0] == "+"
        assert _signs(person, "Time with a pet")[0] == "9"


@pytest.mark.parametrize(
    ("width", "weekdays", "moods"),
    [
        (40, ["M", "T", "W", "T", "(F)", "S", "S"], ["6", "7", "4", "6", "9", "·", "·"]),
        (80, ["Mon", "Tue", "Wed", "Thu", "Today", "Sat", "Sun"], ["6", "7", "4", "6.5", "9"]),
    ],
)
async def test_the_head(person: Person, width: int, weekdays: list[str], moods: list[str]) -> None:
    """Weekdays, with today called so, their dates, and the mood as a curve and as numbers."""
    put_week(person)
    async with person.at_screen(width, 24):
        await person.press("w")
        lines = [line.split()[:9] for line in person.lines]
        head = [line[:7] for line in lines].index(weekdays)
        assert lines[head + 1][:7] == ["23", "24", "25", "26", "27", "28", "29"]
        assert lines[head + 2][: 2 + len(moods)] == ["Mood", "▅▆▄▆▇", *moods]


async def test_who_was_met_stands_behind(person: Person) -> None:
    """Where there is room, each practice names who was met; longer lists end in …."""
    put_week(person)
    async with person.at_screen():
        await person.press("w")
        assert person.line("Touch ").rstrip().endswith("Ana, Mum")
        person.app.screen.query_one(DayPane).focus()
        await person.press("[", "]")
        assert person.line("Eye contact ").rstrip().endswith("Ana, Ben")
    person.put('[[done]]\npractice = "singing"\nwith = ["Ana", "Ben", "Mum", "Cleo"]\n', FRIDAY)
    async with person.at_screen():
        await person.press("w")
        assert person.line("Singing ").rstrip().endswith("Ana, Ben…")
    async with person.at_screen(40, 24):
        await person.press("w")
        assert person.line("Singing ").rstrip().endswith("·")


async def test_what_it_comes_to(person: Person) -> None:
    """Below it stands with whom there was connection, and what is planned from today on."""
    put_week(person)
    async with person.at_screen():
        await person.press("w")
        assert "Connection on 4 days, with Ana, Mum and Ben." in person.text
        assert "Ahead: Shared laughter with Ben on Saturday." in person.text
        await person.press("]")
        assert "Connection" not in person.text
        assert "Ahead" not in person.text


async def test_a_day_that_passes_is_not_ahead(person: Person) -> None:
    """A plan that was not kept says nothing."""
    put_week(person)
    person.clock.move(days=2)
    async with person.at_screen():
        await person.press("w")
        assert "Ahead" not in person.text
        assert _signs(person, "Shared laughter")[5] == "·"


async def test_keys_move_the_cursor(person: Person) -> None:
    """Arrows and h j k l move the cursor by a row or a day, and digits do nothing."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "down", "j", "k", "left", "h", "right", "1", "0")
        assert (_grid(person).cursor, _grid(person).date) == (1, THURSDAY)
        assert "─ Thursday 26 November 2026 ─" in person.text
        await person.press("l", "up", "up")
        assert (_grid(person).cursor, _grid(person).date) == (0, FRIDAY)


async def test_the_cursor_shows_without_colour(person: Person) -> None:
    """The cell under the cursor is turned over while the grid is worked in, and no other cell."""
    put_week(person)
    async with person.at_screen():
        await person.press("w", "down")
        assert _turned_over(person) == [(1, 4)]
        await person.press("left")
        assert _turned_over(person) == [(1, 3)]
        await person.press("tab")
        assert _turned_over(person) == []


def _turned_over(person: Person) -> list[tuple[int, int]]:
    """The rows and days whose cells are drawn in reverse."""
    grid, columns = _grid(person), _columns(person)
    strips = person.app.screen._compositor.render_strips()
    found = []
    for number, (row, _) in enumerate(grid._lines):
        strip = strips[grid.content_region.y + number]
        for day, at in enumerate(columns):
            style = next(iter(strip.crop(at, at + 1))).style
            if style and style.reverse:
                found.append((row, day))
    return found


async def test_a_click_puts_the_cursor_there(person: Person) -> None:
    """A click on a sign chooses practice and day; on a date, the day; on a name, the practice."""
    put_week(person)
    async with person.at_screen():
        await person.press("w")
        row = person.lines.index(person.line("Shared laughter"))
        await person.pilot.click(offset=(_columns(person)[5], row))
        await person.until(lambda: _grid(person).date == SATURDAY)
        assert _grid(person).cursor == 3
        await person.pilot.click(offset=(_columns(person)[3], 3))
        await person.until(lambda: _grid(person).date == THURSDAY)
        assert _grid(person).cursor == 3
        await person.pilot.click(offset=(5, row - 2))
        await person.until(lambda: _grid(person).cursor == 1)
        assert _grid(person).date == THURSDAY


async def test_a_double_click_opens_the_day(person: Person) -> None:
    """Who clicks twice on a day sees it."""
    put_week(person)
    async with person.at_screen():
        await person.press("w")
        row = person.lines.index(person.line("Touch "))
        await person.pilot.double_click(offset=(_columns(person)[3], row))
        await person.see("Thursday 26 November 2026", "Lunch with Ben")
        assert not isinstance(person.app.screen, WeekScreen)


@pytest.mark.parametrize("width", _WIDTHS)
@pytest.mark.parametrize("name", [*HOSTILE.values(), ALL, "日本語 " * 9, "x" * 10_000])
async def test_no_name_moves_a_column(person: Person, width: int, name: str) -> None:
    """Whatever a practice and people are called, the signs stay below their days."""
    put_week(person)
    said = "".join(f"\\U{ord(sign):08x}" for sign in name)
    person.define(f'[[practice]]\npractice = "touch"\nname = "{said}"\nplace = 99\n')
    person.put(f'[[done]]\npractice = "pets"\nwith = ["{said}"]\n', SUNDAY)
    async with person.at_screen(width, 24):
        await person.press("w")
        assert _signs(person, "Eye contact ") == "●·~●2··"
        assert _signs(person, "Time with a pet") == "··~···●"
        last = person.lines[person.lines.index(person.line("Magnesium-rich")) + 1]
        assert _in_columns(person, last) == "●●~·●··"
        assert [cell_len(line) for line in person.lines] == [width] * 24


async def test_the_cursor_stays_on_its_practice(person: Person) -> None:
    """A practice that is defined above the cursor meanwhile does not move it to another."""
    async with person.at_screen():
        await person.press("w", "down", "down")
        person.define('[[practice]]\npractice = "tea"\nname = "Tea together"\nplace = -1\n')
        await person.see("Tea together", within=4)
        await person.until(lambda: _grid(person).cursor == 3)
        row = _grid(person).row
        assert row
        assert row.practice.name == "Act of kindness"
