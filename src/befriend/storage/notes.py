"""What storage has to say to a person: one sentence for each thing it found or did."""

import os
from collections.abc import Iterable

from befriend.pages.names import title
from befriend.pages.record import Page
from befriend.storage.codec import Unreadable
from befriend.storage.reading import Found

REMEMBERED = (
    ". Until then this computer remembers what was done, and befriend writes it there by itself:"
    " do not do it again"
)
"""What is said besides where memory has a change and the page could not be written."""


def unreadable(path: str, fault: Unreadable, *, remembered: bool) -> str:
    """Why a file is no page, where, what to do, and what is shown meanwhile."""
    where = f", line {fault.line}" if fault.line else ""
    meanwhile = " What this computer remembers of the page is shown." if remembered else ""
    return f"{path}{where}: {fault.why}; mend it with an editor, or move it away.{meanwhile}"


def newer(name: str) -> str:
    """A newer planner wrote the page."""
    return (
        f"The page of {title(name)} was written by a newer befriend: your change is remembered on"
        " this computer; update befriend to write it."
    )


def waiting(name: str, found: Found) -> str:
    """The page may be half copied or merged; one that does not read is not written for a look."""
    if found.sides:
        return (
            f"Git has left both sides of the page of {title(name)} in it: they are shown joined."
            " 'befriend merge' writes them so; then 'git add' and 'git commit'."
        )
    when = "with your next change" if found.fault else "at the next look, a few seconds from now"
    return (
        f"The page of {title(name)} is not whole, as if it were being copied right now: it is"
        f" remembered on this computer and written {when}."
    )


def put_back(name: str, found: Found) -> tuple[str, ...]:
    """What a look wrote, and why."""
    page, here, says = found.reckoned.page, found.reckoned.here, found.reckoned.says
    sentences = []
    if found.missing and not here.empty:
        sentences.append("was missing or empty: this computer's memory of it is written back")
    elif found.sides:
        sentences.append(
            "was left unmerged by git: both sides are joined, and the original is kept"
        )
    else:
        torn = found.file is not None and found.file.torn
        parts = _differences(here, says, "came back", "taken away before went again")
        parts += ["it had been cut short or torn, and the original is kept"] if torn else []
        if parts:
            told = "; ".join(parts)
            sentences.append(f"was joined with what this computer remembers: {told}")
    if parts := _differences(page, here, "came", "taken away there went"):
        beside = ", ".join(os.path.basename(copy.name) for copy in found.copies)
        sentences.append(f"was joined with {beside} beside it: {'; '.join(parts)}")
    return tuple(f"The page of {title(name)} {sentence}." for sentence in sentences)


def _differences(new: Page, old: Page, came: str, went: str) -> list[str]:
    """How many records came and went, where any did."""
    more = len(new.records.keys() - old.records.keys())
    fewer = len(old.records.keys() - new.records.keys())
    return [
        *([f"{_records(more)} {came}"] if more else []),
        *([f"{_records(fewer)} {went}"] if fewer else []),
    ]


def kept(name: str, path: str) -> tuple[str, ...]:
    """A page that a hand wrote was rewritten."""
    return (f"The page of {title(name)} is written out in full; the original is kept in {path}.",)


def not_taken(path: str, fault: Unreadable) -> str:
    """A file of another folder is no page."""
    where = f", line {fault.line}" if fault.line else ""
    return (
        f"{path}{where}: {fault.why}; it is left out: mend it with an editor, or update befriend."
    )


def untidy(name: str, files: Iterable[str]) -> str:
    """Copies stay beside a page that does not have on the disk what they say."""
    return (
        f"The page of {title(name)} is not in order yet, so what lies beside it stays:"
        f" {', '.join(files)}; tidy again when it is."
    )


def no_copy(path: str) -> str:
    """A file that is named like a copy is not understood as one."""
    return (
        f"{path} stays: it does not read as a page, or a newer befriend wrote it; mend it with an"
        " editor, or move it away."
    )


def other_name(path: str) -> str:
    """A file that is named like a copy is the page itself."""
    return f"{path} stays: it is the page itself under another name."


def left_by_resilio(path: str) -> str:
    """A copy may not be moved."""
    return f"{path} stays: moving it away would delete the page itself on your other computers."


def of_that_day(path: str) -> str:
    """A file that is named like a copy of a page that was forgotten is left."""
    return f"{path} does not read as a page and stays; if it is of that day, delete it yourself."


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"
