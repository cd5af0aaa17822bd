"""The world of one history: computers, time, chance, and the books the judge keeps."""

import random
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from befriend.domain import deeds
from befriend.errors import Trouble
from befriend.pages.change import Add, Change, Replace
from befriend.pages.names import PRACTICES
from befriend.pages.record import Page, Record
from tests.simulator.computer import OTHER, PAGE, Computer, Leaf
from tests.simulator.ledger import Ledger
from tests.simulator.lineage import Lineage
from tests.simulator.sheet import contents, is_believed, legible, text_of, unsettled

_BEGIN = datetime(2026, 11, 23, 6, tzinfo=UTC).timestamp()
_WRONG_BY = (0.0, 0.0, 0.0, 3600.0, -250_000.0, 31_000_000.0)
"""Seconds by which clocks are wrong."""

_SECOND_LOOKS = 0.15
"""How often a look is followed by another at once, which must change nothing."""


def silence(_: str) -> None:
    """Say nothing."""


class World:
    """What the troubles of a history happen to."""

    def __init__(self, seed: int, say: Callable[[str], None] = silence) -> None:
        self.rnd = random.Random(seed)
        self._seed = seed
        self.say = say
        self.ledger = Ledger()
        self.shorthands: list[bytes] = []
        """Files of a few lines that somebody wrote by hand and still has."""
        self._now = _BEGIN
        self._texts = 0
        self._lineage = Lineage()
        page = random.Random(f"{seed} page").choice((PAGE, PAGE, PRACTICES))
        self.computers = [
            Computer(name, lambda: self._now, self.rnd.choice(_WRONG_BY), page)
            for name in "ABCD"[: self.rnd.choice((2, 2, 3, 4))]
        ]
        for computer in self.computers:
            computer.change(deeds.note("a page that nothing happens to", self.moment()), OTHER)

    def turns_to(self, step: int) -> None:
        """Begin another step, whose chances hang on its number alone."""
        self.rnd = random.Random(f"{self._seed} {step}")

    def new_text(self, sign: str = "t") -> str:
        """A text that nobody has written yet."""
        self._texts += 1
        return f"{sign}{self._texts}"

    def new_time(self) -> str:
        """A time of day that nobody has written yet."""
        self._texts += 1
        return f"{self._texts // 60:02d}:{self._texts % 60:02d}:07"

    def moment(self, here: Computer | None = None) -> datetime:
        """What a computer's clock says."""
        return datetime.fromtimestamp(here.now() if here else self._now, UTC)

    def passes(self) -> None:
        """Time passes: now and then less than a file has to stand."""
        self._now += self.rnd.uniform(0.1, 4) if self.rnd.random() < 0.1 else self._a_while()

    def waits(self) -> None:
        """Time passes: nothing is still being copied."""
        self._now += self._a_while()

    def chance(self, share: float) -> bool:
        """Whether it happens this time."""
        return self.rnd.random() < share

    def look(self, here: Computer, *, same_hand: bool = False) -> Page:
        """Look at the page, as a person does."""
        self._reads(here, same_hand=same_hand)
        before = here.data
        edited = self._lineage.is_merely_edited(before, here.written, here.seen)
        merely_edited = edited and not here.copies
        look = here.look()
        self.say(f"  {here.name} looks {''.join(look.notes)}{look.fault or ''}")
        if look.fault and text_of(before) is not None:
            raise AssertionError(look.fault)
        if text_of(before) is not None or here.data != before:
            self._shows(here, before, look.page)
        self.ledger.counts["rewritten by looking alone"] += merely_edited and here.data != before
        if self.chance(_SECOND_LOOKS):
            self._look_again(here, look.page)
        return look.page

    def may_look(self, here: Computer, share: float = 0.6) -> None:
        """Look at the page, or not, a moment later."""
        self.passes()
        if self.chance(share):
            self.look(here)

    def change(
        self, here: Computer, changes: Iterable[Change], gone: Iterable[Record] = ()
    ) -> None:
        """Change the page in the app; `gone` are the records that the changes take away."""
        self._reads(here)
        before, taken = here.data, frozenset(record.content for record in gone)
        page = here.change(changes)
        self._shows(here, before, page, taken)
        self._enter(changes, taken)

    def crash(self, here: Computer, changes: Iterable[Change], gone: Iterable[Record] = ()) -> None:
        """Change the page that was just looked at, and stop in the midst of it.

        What memory has by then is done; the rest never was, and nobody was told that it is.
        """
        operation = self.rnd.choice((0, self.rnd.randint(1, 12)))
        self.say(f"  {here.name} stops before operation {operation}")
        if here.crash(changes, operation):
            self._enter(changes, frozenset(record.content for record in gone))
        else:
            self.ledger.written |= {record.content for record in _records(changes)}

    def change_twice(
        self, here: Computer, changes: Iterable[Change], others: Iterable[Change]
    ) -> None:
        """Change the page in two terminals at once."""
        self._reads(here)
        numbers = [self.rnd.randint(1, 30) for _ in range(3)]
        switches = (numbers[0], self.rnd.choice((0, numbers[1]))), numbers[2:]
        self.say(f"  {here.name}'s terminals take turns at {switches}")
        try:
            here.change_twice(changes, others, switches)
        except Trouble as trouble:
            self.say(str(trouble))
            self.ledger.counts["unheeded"] += 1
        self._enter((*changes, *others), frozenset())
        self.look(here)

    def edit(self, here: Computer, text: str, *, believed: bool = True) -> bool:
        """Write another text into the page's file by hand; whether it is one that can be read."""
        before = text_of(here.data)
        if before is None or text_of(text.encode()) is None:
            return False
        edits = self.ledger.edits(before, text, here.edits, believed=believed)
        self._lineage.draw(here.data, text.encode())
        here.put(Leaf(text.encode(), edits))
        return True

    def write_out(self, here: Computer) -> None:
        """Have the planner write the page, so that nothing is in the memory alone."""
        self.waits()
        self.look(here)
        self.change(here, deeds.note(self.new_text(), self.moment(here)))

    def exchange(self, here: Computer) -> None:
        """Have another computer know all that is known here."""
        other = self.rnd.choice([computer for computer in self.computers if computer is not here])
        self.write_out(here)
        self.write_out(other)
        other.put(here.leaf)
        self.waits()
        self.look(other)

    def _a_while(self) -> float:
        return self.rnd.uniform(6, 7200)

    def _enter(self, changes: Iterable[Change], taken: frozenset[str]) -> None:
        for record in _records(changes):
            self.ledger.writes(record.content)
        for content in taken:
            self.ledger.takes(content)

    def _shows(
        self, here: Computer, before: bytes | None, page: Page, taken: frozenset[str] = frozenset()
    ) -> None:
        shown = taken.union(record.content for record in page.records.values())
        edits = here.edits | here.beside
        self.ledger.shows(shown, edits, believed=is_believed(text_of(before) or ""))
        here.edits = here.beside = frozenset()

    def _look_again(self, here: Computer, shown: Page) -> None:
        changes = here.disk.changes
        again = here.look()
        same = again.page.same_as(shown) and here.disk.changes == changes
        self.ledger.counts["second look changes"] += not same

    def _reads(self, here: Computer, *, same_hand: bool = False) -> None:
        """Enter what the planner cannot know about the page that it is going to read."""
        if not same_hand:
            self.ledger.ambiguous |= self._lineage.is_ambiguous(here.data, here.seen)
        if self.ledger.bared:
            remembered = contents(text_of(here.written) or "").keys()
            for text in filter(None, map(legible, (here.data, here.seen))):
                self.ledger.reads(unsettled(text), remembered, believed=is_believed(text))


def _records(changes: Iterable[Change]) -> list[Record]:
    """The records that these changes write."""
    return [change.record for change in changes if isinstance(change, Add | Replace)]
