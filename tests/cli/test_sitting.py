"""`befriend sit`: loving-kindness in plain lines, ticked when the time is over."""

import pytest

from tests.cli.person import Person


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, each time: time flies."""
    waited: list[float] = []
    monkeypatch.setattr("befriend.cli.sitting.sleep", waited.append)
    monkeypatch.setattr("befriend.cli.sitting.monotonic", lambda: float(sum(waited)))
    return waited


def test_it_wishes_well_and_ticks(person: Person, slept: list[float]) -> None:
    """A line for each, in equal shares of the time; the tick has the minutes."""
    answer = person.ask("sit", "--minutes", "5", "--dear", "Ana")
    assert answer.code == 0
    assert slept == [60] * 5
    assert answer.lines[0] == "5 minutes; ctrl+c leaves."
    assert answer.lines[2].startswith("Someone dear: Ana: May Ana be safe. May Ana be well.")
    assert answer.lines[-1] == "Ticked 5 minutes of loving-kindness."
    assert person.ask("today").out.count("Loving-kindness meditation: done; 5 minutes") == 1


def test_it_sits_as_the_page_says(person: Person, slept: list[float]) -> None:
    """Wishes, names and minutes that were set on the screen hold here too."""
    person.data.mkdir(parents=True)
    said = '[[meditation]]\nminutes = 6\nwishes = ["be free"]\ndifficult = "Max"\n'
    (person.data / "practices.toml").write_text(said, "utf-8")
    answer = person.ask("sit")
    assert slept == [60] * 6
    assert answer.lines[1] == "Yourself: May I be free."
    assert "Max: May Max be free." in answer.lines


def test_leaving_writes_nothing_and_says_how_to(
    person: Person, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+c is no tick; what was sat can be written down."""

    def leave(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("befriend.cli.sitting.sleep", leave)
    answer = person.ask("sit")
    assert answer.code == 130
    assert "befriend tick meditation --minutes 6" in answer.err
    assert "Loving-kindness meditation: open" in person.ask("today").out


def test_nobody_sits_for_half_a_day(person: Person, slept: list[float]) -> None:
    """More than two hours are refused before they begin."""
    answer = person.ask("sit", "--minutes", "121")
    assert (answer.code, slept) == (2, [])
    assert "from 1 to 120" in answer.err


def test_leaving_at_once_says_nothing(
    person: Person, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No whole minute is none."""

    def leave(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("befriend.cli.sitting.sleep", leave)
    answer = person.ask("sit")
    assert (answer.code, answer.err, slept) == (130, "", [])
