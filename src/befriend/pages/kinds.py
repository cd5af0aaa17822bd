"""The kinds of record: their order on the disk, their fields, and which one a bare value fills."""

FIELDS = {
    "mood": ("value", "energy", "feelings", "note"),
    "done": ("practice", "with", "note", "minutes", "again"),
    "gratitude": ("text", "why", "who"),
    "plan": ("practice", "with", "cue", "every", "since", "until"),
    "rest": ("practice", "from", "to", "note"),
    "review": ("helped", "mattered", "next"),
    "note": ("text",),
    "day": ("ends",),
    "practice": (
        "practice",
        "name",
        "asks",
        "why",
        "alone",
        "connects",
        "schedule",
        "cue",
        "archived",
        "place",
        "since",
    ),
    "person": ("spelling", "name"),
    "meditation": ("minutes", "wishes", "dear", "friend", "difficult"),
}
"""The fields of each kind in their order on the disk; the first is the one a bare value fills."""

HAND_LINES = frozenset({"mood", "done", "gratitude", "plan", "rest", "review"})
"""Kinds whose name, as a key inside a record, is a line that a hand typed below it."""

_ORDER = {kind: place for place, kind in enumerate(FIELDS)}


def bare_field(kind: str) -> str:
    """The field that the value of a line `kind = value` fills."""
    return FIELDS.get(kind, ("value",))[0]


def kind_order(kind: str) -> tuple[int, str]:
    """What kinds are sorted by on the disk: ours first, then unknown ones by name."""
    return _ORDER.get(kind, len(_ORDER)), kind


def field_order(kind: str, fields: object) -> list[str]:
    """The names of `fields` in their order on the disk: listed, unknown by name, `was`, `at`."""
    names = set(fields)  # type: ignore[call-overload]
    listed = [name for name in FIELDS.get(kind, ()) if name in names]
    last = [name for name in ("was", "at") if name in names]
    return [*listed, *sorted(names - set(listed) - set(last)), *last]
