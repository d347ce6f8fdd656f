"""Merged ranges and links of an xlsx, which openpyxl would unfold cell by cell."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from duibiao.reading.workbooks.sheets import Block

COUNT_CAP, AREA_CAP = 1_000, 100_000
"""More merged ranges, or more cells in them, than openpyxl unfolds in a moment."""
_SECTION = re.compile(
    rb"<((?:\w+:)?(?:mergeCells|hyperlinks))(?=[\s>])[^>]*(?<!/)>.*?</\1\s*>", re.DOTALL
)
_RANGE = re.compile(
    rb'<(?:\w+:)?(mergeCell|hyperlink)\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"'
)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def are_heavy(xml: bytes) -> bool:
    """Whether the ranges of a sheet are too many or too large to be unfolded."""
    area = 0
    for count, (_, (top, left, bottom, right)) in enumerate(_ranges(xml), 1):
        area += (bottom - top + 1) * (right - left + 1)
        if count > COUNT_CAP or area > AREA_CAP:
            return True
    return False


def apart(data: bytes) -> tuple[bytes, dict[str, list[Block]]]:
    """Return a workbook without the ranges of its sheets, and the merged ones by sheet title."""
    slim = io.BytesIO()
    found: dict[str, list[Block]] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(slim, "w") as kept:
        for name in package.namelist():
            part = package.read(name)
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                found[name] = [block for kind, block in _ranges(part) if kind == b"mergeCell"]
                part = _SECTION.sub(b"", part)
            kept.writestr(name, part)
        titles = dict(_titles(package))
    return slim.getvalue(), {title: found.get(name, []) for title, name in titles.items()}


def _ranges(xml: bytes) -> Iterator[tuple[bytes, Block]]:
    for kind, left, top, right, bottom in _RANGE.findall(xml):
        yield kind, (int(top) - 1, _column(left) - 1, int(bottom) - 1, _column(right) - 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _titles(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield each sheet's title and the part it lies in."""
    relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    parts = {one.get("Id"): one.get("Target", "") for one in relations}
    for element in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():
        if element.tag.endswith("}sheet"):
            target = parts.get(element.get(_RELATION), "")
            yield element.get("name", ""), posixpath.normpath(posixpath.join("/xl", target))[1:]
