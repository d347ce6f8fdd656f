"""Indicator ledgers from Excel, WPS and plain CSV as readings that know their cell."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from duibiao.reading import guards
from duibiao.reading.delimited import read_delimited
from duibiao.reading.plain import is_plain, read_plain


def read_ledger(path: Path | str, shown: str | None = None) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (READING_COLUMNS, NOTICE_COLUMNS) of an indicator ledger."""
    path = Path(path)
    file = guards.take(path, shown)
    table = read_delimited(file)
    if is_plain(table.rows[0]):
        places = [f"row {line}" for line in table.lines]
        return read_plain(table.rows, places, path.name, file.name)
    raise NotImplementedError
