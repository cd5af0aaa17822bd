"""The planner made quick and repeatable: nothing is reckoned twice, and chance has a seed."""

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from typing import TypeVar
from unittest.mock import patch

from befriend.pages import blocks, ids, reckon, record
from befriend.pages.blocks import Block
from befriend.pages.canonical import Fields, Value, canonical
from befriend.pages.record import Page
from befriend.pages.version import Version
from befriend.storage import atomic, codec, copies, reading, sides, toml

_SIGNS = "abcdefghijklmnopqrstuvwxyz234567"
_Thing = TypeVar("_Thing")
_Result = TypeVar("_Result")


@contextmanager
def quick(seed: int) -> Iterator[None]:
    """Remember what was decoded and read, and draw the planner's random signs from a seed."""
    rnd = random.Random(seed)
    decode = lru_cache(maxsize=None)(codec.decode)
    # A planted fault may have put others there.
    read, fits = vars(reckon)["read"], vars(blocks)["fits"]
    canonical_fields = _once(canonical)

    def new_prefix() -> str:
        return "".join(rnd.choices(_SIGNS, k=6))

    def canonical_once(value: Value | Fields) -> str:
        return canonical_fields(value) if isinstance(value, dict) else canonical(value)

    def stands(block: Block) -> bool:
        return bool(fits(block.id, block.kind, block.fields))

    with ExitStack() as patches:
        for module, name, value in (
            (record, "new_prefix", new_prefix),
            (atomic, "new_prefix", new_prefix),
            (ids, "canonical", canonical_once),
            (record, "canonical", canonical_once),
            (codec, "canonical", canonical_once),
            (codec, "toml_key", lru_cache(toml.toml_key)),
            (copies, "decode", decode),
            (reading, "decode", decode),
            (sides, "decode", decode),
            (blocks.Block, "stands", property(_once(stands))),
            (reckon, "read", _read_once(read)),
        ):
            patches.enter_context(patch.object(module, name, value))
        yield


def _once(act: Callable[[_Thing], _Result]) -> Callable[[_Thing], _Result]:
    """What acts once for each object.

    What is remembered of an object is remembered with it, so that no other can have its identity.
    """
    done: dict[int, tuple[_Thing, _Result]] = {}

    def acts(thing: _Thing) -> _Result:
        if id(thing) not in done:
            done[id(thing)] = thing, act(thing)
        return done[id(thing)][1]

    return acts


def _read_once(
    read: Callable[[Version, Version | None], Page],
) -> Callable[[Version, Version | None], Page]:
    pages: dict[tuple[int, int], tuple[Version, Version | None, Page]] = {}

    def reads(version: Version, remembered: Version | None = None) -> Page:
        key = id(version), id(remembered)
        if key not in pages:
            pages[key] = version, remembered, read(version, remembered)
        return pages[key][2]

    return reads
