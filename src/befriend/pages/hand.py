"""What a hand did to a page: a function of the file's bytes, and of the page remembered here."""

from collections import defaultdict
from collections.abc import Iterable

from befriend.pages.blocks import Block
from befriend.pages.ids import counts_of, fits, fitting_id, hand_prefix
from befriend.pages.record import NOTHING, Page, Record, page_of
from befriend.pages.version import Version

_COUNTS_TRIED = 16
"""A page of many counts, which only malice writes, is still read in time."""


def read(version: Version, remembered: Version | None = None) -> Page:
    """The page that a version says.

    A record whose id fits stands; every other one is a hand's and gets an id from its content. A
    version that is not believed knows no more than it has. `remembered` is the version that this
    computer wrote last: it tells what a hand put back, and what it only stripped of its id.
    """
    memory = read(remembered) if remembered else NOTHING
    page = _read(version, memory)
    if remembered and version.believed and version.goes_on_from(remembered):
        page = _with_new_ids(page, memory)
    return page


def read_beside(version: Version, page: Page) -> Page:
    """What a version beside a page says: it only adds, unless the planner wrote each byte of it.

    `page` is what is known of the page without it: a record that only lost its id there is known
    by its time, and makes no double. A line without a time hangs on the version alone: what it is
    must not change when the page does, or a version that is read again would bring it back.
    """
    trimmed = version.believed and not version.intact
    dated = {name: record for name, record in page.records.items() if "at" in record.fields}
    return _read(version._replace(first_rev=None) if trimmed else version, Page(dated, page.known))


def without_splinters(sides: Iterable[Version], page: Page) -> list[Version]:
    """The sides of a merge that git left open, but for blocks whose content is there already.

    Git puts blocks together line by line: such a one is made of pieces of others.
    """
    versions = list(sides)
    said = {record.content for record in page.records.values()}
    said |= {_content(block) for each in versions for block in each.blocks if block.stands}
    return [
        each._replace(blocks=tuple(b for b in each.blocks if b.stands or _content(b) not in said))
        for each in versions
    ]


def _read(version: Version, memory: Page) -> Page:
    standing = {str(b.id): _record(b, str(b.id)) for b in version.blocks if b.stands}
    page = page_of(standing.values(), version.known or () if version.believed else ())
    written = _hands_blocks(version)
    if not version.believed:
        stripped, written = _recognised(written, memory, page)
        page = page_of([*page.records.values(), *stripped], page.known)
    return _with_hands(page, written, version.known or frozenset())


def _record(block: Block, name: str) -> Record:
    return Record(block.kind, block.fields, name)


def _content(block: Block) -> str:
    return _record(block, "").content


def _hands_blocks(version: Version) -> list[Block]:
    """The blocks whose id does not fit, but for the splinters of a page that was torn or cut."""
    if version.torn and not version.cut:
        return []
    blocks = version.blocks[:-1] if version.cut else version.blocks
    return [block for block in blocks if not block.stands]


def _recognised(written: list[Block], memory: Page, page: Page) -> tuple[list[Record], list[Block]]:
    """Known records that only lost their id, be they there or taken away, and what is new."""
    lacking = defaultdict(list)
    for record in memory.in_order:
        if record.id not in page.records:
            lacking[record.content].append(record)
    stripped, new = [], []
    for block in written:
        same = lacking[_content(block)]
        if same:
            stripped.append(same.pop(0))
        elif gone := _taken_away(block, memory):
            stripped.append(_record(block, gone))
        else:
            new.append(block)
    return stripped, new


def _taken_away(block: Block, memory: Page) -> str | None:
    """The id that this block had when it was taken away: its content, time and all, still fits."""
    gone = memory.known - memory.records.keys() if "at" in block.fields else ()
    return next((name for name in sorted(gone) if fits(name, block.kind, block.fields)), None)


def _with_hands(page: Page, written: Iterable[Block], known: frozenset[str]) -> Page:
    """The page with a hand's blocks, each under the next count of its content in the file.

    That is the one behind the highest: a file that was torn may know a later count and not an
    earlier one, which others know as gone.
    """
    taken = {*known, *page.records}
    highest_first = counts_of(taken)[:_COUNTS_TRIED][::-1]
    counts: dict[str, int] = {}
    records = dict(page.records)
    for block in written:
        content = _content(block)
        if content not in counts:
            had = (count for count in highest_first if _hands_id(count, block) in taken)
            counts[content] = next(had, -1) + 1
        while (name := _hands_id(counts[content], block)) in taken:
            counts[content] += 1
        counts[content] += 1
        records[name] = _record(block, name)
    return page_of(records.values(), page.known)


def _hands_id(count: int, block: Block) -> str:
    return fitting_id(hand_prefix(count), block.kind, block.fields)


def _with_new_ids(page: Page, memory: Page) -> Page:
    """The page with new ids for records that memory knows as taken away: a hand put them back."""
    gone = memory.known - memory.records.keys()
    back = [Block(r.kind, r.fields, None) for r in page.in_order if r.id in gone]
    left = {name: record for name, record in page.records.items() if name not in gone}
    return _with_hands(Page(left, page.known), back, page.known | memory.known)
