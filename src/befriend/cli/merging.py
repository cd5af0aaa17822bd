"""The command that joins: other folders and pages into this one, or this one with what it knows."""

from collections.abc import Iterable

from befriend.cli.asked import Asked
from befriend.cli.progress import Progress
from befriend.cli.speaking import say, tell, tell_about
from befriend.domain.words import count, counted, in_words
from befriend.errors import Mistake
from befriend.pages.names import date_of
from befriend.storage.care import Care
from befriend.storage.sources import versions_in
from befriend.storage.taking import Taken, TakingIn

_FEW = 3
"""Places that are named each."""


def merge(asked: Asked) -> int:
    """Join other folders and pages into this one, or look this one over."""
    given = asked.given
    if given.paths and given.bring_back:
        raise Mistake("--bring-back is about this folder alone; leave it or the paths out.")
    if given.dry_run and not given.paths:
        raise Mistake("--dry-run says what another folder would bring; name that folder.")
    return _take_in(asked) if given.paths else _look_over(asked)


def _look_over(asked: Asked) -> int:
    """Look the whole folder over, and put right what is not as it should be."""
    if asked.given.bring_back:
        Care(asked.journal.folder, asked.now.timestamp()).bring_back()
    put_right, left = 0, 0
    for look in asked.journal.look_over(asked.now):
        tell_about(look)
        put_right += bool(look.notes)
        left += bool(look.fault)
    if left:
        return 1
    pages = count(put_right, "page was", "pages were")
    said = f"{pages} put right" if put_right else "all is in order"
    say(f"Looked over {asked.locations.data}: {said}.")
    return 0


def _take_in(asked: Asked) -> int:
    """Take in what other folders and pages say, or only say what that would be."""
    given, folder = asked.given, asked.journal.folder
    versions = versions_in(folder.disk, given.paths, folder.root)
    taking = TakingIn(folder, asked.now.timestamp(), only_say=given.dry_run)
    taken = _watched(taking.take(versions), len(versions))
    few = len(given.paths) <= _FEW
    places = in_words(given.paths) if few else f"{len(given.paths)} places"
    say(f"From {places}: {_summary(taken, 'would be ' if given.dry_run else '')}.")
    return 1 if any(each.faults for each in taken) else 0


def _watched(steps: Iterable[Taken], total: int) -> list[Taken]:
    """What was taken in from pages that brought something, while it is shown how far it is."""
    taken = []
    with Progress(total) as progress:
        for done, each in enumerate(steps, 1):
            if each.notes or each.faults:
                progress.clear()
                tell(*each.notes, *each.faults)
            if each != Taken(each.name):
                taken.append(each)
            progress.show(done)
    return taken


def _summary(taken: list[Taken], would_be: str) -> str:
    """What came and what went, by kind, and on how many days something came."""
    days = sum(bool(each.came and date_of(each.name)) for each in taken)
    came = counted(record.kind for each in taken for record in each.came)
    went = counted(record.kind for each in taken for record in each.went)
    on_days = [count(days, "day", "days")] if days else []
    said = [
        *([f"{', '.join([*on_days, *came])} {would_be}added"] if came else []),
        *([f"{', '.join(went)} {would_be}taken away"] if went else []),
    ]
    return "; ".join(said) or "nothing new"


COMMANDS = {"merge": merge}
