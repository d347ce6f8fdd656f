"""Table files as sheets of cells: xlsx, xls, et, ods, csv and tsv."""

from duibiao.reading.workbooks.opening import read_sheets, sheets_of

__all__ = ["read_sheets", "sheets_of"]
