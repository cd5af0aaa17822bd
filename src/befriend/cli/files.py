"""The commands about the folder itself: join what is in it, forget what is remembered of it."""

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell_about
from befriend.storage.care import Care


def merge(asked: Asked) -> int:
    """Look the whole folder over, and put right what is not as it should be."""
    journal = asked.journal
    if asked.given.bring_back:
        Care(journal.folder, asked.now.timestamp()).bring_back()
    put_right, left = 0, 0
    for look in journal.look_over(asked.now):
        tell_about(look)
        put_right += bool(look.notes)
        left += bool(look.fault)
    if left:
        return 1
    say(f"Looked over {asked.locations.data}: {_pages(put_right)}.")
    return 0


def forget(asked: Asked) -> int:
    """Take the folder as it stands for the truth on this computer."""
    Care(asked.journal.folder, asked.now.timestamp()).forget_memory()
    say(
        f"Forgot what this computer remembered of {asked.locations.data}; what the folder lacks is"
        f" kept in {asked.locations.kept} for ninety days."
    )
    return 0


def _pages(put_right: int) -> str:
    if not put_right:
        return "all is in order"
    return "1 page was put right" if put_right == 1 else f"{put_right} pages were put right"


COMMANDS = {"merge": merge, "forget": forget}
