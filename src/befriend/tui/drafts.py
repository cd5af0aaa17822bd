"""Drafts that outlast the screen, where it was ended before what was typed could be saved."""

from collections.abc import Iterable

from textual.screen import Screen

from befriend.domain.words import in_words
from befriend.storage.drafts import LeftDrafts
from befriend.tui.desk import Desk
from befriend.tui.widgets.question import Draft


def left_behind(screens: Iterable[Screen[object]], desk: Desk) -> tuple[Draft, ...]:
    """What is typed into Forms and drafts, and not saved."""
    forms = filter(None, (getattr(screen, "draft", None) for screen in screens))
    typed = {draft.key: draft for draft in forms}
    return tuple((typed | {k: d for k, d in desk.drafts.items() if k not in typed}).values())


def told(draft: Draft) -> str:
    """What was typed, in one line."""
    return " · ".join(filter(None, draft.typed.values()))


def take_up(left: LeftDrafts, desk: Desk) -> str:
    """Have drafts that were left behind at hand again; gives the sentence that says so, if any."""
    drafts = [Draft(*each) for each in left.take()]
    for draft in drafts:
        desk.keep_draft(draft)
    called = in_words([draft.about(desk.today) for draft in drafts])
    return f"Typed before and not saved: {called}. The form has it again." if drafts else ""
