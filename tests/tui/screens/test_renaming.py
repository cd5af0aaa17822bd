"""Somebody is renamed, or joined with somebody else; it is undone, refused, kept as a draft."""

import pytest
from textual.widgets import Input

from befriend.domain import deeds
from befriend.tui.screens.people import PeopleScreen
from tests.tui.people import listed, names, put_days, under_cursor
from tests.tui.person import Person


@pytest.mark.parametrize("key", ["enter", "e"])
async def test_a_new_name_is_everybodys_who_went_by_the_old(person: Person, key: str) -> None:
    """One record on the page of the practices; the days stay; each screen says the new name."""
    put_days(person)
    person.define('[[person]]\nspelling = "Anna"\nname = "Ana"\n')
    days = {path: path.read_bytes() for path in person.data.rglob("days/*/*.toml")}
    async with person.at_screen():
        await person.press("f")
        await person.see("Ana ")
        await person.press(key, *"Maria", "enter")
        await person.until(lambda: ("Ana", "Maria") in names(person))
        await person.see("─ Maria ─")
        assert under_cursor(person) == "Maria"
        assert [line.split()[0] for line in listed(person)] == ["Maria", "Ben", "Cleo"]
        await person.press("escape")
        assert "Maria" in person.line("● Touch")
        await person.press("down", "enter", "M")
        assert person.app.screen.query_one("#who", Input)._suggestion == "Maria"
    assert {path: path.read_bytes() for path in days} == days


async def test_the_name_of_somebody_else_joins_the_two(person: Person) -> None:
    """Their days are counted as one person's; undo parts them again, redo joins them."""
    put_days(person)
    async with person.at_screen():
        await person.press("f")
        await person.see("Anna")
        await person.press("down", "down", "enter", *"ana", "enter")
        await person.until(lambda: names(person) == [("Anna", "Ana")])
        await person.see("Anna goes by Ana from now on. u undoes.")
        assert listed(person)[0] == "Ana 3 days Today Shared laughter, Touch"
        assert under_cursor(person) == "Ana"
        await person.press("u")
        await person.until(lambda: names(person) == [])
        assert len(listed(person)) == 4
        await person.see("Undone: the name “Ana”.")
        await person.press("ctrl+r")
        await person.until(lambda: names(person) == [("Anna", "Ana")])
        assert len(listed(person)) == 3


async def test_the_later_of_two_names_holds(person: Person) -> None:
    """Within a second there and back, the list says the name said last."""
    put_days(person)
    async with person.at_screen():
        await person.press("f")
        await person.see("Anna")
        for name in ("Mia", "Ana") * 3:
            await person.press("enter", *name, "enter")
            await person.see(f"─ {name} ─")
    assert len(names(person)) == 6


async def test_who_was_renamed_elsewhere_meanwhile_is_renamed_all_the_same(person: Person) -> None:
    """Whoever they go by when it is saved goes by the new name, and so do all their days."""
    put_days(person)
    person.define('[[person]]\nspelling = "Anna"\nname = "Ana"\n')
    elsewhere = person.journal_of(person.home / "elsewhere")
    async with person.at_screen():
        await person.press("f")
        await person.see("Ana ")
        await person.press("enter", *"Cy")
        now = person.clock()
        elsewhere.define(deeds.rename("Ana", "Dora", now), now)
        await person.until(lambda: person.app._desk.defined.standing.names.get("Ana") == "Dora")
        await person.press("enter")
        await person.see("Dora goes by Cy from now on.", "─ Cy ─")
        assert [line.split()[0] for line in listed(person)] == ["Cy", "Ben", "Cleo"]
        await person.until(lambda: ("Dora", "Cy") in names(person))
    assert len(names(person)) == 3


async def test_a_very_long_name_begins_in_the_title(person: Person) -> None:
    """As much of it as there is room for stands over the line on which it is changed."""
    person.put(f'[[done]]\npractice = "touch"\nwith = ["{"Wolfe" * 30}"]\n')
    async with person.at_screen(40, 12):
        await person.press("f")
        await person.see("Wolfe")
        await person.press("enter")
        await person.see("╭─ What WolfeWolfeWolfeWolfe")


async def test_what_is_no_name_is_refused(person: Person) -> None:
    """Nothing, or two names; one's own name changes nothing; esc keeps what is typed."""
    put_days(person)
    async with person.at_screen():
        await person.press("f")
        await person.see("Anna")
        await person.press("enter", "backspace", "enter")
        await person.see("A text is empty")
        await person.press(*"A, B", "enter")
        await person.see("leave the comma out")
        await person.press(*"Ana", "enter")
        assert isinstance(person.app.screen, PeopleScreen)
        await person.press("enter", *"Mari", "escape")
        await person.see("Draft kept: enter on Ana opens it again.")
        await person.press("enter")
        assert person.app.screen.query_one("#name", Input).value == "Mari"
    assert names(person) == []


async def test_names_from_elsewhere_are_shown(person: Person) -> None:
    """A name that another computer gave shows by itself, as does whom it met; the cursor stays."""
    put_days(person)
    elsewhere = person.journal_of(person.home / "elsewhere")
    async with person.at_screen():
        await person.press("f")
        await person.see("Anna")
        await person.press("down")
        now = person.clock()
        elsewhere.define(deeds.rename("Anna", "Zoë", now), now)
        await person.see("Zoë ")
        assert under_cursor(person) == "Ben"
        elsewhere.change(now.date(), deeds.tick("touch", now, people=["Cleo"]), now)
        await person.until(lambda: listed(person)[1].startswith("Cleo"))
        assert under_cursor(person) == "Ben"
        await person.press("down", "down")
        assert under_cursor(person) == "Zoë"
        elsewhere.define(deeds.rename("Zoë", "Ana", now.replace(second=30)), now)
        await person.until(lambda: len(listed(person)) == 3)
        assert under_cursor(person) == "Ben"
