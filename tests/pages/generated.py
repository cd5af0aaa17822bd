"""Values, records and pages, as Hypothesis makes them up and as tests write them down."""

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from befriend.pages.blocks import Block
from befriend.pages.canonical import Value
from befriend.pages.ids import fitting_id
from befriend.pages.kinds import FIELDS as LISTED
from befriend.pages.kinds import HAND_LINES
from befriend.pages.record import Record, page_of
from befriend.pages.version import Version

CET = timezone(timedelta(hours=1))
NOON = datetime(2026, 11, 23, 12, tzinfo=CET)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
"""Any text that a file can hold: controls, quotes and line ends among it."""

_OFFSETS = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=st.none() | _OFFSETS)
_SCALARS = st.one_of(
    TEXTS, st.integers(), st.floats(), st.booleans(), st.dates(), st.times(), MOMENTS
)
VALUES: st.SearchStrategy[Value] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)

_LISTED = sorted({name for names in LISTED.values() for name in names} | HAND_LINES | {"was"})
_NAMES = (TEXTS | st.sampled_from(_LISTED)).filter(lambda name: name != "id")
FIELDS = st.builds(
    lambda fields, at: fields if at is None else {**fields, "at": at},
    st.dictionaries(_NAMES, VALUES, max_size=4),
    st.none() | MOMENTS | VALUES,
)
KINDS = (st.sampled_from(sorted(LISTED)) | TEXTS).filter(lambda kind: kind != "page")
PREFIXES = st.text("az29", min_size=4, max_size=6)
RECORDS = st.builds(
    lambda kind, fields, prefix: Record(kind, fields, fitting_id(prefix, kind, fields)),
    KINDS,
    FIELDS,
    PREFIXES,
)
"""Any record whose id fits."""


def record(kind: str = "done", prefix: str = "aaaaaa", **fields: Value) -> Record:
    """A record as the planner writes it; `with` is spelt `with_`."""
    named = {name.removesuffix("_"): value for name, value in fields.items()}
    return Record(kind, named, fitting_id(prefix, kind, named))


def by_hand(kind: str = "done", count: int = 0, **fields: Value) -> Record:
    """A record as a hand's lines become one: the so manieth of this content."""
    return record(kind, f"{count:04d}", **fields)


def block(written: Record) -> Block:
    """A record as it stands in a file."""
    return Block(written.kind, written.fields, written.id)


def line(kind: str = "done", **fields: Value) -> Block:
    """A hand's record without an id."""
    return Block(kind, {name.removesuffix("_"): fields[name] for name in fields}, None)


def version(*blocks: Block, known: str | None = "", first: str = "1", last: str = "1") -> Version:
    """A file with these blocks, which knows their ids and those given; a rev of "" is none."""
    ids = {str(each.id) for each in blocks if each.id}
    return Version(
        blocks,
        None if known is None else frozenset({*ids, *known.split()}),
        first or None,
        last or None,
    )


POOL = [record(practice=f"practice-{number}") for number in range(6)]
"""The records of one day, of which each of its versions has some and knows others."""

_SOME = st.sets(st.sampled_from(range(len(POOL))))
PAGES = st.builds(
    lambda had, known: page_of([POOL[n] for n in had], [POOL[n].id for n in known]), _SOME, _SOME
)
_TAKEN = PREFIXES.map(lambda prefix: f"{prefix}-000000")
ANY_PAGES = st.builds(page_of, st.lists(RECORDS, max_size=4), st.sets(_TAKEN, max_size=3))
"""Pages of any records, of which some were taken away."""
