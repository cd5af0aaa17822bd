"""The commands about the folder itself: tidy it, forget what is not wanted."""

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell
from befriend.domain.words import count
from befriend.pages.names import day_page, long_date
from befriend.storage.care import Care
from befriend.storage.drafts import LeftDrafts


def tidy(asked: Asked) -> int:
    """Put away the copies that are taken in, and name what stays."""
    tidied = _care(asked).tidy()
    for each in tidied:
        tell(*each.notes, *each.faults)
    moved = sum(len(each.moved) for each in tidied)
    if moved:
        say(f"Moved {count(moved, 'copy', 'copies')} to {asked.locations.kept}, for ninety days.")
    elif not any(each.notes or each.faults for each in tidied):
        say("There are no copies beside the pages.")
    return 1 if any(each.faults for each in tidied) else 0


def forget(asked: Asked) -> int:
    """Forget a day for good, or take the folder as it stands for the truth on this computer."""
    return _forget_memory(asked) if asked.given.memory else _forget_day(asked)


def _forget_day(asked: Asked) -> int:
    day = asked.day()
    forgotten = _care(asked).forget(day_page(day))
    drafts = LeftDrafts(asked.journal.folder.disk, asked.locations.drafts)
    drafts.leave([draft for draft in drafts.take() if draft[-1] != day])
    tell(*forgotten.stays)
    if forgotten.nothing:
        say(f"{long_date(day)} says nothing: there was nothing to forget.")
        return 0
    went = (
        count(forgotten.records, "record", "records") if forgotten.records else "what did not read"
    )
    say(
        f"Forgot {long_date(day)}: {went}, here and, once this folder is carried there, on every"
        " other computer."
    )
    return 0


def _forget_memory(asked: Asked) -> int:
    _care(asked).forget_memory()
    say(
        f"Forgot what this computer remembered of {asked.locations.data}; what the folder lacks is"
        f" kept in {asked.locations.kept} for ninety days."
    )
    return 0


def _care(asked: Asked) -> Care:
    return Care(asked.journal.folder, asked.now.timestamp())


COMMANDS = {"tidy": tidy, "forget": forget}
