"""A disk that is slow to write: keys do not wait for it, and leaving does."""

from datetime import date

from tests.tui.disks import TroubledDisk
from tests.tui.person import MONDAY, SUNDAY, Person

_BOTH = ["eye-contact", "touch"]


def _ticked(person: Person, day: date = MONDAY) -> list[str]:
    """The practices ticked in a day's page."""
    return sorted(record["practice"] for record in person.records("done", day))


async def test_keys_do_not_wait_for_the_disk(person: Person, disk: TroubledDisk) -> None:
    """A whole day is done and shown while not one write has ended, and is saved after that."""
    disk.writes.clear()
    async with person.at_screen():
        await person.press("space", "m", "7")
        await person.thank("a call from Ana")
        await person.press("u", "ctrl+r", "w", "escape", "escape", "down", "space")
        assert not person.data.exists()
        assert "● Touch" in person.line("Touch")
        assert "● Eye contact" in person.line("Eye contact")
        assert "7" in person.line("13:02")
        assert "a call from Ana" in person.text
        await person.see("saving…")
        assert not person.data.exists()
        disk.writes.set()
        await person.until(lambda: _ticked(person) == _BOTH)
        await person.see("saved")
    assert person.records("mood") == [{"value": 7}]
    assert person.records("gratitude") == [{"text": "a call from Ana"}]


async def test_each_deed_is_written_in_its_turn(person: Person, disk: TroubledDisk) -> None:
    """What was done on one day and another while the disk stood still is written in that order."""
    disk.writes.clear()
    async with person.at_screen():
        await person.press("space", "[", "space", "]", "down", "space", "[", "space")
        disk.writes.set()
        await person.until(lambda: _ticked(person) == _BOTH)
        await person.until(lambda: _ticked(person, SUNDAY) == _BOTH)
    pages = {str(person.path(day)): day for day in (MONDAY, SUNDAY)}
    assert [pages[path] for path in disk.written if path in pages] == [MONDAY, SUNDAY] * 2


async def test_a_page_that_is_being_written_is_shown_whole(
    person: Person, disk: TroubledDisk
) -> None:
    """Between the write of the memory and that of the page, other days can be seen and ticked."""
    async with person.at_screen():
        await person.press("space")
        await person.see("saved")
        disk.writes.clear()
        await person.press("down", "space")
        await person.until(lambda: len(disk.written) and not disk.writes.is_set())
        await person.press("[", "[", "space", "]", "]")
        assert "● Touch" in person.line("Touch")
        assert "● Eye contact" in person.line("Eye contact")
        assert _ticked(person) == ["touch"]
        disk.writes.set()
        await person.until(lambda: _ticked(person) == _BOTH)


async def test_leaving_waits_and_says_so(person: Person, disk: TroubledDisk) -> None:
    """With a write under way, q says what it waits for, and leaves when all is saved."""
    disk.writes.clear()
    async with person.at_screen():
        await person.press("space", "down", "space", "q")
        assert "Saving the last change. To leave without waiting, press q again." in person.text
        assert person.app.is_running
        disk.writes.set()
        await person.until(lambda: not person.app.is_running)
    assert _ticked(person) == _BOTH
    assert (person.unsaved, person.app.return_code) == (None, 0)


async def test_what_is_typed_meanwhile_stays(person: Person, disk: TroubledDisk) -> None:
    """A write that ends while a text is typed changes neither the text nor the cursor."""
    disk.writes.clear()
    async with person.at_screen():
        await person.press("space", "g", *"the sun", "left", "left", "left")
        disk.writes.set()
        await person.until(lambda: _ticked(person) == ["touch"])
        await person.press(*"red ", "enter")
        await person.wrote("gratitude", {"text": "the red sun"})


async def test_what_is_done_on_a_day_that_is_still_read_waits_for_it(
    person: Person, disk: TroubledDisk
) -> None:
    """Ticks, a mood and a text on a page that is not there yet are shown, and join what it says."""
    person.put('mood = 3\ndone = ["pets"]\n', SUNDAY)
    async with person.at_screen():
        await person.until(lambda: person.app._desk._writer.idle)
        disk.reads.clear()
        await person.press("[", "space", "down", "space", "m", "7")
        await person.press("g", *"the sun", "enter")
        assert "● Eye contact" in person.line("Eye contact")
        assert "the sun" in person.text
        disk.reads.set()
        await person.wrote("gratitude", {"text": "the sun"}, day=SUNDAY)
        assert _ticked(person, SUNDAY) == ["eye-contact", "pets", "touch"]
        assert person.records("mood", SUNDAY) == [{"value": 3}, {"value": 7}]
        await person.see("● Touch", "● Time with a pet", "the sun", "saved")
    assert person.unsaved is None
