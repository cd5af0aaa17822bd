"""A made-up week for the tests of the screen: Monday 23 to Sunday 29 November 2026."""

from datetime import timedelta

from tests.tui.person import MONDAY, Person

_MONDAY = """
[[mood]]
value = 6
[[done]]
practice = "touch"
with = ["Ana"]
note = "a long hug"
[[done]]
practice = "eye-contact"
with = ["Ana"]
[[gratitude]]
text = "Ana called, just to hear how it went"
why = "she remembered"
who = ["Ana"]
"""
_TUESDAY = """
[[mood]]
value = 7
[[done]]
practice = "touch"
with = ["Mum"]
[[done]]
practice = "laughter"
with = ["Ben"]
"""
_WEDNESDAY = """
[[mood]]
value = 4
[[rest]]
"""
_THURSDAY = """
[[mood]]
value = 5
at = 2026-11-26T08:30:00+01:00
[[mood]]
value = 8
feelings = ["warm"]
at = 2026-11-26T18:30:00+01:00
[[rest]]
practice = "laughter"
[[done]]
practice = "eye-contact"
with = ["Ben"]
note = "phones away"
[[gratitude]]
text = "Lunch with Ben, who asked twice how I really was"
why = "he listened"
who = ["Ben"]
at = 2026-11-26T19:00:00+01:00
[[gratitude]]
text = "First snow on the bridge"
at = 2026-11-26T20:00:00+01:00
[[note]]
text = "Choir moves to Tuesdays."
"""
_FRIDAY = """
[[mood]]
value = 9
[[done]]
practice = "touch"
with = ["Ana"]
[[done]]
practice = "eye-contact"
with = ["Ana"]
[[done]]
practice = "eye-contact"
with = ["Ben"]
again = true
"""
_SATURDAY = """
[[plan]]
practice = "laughter"
with = ["Ben"]
cue = "after dinner"
"""
_DAYS = (_MONDAY, _TUESDAY, _WEDNESDAY, _THURSDAY, _FRIDAY, _SATURDAY)
THURSDAY = MONDAY + timedelta(3)
FRIDAY = MONDAY + timedelta(4)
SATURDAY = MONDAY + timedelta(5)
SUNDAY = MONDAY + timedelta(6)


def put_week(person: Person) -> None:
    """Write the pages of the week by hand, and have it be Friday."""
    for number, text in enumerate(_DAYS):
        person.put(text, MONDAY + timedelta(number))
    person.clock.move(days=4)
