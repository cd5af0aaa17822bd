"""Drafts that were left behind when the screen was ended: a private file, until the next start."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from befriend.pages.canonical import Value
from befriend.storage.atomic import write_whole
from befriend.storage.disk import Disk
from befriend.storage.toml import NotToml, read_toml, toml_value

_LARGEST = 1024 * 1024

LeftDraft: TypeAlias = tuple[str, Mapping[str, str], str, dt.date | None]
"""Which question it is for, what was typed by field, what the question is called, on which day."""


class LeftDrafts:
    """What was typed and not saved. A file that cannot be read or written is as if there were none.

    Another planner that is open on the same folder may leave drafts of its own.
    """

    def __init__(self, disk: Disk, path: str) -> None:
        self._disk = disk
        self._path = path
        self._taken: set[str] = set()

    def take(self) -> list[LeftDraft]:
        """Those that were left behind; they stay in the file until `leave` says which do."""
        drafts = self._read()
        self._taken = {key for key, *_ in drafts}
        return drafts

    def leave(self, drafts: Iterable[LeftDraft]) -> bool:
        """Leave these behind, in the place of those that were taken; gives whether that is done."""
        before, mine = self._read(), [*drafts]
        settled = self._taken | {key for key, *_ in mine}
        after = [*(each for each in before if each[0] not in settled), *mine]
        try:
            if after:
                write_whole(self._disk, self._path, "\n".join(map(_block, after)).encode())
            elif before:
                self._disk.remove(self._path)
        except OSError:
            return False
        return True

    def _read(self) -> list[LeftDraft]:
        try:
            data = self._disk.read(self._path, _LARGEST)
            blocks = read_toml(data.decode()).get("draft") if data else None
        except (OSError, UnicodeDecodeError, NotToml):
            return []
        listed = blocks if isinstance(blocks, list) else []
        return [draft for block in listed if (draft := _draft(block))]


def _block(draft: LeftDraft) -> str:
    key, typed, called, day = draft
    said: dict[str, Value] = {"key": key, "called": called, **({"day": day} if day else {})}
    lines = [f"{name} = {toml_value(value)}\n" for name, value in said.items()]
    return f"[[draft]]\n{''.join(lines)}typed = {toml_value(dict(typed))}\n"


def _draft(block: Value) -> LeftDraft | None:
    """A draft of the file, or None where a hand has made it none."""
    match block:
        case {"key": str(key), "called": str(called), "typed": dict(typed), **more}:
            day = more.get("day")
            texts = {name: text for name, text in typed.items() if isinstance(text, str)}
            return key, texts, called, day if type(day) is dt.date else None
    return None
