"""Run many histories: `python -m tests.simulator 1000`, or look at one: `--show SEED`."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial
from multiprocessing import Pool
from typing import NamedTuple

from tests.simulator import faults
from tests.simulator.history import KINDS, STEPS, Outcome, run
from tests.simulator.ledger import ASIDES, FAULTS
from tests.simulator.smallest import smallest


class Wanted(NamedTuple):
    """What kinds of trouble there are to be, and which planted fault."""

    kinds: tuple[str, ...]
    fault: str | None


def main() -> int:
    """Do what the arguments say; the exit code is 1 where a fault was found."""
    arguments = _arguments()
    wanted = Wanted(tuple(arguments.kinds or KINDS), arguments.fault)
    if arguments.show is not None:
        return _show(wanted, arguments.show, whole=arguments.whole)
    seeds = range(arguments.seed, arguments.seed + arguments.histories)
    begun, counts, written, found = time.monotonic(), Counter[str](), 0, 0
    for histories, outcome in enumerate(_outcomes(wanted, seeds, arguments.jobs), start=1):
        counts += outcome.counts
        written += outcome.written
        if faulty := _faults(outcome):
            found += 1
            print(f"seed {outcome.seed}: {_in_words(faulty)}", flush=True)
            if wanted.fault:
                print(f"the planted fault {wanted.fault} was found in history {histories}")
                return 1
    every = Counter(dict.fromkeys((*FAULTS, *ASIDES), 0)) | counts
    print(f"{len(seeds)} histories, {written} records, {found} with a fault: {_in_words(every)};")
    print(f"{time.monotonic() - begun:.0f} seconds")
    return 1 if found else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    parser.add_argument("histories", nargs="?", type=int, default=1000, help="how many")
    parser.add_argument("--seed", type=int, default=0, help="of the first history")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--fault", choices=faults.FAULTS, help="plant it, and stop when found")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, help="no other kinds of trouble")
    parser.add_argument("--show", type=int, metavar="SEED", help="what is needed for its fault")
    parser.add_argument("--whole", action="store_true", help="show every step")
    return parser.parse_args()


def _outcomes(wanted: Wanted, seeds: range, jobs: int) -> Iterator[Outcome]:
    with Pool(jobs) as pool:
        yield from pool.imap(partial(_outcome, wanted), seeds, chunksize=10)


def _outcome(wanted: Wanted, seed: int) -> Outcome:
    with faults.FAULTS[wanted.fault]() if wanted.fault else nullcontext():
        return run(seed, wanted.kinds)


def _show(wanted: Wanted, seed: int, *, whole: bool) -> int:
    with faults.FAULTS[wanted.fault]() if wanted.fault else nullcontext():
        steps = STEPS if whole else smallest(seed, wanted.kinds)
        outcome = run(seed, wanted.kinds, steps, print)
    print(_in_words(outcome.counts) or "nothing to say")
    return 1 if _faults(outcome) else 0


def _faults(outcome: Outcome) -> Counter[str]:
    return Counter({name: times for name, times in outcome.counts.items() if name in FAULTS})


def _in_words(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {counts[name]}" for name in (*FAULTS, *ASIDES) if name in counts)


if __name__ == "__main__":
    sys.exit(main())
