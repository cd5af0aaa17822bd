"""What two people write while their computers are apart, and what has to be there in the end."""

from collections.abc import Callable
from typing import TypeAlias

from tests.carry.computer import Computer, Ledger

BY_HAND, LAST_YEAR = "2024-12-30", "2024-12-31"
BOTH, HERS, HIS, SHARED, NEW = (f"2025-01-0{day}" for day in range(1, 6))
"""Days of one week: both, one of the two or nobody changes them, or they were not there."""

_ROUNDS = 8
_AT_ONCE = """\
[[done]]
practice = "touch"
at = 2025-01-01T08:00:00+01:00

[[done]]
practice = "pets"
at = 2025-01-01T08:00:00+01:00
"""

Exchange: TypeAlias = Callable[[], object]
"""The folder carried, by whatever tool, there and back."""


def begin(ana: Computer) -> None:
    """Write the pages that both will have."""
    ana.define('[[practice]]\npractice = "choir"\nname = "Choir"\n')
    ana.put(_AT_ONCE, BOTH)
    ana.do(BOTH, ["mood", "5"], ["thanks", "Soup, together"])
    ana.do(HERS, ["thanks", "The sun on my face"])
    ana.do(HIS, ["tick", "choir"], ["mood", "6"])
    ana.do(SHARED, ["tick", "meditation", "--minutes", "10"])


def go_apart(ana: Computer, ben: Computer) -> Ledger:
    """Write, and take away, on either computer; gives what has to be there in the end."""
    before = ana.tells(BOTH)
    assert before == ben.tells(BOTH)
    ana.do(BOTH, ["untick", "touch"], ["tick", "eye-contact", "--with", "Ana"], ["mood", "8"])
    ana.do(BOTH, ["thanks", "A long call", "--why", "She remembered my interview"])
    ana.remove("gratitude", HERS)
    ana.do(HERS, ["tick", "singing"])
    ana.do(NEW, ["mood", "7"])
    ana.put('mood = 4\ndone = ["touch", "laughter"]\ngratitude = "Snow"\n', BY_HAND)
    ben.do(BOTH, ["untick", "pets"], ["tick", "laughter", "--with", "Ben"], ["mood", "3"])
    ben.do(BOTH, ["thanks", "Tea"])
    ben.do(HIS, ["untick", "choir"], ["mood", "9"])
    ben.do(NEW, ["tick", "magnesium"], ["note", "A long walk"])
    ben.do(LAST_YEAR, ["thanks", "A quiet year's end"])
    hers, his = ana.tells(BOTH), ben.tells(BOTH)
    taken = (before.keys() - hers.keys()) | (before.keys() - his.keys())
    assert len(taken) == 4
    return {name: told for name, told in (hers | his).items() if name not in taken}


def meet(ana: Computer, ben: Computer, exchange: Exchange) -> list[str]:
    """Carry, and look the folder over; gives what befriend had to say."""
    exchange()
    answers = ana.merge(), ben.merge()
    return [answer.err for answer in answers if "all is in order" not in answer.out]


def rest(ana: Computer, ben: Computer, exchange: Exchange) -> None:
    """Meet until another time changes nothing."""
    for _ in range(_ROUNDS):
        before = ana.files(), ben.files()
        said = meet(ana, ben, exchange)
        changed = before != (ana.files(), ben.files())
        if not changed and not said:
            break
    assert not said
    assert not changed


def carry(ana: Computer, ben: Computer, exchange: Exchange) -> None:
    """The whole story: together, apart, and together again with nothing lost or back."""
    begin(ana)
    meet(ana, ben, exchange)
    due = go_apart(ana, ben)
    rest(ana, ben, exchange)
    judge(ana, ben, due)


def judge(ana: Computer, ben: Computer, due: Ledger) -> None:
    """Both folders are the same, byte for byte, and say what is due, no more and no less."""
    assert ana.files() == ben.files()
    assert ana.tells(BOTH) == due
    assert ben.tells(BOTH) == due
