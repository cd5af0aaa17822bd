"""The question how to sit for loving-kindness: for how long, what is wished, and for whom."""

import datetime as dt

from befriend.domain import values
from befriend.domain.way import Way, change_way, wishes_in
from befriend.plain import plain_line
from befriend.tui.forms.typed import text_in, typed_into
from befriend.tui.widgets.question import Answer, Field, Question, Refused, Typed


def way_question(way: Way, known: tuple[str, ...]) -> Question:
    """What to change in the way that somebody sits."""
    before = {
        "minutes": str(way.minutes),
        "wishes": plain_line("; ".join(way.wishes)),
        "dear": plain_line(way.dear),
        "friend": plain_line(way.friend),
        "difficult": plain_line(way.difficult),
    }

    def answer(typed: Typed, now: dt.datetime) -> Answer:
        with typed_into("minutes"):
            minutes = values.sitting(typed["minutes"])
        wishes = wishes_in(text_in(typed["wishes"]))
        if not wishes:
            raise Refused("wishes", "Wish something, such as: be safe; be well.")
        said = Way(
            wishes, minutes, *(text_in(typed[who]) for who in ("dear", "friend", "difficult"))
        )
        same = {name: getattr(way, name) for name in before if typed[name] == before[name]}
        return Answer(None, change_way(way, said._replace(**same), now))

    return Question(
        key="way",
        title="How to sit",
        fields=(
            Field("minutes", "Minutes", before["minutes"], "10", replaced=True),
            Field("wishes", "Wishes: may I …", before["wishes"], "be safe; be well"),
            Field("dear", "Someone dear", before["dear"], "Ana", known),
            Field("friend", "A friend", before["friend"], "Ben", known),
            Field("difficult", "Someone difficult, or nobody", before["difficult"], "Max", known),
        ),
        answer=answer,
        again="e",
    )
