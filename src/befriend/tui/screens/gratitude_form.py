"""The Form of a gratitude, and the changes that write what was typed into it."""

from collections.abc import Mapping
from datetime import datetime

from befriend.domain import deeds
from befriend.pages.canonical import Value
from befriend.pages.change import Change
from befriend.pages.record import Record
from befriend.plain import plain_line
from befriend.tui.widgets.fields import Field
from befriend.tui.widgets.form import Form


def gratitude_form(record: Record | None, draft: Mapping[str, str] | None) -> Form:
    """The Form of a new gratitude, or of a record; a draft of it goes on where it was left."""
    typed = draft or (typed_of(record) if record else {})
    title = "Edit the gratitude" if record else "Grateful for"
    return Form(
        title,
        [
            Field("text", "What", typed.get("text", ""), "A good friend's phone call"),
            Field("why", "Why", typed.get("why", ""), "She remembered my interview"),
            Field("who", "Who", typed.get("who", ""), "Ana, Ben"),
        ],
    )


def gratitude_changes(
    record: Record | None, typed: Mapping[str, str], now: datetime
) -> tuple[Change, ...]:
    """The changes that write what was typed: a new gratitude, or the record with what differs."""
    text, why, who = typed["text"].strip(), typed["why"].strip(), names_in(typed["who"])
    if not text:
        return ()
    if record is None:
        return deeds.thank(text, now, why=why, people=who)
    before = typed_of(record)
    fields: dict[str, Value] = {"text": text, "why": why, "who": list[Value](who)}
    changed = {name: value for name, value in fields.items() if typed[name] != before[name]}
    return deeds.rewrite(record, changed, now) if changed else ()


def typed_of(record: Record) -> dict[str, str]:
    """A gratitude as it is typed."""
    who = record.fields.get("who", [])
    names = who if isinstance(who, list) else [who]
    return {
        "text": plain_line(str(record.fields.get("text", ""))),
        "why": plain_line(str(record.fields.get("why", ""))),
        "who": plain_line(", ".join(map(str, names))),
    }


def names_in(typed: str) -> list[str]:
    """Names between commas, each once."""
    return list(dict.fromkeys(filter(None, (name.strip() for name in typed.split(",")))))
