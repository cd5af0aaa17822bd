"""What one might be grateful for: suggested on some days, asked for on none."""

from datetime import date
from typing import NamedTuple


class Prompt(NamedTuple):
    """Something to look for, and a question that goes deeper."""

    what: str
    why: str


PROMPTS = (
    Prompt("Somebody who made today lighter", "What did it spare you?"),
    Prompt("A surprise, however small", "What if it had not come?"),
    Prompt("Something you would miss", "When did you notice it last?"),
    Prompt("Somebody who listened", "What could you say to them?"),
    Prompt("A place where you are at ease", "Who, or what, makes it so?"),
    Prompt("Something somebody taught you", "Where has it carried you?"),
    Prompt("A laugh you shared", "Why the two of you?"),
    Prompt("Help you almost did not ask for", "What did it change?"),
    Prompt("Somebody you have known for long", "What do they know of you?"),
    Prompt("Something your body let you do", "With whom, or for whom?"),
    Prompt("A kindness you only saw", "What did it stir in you?"),
    Prompt("What went better than you feared", "Who stood by you meanwhile?"),
    Prompt("Food that somebody made", "Whose hands made it?"),
    Prompt("A word that stayed with you", "Why from them, why then?"),
    Prompt("Somebody you never met", "What of theirs do you live with?"),
)
"""They take turns."""

_WEEKDAYS = (1, 3, 6)
"""A few times a week goes deeper than daily: Tuesday, Thursday and Sunday, with 0 for Monday."""


def prompt_on(day: date) -> Prompt | None:
    """What is suggested on a day, if anything is: each in its turn, the same on every computer."""
    if day.weekday() not in _WEEKDAYS:
        return None
    turn = (day.toordinal() - 1) // 7 * len(_WEEKDAYS) + _WEEKDAYS.index(day.weekday())
    return PROMPTS[turn % len(PROMPTS)]
