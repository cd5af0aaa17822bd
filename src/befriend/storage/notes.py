"""What storage has to say to a person: one sentence for each thing it found or did."""

from befriend.pages.names import title
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
    """The page may be half copied; one that does not read is not written for just looking."""
    when = "with your next change" if found.fault else "at the next look, a few seconds from now"
    return (
        f"The page of {title(name)} is not whole, as if it were being copied right now: it is"
        f" remembered on this computer and written {when}."
    )


def put_back(name: str, found: Found) -> tuple[str, ...]:
    """What a look wrote, and why."""
    page = f"The page of {title(name)}"
    if found.missing:
        return (f"{page} was missing or empty: this computer's memory of it is written back.",)
    back = found.reckoned.page.records.keys() - found.reckoned.says.records.keys()
    gone = found.reckoned.says.records.keys() - found.reckoned.page.records.keys()
    parts = [
        *([f"{_records(len(back))} came back"] if back else []),
        *([f"{_records(len(gone))} taken away before went again"] if gone else []),
    ]
    if found.broken:
        parts.append("it had been cut short or torn, and the original is kept")
    if not parts:
        return ()
    return (f"{page} was joined with what this computer remembers: {'; '.join(parts)}.",)


def kept(name: str, path: str) -> tuple[str, ...]:
    """A page that a hand wrote was rewritten."""
    return (f"The page of {title(name)} is written out in full; the original is kept in {path}.",)


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"
