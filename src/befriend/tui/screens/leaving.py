"""What is asked of somebody who wants to leave before everything is saved."""

from befriend.tui.desk import Desk


def leave_question(desk: Desk, *, leaving: bool) -> str:
    """What is not saved yet, and how to leave all the same."""
    if desk.not_saved:
        return "To leave without it, press q again."
    if leaving:
        return "Saving the last change. To leave without waiting, press q again."
    called = ", ".join(draft.about(desk.today) for draft in desk.drafts.values())
    return f"A draft is not saved ({called}): press q again to leave without it."
