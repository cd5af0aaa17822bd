"""The commands about the folder itself: look it over, tidy it, forget what is not wanted."""

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, tell_about
from befriend.pages.names import day_page, long_date
from befriend.storage.care import Care


def merge(asked: Asked) -> int:
    """Look the whole folder over, and put right what is not as it should be."""
    if asked.given.bring_back:
        _care(asked).bring_back()
    put_right, left = 0, 0
    for look in asked.journal.look_over(asked.now):
        tell_about(look)
        put_right += bool(look.notes)
        left += bool(look.fault)
    if left:
        return 1
    put = _count(put_right, "page was", "pages were")
    said = f"{put} put right" if put_right else "all is in order"
    say(f"Looked over {asked.locations.data}: {said}.")
    return 0


def tidy(asked: Asked) -> int:
    """Put away the copies that are taken in, and name what stays."""
    tidied = _care(asked).tidy()
    for each in tidied:
        tell(*each.notes, *each.faults)
    moved = sum(len(each.moved) for each in tidied)
    if moved:
        say(f"Moved {_count(moved, 'copy', 'copies')} to {asked.locations.kept}, for ninety days.")
    elif not any(each.notes or each.faults for each in tidied):
        say("There are no copies beside the pages.")
    return 1 if any(each.faults for each in tidied) else 0


def forget(asked: Asked) -> int:
    """Forget a day for good, or take the folder as it stands for the truth on this computer."""
    return _forget_memory(asked) if asked.given.memory else _forget_day(asked)


def _forget_day(asked: Asked) -> int:
    day = asked.day()
    forgotten = _care(asked).forget(day_page(day))
    tell(*forgotten.stays)
    if forgotten.nothing:
        say(f"{long_date(day)} says nothing: there was nothing to forget.")
        return 0
    went = _count(forgotten.records, "record") if forgotten.records else "what did not read"
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


def _count(number: int, one: str, several: str | None = None) -> str:
    return f"1 {one}" if number == 1 else f"{number} {several or f'{one}s'}"


COMMANDS = {"merge": merge, "tidy": tidy, "forget": forget}
