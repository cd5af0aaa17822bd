"""The writer thread: what it is given to do, it does in order, and again where it failed."""

import time
from collections.abc import Callable, Iterator

import pytest

from befriend.domain import deeds
from befriend.errors import Trouble
from befriend.pages.change import Change
from befriend.tui import writer as writer_module
from befriend.tui.news import Looked, News, NotSaved, Saved, Told
from befriend.tui.writer import Writer
from tests.tui.journals import ALWAYS, TroubledJournal
from tests.tui.person import MONDAY, SUNDAY, Person

_PATIENCE = 10


class _Heard(list[News]):
    """The news, as they come."""

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, [vars(news) for news in self]
            time.sleep(0.005)

    @property
    def kinds(self) -> list[type[News]]:
        """What came, in order."""
        return [type(news) for news in self]


@pytest.fixture
def heard() -> _Heard:
    """What was told."""
    return _Heard()


@pytest.fixture
def writer(person: Person, heard: _Heard) -> Iterator[Writer]:
    """A writer at work."""
    writer = Writer(person.journal, person.clock, heard.append)
    yield writer
    person.journal.go.set()
    writer.leave()


def _tick(person: Person, practice: str) -> tuple[Change, ...]:
    return deeds.tick(practice, person.clock())


def test_changes_are_saved_in_order(person: Person, heard: _Heard, writer: Writer) -> None:
    """What was given first is written first, and each is told with the page it made."""
    person.journal.go.clear()
    given = [_tick(person, name) for name in ("touch", "pets", "singing")]
    for changes in given:
        writer.write(MONDAY, changes)
    person.journal.go.set()
    heard.until(lambda: len(heard) == 3)
    saved = [news for news in heard if isinstance(news, Saved)]
    assert [news.changes for news in saved] == given
    assert [len(news.opened.page.records) for news in saved] == [1, 2, 3]
    assert len(person.records("done")) == 3


def test_a_failure_is_tried_again(
    person: Person, heard: _Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change that fails comes before those after it, however often it has to be tried."""
    monkeypatch.setattr(writer_module, "PAUSES", [0.01] * 3)
    person.journal.failures = 3
    first, second = _tick(person, "touch"), _tick(person, "pets")
    writer.write(MONDAY, first)
    writer.write(SUNDAY, second)
    heard.until(lambda: len(heard) == 5)
    assert heard.kinds == [NotSaved, NotSaved, NotSaved, Saved, Saved]
    assert person.journal.asked == [first, first, first, first, second]
    assert [news.sentence for news in heard if isinstance(news, NotSaved)] == (
        ["the stick was pulled out."] * 3
    )
    assert writer.unsaved is None


def test_the_pauses_grow() -> None:
    """What failed is tried again after one, two and five seconds, and then every fifteen."""
    assert (*writer_module.PAUSES, writer_module._LONGEST_PAUSE) == (1, 2, 5, 15)


def test_what_keeps_failing_is_tried_for_ever(
    person: Person, heard: _Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the growing pauses are over, the longest one stays."""
    monkeypatch.setattr(writer_module, "PAUSES", [0])
    monkeypatch.setattr(writer_module, "_LONGEST_PAUSE", 0.01)
    person.journal.failures = 7
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: len(heard) == 8)
    assert heard.kinds == [NotSaved] * 7 + [Saved]


def test_a_refusal_is_final(person: Person, heard: _Heard, writer: Writer) -> None:
    """A change that never can be written is told once as refused, and not tried again."""
    person.journal.full = True
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    person.journal.full = False
    writer.write(MONDAY, _tick(person, "pets"))
    heard.until(lambda: len(heard) == 2)
    refusal = heard[0]
    assert isinstance(refusal, NotSaved)
    assert refusal.refused
    assert person.records("done") == [{"practice": "pets"}]


def test_leaving_ends_the_pause(person: Person, heard: _Heard, writer: Writer) -> None:
    """Leaving tries once more what failed, at once, and keeps why that failed as well."""
    person.journal.failures = ALWAYS
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    begin = time.monotonic()
    writer.leave()
    assert time.monotonic() - begin < 0.9
    assert heard.kinds == [NotSaved, NotSaved]
    assert writer.unsaved == "the stick was pulled out."


def test_leaving_saves_what_can_be_saved(person: Person, heard: _Heard, writer: Writer) -> None:
    """What failed before, and what waits behind it, is written on leaving if that works now."""
    person.journal.failures = 1
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    writer.write(MONDAY, _tick(person, "pets"))
    writer.leave()
    assert heard.kinds == [NotSaved, Saved, Saved]
    assert len(person.records("done")) == 2
    assert writer.unsaved is None


def test_a_look_tells_the_day(person: Person, heard: _Heard, writer: Writer) -> None:
    """A look tells what a page says now."""
    person.put('[[done]]\npractice = "touch"\n')
    writer.look(MONDAY)
    heard.until(lambda: heard)
    looked = heard[0]
    assert isinstance(looked, Looked)
    assert [tick.practice for tick in looked.opened.day.ticks] == ["touch"]
    assert looked.day == MONDAY


def test_looking_over_tells_notes_and_faults(person: Person, heard: _Heard, writer: Writer) -> None:
    """Looking the whole folder over tells each thing that was put right, and each fault."""
    writer.write(SUNDAY, _tick(person, "touch"))
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: len(heard) == 2)
    person.path(SUNDAY).unlink()
    person.put("[[done]\n")
    writer.look_over()
    heard.until(lambda: len(heard) == 4)
    assert heard.kinds[2:] == [Told, Told]
    sentences = sorted(news.sentence for news in heard if isinstance(news, Told))
    assert "2026-11-23.toml, line 1" in sentences[0]
    assert "Sunday 22 November 2026 was missing" in sentences[1]


def test_trouble_with_a_look_is_told(
    heard: _Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the world is in the way of a look, that is told, and the writer goes on."""
    trouble = Trouble("the stick was pulled out.")

    def fail(*_: object) -> None:
        raise trouble

    with monkeypatch.context() as patch:
        patch.setattr(TroubledJournal, "day", fail)
        patch.setattr(TroubledJournal, "look_over", fail)
        writer.look(MONDAY)
        writer.look_over()
        heard.until(lambda: len(heard) == 2)
    writer.look(MONDAY)
    heard.until(lambda: len(heard) == 3)
    assert heard.kinds == [Told, Told, Looked]


def test_it_is_idle_when_nothing_waits(person: Person, heard: _Heard, writer: Writer) -> None:
    """A writer with a change before it and another one waiting is not idle."""
    heard.until(lambda: writer.idle)
    person.journal.go.clear()
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: person.journal.asked)
    writer.write(MONDAY, _tick(person, "pets"))
    assert not writer.idle
    person.journal.go.set()
    heard.until(lambda: len(heard) == 2)
    heard.until(lambda: writer.idle)
