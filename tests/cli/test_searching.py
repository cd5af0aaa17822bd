"""search, in text and in JSON."""

import json
import unicodedata

import pytest

from tests.cli.person import MONDAY, Person

_FULL = """\
done = "Time with a pet"

[[mood]]
value = 7
feelings = ["calm", "Ana near"]
at = 2026-11-23T08:00:00Z

[[done]]
practice = "touch"
with = ["Ana", "Ben"]
note = "a long\\nhug"
minutes = 10
at = 2026-11-23T09:00:00Z

[[weather]]
sky = "blue, said Ana"
"""


def test_what_is_found_is_a_line_each(person: Person) -> None:
    """Date, kind and all that the record says, the newest first, on standard output."""
    person.put(_FULL)
    person.put('gratitude = "Hannah\'s call"\n', "2020-02-29")
    person.put('gratitude = "rain"\n', "2020-03-01")
    before = person.path().read_bytes()
    answer = person.ask("search", "aNa")
    assert person.path().read_bytes() == before
    assert answer.lines == [
        "Monday 23 November 2026, tick: Touch; Ana, Ben; a long hug",
        "Monday 23 November 2026, mood: 7; calm, Ana near",
        "Monday 23 November 2026, weather: blue, said Ana",
    ]
    assert (answer.code, answer.err) == (0, "")
    assert person.ask("search", " anna").lines == [
        "Saturday 29 February 2020, gratitude: Hannah's call"
    ]
    assert person.ask("search", "with a PET").lines == [
        "Monday 23 November 2026, tick: Time with a pet"
    ]


def test_a_plan_that_repeats_is_found(person: Person) -> None:
    """On the first day on which it is planned, and so is a rest of many days."""
    person.ask("plan", "laugh", "--with", "Gran", "--every", "thu sun", "--date", MONDAY)
    person.ask("rest", "pets", "--note", "At Gran's", "--from", "fri", "--to", "+9")
    answer = person.ask("search", "gran")
    assert answer.lines == [
        "Friday 27 November 2026, rest: Time with a pet; At Gran's",
        "Thursday 26 November 2026, plan: Shared laughter; Gran; thu, sun",
    ]
    rest, plan = json.loads(person.ask("search", "gran", "--json").out)["found"]
    assert (rest["date"], rest["from"], rest["to"]) == ("2026-11-27", "2026-11-27", "2026-12-02")
    assert (plan["date"], plan["every"], plan["since"]) == ("2026-11-26", ["thu", "sun"], MONDAY)
    assert person.ask("remove", plan["id"]).code == 0
    assert len(person.ask("search", "gran").lines) == 1


def test_nothing_found_is_said(person: Person) -> None:
    """A folder without pages, and a text that nothing says, are no error."""
    sentence = "Nothing says 'tea'.\n"
    assert person.ask("search", "tea") == (0, sentence, "")
    assert list(person.home.iterdir()) == []
    person.put(_FULL)
    assert person.ask("search", "tea") == (0, sentence, "")
    assert person.ask("search", "tea", "--json") == (0, '{"text": "tea", "found": []}\n', "")


def test_what_is_found_is_told_in_json(person: Person) -> None:
    """One ASCII object: the text, and each record with its day, kind, fields, id and time."""
    person.ask("tick", "touch", "--with", "Zoë", "--date", MONDAY)
    person.put('[[odd]]\nkind = "Zoë"\ndate = 5\nempty = ""\n', "2020-02-29")
    answer = person.ask("search", "ZOË", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.isascii()
    assert answer.out.count("\n") == 1
    told = json.loads(answer.out)
    tick, odd = told.pop("found")
    assert told == {"text": "ZOË"}
    assert list(tick) == ["date", "kind", "practice", "with", "at", "id"]
    assert [tick["date"], tick["kind"], tick["with"]] == [MONDAY, "done", ["Zoë"]]
    assert [tick["id"]] == person.ids("done")
    assert odd.pop("id").startswith("0000-")
    assert odd == {"date": "2020-02-29", "kind": "odd"}


@pytest.mark.parametrize("text", ["", " \n"])
def test_no_text_is_a_mistake(person: Person, text: str) -> None:
    """There is nothing to look for."""
    answer = person.ask("search", text)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "befriend: A text is empty; write something, or leave it out.\n"
    assert person.ask("search").code == 2


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_page_that_does_not_read_is_told(person: Person, options: tuple[str, ...]) -> None:
    """What other pages say is found all the same, and the exit code says that there may be more."""
    person.put("[[tea\n")
    person.put('note = "tea"\n', "2020-02-29")
    answer = person.ask("search", "tea", *options)
    assert answer.code == 1
    assert "2020" in answer.out
    assert answer.out.count("\n") == 1
    assert answer.err.startswith(f"befriend: Not all could be searched: {person.path()}, line 1: ")
    assert answer.err.count("\n") == 1


def test_no_control_sequence_reaches_the_terminal(person: Person) -> None:
    """What is looked for and what is found are shown without their controls, on one line."""
    hostile = "\x1b]0;owned\x07 \x9b31m \u202e gnihton \r\u2028x"
    person.put(f"[[{json.dumps(hostile)}]]\ntext = {json.dumps(hostile)}\n")
    for text in (hostile, "OWNED", f"{hostile} is not there"):
        answer = person.run("search", text)
        assert (answer.code, answer.err, answer.out.count("\n")) == (0, "", 1)
        assert "owned" in answer.out
        signs = answer.out.removesuffix("\n")
        assert [s for s in signs if unicodedata.category(s) in ("Cc", "Cf", "Zl", "Zp")] == []


def test_practices_that_do_not_read_are_told(person: Person) -> None:
    """A practice may have a name that is not known now."""
    person.define("[[practice\n")
    answer = person.ask("search", "tea")
    assert (answer.code, answer.out) == (1, "Nothing says 'tea'.\n")
    assert "practices.toml, line 1: " in answer.err
