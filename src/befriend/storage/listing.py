"""Which pages there are below a folder, and which files may be copies of them: by names alone."""

import os
from collections import defaultdict
from collections.abc import Iterator

from befriend.pages.names import PRACTICES, is_page, page_copied
from befriend.storage.disk import Disk


def page_names(disk: Disk, *roots: str) -> Iterator[str]:
    """The names of the pages below folders, each once, newest days first, `practices.toml` last.

    A page that is not there itself counts where a copy of it may be.
    """
    pages = {page for root in roots for page in versions_of_pages(disk, root)}
    yield from sorted(pages - {PRACTICES}, reverse=True)
    yield from pages & {PRACTICES}


def copied_pages(disk: Disk, root: str) -> dict[str, list[str]]:
    """The files that may be copies of a page, below a folder, by the page's name."""
    versions = versions_of_pages(disk, root).items()
    copied = {page: [each for each in files if each != page] for page, files in versions}
    return {page: files for page, files in copied.items() if files}


def versions_of_pages(disk: Disk, root: str) -> dict[str, list[str]]:
    """The files below a folder that are a page or may be a copy of one, by the page's name."""
    versions = defaultdict(list)
    for name in _files(disk, root):
        if page := name if is_page(name) else page_copied(name):
            versions[page].append(name)
    return versions


def _files(disk: Disk, root: str) -> Iterator[str]:
    """The names of what lies where pages lie."""
    yield from disk.names(root)
    days = os.path.join(root, "days")
    for year in disk.names(days):
        for file in disk.names(os.path.join(days, year)):
            yield f"days/{year}/{file}"
