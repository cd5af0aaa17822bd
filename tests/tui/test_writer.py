"""The writer thread: what it is given to write, it writes in order, again where it failed."""

import sys
import time
from threading import Thread

import pytest

from befriend.domain import deeds
from befriend.pages.change import Change
from befriend.tui import writer as writer_module
from befriend.tui.news import NotSaved, Saved
from befriend.tui.writer import Writer
from tests.tui.heard import Heard
from tests.tui.journals import ALWAYS
from tests.tui.person import MONDAY, SUNDAY, Person


def _tick(person: Person, practice: str) -> tuple[Change, ...]:
    return deeds.tick(practice, person.clock())


def test_changes_are_saved_in_order(person: Person, heard: Heard, writer: Writer) -> None:
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
    person: Person, heard: Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
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
    person: Person, heard: Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the growing pauses are over, the longest one stays."""
    monkeypatch.setattr(writer_module, "PAUSES", [0])
    monkeypatch.setattr(writer_module, "_LONGEST_PAUSE", 0.01)
    person.journal.failures = 7
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: len(heard) == 8)
    assert heard.kinds == [NotSaved] * 7 + [Saved]


def test_a_refusal_is_final(person: Person, heard: Heard, writer: Writer) -> None:
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


def test_leaving_ends_the_pause(person: Person, heard: Heard, writer: Writer) -> None:
    """Leaving tries once more what failed, at once, and keeps why that failed as well."""
    person.journal.failures = ALWAYS
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    begin = time.monotonic()
    writer.leave()
    assert time.monotonic() - begin < 0.9
    assert heard.kinds == [NotSaved, NotSaved]
    assert writer.unsaved == "the stick was pulled out."


def test_leaving_saves_what_can_be_saved(person: Person, heard: Heard, writer: Writer) -> None:
    """What failed before, and what waits behind it, is written on leaving if that works now."""
    person.journal.failures = 1
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    writer.write(MONDAY, _tick(person, "pets"))
    writer.leave()
    assert heard.kinds == [NotSaved, Saved, Saved]
    assert len(person.records("done")) == 2
    assert writer.unsaved is None


def test_a_fault_of_our_own_costs_nothing(
    person: Person, heard: Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody thought of is told as not saved; the change is tried again like any other."""
    monkeypatch.setattr(writer_module, "PAUSES", [0.01])
    person.journal.faults = 1
    one, other = _tick(person, "touch"), _tick(person, "pets")
    writer.write(MONDAY, one)
    writer.write(MONDAY, other)
    heard.until(lambda: len(heard) == 3)
    assert heard.kinds == [NotSaved, Saved, Saved]
    told = heard[0]
    assert isinstance(told, NotSaved)
    assert (told.sentence, told.refused) == ("befriend has a fault of its own (KeyError).", False)
    assert [list(news.changes) for news in heard if isinstance(news, Saved)] == [[*one], [*other]]
    assert len(person.records("done")) == 2


def test_leaving_says_where_our_fault_is(person: Person, heard: Heard, writer: Writer) -> None:
    """If a fault of befriend's own stays, leaving gives its frames and no values, and goes on."""
    person.journal.faults = 2
    writer.write(MONDAY, _tick(person, "touch"))
    heard.until(lambda: heard)
    writer.write(MONDAY, _tick(person, "pets"))
    writer.leave()
    assert heard.kinds == [NotSaved, NotSaved, Saved]
    assert person.records("done") == [{"practice": "pets"}]
    assert writer.unsaved is not None
    first, *frames = writer.unsaved.splitlines()
    assert first == "befriend has a fault of its own (KeyError)."
    assert frames[-2].endswith("in change")
    assert person.journal.diary not in writer.unsaved


def test_leaving_waits_and_says_so(
    person: Person, heard: Heard, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who leaves while a change is on its way waits for it, and is told why."""
    person.journal.go.clear()
    changes = _tick(person, "touch")
    writer.write(MONDAY, changes)
    said: list[str] = []
    monkeypatch.setattr(sys.stderr, "write", said.append)

    def go_on() -> None:
        heard.until(lambda: said)
        person.journal.go.set()

    meanwhile = Thread(target=go_on)
    meanwhile.start()
    writer.leave()
    meanwhile.join()
    assert said == ["befriend: saving the last change; ctrl+c leaves without it.\n"]
    assert person.records("done") == [{"practice": "touch"}]
    assert writer.unsaved is None


def test_who_leaves_quickly_is_told_nothing(
    person: Person, writer: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change that is saved at once is not spoken of."""
    writer.write(MONDAY, _tick(person, "touch"))
    writer.leave()
    assert "".join(capsys.readouterr()) == ""
    assert person.records("done") == [{"practice": "touch"}]


def test_ctrl_c_waits_no_longer(
    person: Person, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who presses ctrl+c while it is waited for a change leaves, and that it is lost is said."""
    person.journal.go.clear()
    writer.write(MONDAY, _tick(person, "touch"))

    def interrupt(timeout: float | None = None) -> None:
        if timeout is None:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(writer._thread, "join", interrupt)
        writer.leave()
    assert writer.unsaved == "it was still being written."
