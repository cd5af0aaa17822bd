"""The planner made quick and repeatable for a simulation: nothing is reckoned twice, chance is seeded."""

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from unittest.mock import patch

from befriend.pages import ids, reckon, record
from befriend.pages.record import Page
from befriend.pages.version import Version
from befriend.storage import atomic, codec, reading


@contextmanager
def quick(seed: int) -> Iterator[None]:
    """Remember what was decoded and read, and draw the planner's random signs from a seed."""
    rnd = random.Random(seed)
    decode, read = reading.decode, reckon.read
    pages: dict[tuple[int, int], tuple[Version, Version | None, Page]] = {}

    def new_prefix() -> str:
        return "".join(rnd.choices(ids._SIGNS, k=6))

    def read_once(version: Version, remembered: Version | None = None) -> Page:
        key = id(version), id(remembered)
        if key not in pages:
            pages[key] = version, remembered, read(version, remembered)
        return pages[key][2]

    with ExitStack() as patches:
        for module, name, value in (
            (record, "new_prefix", new_prefix),
            (atomic, "new_prefix", new_prefix),
            (reading, "decode", lru_cache(maxsize=None)(decode)),
            (reckon, "read", read_once),
        ):
            patches.enter_context(patch.object(module, name, value))
        yield
