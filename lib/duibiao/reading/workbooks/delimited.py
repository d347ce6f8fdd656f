"""CSV and TSV as rows of text: every row's fields counted, no column ever shifted."""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

from duibiao.reading.files import guards
from duibiao.reading.files.encodings import decode
from duibiao.reading.quantities.written_figures import read_figure
from duibiao.reading.wrong import reject, wrong
from duibiao.vocabulary.faults import DataFaults, Fault

DELIMITERS = (",", "\t", ";", "|")
FAULTS_SHOWN = 20
SAMPLE_ROWS = 50
SIZE_CAP = 16 * guards.MEGABYTE

Rows = list[list[str]]


@dataclass(frozen=True)
class Delimited:
    """A delimited file: its rows of text and the line of the file each of them begins on."""

    rows: Rows
    lines: list[int]


def read_delimited(file: guards.Bytes) -> Delimited:
    """Return the rows that are not blank, all of one width.

    Lines of a single field above or below the table (titles, notes) are filled up to that width;
    under a title, so are units and notes of a few fields, and rows that leave out empty fields at
    their end. Raises DataFaults with the lines whose fields are too many or too few, for an
    unclosed quote, for a file that holds nothing, and for one that passes the caps.
    """
    guards.expect(file, "text")
    _check_lines(file)
    text = decode(file.data, file.name).removeprefix("\ufeff")
    rows, lines = _parse(text, file.name)
    if not rows:
        reject("no_cells", file.name)
    return Delimited(_even(rows, lines, file.name), lines)


def _check_lines(file: guards.Bytes) -> None:
    rows = file.data.count(b"\n") or file.data.count(b"\r")
    guards.check_extent(file.name, rows, 0, 0)
    guards.check_size(len(file.data), file.name, SIZE_CAP)


def _parse(text: str, name: str) -> tuple[Rows, list[int]]:
    delimiter = sniff(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: Rows = []
    lines: list[int] = []
    begins = 1
    try:
        for row in reader:
            if any(field.strip() for field in row):
                rows.append(row)
                lines.append(begins)
            begins = reader.line_num + 1
    except csv.Error as error:
        reject("quote", name, row=begins, found=str(error))
    for row, line in zip(rows, lines, strict=True):
        if len(row) > guards.COLUMN_CAP:
            found, cap = str(len(row)), guards.COLUMN_CAP
            reject("too_many_columns", name, row=line, found=found, cap=cap)
    return rows, lines


def sniff(text: str) -> str:
    """Return the delimiter that splits the first rows into the most columns alike."""
    sample = text.split("\n", SAMPLE_ROWS)[:SAMPLE_ROWS]
    return max(DELIMITERS, key=lambda delimiter: _agreement(sample, delimiter))


def _agreement(sample: list[str], delimiter: str) -> tuple[int, int]:
    counts = Counter(line.count(delimiter) for line in sample if delimiter in line)
    if not counts:
        return 0, 0
    _, times = counts.most_common(1)[0]
    return times, sum(counts.values())


def _even(rows: Rows, lines: list[int], name: str) -> Rows:
    width = _width(rows)
    titled = _titled_width(rows) if width > 1 else 0
    width = titled or width
    table = [number for number, row in enumerate(rows) if len(row) == width]
    first, last = (table[0], table[-1]) if table else (0, 0)
    may_lack = _may_be_empty([rows[number] for number in table], width) if titled else width
    faults = [
        _miscounted(row, line, width, name)
        for number, (row, line) in enumerate(zip(rows, lines, strict=True))
        if len(row) != width
        and not _stands_alone(row, number - first, number - last, bool(titled))
        and not may_lack <= len(row) < width
        and not (number == first + 1 and _is_lower_heading(row, width))
    ]
    if faults:
        raise DataFaults(_shortened(faults, name))
    return [row + [""] * (width - len(row)) for row in rows]


def _titled_width(rows: Rows) -> int:
    """Return the width of a table under a title: that of its heading, else of most rows, 0 where
    no title opens it.

    A title, or a line of unit and office, fills no more fields than half of the table's.
    """
    widths = Counter(len(row) for row in rows if len(row) > 1)
    heads = (len(row) for row in rows if _is_heading(row))
    width = next(heads, 0) or max(widths, key=lambda width: (widths[width], width))
    filled = sum(1 for field in rows[0] if field.strip())
    return width if len(rows[0]) < width and 2 * filled <= width else 0


def _is_heading(row: list[str]) -> bool:
    """Whether a row names columns: three words at least and nothing else."""
    return len(row) > 2 and all(field.strip() and not _is_number(field) for field in row)


def _is_lower_heading(row: list[str], width: int) -> bool:
    """Whether a row below the heading holds the words of its lower level, blank on its right."""
    said = [field for field in row if field.strip()]
    return len(row) < width and not row[0].strip() and not any(map(_is_number, said))


def _may_be_empty(table: Rows, width: int) -> int:
    """Return the column from which on some row of the table has nothing, or its heading only asks
    for remarks, so that another may end there.
    """
    usual = (row for row in table if 2 * sum(1 for field in row if field.strip()) >= width)
    least = min((_filled_to(row) for row in usual), default=width)
    heading = next(filter(_is_heading, table), [])
    return least - 1 if _REMARK.search("".join(heading[least - 1 : least])) else least


_REMARK = re.compile(r"备注|附注|说明|原因")


def _filled_to(row: list[str]) -> int:
    return max((n for n, field in enumerate(row, 1) if field.strip()), default=0)


def _stands_alone(row: list[str], behind_first: int, behind_last: int, titled: bool) -> bool:
    """Whether a row is a title above the table, or a note below it or a heading inside."""
    inside = behind_first > 0 > behind_last
    if len(row) == 1:
        return titled or not inside
    said = [field for field in row if field.strip()]
    if titled and behind_first < 0:
        return True
    return behind_last > 0 and not any(map(_is_number, said))


def _is_number(field: str) -> bool:
    return read_figure(field) is not None


def _width(rows: Rows) -> int:
    """Return the width of the heading row: of the first that has more than one field.

    A single field above figures is a heading, not a title: then every row must have one.
    """
    wide = next((number for number, row in enumerate(rows) if len(row) > 1), None)
    if wide is None or (wide > 0 and all(map(_is_number, filter(str.strip, rows[wide])))):
        return 1
    return len(rows[wide])


def _miscounted(row: list[str], line: int, width: int, name: str) -> Fault:
    shown = " | ".join(row)[:80]
    return wrong("field_count", name, row=line, found=f"{len(row)}: {shown}", width=width)


def _shortened(faults: list[Fault], name: str) -> list[Fault]:
    if len(faults) <= FAULTS_SHOWN:
        return faults
    more = wrong("more_rows", name, found=str(len(faults) - FAULTS_SHOWN))
    return [*faults[:FAULTS_SHOWN], more]
