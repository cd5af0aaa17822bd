"""What two people write while their computers are apart, and what has to be there in the end."""

from collections.abc import Callable
from typing import TypeAlias

from tests.carry.computer import Computer, Ledger

BOTH, HERS, HIS, SHARED, NEW, BY_HAND = (f"2025-11-{day}" for day in range(17, 23))
"""Days that both change, that one of them changes, that nobody changes, that were not there."""

LAST_YEAR = "2024-12-31"
_ROUNDS = 8
_AT_ONCE = """\
[[done]]
practice = "touch"
at = 2025-11-17T08:00:00+01:00

[[done]]
practice = "pets"
at = 2025-11-17T08:00:00+01:00
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
    before = _tells(ana)
    assert before == _tells(ben)
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
    hers, his = _tells(ana), _tells(ben)
    taken = (before.keys() - hers.keys()) | (before.keys() - his.keys())
    assert len(taken) == 4
    return {name: told for name, told in (hers | his).items() if name not in taken}


def rest(ana: Computer, ben: Computer, exchange: Exchange) -> None:
    """Carry, and look the folder over, until another time changes nothing."""
    for _ in range(_ROUNDS):
        before = ana.files(), ben.files()
        exchange()
        answers = ana.merge(), ben.merge()
        changed = before != (ana.files(), ben.files())
        if not changed and all("all is in order" in answer.out for answer in answers):
            break
    assert [answer.err for answer in answers] == ["", ""]
    assert ana.files() == ben.files()
    assert not changed


def carry(ana: Computer, ben: Computer, exchange: Exchange) -> None:
    """The whole story: together, apart, and together again with nothing lost or back."""
    begin(ana)
    rest(ana, ben, exchange)
    due = go_apart(ana, ben)
    rest(ana, ben, exchange)
    judge(ana, ben, due)


def judge(ana: Computer, ben: Computer, due: Ledger) -> None:
    """Both folders are the same, byte for byte, and say what is due, no more and no less."""
    assert ana.files() == ben.files()
    assert _tells(ana) == due
    assert _tells(ben) == due


def _tells(computer: Computer) -> Ledger:
    return computer.tells(BOTH, LAST_YEAR)
