"""Sheets of an xlsb through calamine, once its records have been seen to keep the caps."""

import io
import struct
import zipfile
from collections.abc import Iterator

from duibiao.reading.files import guards
from duibiao.reading.workbooks import xlsx
from duibiao.reading.workbooks.sheets import Sheet

_ROW = 0
_CELLS = range(2, 12)  # the first kind holds a format alone, and is none to calamine


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets. Raises DataFaults for a broken file and one past the caps."""
    guards.expect(file, "xlsb")
    guards.check_package(file)
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".bin"):
                guards.check_extent(file.name, *_extent(package.read(name)))
    yield from xlsx.through_calamine(file)


def _extent(part: bytes) -> tuple[int, int, int]:
    """Return how many rows, columns and cells the records of a sheet reach over."""
    rows = columns = cells = row = 0
    for kind, start, size in _records(part):
        if kind == _ROW and size >= 4:
            row = struct.unpack_from("<I", part, start)[0] + 1
        elif kind in _CELLS and size >= 4:
            columns = max(columns, struct.unpack_from("<I", part, start)[0] + 1)
            rows = max(rows, row)
            cells += 1
    return rows, columns, cells


def _records(part: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield each record's kind, where its data begin and how long they are (MS-XLSB 2.1.4)."""
    at = 0
    while at < len(part):
        kind, at = _varying(part, at, 2)
        size, at = _varying(part, at, 4)
        yield kind, at, min(size, len(part) - at)
        at += size


def _varying(part: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, the lowest first, and where it ends."""
    value = 0
    for place in range(most):
        byte = part[at] if at < len(part) else 0
        value |= (byte & 0x7F) << (7 * place)
        at += 1
        if byte < 0x80:
            break
    return value, at
