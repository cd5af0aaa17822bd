"""The judge: what was written, acknowledged and taken away, and what became of it."""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from enum import Enum, auto
from typing import NamedTuple

from tests.simulator.sheet import contents, unsettled

FAULTS = (
    "diverged",
    "not at rest",
    "second look changes",
    "rewritten by looking alone",
    "unheeded",
    "lost",
    "came back",
    "twice",
    "invented",
)
"""What must never be."""

ASIDES = ("ambiguous", "drafts that had travelled", "ids taken off")
"""What is counted and is nobody's fault."""


class Done(Enum):
    """What a hand did to a thing and nobody has looked at yet."""

    WRITTEN = auto()
    TAKEN = auto()
    PUT_BACK = auto()


class Edit(NamedTuple):
    """A hand's edit of one thing."""

    done: Done
    content: str


class Ledger:
    """The books over one history. A thing is known by its content, which nobody writes twice."""

    def __init__(self) -> None:
        self.written: set[str] = set()
        """By anybody, whether or not a planner ever saw it."""
        self.acknowledged: set[str] = set()
        """Shown by a look or returned by a change."""
        self.taken: set[str] = set()
        self.again: set[str] = set()
        """Taken away once, and written again since: whoever has it twice is right."""
        self.drafts: set[str] = set()
        """Taken away by a hand before a planner wrote it out: a draft elsewhere cannot know."""
        self.thinned: set[str] = set()
        """There twice, by undo or by hand, until a hand took one of the two away."""
        self.bared: set[str] = set()
        """Things whose id a hand took off: they look as if they had just been written."""
        self.renewed: set[str] = set()
        """Bared in a page that was believed: there that is an edit, which no taking away undoes."""
        self.orphans: set[str] = set()
        """Bared and read where no memory could tell whose id was taken off."""
        self.returned: set[str] = set()
        """Put back by hands more than once: one record for all, and gone if one takes it away."""
        self.ambiguous = False
        """Whether there were two hands' edits of the same version, of which a planner saw one."""
        self.counts: Counter[str] = Counter()

    def writes(self, content: str) -> None:
        """The planner writes a thing for a person."""
        self.written.add(content)
        self.acknowledged.add(content)

    def takes(self, content: str) -> None:
        """A thing is taken away, and the planner has seen that."""
        self.taken.add(content)

    def writes_again(self, content: str) -> None:
        """A thing that was taken away is wanted back."""
        self.taken.discard(content)
        self.again.add(content)

    def edits(
        self, before: str, after: str, edits: Iterable[Edit], *, believed: bool
    ) -> frozenset[Edit]:
        """What a hand did that made the one text of the other, besides these earlier edits.

        In a page that will not be believed, only what never was written out can be taken away.
        """
        were, are = contents(before), contents(after)
        old, new = were.keys(), are.keys()
        drafts = unsettled(before) - new
        bared = (unsettled(after) & old) - unsettled(before)
        self.written |= new
        self.drafts |= drafts
        self.bared |= bared
        self.thinned |= (were - are).keys() & new
        self.orphans |= {content for content in bared if are[content] > 1}
        self.returned |= (new - old) & self.taken & self.again
        gone = old - new if believed else drafts
        earlier = {edit for edit in edits if edit.done is not Done.TAKEN and edit.content in new}
        if believed:
            earlier |= {edit for edit in edits if edit.done is Done.TAKEN}
        return (
            frozenset(earlier)
            | {Edit(Done.PUT_BACK, content) for content in (new - old) & self.taken}
            | {Edit(Done.WRITTEN, content) for content in new - old - self.taken}
            | {Edit(Done.TAKEN, content) for content in gone}
        )

    def shows(self, shown: AbstractSet[str], edits: Iterable[Edit], *, believed: bool) -> None:
        """The planner shows these things, of a page with a hand's edits, which it may believe."""
        for done, content in sorted(edits, key=lambda edit: edit.done is not Done.TAKEN):
            if done is Done.TAKEN:
                self._takes_if_gone(content, shown, believed=believed)
            elif content not in shown:
                gone = content in self.taken | self.again and done is not Done.PUT_BACK
                self.counts["unheeded"] += not (gone or content in self.thinned)
            elif done is Done.PUT_BACK:
                self.writes_again(content)
        self.acknowledged |= shown

    def reads(self, bared: Iterable[str], remembered: AbstractSet[str], *, believed: bool) -> None:
        """A planner that remembers these things reads a page with things that have no id."""
        if believed:
            self.renewed |= self.bared.intersection(bared)
        else:
            self.orphans |= self.bared.intersection(bared) - remembered

    def verdict(self, final: Iterable[str]) -> Counter[str]:
        """What is wrong in the end, when every folder holds these things."""
        held = Counter(final)
        there, gone = held.keys(), self.taken - self.again
        back = gone & there
        twice = {content for content, times in held.items() if times > 1} - self.again
        kept = self.written - self.taken - self.thinned - self.returned
        lost = (self.acknowledged & kept) - there
        bared = self.renewed | self.orphans
        excused = (back & bared) | (twice & self.orphans) | (lost & self.again & bared)
        counts = self.counts + Counter(
            {
                "lost": len(lost - excused),
                "came back": len(back - self.drafts - excused),
                "twice": len(twice - excused),
                "invented": len((self.acknowledged | there) - self.written),
            }
        )
        asides = Counter(
            {
                "drafts that had travelled": len((back & self.drafts) - excused),
                "ids taken off": len(excused),
            }
        )
        return asides + (Counter({"ambiguous": 1}) if self.ambiguous and counts else counts)

    def _takes_if_gone(self, content: str, shown: AbstractSet[str], *, believed: bool) -> None:
        if content not in shown:
            self.taken.add(content)
        elif believed and content not in self.again | self.drafts | self.renewed | self.orphans:
            self.counts["unheeded"] += 1
