"""Links of pages that lead nowhere, in a folder, in a zip or in one page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from html import unescape

HREF = re.compile(r'href="([^"]*)"')
IDENT = re.compile(r'\bid="([^"]*)"')


def broken(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield page and link of every link to a file or an anchor that is not there."""
    for name, data in files.items():
        if name.endswith(".html"):
            text = data.decode()
            held = set(IDENT.findall(text))
            links = [unescape(link) for link in HREF.findall(text)]
            yield from ((name, link) for link in links if not _leads(name, link, held, files))


def _leads(page: str, link: str, held: set[str], files: Mapping[str, bytes]) -> bool:
    path, _, part = link.partition("#")
    if path:
        return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) in files
    return not part or "=" in part or part in held
