"""What formulas come to, written beside them: openpyxl writes none.

Excel and LibreOffice work formulas out when they open a file; previewers, mail programs and
libraries that only read show what the file holds.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

FORMULA = re.compile(r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?(?:/>|></v>)')
Values = Mapping[str, float]


def fill(data: bytes, sheets: Mapping[int, Values]) -> bytes:
    """Return a workbook whose formulas hold their values.

    `sheets` maps a sheet's number, from 1, to the value of each cell with a formula (`K4`).
    """
    parts = {f"xl/worksheets/sheet{number}.xml": values for number, values in sheets.items()}
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for entry in given.infolist():
            part = given.read(entry)
            values = parts.get(entry.filename)
            written.writestr(entry, _filled(part, values) if values else part)
    return made.getvalue()


def _filled(part: bytes, values: Values) -> bytes:
    def valued(match: re.Match[str]) -> str:
        return f"{match[1]}<v>{values[match[2]]!r}</v>"

    return FORMULA.sub(valued, part.decode("utf-8")).encode("utf-8")
