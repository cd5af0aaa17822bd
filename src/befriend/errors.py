"""What can go wrong, in a sentence for the person it happens to: what, where, and what to do."""

from collections.abc import Sequence


class Trouble(Exception):
    """The world is in the way: one sentence, and nothing is lost."""

    exit_code = 1


def sentence_of(error: BaseException) -> str:
    """What a person reads of an error; of one that nobody foresaw its kind, no value: a diary."""
    if isinstance(error, Trouble):
        return str(error)
    return f"befriend has a fault of its own ({type(error).__name__})."


class Mistake(Trouble):
    """What was asked for cannot be: the arguments have to change."""

    exit_code = 2


class PageMoved(Trouble):
    """Another program keeps writing a page."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is being written by another program; try again in a moment.")


class Busy(Trouble):
    """Another befriend holds the lock."""

    def __init__(self) -> None:
        super().__init__("Another befriend has been writing for ten seconds; try again.")


class StillReading(Trouble):
    """A page is not there yet."""

    def __init__(self, title: str) -> None:
        super().__init__(f"The page of {title} is being read: the drive is slow.")


class DayIsFull(Trouble):
    """A change would make a page longer than a page may be."""

    def __init__(self, title: str) -> None:
        super().__init__(
            f"The page of {title} is full (256 KiB): shorten a note, or write to another day."
        )


class NotReachable(Trouble):
    """A file or a folder cannot be read or written."""

    def __init__(self, path: str, why: str, advice: str) -> None:
        super().__init__(f"{path}: {why}; {advice}.")


class NotAllSearched(Trouble):
    """Pages that may say what was looked for cannot be read."""

    def __init__(self, faults: Sequence[str]) -> None:
        more = len(faults) - 1
        others = "" if not more else f" And {'1 page more' if more == 1 else f'{more} pages more'}."
        super().__init__(f"Not all could be searched: {faults[0]}{others}")


class Unmerged(Trouble):
    """Two versions of a page cannot be joined for git."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(
            f"{path}: {why}; both sides stand between git's markers there: mend the page with an"
            " editor, then 'git add' it."
        )


class FolderGone(Trouble):
    """None of the pages remembered on this computer is in the data folder."""

    def __init__(self, root: str) -> None:
        super().__init__(
            f"{root} holds none of the pages this computer remembers, as if a drive were not"
            " mounted: bring the folder back, or write the remembered pages into it with"
            " 'befriend merge --bring-back', or start anew with 'befriend forget --memory'."
        )


class OtherJournal(Trouble):
    """Another drive's folder lies where a different journal was before."""

    def __init__(self, root: str) -> None:
        super().__init__(
            f"{root} is on another drive and shares nothing with what this computer remembers of"
            " that place: if it is the same journal, join them with 'befriend merge --bring-back';"
            " if it is another one, say so with 'befriend forget --memory'."
        )
