"""today, week and paths, in text."""

import pytest

from tests.cli.person import MONDAY, Person

_FULL = """\
mood = 7
gratitude = "rain"
x = "from a newer befriend"

[[mood]]
value = 4
energy = 0
feelings = ["calm", "tired"]
note = "long day"
at = 2026-11-23T08:30:00Z

[[mood]]
value = 5
at = 2026-11-24T08:30:00Z

[[mood]]
value = 40

[[done]]
practice = "touch"
with = ["Ana"]
note = "a hug"
minutes = 10

[[done]]
practice = "touch"
with = ["Ben", "Ana"]
minutes = 5

[[done]]
practice = "juggling"

[[gratitude]]
text = "a call"
why = "she\\nremembered"
who = ["Ana", "Mum", "Ben"]
at = 2026-11-24T09:00:00Z

[[plan]]
practice = "laughter"
with = ["Ben"]
cue = "after dinner"

[[plan]]
practice = "touch"

[[rest]]
practice = "singing"

[[note]]
text = "new moon"
"""


def test_three_lines_of_a_hand_count_at_once(person: Person) -> None:
    """A page that a hand wrote is shown as any other, and not a byte of it is changed."""
    page = person.put(
        'mood = 7\ndone = ["eye-contact", "laughter"]\ngratitude = "A good friend\'s phone call"\n'
    )
    answer = person.run("today", "--date", MONDAY)
    assert person.path().read_bytes() == page
    assert answer.lines == [
        "Monday 23 November 2026",
        "",
        "Touch: open",
        "Eye contact: done",
        "Act of kindness: open",
        "Shared laughter: done",
        "Singing: open",
        "Time with a pet: open",
        "Gratitude: done",
        "Loving-kindness meditation: open",
        "Magnesium-rich food: open",
        "",
        "Mood: 7",
        "Grateful for: A good friend's phone call",
    ]
    assert (answer.code, answer.err) == (0, "")


def test_today_says_all_that_a_day_has(person: Person) -> None:
    """Each state is a word, each record a line, in an order that can be listened to."""
    person.put(_FULL)
    lines = person.ask("today", "--date", MONDAY).lines
    assert lines.pop().startswith("Not understood, and kept as it is: mood = ")
    assert sorted(lines[:13]) == sorted(
        [
            "Monday 23 November 2026",
            "",
            lines[2],
            "Eye contact: open",
            "Act of kindness: open",
            "Shared laughter: planned",
            "Singing: rests",
            "Time with a pet: open",
            "Gratitude: done",
            "Loving-kindness meditation: open",
            "Magnesium-rich food: open",
            "juggling: done",
            "",
        ]
    )
    assert lines[2] in {
        "Touch: done ×2, with Ana and Ben; 15 minutes; a hug",
        "Touch: done ×2, with Ben and Ana; 15 minutes; a hug",
    }
    assert lines[13:] == [
        "Mood: 7",
        "Mood: 4 at 08:30; energy 0; calm; tired; long day",
        "Mood: 5",
        "Grateful for: rain",
        "Grateful for: a call; why: she remembered; who: Ana, Mum and Ben",
        "Plan: Touch",
        "Plan: Shared laughter, with Ben; after dinner",
        "Note: new moon",
    ]


def test_a_new_folder_shows_the_nine_and_stays_empty(person: Person) -> None:
    """Looking makes no file and no folder."""
    answer = person.ask("today")
    assert list(person.home.iterdir()) == []
    assert [line.partition(": ")[2] for line in answer.lines[2:]] == ["open"] * 9


def test_the_week_is_seven_paragraphs_and_a_sum(person: Person) -> None:
    """Each day says what was done there, and at the end stands with whom there was connection."""
    person.put(
        'mood = [7, 4]\n[[done]]\npractice = "touch"\nwith = ["Ana"]\n[[done]]\npractice = "pets"\n'
    )
    person.put('[[gratitude]]\ntext = "rain"\nwho = ["Ben"]\n[[rest]]\n', "2026-11-24")
    person.put('done = "magnesium"\n[[rest]]\npractice = "pets"\n', "2026-11-25")
    person.put('[[plan]]\npractice = "laughter"\ncue = "after tea"\n', "2026-11-26")
    person.put('[[note]]\ntext = "new moon"\n[[mood]]\nvalue = -1\n', "2026-11-27")
    answer = person.ask("week")
    paragraphs = [each.splitlines() for each in answer.out.split("\n\n")]
    ids = paragraphs[4].pop()
    assert ids == "Not understood, and kept as it is: mood = -1."
    assert paragraphs == [
        ["Monday 23 November 2026", "Done: Touch, with Ana; Time with a pet", "Mood: 5.5"],
        [
            "Tuesday 24 November 2026",
            "Done: Gratitude",
            "Rests: the whole day",
            "Grateful for: rain; who: Ben",
        ],
        ["Wednesday 25 November 2026", "Done: Magnesium-rich food", "Rests: Time with a pet"],
        ["Thursday 26 November 2026", "Plan: Shared laughter; after tea"],
        ["Friday 27 November 2026", "Note: new moon"],
        ["Saturday 28 November 2026", "Nothing written"],
        ["Sunday 29 November 2026", "Nothing written"],
        ["Connection on 2 days, with Ana and Ben."],
    ]
    assert (answer.code, answer.err) == (0, "")


def test_the_week_begins_on_the_chosen_weekday(person: Person) -> None:
    """The settings of this computer say with which day a week begins."""
    person.settings.parent.mkdir(parents=True)
    person.settings.write_text('week-begins = "sunday"\n')
    person.put('done = "touch"\n', "2026-11-28")
    lines = person.ask("week", "--date", MONDAY).lines
    assert (lines[0], lines[-1]) == ("Sunday 22 November 2026", "Connection on 1 day.")


def test_the_calendar_ends_within_a_week(person: Person) -> None:
    """The week of the calendar's last day has the days that there are."""
    lines = person.ask("week", "--date", "9999-12-31").lines
    assert [line for line in lines if line.endswith("9999")] == [
        "Monday 27 December 9999",
        "Tuesday 28 December 9999",
        "Wednesday 29 December 9999",
        "Thursday 30 December 9999",
        "Friday 31 December 9999",
    ]


def test_the_paths_are_where_things_are(person: Person) -> None:
    """Each path is told after its name, and what is written later is there."""
    told = dict(line.split(": ", 1) for line in person.ask("paths").lines)
    person.ask("tick", "touch", "--date", MONDAY)
    assert list(told) == ["Pages", "Settings", "Memory", "Kept originals", "Drafts", "Lock"]
    assert told["Pages"] == str(person.data)
    assert told["Settings"] == str(person.settings)
    state = person.home / ".local/state/befriend-device"
    assert told["Lock"] == str(state / "lock")
    (memory,) = state.glob(f"remembered/*/*/written/days/2026/{MONDAY}.toml")
    assert str(memory).startswith(told["Memory"] + "/")
    assert told["Kept originals"].startswith(str(state / "kept"))


@pytest.mark.parametrize("command", ["today", "week"])
def test_practices_that_do_not_read_are_told(person: Person, command: str) -> None:
    """A checklist that does not read is named with its line; the nine are shown meanwhile."""
    person.data.mkdir(parents=True)
    (person.data / "practices.toml").write_text('[[practice]]\npractice = "choir\n')
    person.ask("tick", "touch")
    answer = person.ask(command)
    assert answer.code == 1
    assert "practices.toml, line 2: " in answer.err
    assert "Touch" in answer.out
