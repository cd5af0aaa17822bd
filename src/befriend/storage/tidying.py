"""Tidying: copies that are taken in are put away, and what stays is named."""

import os
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from befriend.errors import PageMoved, Trouble
from befriend.storage import notes
from befriend.storage.copies import Copy
from befriend.storage.faults import told
from befriend.storage.folder import Folder
from befriend.storage.reading import Found

LEFT_BY_RESILIO = ".Conflict"
"""Who deletes such a file deletes the page itself on the other computers."""


class Tidied(NamedTuple):
    """What became of the copies of a page."""

    moved: tuple[str, ...] = ()
    """The names of those that went to kept/."""

    notes: tuple[str, ...] = ()
    """What was done to the page, and which copies stay for good: a sentence each."""

    faults: tuple[str, ...] = ()
    """Why other copies stay: a sentence each."""


def tidy_page(folder: Folder, name: str, beside: Iterable[str], now: float) -> Tidied:
    """Put the copies of a page away, if all that they say is on the page and on the disk.

    `beside` are the names of the files that may be copies of it.
    """
    try:
        look = folder.look(name, now, asked=True)
        tidied = folder.at_once(name, partial(_tidy, folder, name, beside, now))
    except Trouble as trouble:
        return Tidied(faults=(str(trouble),))
    faults = (*filter(None, [look.fault]), *tidied.faults)
    return tidied._replace(notes=(*look.notes, *tidied.notes), faults=faults)


def _tidy(folder: Folder, name: str, beside: Iterable[str], now: float) -> Tidied:
    found = folder.find(name)
    folder.recognition.require(page_is_there=found.stamp is not None)
    if found.fault or found.to_be_written:
        return Tidied(faults=(notes.untidy(name, map(os.path.basename, beside)),))
    copies = {copy.name: copy for copy in found.copies}
    moved, stays, faults = [], [], []
    for each in beside:
        path = folder.path(each)
        if each not in copies:
            faults.append(_why_no_copy(folder, path, found))
        elif LEFT_BY_RESILIO in each:
            stays.append(notes.left_by_resilio(path))
        elif _put_away(folder, name, copies[each], now):
            moved.append(each)
        else:
            faults.append(str(PageMoved(path)))
    return Tidied(tuple(moved), tuple(stays), tuple(faults))


def _why_no_copy(folder: Folder, path: str, page: Found) -> str:
    """Why a file that is named like a copy is none: perhaps it cannot even be read."""
    try:
        with told(path):
            _, stamp = folder.disk.read_stamped(path, 0) or (b"", None)
    except Trouble as trouble:
        return str(trouble)
    return notes.other_name(path) if stamp == page.stamp else notes.no_copy(path)


def _put_away(folder: Folder, name: str, copy: Copy, now: float) -> bool:
    """Move a copy to kept/, unless it has changed since; gives whether it went."""
    path = folder.path(copy.name)
    if folder.disk.stamp(path) != copy.stamp:
        return False
    folder.kept.keep(name, copy.data, now)
    folder.disk.remove(path)
    return True
