"""Hints: the keys worth knowing, until they have been used."""

from befriend.tui.hints import Hint, fitting, hints
from tests.tui.person import Person


async def test_a_hint_leaves_once_its_key_was_used(person: Person) -> None:
    """A key that was used needs no hint any more; help and leave stay."""
    async with person.at_screen(120, 24):
        await person.see("space tick   enter who   m mood   g gratitude   p plan   w week")
        await person.press("space", "?", "escape")
        await person.see_no("space tick")
        assert "   enter who   m mood   g gratitude   p plan" in person.lines[-1]


async def test_a_pair_is_known_by_one_of_its_keys(person: Person) -> None:
    """Who has used one key of a pair, or another key that does the same, knows it."""
    async with person.at_screen():
        await person.press(".")
        await person.see_no("[ ] other days")
        await person.press("m")
        await person.see("0–9 set   ← → slide")
        await person.press("l", "3")
        await person.see_no("0–9 set")
        assert "slide" not in person.lines[-1]


async def test_used_keys_are_remembered(person: Person) -> None:
    """At the next start the hints are those that were left; the file names bindings, not texts."""
    async with person.at_screen():
        await person.press("space", "down", "j")
        await person.thank("a secret")
    path = person.home / ".local/state/befriend-device/used-keys.txt"
    assert path.read_text() == "checklist.toggle\nday.gratitude\npane.down\n"
    async with person.at_screen():
        await person.see("enter who   m mood   p plan   w week   [ ] other days   ? help   q leave")
        assert "space tick" not in person.text


async def test_what_cannot_be_remembered_is_no_trouble(person: Person) -> None:
    """Where nothing can be written, hints leave all the same, and leaving says nothing."""
    (person.home / ".local/state/befriend-device/used-keys.txt").mkdir(parents=True)
    async with person.at_screen():
        await person.press("m")
        await person.see_no("m mood")
    assert person.unsaved is None


async def test_what_is_typed_is_no_key(person: Person) -> None:
    """Letters that are typed into a form do not count as keys that were used."""
    async with person.at_screen():
        await person.press("g", "m", "escape")
        await person.see_no("g gratitude")
        assert "m mood" in person.lines[-1]


async def test_help_and_leave_stay_on_a_narrow_screen(person: Person) -> None:
    """Where there is little room, the way to learn more and the way out are kept."""
    async with person.at_screen(40, 12):
        await person.see("m mood  g gratitude  ? help  q leave")
        await person.press("space")
        await person.see("m mood  g gratitude  ? help", "saved")
        await person.press("w")
        await person.see("esc back", "? help", "q leave")


def test_without_bindings_there_are_no_hints() -> None:
    """Where nothing acts, nothing is said."""
    assert hints({}, {"day.mood"}) == ()


def test_those_that_stay_come_first_where_there_is_little_room() -> None:
    """Room goes to those that stay, then to the first that fit; what is shown keeps its order."""
    three = [Hint("a", "b"), Hint("c", "d"), Hint("?", "help", rank=0)]
    assert fitting(three, [3, 3, 6], 12) == [0, 1, 2]
    assert fitting(three, [3, 3, 6], 11) == [0, 2]
    assert fitting(three, [4, 3, 6], 9) == [1, 2]
    assert fitting(three, [4, 4, 6], 9) == [2]
    assert fitting(three, [6, 6, 6], 5) == []
    assert fitting([], [], 5) == []
