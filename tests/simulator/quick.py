"""The planner made quick and repeatable: nothing is reckoned twice, and chance has a seed."""

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from unittest.mock import patch

from befriend.pages import ids, reckon, record
from befriend.pages.canonical import Fields, Value, canonical
from befriend.pages.record import Page
from befriend.pages.version import Version
from befriend.storage import atomic, codec, reading, toml

_SIGNS = "abcdefghijklmnopqrstuvwxyz234567"


@contextmanager
def quick(seed: int) -> Iterator[None]:
    """Remember what was decoded and read, and draw the planner's random signs from a seed.

    What is remembered of an object is remembered with it, so that no other can have its identity.
    """
    rnd = random.Random(seed)
    read = vars(reckon)["read"]  # a planted fault may have put another there
    texts: dict[int, tuple[object, str]] = {}
    pages: dict[tuple[int, int], tuple[Version, Version | None, Page]] = {}

    def new_prefix() -> str:
        return "".join(rnd.choices(_SIGNS, k=6))

    def canonical_once(value: Value | Fields) -> str:
        if not isinstance(value, dict):
            return canonical(value)
        if id(value) not in texts:
            texts[id(value)] = value, canonical(value)
        return texts[id(value)][1]

    def read_once(version: Version, remembered: Version | None = None) -> Page:
        key = id(version), id(remembered)
        if key not in pages:
            pages[key] = version, remembered, read(version, remembered)
        return pages[key][2]

    with ExitStack() as patches:
        for module, name, value in (
            (record, "new_prefix", new_prefix),
            (atomic, "new_prefix", new_prefix),
            (ids, "canonical", canonical_once),
            (record, "canonical", canonical_once),
            (codec, "canonical", canonical_once),
            (codec, "toml_key", lru_cache(toml.toml_key)),
            (reading, "decode", lru_cache(maxsize=None)(codec.decode)),
            (reckon, "read", read_once),
        ):
            patches.enter_context(patch.object(module, name, value))
        yield
